import type { Snapshot } from '../indexes/snapshot.ts';
import { languages } from '../language/language.ts';
import { countedWord } from './counted-word.ts';
import { expectedAnswers, findAnswers, type AnswerType } from './expected-answer.ts';
import { fuse, fusionWeights } from './fusion.ts';
import { gatherSentences, type Sentence } from './gather-sentences.ts';
import type { Question } from './question.ts';
import type { Retrieval } from './retriever.ts';

/** A sentence and how well it answers. */
export interface ScoredSentence extends Omit<Sentence, 'candidate' | 'terms'> {
  /** Its passage's number in the snapshot. */
  readonly passage: number;
  /** Its own score and its passage's, about 0–1 within one question; higher is better. */
  readonly similarity: number;
}

const passagesRead = 24;
const passageShare = 0.5;
/** For a sentence that holds a date where the question asks when, and so on. */
const answerBonus = 0.15;
/** The same where the question says nothing else of its own ("and where?"). */
const onlyAnswerBonus = 0.3;
/** How much of its score an announcement ("… are the following:") hands on to what it announces. */
const announcedShare = 0.95;

/**
 * Scores the sentences of the best passages by the same legs as passages, but for the dense one.
 *
 * @returns Best first.
 */
export function scoreSentences(question: Question, retrieval: Retrieval, snapshot: Snapshot): ScoredSentence[] {
  const sentences = gatherSentences(retrieval.candidates.slice(0, passagesRead), snapshot);
  const expected = expectedAnswers(question.text);
  const counted = countedWord(question);
  const holds = (type: AnswerType, { text, language }: Sentence) =>
    type === 'number' && counted
      ? retrieval.counts(counted, { text, language })
      : findAnswers(type, text, question).length > 0;
  const bonus = question.words.some(({ isBorrowed, isScope }) => !isBorrowed && !isScope)
    ? answerBonus
    : onlyAnswerBonus;
  const own = new Map(scoreOwn(question, retrieval, snapshot, sentences));
  const base = sentences.map((sentence) => {
    const { fits, similarity } = sentence.candidate;
    const held = expected.filter((type) => holds(type, sentence)).length / Math.max(expected.length, 1);
    const alone = (1 - passageShare) * (own.get(sentence) ?? 0) + bonus * held;
    return passageShare * similarity + fits * alone;
  });
  return handOn(sentences, base)
    .map((similarity, i): ScoredSentence => {
      const { candidate, terms: _, ...rest } = sentences[i]!;
      return { ...rest, passage: candidate.passage, similarity };
    })
    .toSorted((a, b) => b.similarity - a.similarity || a.passage - b.passage || a.place - b.place);
}

/** Each sentence's own score, 0–1, over the sentences of its language. */
function scoreOwn(
  question: Question,
  retrieval: Retrieval,
  { grams, stems }: Snapshot,
  sentences: readonly Sentence[],
): [Sentence, number][] {
  return languages.flatMap((language) => {
    const terms = retrieval.sentenceTerms.get(language);
    const own = sentences.filter((sentence) => sentence.language === language);
    if (!terms || own.length === 0) return [];
    const weights = { ...fusionWeights(question.language, language), dense: 0 };
    const [ofGrams, ofStems] = [own.map((one) => one.terms.grams), own.map((one) => one.terms.stems)];
    const scores = {
      grams: grams.scoreTexts(ofGrams, terms.grams),
      stems: stems.scoreTexts(ofStems, terms.stems),
      lexicon: stems.scoreTexts(ofStems, terms.lexicon),
      late: Float32Array.from(own, (one) => retrieval.late.sentence(one.number)),
      dense: new Float32Array(),
    };
    const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    const fused = fuse(scores, weights, own.length);
    return own.map((sentence, i): [Sentence, number] => [sentence, fused[i]! / total]);
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
