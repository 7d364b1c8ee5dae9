import { isStopWord } from '../language/stop-words.ts';
import { words } from '../language/tokenize.ts';
import { expectedAnswers } from '../retrieval/expected-answer.ts';
import { questionForm } from '../retrieval/question-form.ts';
import { resolveFollowUp } from '../retrieval/resolve-follow-up.ts';

const mark = /[?؟]/u;
const thanks = /^(?:\p{L}+ )?(?:شكرا|مشكور\p{L}*|thanks?|thx|merci)(?!\p{L})/u;
/** Titles of posts say these too, and ask nothing by them. */
const emptyTitle = new Set(words('سؤال استفسار مساعدة رجاء عاجل help please question questions urgent aide svp'));

/** Whether a text may ask something: it has words, and is no thanks. */
export function mayAsk(text: string): boolean {
  return words(text).length > 0 && (mark.test(text) || !thanks.test(words(text).join(' ')));
}

/**
 * Whether a text is said as a question, by itself or after the one before. What leans on the question before asks that
 * again in all its other words, so that "ok" would be answered too.
 */
export function asksAfter(text: string, previous: string): boolean {
  return (
    mark.test(text) ||
    expectedAnswers(text).length > 0 ||
    questionForm(text) !== null ||
    resolveFollowUp(text, previous) !== null
  );
}

/** What a post in a forum asks: its text, and its title where that has a word of its own. */
export function questionOfPost(title: string, text: string): string {
  const said = new Set(words(text));
  const addsToIt = words(title).some((word) => !isStopWord(word) && !emptyTitle.has(word) && !said.has(word));
  return addsToIt ? `${title}\n${text}`.trim() : text;
}
