import type { Sentence } from './gather-sentences.ts';
import type { ScoredSentence } from './score-sentences.ts';

/** Several times as many as are cited. */
const exactlyScored = 12;
const mayBeCited = 4;
const besides = 3;
/** How much of its score an announcement ("… are the following:") hands on to what it announces. */
const announcedShare = 0.95;

/** A sentence's score, and what it is made of. */
export type Scored = Pick<ScoredSentence, 'similarity' | 'features'>;

/** The score of a sentence, and what can be told of it at once. */
export interface Scores {
  readonly atLeast: (sentence: Sentence) => Scored;
  readonly atMost: (sentence: Sentence) => Scored;
  readonly exactly: (sentence: Sentence) => Scored;
}

/**
 * Scores the best sentences exactly, and those beside the very best, which may be cited with them; of the others, which
 * can be none of the best, it tells the least.
 *
 * @param sentences - Neighbours side by side.
 */
export function scoreBest(sentences: readonly Sentence[], { atLeast, atMost, exactly }: Scores): Scored[] {
  const most = sentences.map((sentence) => atMost(sentence).similarity);
  const scored = sentences.map(atLeast);
  const exact = new Set<number>();
  const makeExact = (i: number) => {
    if (i < 0 || i >= sentences.length || exact.has(i)) return;
    scored[i] = exactly(sentences[i]!);
    exact.add(i);
  };
  let best: number[] = [];
  for (const i of [...most.keys()].toSorted((a, b) => most[b]! - most[a]!)) {
    if (best.length === exactlyScored && most[i]! < scored[best.at(-1)!]!.similarity) break;
    makeExact(i);
    best = [...best, i].toSorted((a, b) => scored[b]!.similarity - scored[a]!.similarity).slice(0, exactlyScored);
  }
  for (const i of best.slice(0, mayBeCited)) for (let at = i - besides; at <= i + besides; at++) makeExact(at);
  const handedOn = handOn(
    sentences,
    scored.map(({ similarity }) => similarity),
  );
  return scored.map((one, i) => {
    const similarity = handedOn[i]!;
    if (similarity === one.similarity) return one;
    const { features, similarity: own } = exact.has(i) ? one : exactly(sentences[i]!);
    return { features, similarity: Math.max(similarity, own) };
  });
}

/** What a colon announces, item after item, inherits the announcement's score. */
function handOn(sentences: readonly Sentence[], base: readonly number[]): number[] {
  const scores = [...base];
  for (let i = 1; i < sentences.length; i++) {
    const [before, here] = [sentences[i - 1]!, sentences[i]!];
    const isAnnounced = /[:：]\W*$/u.test(before.text) || (isItem(before.text) && isItem(here.text));
    if (isAnnounced && before.documentId === here.documentId)
      scores[i] = Math.max(scores[i]!, announcedShare * scores[i - 1]!);
  }
  return scores;
}

function isItem(text: string): boolean {
  return /^(?:[-*•–]|\(?[\p{L}\p{Nd}]{1,2}[).])\s/u.test(text);
}
