import type { TextSpan } from '../language/find-dates.ts';
import { isStopWord } from '../language/stop-words.ts';
import { stem } from '../language/stem.ts';
import { tokenize } from '../language/tokenize.ts';
import { countGraphemes } from '../language/graphemes.ts';
import { expectedAnswers, findAnswers } from '../retrieval/expected-answer.ts';
import { areForms } from '../retrieval/presence.ts';
import type { Question } from '../retrieval/question.ts';

/** The longest highlight, as readers count characters. */
export const maxHighlightGraphemes = 80;

const nearby = 60; // code units: how far a word of the question lends its weight to an answer beside it
const scales = new Set(
  'مليون ملايين مليار مليارات الف الاف million millions milliard milliards billion thousand mille'.split(' '),
);

/**
 * The words of an excerpt that answer who / when / where / how many / which theme: of all dates (numbers, quoted
 * titles, places) the one nearest to words of the question.
 *
 * @param sentence - The part of the excerpt that scored best; searched first.
 * @returns `[start, end)` in the excerpt, or `null` where the question asks for none of these or none is found.
 */
export function findHighlight(question: Question, excerpt: string, sentence: TextSpan): TextSpan | null {
  for (const type of expectedAnswers(question.text)) {
    const found = findAnswers(type, excerpt, question)
      .map((span) => (type === 'number' ? withUnit(excerpt, span) : span))
      .filter(([start, end]) => countGraphemes(excerpt.slice(start, end)) <= maxHighlightGraphemes);
    const inside = found.filter(([start, end]) => sentence[0] <= start && end <= sentence[1]);
    const places = wordPlaces(question, excerpt);
    const best = (inside.length > 0 ? inside : found)
      .map((span) => ({ span, weight: closeness(span, places) }))
      .toSorted((a, b) => b.weight - a.weight || a.span[0] - b.span[0])[0];
    if (best) return best.span;
  }
  return null;
}

/** A number with its scale and what it counts: "1.6 مليار دولار", "250 sessions". */
function withUnit(excerpt: string, [start, end]: TextSpan): TextSpan {
  const after = tokenize(excerpt.slice(end, end + 40));
  const scaled = after[0] && scales.has(after[0].word) ? 2 : 1;
  const last = after[scaled - 1];
  const isBroken = last === undefined || /[.,،؛;:()«»"]/u.test(excerpt.slice(end, end + last.start));
  return isBroken ? [start, end] : [start, end + last.end];
}

function wordPlaces(question: Question, excerpt: string): number[] {
  const stems = question.words.filter(({ isScope }) => !isScope).map(({ word }) => stem(word, question.language));
  const isAsked = (word: string) => {
    const own = stem(word, question.language);
    return stems.some((other) => other === own || areForms(other, own));
  };
  return tokenize(excerpt)
    .filter(({ word }) => !isStopWord(word) && isAsked(word))
    .map(({ start, end }) => (start + end) / 2);
}

/** A word of the question inside the answer ("40 sessions") counts twice one that stands right beside it. */
function closeness([start, end]: TextSpan, places: readonly number[]): number {
  const distance = (place: number) => Math.max(0, start - place, place - end);
  const weigh = (place: number) => (distance(place) === 0 ? 2 : Math.max(0, 1 - distance(place) / nearby));
  return places.reduce((sum, place) => sum + weigh(place), 0);
}
