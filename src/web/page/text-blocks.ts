/** A heading, an item of a list or a paragraph: `[start, end)` of its words in the text, without the marks before them. */
export interface TextBlock {
  readonly kind: 'heading' | 'item' | 'paragraph';
  readonly start: number;
  readonly end: number;
}

/** The blocks of a document's text, in order. Blank lines, headings and items end a paragraph. */
export function findTextBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let isOpen = false; // whether the next line may belong to the last block
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const [line] = match;
    const last = blocks.at(-1);
    const mark = /^\s*(?:(#{1,6})\s+|[-*•]\s+)/u.exec(line);
    const start = match.index + (mark?.[0].length ?? line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    const isHeading = mark?.[1] !== undefined;
    if (start >= end) isOpen = false;
    else if (last && isOpen && !mark && !isBlank(text.slice(last.end, match.index)))
      blocks.splice(-1, 1, { ...last, end });
    else {
      blocks.push({ kind: isHeading ? 'heading' : mark ? 'item' : 'paragraph', start, end });
      isOpen = !isHeading;
    }
  }
  return blocks;
}

/** A stretch of a block, and whether it is of the marked span. */
export interface TextPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts `[start, end)` of a text where a marked span begins and ends. */
export function cutPieces(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  marked: readonly [start: number, end: number] | null,
): TextPiece[] {
  const from = Math.min(Math.max(marked?.[0] ?? start, start), end);
  const to = Math.min(Math.max(marked?.[1] ?? start, from), end);
  return [
    { text: text.slice(start, from), isMarked: false },
    { text: text.slice(from, to), isMarked: true },
    { text: text.slice(to, end), isMarked: false },
  ].filter((piece) => piece.text !== '');
}

function isBlank(gap: string): boolean {
  return (gap.match(/\r\n|\r|\n/gu)?.length ?? 0) > 1;
}
