import type { QuestionShape, Senses } from './question-shape.ts';

/** A question, as it is kept beside its answer. */
export interface ShapedQuestion {
  /** Of unit length; vectors of different models are never compared. */
  readonly vector: Float32Array;
  readonly shape: QuestionShape;
}

// Measured on pairs of our own: docs/decisions/0006-when-an-answer-is-reused.md.
const leastCosine = 0.4;
const leastOfGap = 0.75;
/** Of the cosine, beside the topics that both have. */
const cosineOfGap = 0.25;

/**
 * How alike two questions are that an answer to one answers too: their cosine, from 0.4 to 1.
 *
 * @returns `null` where they are not the same: they differ in language, in what they ask for, in a year, number, name,
 *   negation or topic, or in the order of those, or they name nothing at all.
 */
export function sameQuestion(asked: ShapedQuestion, kept: ShapedQuestion): number | null {
  const [a, b] = [asked.shape, kept.shape];
  const isSame =
    namesTheSame(a, b) &&
    equal(a.asks, b.asks) &&
    equal(a.negations, b.negations) &&
    sharedTopics(a, b) === 1 &&
    (a.asks.includes('comparison') || isInOrder(a, b));
  return isSame && a.names.length + a.topics.length > 0 ? atLeast(leastCosine, cosine(asked, kept)) : null;
}

/**
 * How alike two questions are that found nothing, to be listed as one gap: what one document might answer. 0.75 to 1.
 *
 * @returns `null` where they are to be listed apart: they differ in language, year, number or name, or in too many words.
 */
export function sameGap(asked: ShapedQuestion, kept: ShapedQuestion): number | null {
  const [a, b] = [asked.shape, kept.shape];
  if (!namesTheSame(a, b)) return null;
  return atLeast(leastOfGap, cosineOfGap * cosine(asked, kept) + (1 - cosineOfGap) * sharedTopics(a, b));
}

function namesTheSame(a: QuestionShape, b: QuestionShape): boolean {
  const isEqual = a.language === b.language && equal(a.years, b.years) && equal(a.numbers, b.numbers);
  return isEqual && shared(a.names, b.names) === a.names.length && shared(b.names, a.names) === b.names.length;
}

/** The share of the topics that the other question has too; 1 where neither has any. */
function sharedTopics(a: QuestionShape, b: QuestionShape): number {
  const all = a.topics.length + b.topics.length;
  return all === 0 ? 1 : (shared(a.topics, b.topics) + shared(b.topics, a.topics)) / all;
}

/** Whether "members by moderators" is not "moderators by members", nor "Egypt before Tunisia" "Tunisia before Egypt". */
function isInOrder(a: QuestionShape, b: QuestionShape): boolean {
  const kindOf = ([name = '']: Senses) => name.split(':', 1)[0]!;
  const ofKind = (kind: string) => a.names.filter((name) => kindOf(name) === kind);
  const areNames = a.names.every((name) => isSequence(ofKind(kindOf(name)), b.names));
  // "The role of ITU" is "ITU's role".
  return areNames && (a.order.length <= 2 ? isSequence(a.topics, b.topics) : isSequence(a.order, b.order));
}

function isSequence(these: readonly Senses[], those: readonly Senses[]): boolean {
  const places = these.map((one) => those.findIndex((other) => isShared(one, other)));
  return places.every((place, i) => i === 0 || places[i - 1]! <= place);
}

/** How many of these stand among those too. */
function shared(these: readonly Senses[], those: readonly Senses[]): number {
  return these.filter((one) => those.some((other) => isShared(one, other))).length;
}

function isShared(one: Senses, other: Senses): boolean {
  return one.some((key) => other.includes(key));
}

function equal(these: readonly string[], those: readonly string[]): boolean {
  return these.length === those.length && these.every((one, i) => one === those[i]);
}

function atLeast(threshold: number, similarity: number): number | null {
  return similarity >= threshold ? Math.min(similarity, 1) : null;
}

function cosine({ vector }: ShapedQuestion, { vector: other }: ShapedQuestion): number {
  return vector.reduce((sum, value, d) => sum + value * other[d]!, 0);
}
