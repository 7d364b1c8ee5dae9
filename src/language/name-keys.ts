import { arabicCodes, spellingsAt, type Spelling } from './letter-table.ts';

// Letters that stand for each other when names change their script; the others are vowels to them.
const classes = ['', 'ب', 'تطث', 'جغقكخ', 'دضذ', 'ر', 'زسصظش', 'ف', 'ل', 'م', 'ن'];
const classOf = new Uint8Array(64);
for (const [i, letters] of classes.entries()) for (const code of arabicCodes(letters)) classOf[code] = i;

const usual = 0.2; // spellings that cost more are left to chance
const most = 12; // readings of a Latin word
/** Of two or three consonants, each is needed. */
export const fewestToDrop = 16 ** 4;
const longest = 16 ** 7;

// A key is a number below 2²⁹: four bits a consonant's class, doubled ones once, behind a one that keeps the length.

/** The key of the consonants of an Arabic word, as of `arabicCodes`. */
export function arabicKey(letters: readonly number[]): number {
  let key = 1;
  for (let i = 0; i < letters.length; i++) key = append(key, classOf[letters[i]!]!);
  return key;
}

/** The keys of a normalised Latin word, one for each way to read it. */
export function latinKeys(word: string): number[] {
  let keys = [1];
  for (let at = 0; at < word.length;) {
    const spellings = spellingsAt(word, at);
    const length = spellings.reduce((longest, spelling) => Math.max(longest, spelling.length), 1); // "sch" is one sound
    const isEnd = at + length === word.length;
    const grown = new Set<number>();
    for (const key of keys)
      for (const spelling of spellings)
        if (spelling.length === length && grown.size < most && isLikely(spelling, isEnd))
          grown.add(spelling.codes.reduce((grown, code) => append(grown, classOf[code]!), key));
    if (grown.size > 0) keys = [...grown];
    at += length;
  }
  return keys;
}

/** A consonant at the end may be silent. */
function isLikely({ codes, cost }: Spelling, isEnd: boolean): boolean {
  return cost <= usual || (isEnd && codes.length === 0);
}

/** A key of four or more consonants with each left out in turn. */
export function shortenedKeys(key: number): number[] {
  if (key < fewestToDrop) return [];
  const shortened: number[] = [];
  for (let shift = 0; key >> shift >= 16; shift += 4) {
    const before = key >> (shift + 4);
    const after = key & ((1 << shift) - 1);
    const isDoubled = shift > 0 && before >= 16 && (before & 15) === after >> (shift - 4);
    shortened.push(((isDoubled ? before >> 4 : before) << shift) | after);
  }
  return shortened;
}

function append(key: number, one: number): number {
  return one === 0 || key >= longest || (key >= 16 && (key & 15) === one) ? key : (key << 4) | one;
}
