import { findDates, type TextSpan } from '../language/find-dates.ts';
import { findOrdinals, type FoundOrdinal } from '../language/find-ordinals.ts';
import type { TokenizedText } from '../language/read-number.ts';
import { tokenize } from '../language/tokenize.ts';

/** One sentence with what is read in it; offsets are the sentence's own. */
export interface ClaimSentence extends TokenizedText {
  /** Of the tokens, normalised. */
  readonly words: readonly string[];
  readonly dates: readonly TextSpan[];
  readonly ordinals: readonly FoundOrdinal[];
}

export function readSentence(text: string): ClaimSentence {
  const tokens = tokenize(text);
  const words = tokens.map(({ word }) => word);
  return { text, tokens, words, dates: findDates(text), ordinals: findOrdinals(text) };
}

/** Whether a token lies in one of some spans. */
export function isWithin({ tokens }: TokenizedText, at: number, spans: readonly TextSpan[]): boolean {
  const { start } = tokens[at]!;
  return spans.some(([from, to]) => from <= start && start < to);
}

/** What stands between a token and the one in front of it; the end of the text behind the last one. */
export function gapBefore({ text, tokens }: TokenizedText, at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
}

/** An Arabic word without what is written onto its front; other words as they are. */
export function bareWord(word: string): string {
  return word.replace(/^(?:وال|بال|فال|لل|ال|[وبلف](?=[ء-ي]{4}))(?=[ء-ي])/u, '');
}
