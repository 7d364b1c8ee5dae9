import { endsInPunctuation, stripMarks } from '../corpus/text-marks.ts';
import { countGraphemes } from '../language/graphemes.ts';
import { findParagraphs, type Paragraph } from './find-paragraphs.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { beginsLowerCase, endsOpen } from './open-ends.ts';

/** A heading, or a stretch of text whose sentences never reach into the next block. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** A heading's words without marks; `null` for a stretch of text. */
  readonly heading: string | null;
}

const maxHeadingGraphemes = 80;
/** The first line may be as long as a title. */
const maxFirstGraphemes = 120;
/** More short lines than this in a row are a list without marks. */
const maxHeadingsInARow = 3;

/**
 * A text's headings and the stretches between them, in order. Headings are marked ("#", underlined) or short lines that
 * stand alone above some text, without closing punctuation. A text of marked headings alone comes back as text.
 */
export function findBlocks(text: string): Block[] {
  const paragraphs = findParagraphs(text);
  const headings = findHeadings(text, paragraphs);
  const blocks = joinParagraphs(text, paragraphs, headings).map((paragraph): Block => {
    const { start, end } = paragraph;
    return { start, end, heading: headings.has(paragraph) ? stripMarks(text.slice(start, end)) : null };
  });
  const onlyHeadings = blocks.every((block) => block.heading !== null);
  return onlyHeadings ? blocks.map((block) => ({ ...block, heading: null })) : blocks;
}

/** The paragraphs that are headings. A line that looks like one but has no text beneath stays text, lest it be lost. */
function findHeadings(text: string, paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const headings = new Set<Paragraph>();
  let run: Paragraph[] = [];
  let leading = true;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0 && paragraph.above !== 'line') leading = false;
    if (paragraph.kind === 'heading') {
      headings.add(paragraph);
      run = [];
      leading = false;
    } else if (looksLikeHeading(text, paragraph, paragraphs[at + 1], leading, at === 0)) {
      run.push(paragraph);
    } else {
      if (run.length <= maxHeadingsInARow) for (const heading of run) headings.add(heading);
      run = [];
      leading &&= paragraph.kind === 'date';
    }
  }
  return headings;
}

/** @param leading - Only lines that look like headings, and dates, stand above, and no blank line. */
function looksLikeHeading(
  text: string,
  paragraph: Paragraph,
  below: Paragraph | undefined,
  leading: boolean,
  first: boolean,
): boolean {
  const { kind, lines, start, end, above } = paragraph;
  if (kind !== 'text' || lines > 1 || below === undefined) return false;
  if (!leading && (above === 'line' || below.above === 'line')) return false;
  const limit = first ? maxFirstGraphemes : maxHeadingGraphemes;
  if (end - start > 4 * limit) return false;
  const line = text.slice(start, end);
  if (!/\p{L}/u.test(line) || endsInPunctuation(line) || endsOpen(line)) return false;
  if (line.length >= 60 && beginsLowerCase(text.slice(below.start, below.end))) return false;
  return countGraphemes(line.trim()) <= limit;
}
