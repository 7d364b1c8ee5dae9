import type { Passage } from '../passages/passage.ts';
import { countGraphemes } from '../language/graphemes.ts';
import type { ScoredSentence } from '../retrieval/score-sentences.ts';

/** The longest excerpt, as readers count characters. */
export const maxExcerptGraphemes = 350;

const short = 80; // graphemes: too little to be understood alone
const close = 0.9; // share of the sentence's score

/** A run of whole sentences, `[start, end)` in the document's original text. */
export interface Excerpt {
  readonly start: number;
  readonly end: number;
}

/** What an excerpt is cut from. */
export interface ExcerptSource {
  readonly text: string;
  readonly passage: Passage;
  /** The similarity of the passage's sentences by place; of none but those that were scored. */
  readonly similarities: ReadonlyMap<number, number>;
  /** What other citations of the document show already: never shown twice. */
  readonly taken: readonly Excerpt[];
}

/**
 * Widens a sentence to an excerpt of whole sentences, as far as it stays short enough: by what it announces with a
 * colon, by a neighbour that scores nearly as well, and, where it is very short, by the sentence after it.
 */
export function cutExcerpt(
  sentence: Pick<ScoredSentence, 'place' | 'similarity'>,
  { text, passage, similarities, taken }: ExcerptSource,
): Excerpt {
  const { sentences } = passage;
  let [first, last] = [sentence.place, sentence.place];
  const slice = (from: number, to: number) => text.slice(sentences[from]![0], sentences[to]![1]);
  const isFree = (place: number) =>
    taken.every(({ start, end }) => end <= sentences[place]![0] || sentences[place]![1] <= start);
  const canTake = (place: number) =>
    place >= 0 &&
    place < sentences.length &&
    isFree(place) &&
    isAtMost(maxExcerptGraphemes, slice(Math.min(first, place), Math.max(last, place)));
  const isFragment = (place: number) => !endsSentence(slice(place, place));
  const near = (place: number) => similarities.get(place) ?? 0;
  const takeBetter = (wants: () => boolean, mayFollow: () => boolean, mayLead: () => boolean) => {
    while (wants()) {
      const after = canTake(last + 1) && mayFollow() ? near(last + 1) : -1;
      const before = canTake(first - 1) && mayLead() ? near(first - 1) : -1;
      if (after < 0 && before < 0) return;
      if (after >= before) last++;
      else first--;
    }
  };
  const always = () => true;
  // The clauses of one long sentence belong together, a relative one to what it tells about.
  while (isFragment(last) && canTake(last + 1) && isRelative(slice(last + 1, last + 1))) last++;
  while (first > 0 && isRelative(slice(first, first)) && isFragment(first - 1) && canTake(first - 1)) first--;
  takeBetter(
    always,
    () => isFragment(last),
    () => isFragment(first - 1),
  );
  // An announcement brings what it announces; "this" and "these" bring what they point to; a few words, their neighbour.
  if (/[:：]\W*$/u.test(slice(first, last)) && canTake(last + 1)) last++;
  if (pointsBack(slice(first, last)) && canTake(first - 1)) first--;
  takeBetter(() => isAtMost(short, slice(first, last)), always, always);
  takeBetter(
    always,
    () => near(last + 1) >= close * sentence.similarity,
    () => near(first - 1) >= close * sentence.similarity,
  );
  return { start: sentences[first]![0], end: sentences[last]![1] };
}

/** Whether a sentence begins with words that only the sentence before explains. */
function pointsBack(text: string): boolean {
  const begin = text.slice(0, 40).replaceAll(/[\u064B-\u0652]/gu, '');
  return /^(?:و?(?:كانت?|هذا|هذه|هؤلاء|ذلك|تلك|هي|هو|هم)\s|وهي|وهو)|^(?:this|these|those|it|they|he|she|ce|cet|cette|ces|il|elle|ils|elles)\s/iu.test(
    begin,
  );
}

/** Whether a clause begins with "which", "who" or the like. */
function isRelative(text: string): boolean {
  return /^\W{0,3}(?:و\s?)?(?:التي|الذي|الذين|اللذان|اللتان|which|who|whose|that|qui|que|dont|lequel|laquelle)\s/iu.test(
    text,
  );
}

/** Counts only where it must: a text has no more graphemes than code units. */
function isAtMost(graphemes: number, text: string): boolean {
  return text.length <= graphemes || countGraphemes(text) <= graphemes;
}

function endsSentence(text: string): boolean {
  return /[.!?؟…][\p{Pf}\p{Pe}"'*]*$/u.test(text);
}
