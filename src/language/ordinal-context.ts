import { numberWord } from './number-words.ts';
import type { OrdinalWord } from './ordinal-words.ts';
import { isClose, type TokenizedText } from './read-number.ts';
import { isStopWord } from './stop-words.ts';
import { arabicLetter } from './word-edge.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const monthStarts = /^[وبلف]?(?:كانون|تشرين|ربيع|جمادي)$/u; // "كانون الثاني" is a month
const afterFirst = list('aid name names lady foremost ministre ministres league ما امس امبارح');
const perSecond = list('per each every split par chaque كل');
const articles = list('a un une');
const ofs = list('of de des du');
const agains = list('مره المره');

/** Whether a word that may be an ordinal is one where it stands: not "30 seconds", "at first", "كانون الثاني". */
export function isOrdinalHere(source: TokenizedText, at: number, word: OrdinalWord): boolean {
  const before = source.tokens[at - 1]?.word ?? '';
  const next = isClose(source, at + 1) ? source.tokens[at + 1]!.word : '';
  return word.isArabic ? isArabicOrdinal(source.tokens[at]!.word, word, before, next) : isLatin(source, at, word, next);
}

function isArabicOrdinal(word: string, { value, isDefinite }: OrdinalWord, before: string, next: string): boolean {
  if (monthStarts.test(before)) return false;
  const isFeminine = before.endsWith('ه') && !agains.has(before);
  if (value === 1 && !isDefinite) {
    if (afterFirst.has(next)) return false;
    return !word.endsWith('ولي') || isFeminine || /ات(?:ه|ها|هم)?$/u.test(next); // else "gave, turned to"
  }
  if (value !== 2) return true;
  if (word.endsWith('انيه')) return isFeminine || (isDefinite && before !== '' && !isTimeBefore(before)); // or a second
  if (isDefinite || word.endsWith('ثان')) return true;
  // "ثاني منتدى"; behind its noun it is just another one.
  return next !== '' && arabicLetter.test(next) && next !== 'اكسيد' && next !== 'مره' && !isStopWord(next);
}

function isLatin(source: TokenizedText, at: number, { value }: OrdinalWord, next: string): boolean {
  const { text, tokens } = source;
  const { word, start, end } = tokens[at]!;
  const before = isClose(source, at) ? tokens[at - 1]!.word : '';
  if (before === 'one' || ((before === 'a' || before === 'un') && ofs.has(next))) return false; // a fraction
  if (word === 'second' || word === 'seconde') {
    if (isTimeBefore(before) || perSecond.has(before) || next === 'hand') return false;
    return !articles.has(before) || (next !== '' && !isStopWord(next));
  }
  if (value !== 1) return true;
  if (before === 'at' || afterFirst.has(next)) return false;
  const after = tokens[at + 2]?.word;
  if ((next === 'of' && after === 'all') || (next === 'and' && after === 'foremost')) return false;
  const isStart = /(?:^|[.!?:\n])\s*$/u.test(text.slice(Math.max(0, start - 8), start));
  return !(isStart && text[end] === ','); // "First, …"
}

/** "30 seconds", "في الثانية". */
function isTimeBefore(before: string): boolean {
  return /^\d/u.test(before) || before === 'في' || (numberWord(before)?.value ?? 1) > 1;
}
