import { normalize } from './normalize.ts';
import { arabicLetter } from './word-edge.ts';

/** A word that says a place in an order. */
export interface OrdinalWord {
  readonly value: number;
  readonly isArabic: boolean;
  readonly isDefinite: boolean;
  /** Whether it says an order only beside other words: "حادي" in "الحادي عشر", "unième" in "vingt et unième". */
  readonly isPart: boolean;
}

const table = `
  1 أول أولى أولاني أولانية first premier première
  2 ثاني ثانية ثان تاني تانية second seconde deuxième
  3 ثالث ثالثة تالت تالتة third troisième
  4 رابع رابعة fourth quatrième
  5 خامس خامسة fifth cinquième
  6 سادس سادسة sixth sixième
  7 سابع سابعة seventh septième
  8 ثامن ثامنة تامن تامنة eighth huitième
  9 تاسع تاسعة ninth neuvième
  10 عاشر عاشرة tenth dixième
  11 eleventh onzième
  12 twelfth douzième
  13 thirteenth treizième
  14 fourteenth quatorzième
  15 fifteenth quinzième
  16 sixteenth seizième
  17 seventeenth
  18 eighteenth
  19 nineteenth
  20 twentieth vingtième
  30 thirtieth trentième
  40 fortieth quarantième
  50 fiftieth cinquantième
  60 sixtieth soixantième
  70 seventieth
  80 eightieth
  90 ninetieth`;
const parts = 'حادي حادية unième';
const articles = ['ال', 'وال', 'فال', 'بال', 'وبال', 'كال', 'لل', 'ولل'];
const proclitics = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك'];
const suffixes = /^(?<digits>[1-9]\d?)(?:st|nd|rd|th|e|eme|ieme|er|ere|re|nde)$/u;
const romanSuffixes = new Set('e eme ieme er ere re nd nde'.split(' '));
const romans = new Map(Array.from({ length: 40 }, (_, i) => [roman(i + 1), i + 1]));

let forms: ReadonlyMap<string, OrdinalWord> | null = null; // made when first asked for

/** What a normalised word is as an ordinal, Arabic ones behind و ف ب ل ك ال too; undefined where it is none. */
export function ordinalWord(word: string): OrdinalWord | undefined {
  forms ??= new Map([
    ...table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [value, ...names] = line.trim().split(' ');
        return names.flatMap((name) => inflect(name, Number(value), false));
      }),
    ...parts.split(' ').flatMap((name) => inflect(name, 1, true)),
  ]);
  return forms.get(word);
}

/** The value of "15th", "1er", "21ème", "XVe"; null for other words. */
export function ordinalInDigits(word: string, written: string): number | null {
  const digits = suffixes.exec(word)?.groups?.['digits'];
  if (digits !== undefined) return Number(digits);
  const numeral = /^[IVX]+/u.exec(written)?.[0] ?? '';
  return romanSuffixes.has(word.slice(numeral.length)) ? (romans.get(numeral) ?? null) : null;
}

function inflect(name: string, value: number, isPart: boolean): [string, OrdinalWord][] {
  const word = normalize(name);
  const isArabic = arabicLetter.test(name);
  const form = (front: string, isDefinite: boolean): [string, OrdinalWord] => [
    front + word,
    { value, isArabic, isDefinite, isPart },
  ];
  if (!isArabic) return [form('', false)];
  return [
    ...proclitics.map((front) => form(front, false)),
    form('', false),
    ...articles.map((front) => form(front, true)),
  ];
}

function roman(value: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL'][Math.floor(value / 10)]!;
  return tens + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10]!;
}
