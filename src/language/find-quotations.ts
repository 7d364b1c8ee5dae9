import type { TextSpan } from './find-dates.ts';

// ”…“ is how “…” comes out when typed from right to left; ’ between letters is an apostrophe.
const quotations =
  /«([^«»]+)»|“([^“”]+)”|"([^"\n]+)"|‘((?:[^‘’]|’(?=\p{L}))+)’(?!\p{L})|(?<![\p{L}\p{N}\p{P}])”(?=\S)([^“”]+)(?<=\S)“(?![\p{L}\p{N}])/gu;

/** What stands between quotation marks, without the marks and the white space at its edges. */
export function findQuotations(text: string): TextSpan[] {
  return [...text.matchAll(quotations)].flatMap((match): TextSpan[] => {
    const inner = match.slice(1).find((part) => part !== undefined) ?? '';
    const start = match.index + 1 + (inner.length - inner.trimStart().length);
    const end = start + inner.trim().length;
    return end > start ? [[start, end]] : [];
  });
}
