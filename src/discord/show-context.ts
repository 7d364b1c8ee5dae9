import type { PassageInContext } from '../lookups/look-up-passages.ts';
import { fitEnd, fitText } from './fit-text.ts';
import { showLines, showMarked } from './show-text.ts';
import { startLine } from './bidi.ts';

/** In UTF-16 code units, laid out; together they leave room for a title and an address. */
const maxText = 1900;
const maxBeside = 500;

/** A passage between what stands before and after it in its document, its own lines as a quotation. */
export function showContext(
  { passage, document, before, after }: PassageInContext,
  excerpt: { readonly start: number; readonly end: number } | null,
): string {
  const { text, language } = document;
  const cut = (span: { readonly start: number; readonly end: number }) => text.slice(span.start, span.end);
  const beside = (part: string) => fitText(showLines(part, language), maxBeside * 2);
  const parts = [
    // A passage may begin with the sentence that the one before it ends with.
    before === null ? '' : beside(fitEnd(text.slice(before.start, Math.min(before.end, passage.start)), maxBeside)),
    showOwn(cut(passage), passage.start, excerpt, document),
    after === null ? '' : beside(fitText(text.slice(Math.max(after.start, passage.end), after.end), maxBeside)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The passage line by line, and in bold what of the excerpt stands on each. */
function showOwn(
  text: string,
  start: number,
  excerpt: { readonly start: number; readonly end: number } | null,
  { language }: PassageInContext['document'],
): string {
  const lines = [...text.matchAll(/[^\r\n]+/gu)].map(({ 0: line, index }) => {
    const [from, to] = [(excerpt?.start ?? 0) - start - index, (excerpt?.end ?? 0) - start - index];
    const inLine = [Math.max(0, from), Math.min(line.length, to)] as const;
    const isMarked = excerpt !== null && inLine[0] < inLine[1];
    return startLine(showMarked(line, isMarked ? inLine : null, language), language);
  });
  const shown = lines.filter((line) => line !== '').map((line) => `> ${line}`);
  return fitText(shown.join('\n'), maxText);
}
