import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, type Language } from '../language/language.ts';

/** A stem that translates a word, with how surely (0–1). */
export interface Translation {
  readonly stem: string;
  readonly weight: number;
}

/** A bilingual lexicon learned from parallel texts: light stems to light stems. */
export interface Lexicon {
  /**
   * @returns The translations of a stem, or of the stem beside it that begins alike ("investi", "investissement"),
   *   surest first; empty where there is neither.
   */
  translate(stem: string): readonly Translation[];
}

/** The lexica, by the languages of question and passages. */
export type Lexicons = Readonly<Partial<Record<`${Language}-${Language}`, Lexicon>>>;

/** A newcomer's lexicon: it knows no word. */
export const emptyLexicon: Lexicon = { translate: () => [] };

/**
 * Reads a lexicon of the embedded model. The file has one line a stem, sorted by bytes, so a word is found by halving
 * the buffer and nothing is parsed up front.
 *
 * @throws When the file is missing.
 */
export async function readLexicon(modelFolder: string, from: Language, to: Language): Promise<Lexicon> {
  const lines = await readFile(join(modelFolder, `lexicon-${from}-${to}.tsv`));
  return {
    translate(stem) {
      const line = findLine(lines, stem);
      return line === null ? [] : line.split('\t').slice(1).map(parseEntry);
    },
  };
}

/**
 * Reads the lexica of all pairs of languages.
 *
 * @throws When a file is missing.
 */
export async function readLexicons(modelFolder: string): Promise<Lexicons> {
  const pairs = languages.flatMap((from) => languages.filter((to) => to !== from).map((to) => [from, to] as const));
  const lexicons = await Promise.all(
    pairs.map(async ([from, to]) => [`${from}-${to}`, await readLexicon(modelFolder, from, to)] as const),
  );
  return Object.fromEntries(lexicons);
}

function parseEntry(entry: string): Translation {
  const space = entry.lastIndexOf(' ');
  return { stem: entry.slice(0, space), weight: Number(entry.slice(space + 1)) };
}

const newline = 10;
const fewestSharedLetters = 5;
const sharedShare = 0.7;

/** The line of a stem; for a stem that has none, that of the entry beside it which begins as it does. */
function findLine(lines: Buffer, stem: string): string | null {
  const key = Buffer.from(`${stem}\t`);
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = startOf(lines, middle);
    const end = endOf(lines, start);
    const order = lines.compare(key, 0, key.length, start, Math.min(start + key.length, end));
    if (order === 0) return lines.toString('utf8', start, end);
    if (order < 0) low = end + 1;
    else high = start;
  }
  const before = low > 0 ? lines.toString('utf8', startOf(lines, low - 1), low - 1) : '';
  const after = lines.toString('utf8', low, endOf(lines, low));
  const [nearest] = [before, after]
    .map((line) => ({ line, shared: sharedLetters(stem, line.slice(0, line.indexOf('\t'))) }))
    .toSorted((a, b) => b.shared - a.shared);
  return nearest && nearest.shared >= Math.max(fewestSharedLetters, sharedShare * stem.length) ? nearest.line : null;
}

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** Where the line of a place begins. */
function startOf(lines: Buffer, place: number): number {
  return place === 0 ? 0 : lines.lastIndexOf(newline, place - 1) + 1; // −1 would search from the end
}

function endOf(lines: Buffer, start: number): number {
  const end = lines.indexOf(newline, start);
  return end === -1 ? lines.length : end;
}
