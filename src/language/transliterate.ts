import { anyLetter, arabicCodes, spellingsAt, type Spelling } from './letter-table.ts';

/** A Latin name made ready to be compared with many Arabic words. */
export interface LatinName {
  /** What all its letters weigh. */
  readonly weight: number;
  /** The ways to go on, by place. */
  readonly ways: readonly (readonly Spelling[])[];
}

/** An Arabic word as it is or without what is written before it. */
interface BareForm {
  readonly form: string;
  /** What is taken off a similarity for what was left out. */
  readonly penalty: number;
}

const vowelWeight = 0.3;
const missing = 1; // a consonant left out
const other: Spelling = { length: 1, codes: [anyLetter], cost: 1.4 };
const none: Spelling = { length: 1, codes: [], cost: missing };
const longest = 4; // letters in a spelling

/** What may be written in front of a word, by its first letter, and what leaving it out takes off a similarity. */
const fronts: Readonly<Record<string, readonly string[]>> = {
  ا: ['ال'],
  ب: ['بال', 'ب'],
  ف: ['فال', 'ف'],
  ك: ['كال', 'ك'],
  ل: ['لل', 'ل'],
  و: ['وبال', 'وال', 'ولل', 'و'],
};
const articlePenalty = 0.02;
const particlePenalty = 0.06;
const fewest = 3; // letters that stay behind them

/**
 * How alike a name in Latin letters and one in Arabic letters sound, from 0 to 1: above 0.8 they may well be one name
 * in two spellings, unrelated words stay below 0.5. Both normalised, in either order.
 */
export function nameSimilarity(one: string, another: string): number {
  const [latin, arabic] = /[a-z]/u.test(one) ? [one, another] : [another, one];
  const name = latinName(latin);
  return Math.max(
    ...bareForms(arabic).map(({ form, penalty }) => {
      return Math.max(0, compareNames(name, arabicCodes(form), 0) - penalty);
    }),
  );
}

/** Makes a normalised Latin word ready. */
export function latinName(word: string): LatinName {
  const ways: Spelling[][] = [];
  let weight = 0;
  for (let at = 0; at < word.length; at++) {
    const found = spellingsAt(word, at);
    found.push(none);
    if (isVowel(word.charCodeAt(at))) weight += vowelWeight;
    else {
      found.push(other);
      weight += missing;
    }
    ways.push(found);
  }
  return { weight, ways };
}

/** A word as it is, then without the article and particles in front of it. */
export function bareForms(word: string): BareForm[] {
  const forms = [{ form: word, penalty: 0 }];
  for (const front of fronts[word.charAt(0)] ?? [])
    if (word.length - front.length >= fewest && word.startsWith(front))
      forms.push({ form: word.slice(front.length), penalty: front.length > 1 ? articlePenalty : particlePenalty });
  return forms;
}

const [alef, hamza, ain, waw, ya, ha] = arabicCodes('اءعويه');

/** What leaving a letter out costs. */
function costWithout(letters: readonly number[], at: number): number {
  const code = letters[at]!;
  if (code === alef) return at === 0 ? 0.1 : 0.35;
  if (code === waw || code === ya) return 0.45;
  if (code === ha) return at === letters.length - 1 ? 0.25 : 0.5;
  if (code === hamza) return 0.1;
  return code === ain ? 0.3 : missing;
}

function isVowel(code: number): boolean {
  return code === 97 || code === 101 || code === 104 || code === 105 || code === 111 || code === 117 || code === 121; // aehiouy
}

let cells = new Float64Array(256); // reused: a search compares a word with hundreds of others

/**
 * The cheapest way through both words, letter by letter, as a share of what they weigh: 1 for the rule all along.
 *
 * @param letters - Of the Arabic word, as of `arabicCodes`.
 * @returns 0 where it would be below `least`: such pairs are given up early.
 */
export function compareNames({ weight, ways }: LatinName, letters: readonly number[], least: number): number {
  let arabicWeight = 0;
  for (let at = 0; at < letters.length; at++) arabicWeight += costWithout(letters, at);
  const whole = (weight + arabicWeight) / 2;
  const limit = (1 - least) * whole;
  const size = (ways.length + 1) * (letters.length + 1);
  if (cells.length < size) cells = new Float64Array(size * 2);
  cells.fill(Number.POSITIVE_INFINITY, 0, size);
  cells[0] = 0;
  let hopeless = 0; // rows
  for (let row = 0; row <= ways.length; row++) {
    hopeless = walkRow(row, limit, ways[row] ?? [], letters) ? 0 : hopeless + 1;
    if (hopeless === longest) return 0;
  }
  const cost = cells[size - 1]!;
  return cost > limit ? 0 : Math.max(0, 1 - cost / whole);
}

/** @returns Whether a way within the limit goes through the row. */
function walkRow(row: number, limit: number, ways: readonly Spelling[], letters: readonly number[]): boolean {
  const width = letters.length + 1;
  let isOpen = false;
  for (let at = 0; at < width; at++) {
    const cell = row * width + at;
    const here = cells[cell]!;
    if (here > limit) continue;
    isOpen = true;
    if (at < letters.length) relax(cell + 1, here + costWithout(letters, at));
    for (const { length, codes, cost } of ways)
      if (fits(codes, letters, at)) relax(cell + length * width + codes.length, here + cost);
  }
  return isOpen;
}

function fits(codes: readonly number[], letters: readonly number[], at: number): boolean {
  if (at + codes.length > letters.length) return false;
  for (let k = 0; k < codes.length; k++) {
    const code = codes[k]!;
    if (code !== letters[at + k]! && code !== anyLetter) return false;
  }
  return true;
}

function relax(cell: number, cost: number): void {
  if (cost < cells[cell]!) cells[cell] = cost;
}
