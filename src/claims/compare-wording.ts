import type { Language } from '../language/language.ts';
import { isStopWord } from '../language/stop-words.ts';
import { stem } from '../language/stem.ts';
import { splitSentences } from '../passages/split-sentences.ts';
import { readSentence, type ClaimSentence } from './claim-sentence.ts';
import { agrees } from './quantity.ts';
import { readQuantities, type FoundQuantity } from './read-quantities.ts';
import { isSureBeside } from './tone.ts';

/** A number of one text beside that of another that says the same in the same words; offsets are of each text. */
export interface WordingDifference {
  readonly stated: readonly [start: number, end: number];
  readonly given: readonly [start: number, end: number];
}

/** The fewest words, numbers aside, that make a sentence known by its words. */
const fewestWords = 5;
/**
 * The numbers in which a message differs from a source that it follows word for word: whatever the subject is, the same
 * words say that it is the same.
 */
export function compareWording(message: string, source: string, language: Language): WordingDifference[] {
  const stated = sentencesOf(message);
  if (stated.length === 0) return [];
  const given = sentencesOf(source);
  return stated.flatMap((one) => given.flatMap((other) => differenceOf(one, other, language) ?? []).slice(0, 1));
}

interface PlacedSentence {
  readonly start: number;
  readonly sentence: ClaimSentence;
  readonly quantities: readonly FoundQuantity[];
}

/** The sentences of a text that hold numbers. */
function sentencesOf(text: string): PlacedSentence[] {
  return splitSentences(text).flatMap(([start, end]) => {
    const sentence = readSentence(text.slice(start, end));
    const quantities = readQuantities(sentence);
    return quantities.length === 0 ? [] : [{ start, sentence, quantities }];
  });
}

function differenceOf(one: PlacedSentence, other: PlacedSentence, language: Language): WordingDifference | null {
  if (!isSureBeside(one.sentence, other.sentence)) return null;
  const said = contentOf(one, language);
  const known = new Set(contentOf(other, language));
  if (said.length < fewestWords || said.some((word) => !known.has(word))) return null;
  const pairs = one.quantities.flatMap((stated) => {
    const noun = nounOf(one.sentence, stated, language);
    const same = other.quantities.filter((given) => noun !== null && nounOf(other.sentence, given, language) === noun);
    return same.length === 1 && !agrees(stated, same[0]!) ? [{ stated, given: same[0]! }] : [];
  });
  if (pairs.length !== 1) return null;
  const { stated, given } = pairs[0]!;
  return { stated: spanOf(one, stated), given: spanOf(other, given) };
}

/** The stems of the words that say something, numbers and what qualifies them left out; each once. */
function contentOf({ sentence, quantities }: PlacedSentence, language: Language): string[] {
  const isNumber = (at: number) => quantities.some(({ qualifiedFrom, to }) => qualifiedFrom <= at && at < to);
  const kept = sentence.words.filter((word, at) => !isNumber(at) && !isStopWord(word));
  return [...new Set(kept.map((word) => stem(word, language)))];
}

/** What is counted: the stem of the word behind a number. */
function nounOf(
  { words, text, tokens }: ClaimSentence,
  { to, isPercent }: FoundQuantity,
  language: Language,
): string | null {
  if (isPercent) return '%';
  const word = words[to];
  if (word === undefined || !/^[\s\u00A0\u202F]*$/u.test(text.slice(tokens[to - 1]!.end, tokens[to]!.start)))
    return null;
  return isStopWord(word) ? null : stem(word, language);
}

function spanOf(
  { start, sentence }: PlacedSentence,
  { qualifiedFrom, to, isPercent }: FoundQuantity,
): readonly [number, number] {
  const { tokens } = sentence;
  // The noun belongs to what is shown.
  const last = isPercent ? to - 1 : to;
  const end =
    tokens[last]!.end +
    (isPercent ? (/^[\s\u00A0\u202F]?[%٪]/u.exec(sentence.text.slice(tokens[last]!.end))?.[0].length ?? 0) : 0);
  return [start + tokens[qualifiedFrom]!.start, start + end];
}
