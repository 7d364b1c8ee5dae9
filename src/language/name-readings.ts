/** What Arabic writes for a Latin unit: letters, or pairs of letters, that are its own; letters that are near it. */
type Reading = readonly [own: string, near?: string];

/** Marks for letters that are read by their place: see `rewrites`. */
const consonants: Readonly<Record<string, Reading>> = {
  b: ['ب', 'ف'],
  c: ['ك ق', 'س خ'],
  ç: ['س ص ش تس تش', 'ك ز ث'],
  ch: ['تش ش ك خ', 'ج س ق'],
  ck: ['ك ق'],
  cz: ['تش', 'ز س ش'],
  d: ['د ض', 'ت ط ذ ظ'],
  dh: ['ذ ض ظ د'],
  dj: ['ج دج', 'ي'],
  f: ['ف', 'ب'],
  g: ['غ ج ق ك', 'خ'],
  ğ: ['ج غ ك دج', 'ق خ ش ي'],
  ĝ: ['ج غ ك ق قج دج'],
  gh: ['غ ق ك ج', 'ف'],
  gn: ['ني غن جن ن'],
  gu: ['غ ج ق ك غو جو قو كو'],
  h: ['ه ح ة', 'خ'],
  j: ['ج ي خ غ', 'ش ز ه'],
  k: ['ك ق', 'خ غ'],
  kh: ['خ ك', 'ح ق غ'],
  l: ['ل'],
  m: ['م', 'ن'],
  n: ['ن', 'م'],
  ng: ['ن نغ نج نك نق'],
  p: ['ب', 'ف'],
  ph: ['ف'],
  q: ['ق ك', 'غ خ'],
  qu: ['ك ق كو قو'],
  r: ['ر'],
  s: ['س ص ز', 'ش ث'],
  š: ['س ص ز', 'ش ث'],
  sch: ['ش سك'],
  sh: ['ش', 'س'],
  sz: ['ش ز س'],
  t: ['ت ط', 'د ث'],
  tch: ['تش', 'ش ج'],
  th: ['ث ت ذ ط', 'ظ د س ض'],
  ts: ['تس', 'ز س'],
  tz: ['تس تز', 'ز س'],
  v: ['ف', 'و ب'],
  w: ['و ف', 'ب'],
  x: ['كس قس غز كز ز', 'ك س خ ش'],
  z: ['ز ظ ذ س تس دز', 'ص ض ج'],
  zh: ['ج ز ش', 'ي'],
};
const vowels: Readonly<Record<string, Reading>> = {
  a: ['ا أ ع ة', 'ي'],
  e: ['ي أ ع', 'ا'],
  ə: ['ا ة ي ية'],
  i: ['ي اي أ ع'],
  o: ['و او أ ع'],
  u: ['و يو أ ع', 'ا'],
  y: ['ي اي'],
  ai: ['ي اي عي'],
  ay: ['ي اي'],
  ei: ['ي اي'],
  ey: ['ي اي'],
  igh: ['اي'],
  ae: ['ي اي', 'ا'],
  ea: ['ي يا', 'ا'],
  ee: ['ي'],
  ie: ['ي يا ية'],
  au: ['و او عو'],
  ou: ['و او'],
  oo: ['و'],
  oe: ['و وي'],
  eu: ['و يو'],
  ue: ['و'],
  eau: ['و'],
  oi: ['وا وي', 'و'],
  oa: ['و وا'],
};
// Letters that are often not heard, and so are cheap to leave out.
const light: Readonly<Record<string, number>> = { ə: 0, h: 0.25, š: 0.4, w: 0.5, gh: 0.5 };
const nearConsonant = 0.5;
const nearVowel = 0.15;

/** Every letter of an Arabic name → the cost of leaving it out. أ stands for the first ا, ة for the last ه. */
const arabicLetters: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'بتثجحخدذرزسشصضطظغفقكلمن'].map((letter) => [letter, 1])),
  ه: 0.5,
  و: 0.25,
  ي: 0.2,
  ا: 0.2,
  ع: 0.2,
  ة: 0.1,
  أ: 0.05,
  ء: 0.05,
};
const foreign: Readonly<Record<string, string>> = { پ: 'ب', ڤ: 'ف', گ: 'غ', چ: 'ج', ژ: 'ج' };
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/gu, ''],
  [/eaux$/u, 'eau'],
  [/[ts]ion(?=s?$)/gu, 'shen'],
  [/gg(?=[eiy])/gu, 'ĝ'],
  [/(?<letter>[^aeiou])\k<letter>/gu, '$<letter>'],
  [/s?c(?=[eiy])/gu, 'ç'],
  [/g(?=[eiy])/gu, 'ğ'],
  [/(?<=[^aeiou]|[gq]u)e$/u, 'ə'],
  [/(?<=.)s$/u, 'š'],
];

const latinUnits = [...Object.keys(consonants), ...Object.keys(vowels)];
const unitCode = new Map(latinUnits.map((unit, code) => [unit, code]));
const letterCode = new Map(Object.keys(arabicLetters).map((letter, code) => [letter, code]));
const longestUnit = 3;

/** The cost of leaving out each Latin unit, by its code; the sum is a word's weight. */
export const unitCosts: readonly number[] = latinUnits.map(
  (unit) => light[unit] ?? (unit in vowels ? unit.length * 0.1 : 1),
);

/** The cost of leaving out each Arabic letter, by its code. */
export const letterCosts: readonly number[] = Object.values(arabicLetters);

/** The cost of reading a Latin unit as an Arabic letter: row × `letterCosts.length` + column, 2 where it is none. */
export const readingCosts: Float64Array = makeReadingCosts();

/** The pairs of Arabic letters that one Latin unit is read as at no cost, by the unit's code. */
export const readingPairs: readonly (readonly (readonly [number, number])[])[] = latinUnits.map((unit) =>
  ownReadings(unit)
    .filter((own) => own.length === 2)
    .map((own) => [letterCode.get(own[0]!)!, letterCode.get(own[1]!)!]),
);

/** The phonetic units of a normalised Latin word, as codes of `unitCosts`. What is no letter counts for nothing. */
export function readLatinUnits(word: string): Uint8Array {
  const text = rewrites.reduce((text, [from, to]) => text.replace(from, to), word);
  const codes: number[] = [];
  for (let at = 0; at < text.length; ) {
    let length = longestUnit;
    while (length > 1 && !unitCode.has(text.slice(at, at + length))) length--;
    codes.push(unitCode.get(text.slice(at, at + length))!);
    at += length;
  }
  return Uint8Array.from(codes);
}

/** The letters of a normalised Arabic word, as codes of `letterCosts`. What is no letter counts for nothing. */
export function readArabicLetters(word: string): Uint8Array {
  const text = word.replace(/^ا/u, 'أ').replace(/(?<=.)ه$/u, 'ة');
  return Uint8Array.from([...text].flatMap((letter) => letterCode.get(foreign[letter] ?? letter) ?? []));
}

function ownReadings(unit: string): string[] {
  return (consonants[unit] ?? vowels[unit]!)[0].split(' ');
}

function makeReadingCosts(): Float64Array {
  const costs = new Float64Array(latinUnits.length * letterCosts.length).fill(2);
  for (const [unit, row] of unitCode) {
    const set = (letter: string, cost: number) => (costs[row * letterCosts.length + letterCode.get(letter)!] = cost);
    const near = (consonants[unit] ?? vowels[unit]!)[1] ?? '';
    for (const letter of near.split(' ').filter(Boolean)) set(letter, unit in vowels ? nearVowel : nearConsonant);
    for (const own of ownReadings(unit).filter((own) => own.length === 1)) set(own, 0);
  }
  return costs;
}
