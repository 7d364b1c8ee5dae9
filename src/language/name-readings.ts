/** What Arabic writes for a Latin unit: letters, or pairs of letters, that are its own; letters that are near it. */
export type Reading = readonly [own: string, near?: string];

/** Consonants; ç ğ ĝ š are c g gg s where their place changes them. */
export const consonantReadings: Readonly<Record<string, Reading>> = {
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
/** Vowels; ə is a last e that may be silent, capitals are first letters. */
export const vowelReadings: Readonly<Record<string, Reading>> = {
  A: ['أ ع ا', 'ي'],
  E: ['أ ي ع'],
  I: ['أ ي ع'],
  O: ['أ و ع'],
  U: ['أ و ع يو', 'ي'],
  Y: ['ي'],
  a: ['ا ع ة', 'ي'],
  e: ['ي', 'ا'],
  ə: ['ا ة ي ية يا'],
  i: ['ي اي'],
  o: ['و او'],
  u: ['و يو', 'ا'],
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
// Letters that are often not heard are cheap to leave out; first vowels are dearer than others.
const firsts = Object.fromEntries([...'AEIOUY'].map((first) => [first, 0.5]));
/** Latin units → the cost of leaving them out, where they are no ordinary consonants or vowels. */
export const specialCosts: Readonly<Record<string, number>> = { ...firsts, ə: 0, h: 0.25, š: 0.3, w: 0.5, gh: 0.5 };
/** The cost of a letter that is near a consonant. */
export const nearConsonant = 0.5;
/** The cost of a letter that is near a vowel. */
export const nearVowel = 0.15;

/**
 * Every letter of an Arabic name → the cost of leaving it out. أ stands for the first ا, which may only carry a vowel;
 * ة for the last ه, ۆ and ې for the last و and ي, which are always heard.
 */
export const arabicLetters: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'بتثجحخدذرزسشصضطظغفقكلمن'].map((letter) => [letter, 1])),
  ه: 0.5,
  و: 0.25,
  ي: 0.2,
  ا: 0.2,
  ع: 0.2,
  ة: 0.1,
  أ: 0.05,
  ۆ: 0.5,
  ې: 0.5,
  ء: 0.05,
};
