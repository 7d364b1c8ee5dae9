import type { Snapshot } from '../indexes/snapshot.ts';
import { ordinalTokens } from '../language/find-ordinals.ts';
import { isYear } from '../language/is-year.ts';
import { words } from '../language/tokenize.ts';
import { countedWord } from './counted-word.ts';
import { expectedAnswers, separateAnswers, type AnswerType } from './expected-answer.ts';
import { gatherSentences, type Sentence } from './gather-sentences.ts';
import { createNamesAnother } from './names-another.ts';
import { holdsNumber, namedThings } from './named-things.ts';
import { fitsForm, questionForm } from './question-form.ts';
import type { Question } from './question.ts';
import type { Retrieval } from './retriever.ts';
import { answerScorer } from './score-answers.ts';
import { scoreBest, type Scored } from './score-best.ts';
import { scoreOwn } from './score-own.ts';

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
/** For a sentence about another thing than the question names: "event 30" is not event 39, the WSIS Forum is not WSIS. */
const otherThingFactor = 0.7;
/** What the kind of answer counts where the question says nothing else of its own ("and where?"), or is of a rare kind. */
const strictAnswerWeight = 0.8;
const strictTypes: ReadonlySet<AnswerType> = new Set(['mode', 'code']);
/** What a form may fit at best. */
const bestForm = 1.5;
/** Where a document tells the same as a record, the document leads: it says it in its context. */
const recordFactor = 0.87;

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
  const named = namedThings(question);
  const numbers = named.filter(({ kind }) => kind === 'number');
  const ordinals = ordinalTokens(question.text);
  const namesAnother = createNamesAnother(question);
  const years = named.flatMap(({ kind, forms }) => (kind === 'year' ? forms : []));
  const isAboutAsked = ({ text, language, documentId }: Sentence) =>
    !(namesOtherYears(text, years) && !years.includes(String(snapshot.documents.get(documentId)?.year))) &&
    numbers.every(({ forms }) => holdsNumber(text, forms)) &&
    !namesOtherOrdinals(text, ordinals) &&
    !namesAnother(text, language);
  const bestOf = new Map<string, number>();
  for (const { documentId, candidate } of sentences)
    bestOf.set(documentId, Math.max(bestOf.get(documentId) ?? 0, candidate.similarity));
  const own = new Map(scoreOwn(question, retrieval, snapshot, sentences));
  const score = (sentence: Sentence, answer: number, form: number, isAbout: boolean): Scored => {
    const ofDocument = answer > 0 ? documentShare * (bestOf.get(sentence.documentId) ?? 0) : 0;
    const passage = Math.max(sentence.candidate.similarity, ofDocument);
    const features = { passage, own: own.get(sentence) ?? 0, answer, form };
    const alone = weights.own * features.own + answerWeight * answer + weights.form * form;
    const fits = sentence.candidate.fits * (isAbout ? 1 : otherThingFactor);
    const worth = snapshot.documents.get(sentence.documentId)?.kind === 'record' ? recordFactor : 1;
    return { features, similarity: worth * (weights.passage * features.passage + fits * alone) };
  };
  const [mostAnswer, mostForm] = [Number(expectedAnswers(question.text).length > 0), form === null ? 0 : bestForm];
  const scored = scoreBest(sentences, {
    atLeast: (sentence) => score(sentence, 0, 0, false),
    atMost: (sentence) => score(sentence, mostAnswer, mostForm, true),
    exactly: (sentence) => {
      const fitting = fitsForm(form, sentence.text, retrieval.asked(sentence.language));
      return score(sentence, answers(sentence), fitting, isAboutAsked(sentence));
    },
  });
  return sentences
    .map(({ candidate: { passage }, place, number, documentId, language, start, end, text }, i): ScoredSentence => {
      const { features, similarity } = scored[i]!;
      return { place, number, documentId, language, start, end, text, passage, features, similarity };
    })
    .toSorted((a, b) => b.similarity - a.similarity || a.passage - b.passage || a.place - b.place);
}

/** Whether a text speaks of 2017 where the question asks for 2022. */
function namesOtherYears(text: string, asked: readonly string[]): boolean {
  if (asked.length === 0) return false;
  const own = words(text).filter(isYear);
  return own.length > 0 && !asked.some((year) => own.includes(year));
}

/** Whether a text speaks of the second where the question asks for the first. */
function namesOtherOrdinals(text: string, asked: readonly string[]): boolean {
  if (asked.length === 0) return false;
  const own = ordinalTokens(text);
  return own.length > 0 && !asked.some((one) => own.includes(one));
}
