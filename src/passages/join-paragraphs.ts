import { endsInPunctuation } from '../corpus/text-marks.ts';
import type { Paragraph } from './find-paragraphs.ts';
import { beginsLowerCase, endsOpen } from './open-ends.ts';

/** A shorter paragraph without closing punctuation is a line of its own (a name, a place), not half a sentence. */
const minBrokenLength = 60;
/** More paragraphs than this in a row without closing punctuation are how the author writes, not breaks. */
const maxUnclosed = 2;

/**
 * Joins a paragraph that ends in the middle of a sentence to the next one, as web pages and PDF files break them.
 *
 * @returns The same objects where nothing was joined, so that `headings` still holds them.
 */
export function joinParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  headings: ReadonlySet<Paragraph>,
): Paragraph[] {
  const joined: Paragraph[] = [];
  let at = 0;
  while (at < paragraphs.length) {
    const chain = chainFrom(text, paragraphs, headings, at);
    const unclosed = chain.filter((paragraph) => !isClosed(text, paragraph)).length;
    for (const [place, paragraph] of chain.entries()) {
      const before = joined.at(-1);
      const joins = place > 0 && (unclosed <= maxUnclosed || beginsLowerCase(cut(text, paragraph)));
      if (joins && before !== undefined) joined[joined.length - 1] = { ...before, end: paragraph.end };
      else joined.push(paragraph);
    }
    at += chain.length;
  }
  return joined;
}

/** The paragraph at `at` and those after it that may each continue the one before. */
function chainFrom(
  text: string,
  paragraphs: readonly Paragraph[],
  headings: ReadonlySet<Paragraph>,
  at: number,
): Paragraph[] {
  const chain = paragraphs.slice(at, at + 1);
  for (let next = at + 1; next < paragraphs.length; next++) {
    const [above, below] = [paragraphs[next - 1], paragraphs[next]];
    if (above === undefined || below === undefined || headings.has(above) || headings.has(below)) break;
    if (!mayContinue(text, above, below)) break;
    chain.push(below);
  }
  return chain;
}

function mayContinue(text: string, above: Paragraph, below: Paragraph): boolean {
  if (below.kind !== 'text' || below.above !== 'blank' || isClosed(text, above)) return false;
  if (above.kind !== 'text' && above.kind !== 'item') return false;
  const words = cut(text, above);
  if (endsOpen(words)) return true;
  if (words.trim().length < minBrokenLength) return false;
  // Bulleted items often end without a full stop.
  return !above.bulleted || beginsLowerCase(cut(text, below));
}

function isClosed(text: string, paragraph: Paragraph): boolean {
  return endsInPunctuation(cut(text, paragraph));
}

function cut(text: string, { start, end }: Paragraph): string {
  return text.slice(start, end);
}
