/** `[start, end)` in UTF-16 code units of a document's original text. */
export type Span = readonly [start: number, end: number];

/** White space, invisible direction marks, and the Markdown marks that may touch a sentence's first or last word. */
const edge = /[\s\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069*_|]/u;
const dash = /[-+–—•·>]/u;

/** A stretch without white space and Markdown marks at its edges; `null` when nothing else is in it. */
export function trimSpan(text: string, start: number, end: number): Span | null {
  let first = start;
  let last = end;
  while (first < last && isLeadingMark(text, first, last)) first++;
  while (last > first && edge.test(text.charAt(last - 1))) last--;
  return first < last ? [first, last] : null;
}

/** Stars and the like, and a dash, bullet or quote mark before white space. */
function isLeadingMark(text: string, at: number, end: number): boolean {
  if (edge.test(text.charAt(at))) return true;
  return at + 1 < end && dash.test(text.charAt(at)) && /\s/u.test(text.charAt(at + 1));
}
