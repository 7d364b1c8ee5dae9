import type { TextSpan } from '../language/find-dates.ts';
import { isYear } from '../language/is-year.ts';
import { normalize } from '../language/normalize.ts';
import { tokenize } from '../language/tokenize.ts';
import type { AskedWeight } from './asked-words.ts';
import type { AnswerType } from './expected-answer.ts';
import { findAnswers } from './find-answers.ts';
import type { Question } from './question.ts';

/** The words of a text that may answer, of one kind. */
export interface FoundAnswer {
  readonly span: TextSpan;
  /** How many of the question's words stand in it or beside it, by weight, 0 or more. */
  readonly closeness: number;
  /** Whether it begins or ends something where the question asks "since when" or "until when"; else true. */
  readonly fits: boolean;
}

const scales = new Set(
  'مليون ملايين مليار مليارات الف الاف million millions milliard milliards billion thousand mille'.split(' '),
);
// In words: how far a word of the question lends its weight to an answer behind it and before it; what marks add.
const [reachBefore, reachBehind] = [16, 8];
const [acrossComma, acrossSentence] = [2, 6];

/**
 * Finds what may answer: of all dates (numbers, titles, places, persons…) of a text, those nearest to words of the
 * question first.
 */
export function findBestAnswers(type: AnswerType, text: string, question: Question, asked: AskedWeight): FoundAnswer[] {
  const found = findAnswers(type, text, question, asked);
  const spans = type === 'number' ? found.map((span) => withUnit(text, span)) : found;
  if (spans.length === 0) return [];
  const places = placeWords(text, asked);
  return spans
    .map((span) => ({
      span,
      closeness: closeness(span, places) + exactness(type, text, span, question),
      fits: type !== 'date' || isBound(text, span, question),
    }))
    .toSorted((a, b) => Number(b.fits) - Number(a.fits) || b.closeness - a.closeness || a.span[0] - b.span[0]);
}

/** A number with its scale and what it counts: "1.6 مليار دولار", "250 sessions". */
function withUnit(text: string, [start, end]: TextSpan): TextSpan {
  const after = tokenize(text.slice(end, end + 40));
  const scaled = after[0] && scales.has(after[0].word) ? 2 : 1;
  const last = after[scaled - 1];
  const isBroken = last === undefined || /[.,،؛;:()«»"]/u.test(text.slice(end, end + last.start));
  return isBroken ? [start, end] : [start, end + last.end];
}

// "Since when" and "until when", and what stands before their answers.
const bounds: readonly (readonly [wanted: RegExp, said: RegExp])[] = [
  [/منذ|since|depuis/u, /(?:منذ|since|depuis)\P{L}*(?:\p{L}+\P{L}*)?$/u],
  [
    /الي متي|حتي متي|الي (?:اي|ايه) (?:سنه|عام)|until|jusqu/u,
    /(?:حتي|الي|لغايه|until|till|jusqu)\P{L}*(?:\p{L}+\P{L}*)?$/u,
  ],
];

interface WordPlace {
  readonly start: number;
  readonly end: number;
  /** How many words, and for a mark between them some more, stand before it. */
  readonly at: number;
  /** How surely it repeats a word of the question. Numbers of the question count double. */
  readonly weight: number;
}

function placeWords(text: string, asked: AskedWeight): WordPlace[] {
  let at = 0;
  let last = 0;
  return tokenize(text).map(({ word, start, end }) => {
    const between = text.slice(last, start);
    at += 1 + (/[.؛;!?؟\n]/u.test(between) ? acrossSentence : /[،,]/u.test(between) ? acrossComma : 0);
    last = end;
    return { start, end, at, weight: asked(word) * (/^\d/u.test(word) && !isYear(word) ? 2 : 1) };
  });
}

/**
 * A word of the question inside the answer ("40 sessions") counts twice one that stands right beside it. What stands
 * before an answer reaches further than what stands behind it.
 */
function closeness([start, end]: TextSpan, places: readonly WordPlace[]): number {
  const inside = places.filter((place) => place.start < end && start < place.end);
  const [first, last] = [inside[0]?.at ?? 0, inside.at(-1)?.at ?? 0];
  const weigh = (at: number) => {
    if (first <= at && at <= last) return 2;
    return at < first
      ? Math.max(0, 1 - (first - at - 1) / reachBefore)
      : Math.max(0, 1 - (at - last - 1) / reachBehind);
  };
  return places.reduce((sum, { at, weight }) => sum + weight * weigh(at), 0);
}

/** A day tells more than a bare year, but where a year is asked for. */
function exactness(type: AnswerType, text: string, [start, end]: TextSpan, question: Question): number {
  if (type !== 'date') return 0;
  const asksForYear = /سنه|عام|year|annee/u.test(normalize(question.text));
  return isYear(normalize(text.slice(start, end))) === asksForYear ? 0.5 : 0;
}

/** "Since when" wants a "since"; every date will do for a question without such a word. */
function isBound(text: string, [start]: TextSpan, question: Question): boolean {
  const asked = normalize(question.text);
  const before = normalize(text.slice(Math.max(0, start - 20), start));
  const wanted = bounds.filter(([cue]) => cue.test(asked));
  return wanted.length === 0 || wanted.some(([, said]) => said.test(before));
}
