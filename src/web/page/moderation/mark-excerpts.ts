import type { TextPiece } from '../text-blocks.ts';

/** Cuts a text where excerpts of it begin and end; excerpts that overlap or touch are one marked piece. */
export function markExcerpts(text: string, excerpts: readonly string[]): TextPiece[] {
  const spans: { start: number; end: number }[] = [];
  for (const span of findSpans(text, excerpts)) {
    const last = spans.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else spans.push(span);
  }
  const pieces = spans.flatMap(({ start, end }, i) => [
    { text: text.slice(spans[i - 1]?.end ?? 0, start), isMarked: false },
    { text: text.slice(start, end), isMarked: true },
  ]);
  const rest = { text: text.slice(spans.at(-1)?.end ?? 0), isMarked: false };
  return [...pieces, rest].filter((piece) => piece.text !== '');
}

/** Where excerpts stand, in the text's order; those that are not in it are left out. */
function findSpans(text: string, excerpts: readonly string[]): { start: number; end: number }[] {
  return excerpts
    .map((excerpt) => ({ start: excerpt === '' ? -1 : text.indexOf(excerpt), excerpt }))
    .filter(({ start }) => start !== -1)
    .map(({ start, excerpt }) => ({ start, end: start + excerpt.length }))
    .toSorted((a, b) => a.start - b.start);
}
