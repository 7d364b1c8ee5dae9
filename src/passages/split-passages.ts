import type { Document } from '../corpus/document.ts';
import { sha256 } from '../foundation/hash.ts';
import { findBlocks } from './find-blocks.ts';
import { packUnits, type Unit } from './pack-units.ts';
import type { Passage } from './passage.ts';
import type { Span } from './span.ts';
import { splitClauses } from './split-clauses.ts';
import { splitBlock } from './split-sentences.ts';

/** In graphemes. A sentence that is too long to be cited whole is given in clauses of at most this length. */
const longestClause = 250;
/** In words. The clauses of a longer sentence need not stay together. */
const hugeSentence = 150;

/**
 * Cuts a document into passages of about 60 to 120 words: whole sentences, the last one of a passage again at the head
 * of the next, never across a heading. A sentence of more than 350 graphemes is given in its clauses. Every word that is
 * in no heading is in a passage.
 *
 * @returns In the order of the text; their ids depend on their own words only.
 */
export function splitPassages(document: Document): Passage[] {
  const { id, text, kind } = document;
  const taken = new Map<string, number>();
  return findSections(text, kind).flatMap(({ heading, units }) =>
    packUnits(units).map((pack): Passage => {
      const sentences = pack.flatMap((unit) => unit.spans);
      const start = sentences[0]?.[0] ?? 0;
      const end = sentences.at(-1)?.[1] ?? 0;
      const digest = sha256(text.slice(start, end)).slice(0, 8);
      const times = (taken.get(digest) ?? 0) + 1;
      taken.set(digest, times);
      const suffix = times === 1 ? '' : `.${times}`;
      return { id: `${id}:${digest}${suffix}`, documentId: id, start, end, section: heading, sentences };
    }),
  );
}

interface Section {
  readonly heading: string | null;
  readonly units: Unit[];
}

function findSections(text: string, kind: Document['kind']): Section[] {
  const sections: Section[] = [];
  let section: Section = { heading: null, units: [] };
  for (const block of findBlocks(text)) {
    if (block.heading !== null) {
      section = { heading: block.heading, units: [] };
    } else {
      if (section.units.length === 0) sections.push(section);
      // A record's text is written sentence by sentence, a line each: a full stop in a theme's name ends nothing.
      const sentences: readonly Span[] =
        kind === 'record' ? [[block.start, block.end]] : splitBlock(text, block.start, block.end);
      const units = sentences.flatMap((sentence) => unitsOf(text, sentence));
      const last = units.pop();
      if (last !== undefined)
        section.units.push(...units, { ...last, cutsOff: isAnnouncing(text, block.end) ? 'announced' : 'nothing' });
    }
  }
  return sections;
}

function unitsOf(text: string, sentence: Span): Unit[] {
  const words = countWords(text.slice(...sentence));
  const isCitable = splitClauses(text, ...sentence).length === 1;
  const spans = isCitable ? [sentence] : splitClauses(text, ...sentence, longestClause);
  if (words <= hugeSentence) return [{ spans, words, cutsOff: 'paragraph' }];
  return spans.map((span) => ({ spans: [span], words: countWords(text.slice(...span)), cutsOff: 'paragraph' }));
}

/** Whether a block ends in a colon, as one above a list does. */
function isAnnouncing(text: string, blockEnd: number): boolean {
  return /:[\s*_]*$/u.test(text.slice(Math.max(0, blockEnd - 8), blockEnd));
}

/** Stretches between white space that hold a letter or digit; one of more than 25 code units counts as several. */
function countWords(text: string): number {
  const stretches = text.match(/\S+/gu) ?? [];
  return stretches.reduce((sum, { length }) => sum + Math.max(1, Math.floor(length / 25)), 0);
}
