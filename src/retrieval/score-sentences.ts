import { termsOfSentences } from '../indexes/sentence-terms.ts';
import type { Snapshot } from '../indexes/snapshot.ts';
import { ordinalTokens } from '../language/find-ordinals.ts';
import { languages } from '../language/language.ts';
import { countedWord } from './counted-word.ts';
import { asksForSeveral, expectedAnswers, separateAnswers, type AnswerType } from './expected-answer.ts';
import { findBestAnswers } from './find-best-answers.ts';
import { fuse, fusionWeights, type FusionWeights } from './fusion.ts';
import { gatherSentences, type Sentence } from './gather-sentences.ts';
import { createNamesAnother } from './names-another.ts';
import { holdsNumber, namedThings } from './named-things.ts';
import { fitsForm, questionForm } from './question-form.ts';
import type { Question } from './question.ts';
import type { Retrieval } from './retriever.ts';

/** What speaks for a sentence, each about 0–1 within one question; higher is better. */
export interface SentenceFeatures {
  /** Its passage's similarity. */
  readonly passage: number;
  /** Its own score by the same legs as passages, but for the dense one. */
  readonly own: number;
  /** Whether it holds an answer of the kind asked for, near words of the question. */
  readonly answer: number;
  /** Whether it is said as an answer of that form is: a list, a definition, a reason. */
  readonly form: number;
}

/** A sentence and how well it answers. */
export interface ScoredSentence extends Omit<Sentence, 'candidate'> {
  /** Its passage's number in the snapshot. */
  readonly passage: number;
  /** Of all its features, about 0–1 within one question; higher is better. */
  readonly similarity: number;
  readonly features: SentenceFeatures;
}

const passagesRead = 8;
/** What a passage is worth by the best one of its document: what is asked may be described in one and told in another. */
const documentShare = 0.95;
const weights: SentenceFeatures = { passage: 0.5, own: 0.5, answer: 0.35, form: 0.2 };
/** For a sentence without the number that the question names: "event 30" is not event 39. */
const otherNumberFactor = 0.7;
/** What the kind of answer counts where the question says nothing else of its own ("and where?"), or is of a rare kind. */
const strictAnswerWeight = 0.8;
const strictTypes: ReadonlySet<AnswerType> = new Set(['mode', 'code']);
/** What an answer of the right kind counts that stands far from the question's words; the rest is for closeness. */
const foundShare = 0.6;
const closeEnough = 1;
/** What a form may fit at best. */
const bestForm = 1.5;
/** Several times as many as are cited. */
const exactlyScored = 12;
const mayBeCited = 4;
const besides = 3;
/** What a date counts that begins nothing, asked since when; what one year counts, asked for years. */
const unfitShare = 0.5;
/** Where a document tells the same as a record, the document leads: it says it in its context. */
const recordFactor = 0.87;
/** How much of its score an announcement ("… are the following:") hands on to what it announces. */
const announcedShare = 0.95;

/**
 * Scores the sentences of the best passages.
 *
 * @returns Best first.
 */
export function scoreSentences(question: Question, retrieval: Retrieval, snapshot: Snapshot): ScoredSentence[] {
  const sentences = gatherSentences(retrieval.candidates.slice(0, passagesRead), snapshot);
  const hasOwnTopic = question.words.some(({ isBorrowed, isScope }) => !isBorrowed && !isScope);
  const isStrict =
    countedWord(question) !== null ||
    separateAnswers(question.text).length > 0 ||
    expectedAnswers(question.text).some((type) => strictTypes.has(type));
  const answerWeight = isStrict || !hasOwnTopic ? strictAnswerWeight : weights.answer;
  const answers = answerScorer(question, retrieval);
  const form = questionForm(question.text);
  const numbers = namedThings(question).filter(({ kind }) => kind === 'number');
  const ordinals = ordinalTokens(question.text);
  const namesAnother = createNamesAnother(question);
  const holdsNumbers = ({ text, language }: Sentence) =>
    numbers.every(({ forms }) => holdsNumber(text, forms)) &&
    !namesOtherOrdinals(text, ordinals) &&
    !namesAnother(text, language);
  const bestOf = new Map<string, number>();
  for (const { documentId, candidate } of sentences)
    bestOf.set(documentId, Math.max(bestOf.get(documentId) ?? 0, candidate.similarity));
  const own = new Map(scoreOwn(question, retrieval, snapshot, sentences));
  const score = (sentence: Sentence, answer: number, form: number, isOfNumbers: boolean): Scored => {
    const ofDocument = answer > 0 ? documentShare * (bestOf.get(sentence.documentId) ?? 0) : 0;
    const passage = Math.max(sentence.candidate.similarity, ofDocument);
    const features = { passage, own: own.get(sentence) ?? 0, answer, form };
    const alone = weights.own * features.own + answerWeight * answer + weights.form * form;
    const fits = sentence.candidate.fits * (isOfNumbers ? 1 : otherNumberFactor);
    const worth = snapshot.documents.get(sentence.documentId)?.kind === 'record' ? recordFactor : 1;
    return { features, similarity: worth * (weights.passage * features.passage + fits * alone) };
  };
  const [mostAnswer, mostForm] = [Number(expectedAnswers(question.text).length > 0), form === null ? 0 : bestForm];
  const scored = scoreBest(sentences, {
    atLeast: (sentence) => score(sentence, 0, 0, false),
    atMost: (sentence) => score(sentence, mostAnswer, mostForm, true),
    exactly: (sentence) => {
      const fitting = fitsForm(form, sentence.text, retrieval.asked(sentence.language));
      return score(sentence, answers(sentence), fitting, holdsNumbers(sentence));
    },
  });
  return sentences
    .map(({ candidate: { passage }, place, number, documentId, language, start, end, text }, i): ScoredSentence => {
      const { features, similarity } = scored[i]!;
      return { place, number, documentId, language, start, end, text, passage, features, similarity };
    })
    .toSorted((a, b) => b.similarity - a.similarity || a.passage - b.passage || a.place - b.place);
}

type Scored = Pick<ScoredSentence, 'similarity' | 'features'>;

/** The score of a sentence, and what can be told of it at once. */
interface Scores {
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
function scoreBest(sentences: readonly Sentence[], { atLeast, atMost, exactly }: Scores): Scored[] {
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

/** Whether a text speaks of the second where the question asks for the first. */
function namesOtherOrdinals(text: string, asked: readonly string[]): boolean {
  if (asked.length === 0) return false;
  const own = ordinalTokens(text);
  return own.length > 0 && !asked.some((one) => own.includes(one));
}

/** Tells how well a sentence holds what the question asks for, 0–1; 0 where it asks for no kind of thing. */
function answerScorer(question: Question, retrieval: Retrieval): (sentence: Sentence) => number {
  const expected = expectedAnswers(question.text);
  const counted = countedWord(question);
  const several = new Set(expected.filter((type) => asksForSeveral(type, question.text)));
  const holds = (type: AnswerType, { text, language }: Sentence) => {
    if (type === 'number' && counted) return Number(retrieval.counts(counted, { text, language }));
    const found = findBestAnswers(type, text, question, retrieval.asked(language));
    const [best] = found;
    if (!best) return 0;
    const isWanted = best.fits && (found.length > 1 || !several.has(type));
    return (isWanted ? 1 : unfitShare) * (foundShare + (1 - foundShare) * Math.min(1, best.closeness / closeEnough));
  };
  return (sentence) => expected.reduce((sum, type) => sum + holds(type, sentence), 0) / Math.max(expected.length, 1);
}

/** Each sentence's own score, 0–1, over the sentences of its language. */
function scoreOwn(
  question: Question,
  retrieval: Retrieval,
  { grams, stems, sentenceTerms }: Snapshot,
  sentences: readonly Sentence[],
): [Sentence, number][] {
  return languages.flatMap((language) => {
    const own = sentences.filter((sentence) => sentence.language === language);
    if (own.length === 0) return [];
    const terms = retrieval.sentenceTerms(language);
    const legWeights = inSentences(fusionWeights(question.language, language));
    const places = own.map(({ candidate: { passage }, number }) => ({ passage, number }));
    const { grams: ofGrams, stems: ofStems } = termsOfSentences(sentenceTerms, places);
    const none = new Float32Array(); // of a leg that counts nothing
    const scores = {
      grams: legWeights.grams > 0 ? grams.scoreTexts(ofGrams, terms.grams) : none,
      stems: legWeights.stems > 0 ? stems.scoreTexts(ofStems, terms.stems) : none,
      lexicon: legWeights.lexicon > 0 ? stems.scoreTexts(ofStems, terms.lexicon) : none,
      late: Float32Array.from(own, (one) => retrieval.late.sentence(one.number)),
      sentence: none,
      dense: none,
    };
    const total = Object.values(legWeights).reduce((sum, weight) => sum + weight, 0);
    const fused = fuse(scores, legWeights, own.length);
    return own.map((sentence, i): [Sentence, number] => [sentence, fused[i]! / total]);
  });
}

/** A sentence has no sentences in it: its late interaction counts for both. */
function inSentences(passages: FusionWeights): FusionWeights {
  return { ...passages, late: passages.late + passages.sentence, sentence: 0, dense: 0 };
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
