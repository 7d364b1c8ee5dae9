import { splitSentences } from '../passages/split-sentences.ts';
import { readSentence } from './claim-sentence.ts';
import { readDate } from './read-date.ts';
import { readQuantities } from './read-quantities.ts';

/** A text without its numbers and the days of its dates: what it speaks of is looked for whatever it says of it. */
export function withoutNumbers(text: string): string {
  const spans = splitSentences(text).flatMap(([at, end]) => {
    const sentence = readSentence(text.slice(at, end));
    const { tokens } = sentence;
    const numbers = readQuantities(sentence).map(
      ({ qualifiedFrom, to }) => [tokens[qualifiedFrom]!.start, tokens[to - 1]!.end] as const,
    );
    const days = sentence.dates.filter((span) => readDate(sentence, span)?.first);
    return [...numbers, ...days].map(([from, to]) => [at + from, at + to] as const);
  });
  const ordered = spans.toSorted(([a], [b]) => b - a);
  return ordered
    .reduce((left, [from, to]) => `${left.slice(0, from)} ${left.slice(to)}`, text)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
