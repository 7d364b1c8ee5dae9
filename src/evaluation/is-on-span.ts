/** A stretch of a document: `[start, end)` in UTF-16 code units of its text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a stretch overlaps an occurrence of one of some spans by at least half of the shorter of the two. */
export function isOnSpan(stretch: Stretch, spans: readonly string[], documentText: string): boolean {
  return spans.some((span) => overlaps(stretch, span, documentText));
}

function overlaps({ start, end }: Stretch, span: string, text: string): boolean {
  if (span === '') return false;
  for (let at = text.indexOf(span); at !== -1; at = text.indexOf(span, at + 1)) {
    const shared = Math.min(end, at + span.length) - Math.max(start, at);
    if (shared * 2 >= Math.min(end - start, span.length)) return true;
  }
  return false;
}
