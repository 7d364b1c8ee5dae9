import type { TextSpan } from '../language/find-dates.ts';
import { countGraphemes } from '../language/graphemes.ts';
import { tokenize } from '../language/tokenize.ts';
import type { AskedWeight } from '../retrieval/asked-words.ts';
import { expectedAnswers } from '../retrieval/expected-answer.ts';
import { findBestAnswers } from '../retrieval/find-best-answers.ts';
import { questionForm } from '../retrieval/question-form.ts';
import type { Question } from '../retrieval/question.ts';
import { findNewWords } from './find-new-words.ts';

/** The longest highlight, as readers count characters. */
export const maxHighlightGraphemes = 80;

/** What it counts that an answer stands in the sentence that scored best. */
const insideWeight = 0.4;

/**
 * The words of an excerpt that answer the question: of all dates (numbers, quoted titles, places, persons…) that it may
 * ask for, the one nearest to words of the question; for a question of no such kind, the words beside its own that say
 * something new.
 *
 * @param sentence - The part of the excerpt that scored best; searched first.
 * @returns `[start, end)` in the excerpt, or `null` where nothing in it answers.
 */
export function findHighlight(
  question: Question,
  excerpt: string,
  sentence: TextSpan,
  asked: AskedWeight,
): TextSpan | null {
  const form = questionForm(question.text);
  const expected = expectedAnswers(question.text);
  for (const type of form === 'yes-no' ? expected.filter((one) => one === 'mode') : expected) {
    const isInside = ([start, end]: TextSpan) => sentence[0] <= start && end <= sentence[1];
    const [best] = findBestAnswers(type, excerpt, question, asked)
      .map(({ span, closeness }) => ({ span, weight: closeness + (isInside(span) ? insideWeight : 0) }))
      .toSorted((a, b) => b.weight - a.weight || a.span[0] - b.span[0]);
    if (best) return shorten(excerpt, best.span);
  }
  return findNewWords(excerpt, sentence, asked, maxHighlightGraphemes, form);
}

/** The head of a title too long to be marked whole, in whole words. */
function shorten(excerpt: string, [start, end]: TextSpan): TextSpan {
  if (countGraphemes(excerpt.slice(start, end)) <= maxHighlightGraphemes) return [start, end];
  const fitting = tokenize(excerpt.slice(start, end)).filter(
    (token) => countGraphemes(excerpt.slice(start, start + token.end)) <= maxHighlightGraphemes,
  );
  return [start, start + (fitting.at(-1)?.end ?? 0)];
}
