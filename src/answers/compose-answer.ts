import { randomUUID } from 'node:crypto';
import type { Document } from '../corpus/document.ts';
import type { Snapshot } from '../indexes/snapshot.ts';
import type { Question } from '../retrieval/question.ts';
import type { Retrieval } from '../retrieval/retriever.ts';
import type { ScoredSentence } from '../retrieval/score-sentences.ts';
import type { Answer, Citation, NearestDocument } from './answer.ts';
import { answerThreshold, confidence, confidenceFeatures, type ConfidenceFeatures } from './confidence.ts';
import { cutExcerpt } from './cut-excerpt.ts';
import { findHighlight } from './find-highlight.ts';
import { messages } from './messages/messages.ts';
import { silentParts } from './silent-parts.ts';

/** An answer before its timings are known, with what spoke for and against it. */
export interface ComposedAnswer extends Omit<Answer, 'timingsMs'> {
  /** `null` where no passage came near; of a comparison, those of its first side. */
  readonly scores: ConfidenceFeatures | null;
}

/** The most citations that an answer has. */
export const maxCitations = 3;
/** The most documents that are named as nearest. */
export const maxNearest = 3;
/** A citation must score at least this share of the first one's similarity. */
const worthCiting = 0.6;

/**
 * Makes an answer of the best sentences: the first citation's sentence leads, and at most three citations bear it.
 * Every excerpt is checked to be the document's own text.
 *
 * @param sentences - Best first.
 */
export function composeAnswer(
  question: Question,
  retrieval: Retrieval,
  sentences: readonly ScoredSentence[],
  snapshot: Snapshot,
): ComposedAnswer {
  const [best] = sentences;
  if (!best) return notFound(question, [], 0, snapshot.version);
  const { document } = placeOf(best, snapshot);
  const scores = confidenceFeatures(question, retrieval, best, snapshot);
  const sure = round(confidence(scores));
  if (sure < answerThreshold)
    return { ...notFound(question, nearestDocuments(sentences, snapshot), sure, snapshot.version), scores };
  const citations = cite(question, retrieval, sentences, snapshot);
  // A clause of a longer sentence is led by all that its citation shows of the sentence.
  const isWhole = /[.!?؟…][\p{Pf}\p{Pe}"'*]*$/u.test(best.text);
  const lead = onOneLine(isWhole ? best.text : (citations[0]?.excerpt ?? best.text));
  const words = messages[question.language];
  const silent = silentParts(question, citations, retrieval);
  const lines = [
    ...(document.language === question.language ? [] : [words.foreignLead(document.language)]),
    lead,
    ...(silent.length === 0 ? [] : [words.silentPart(silent.map((type) => words.answerTypes[type]))]),
  ];
  return {
    id: randomUUID(),
    question: question.text,
    language: question.language,
    status: silent.length === 0 ? 'answered' : 'partial',
    confidence: sure,
    text: lines.join('\n'),
    citations,
    nearest: [],
    indexVersion: snapshot.version,
    scores,
  };
}

/** The honest answer: the documents are silent, and these come nearest. */
export function notFound(
  question: Pick<Question, 'text' | 'language'>,
  nearest: readonly NearestDocument[],
  sure: number,
  indexVersion: string,
  text = messages[question.language].notFound,
): ComposedAnswer {
  return {
    id: randomUUID(),
    question: question.text,
    language: question.language,
    status: 'not_found',
    confidence: sure,
    text,
    citations: [],
    nearest,
    indexVersion,
    scores: null,
  };
}

function cite(
  question: Question,
  retrieval: Retrieval,
  sentences: readonly ScoredSentence[],
  snapshot: Snapshot,
): Citation[] {
  const citations: Citation[] = [];
  const similarityAt = new Map(
    sentences.map(({ documentId, start, similarity }) => [`${start} ${documentId}`, similarity]),
  );
  const least = worthCiting * (sentences[0]?.similarity ?? 0);
  for (const sentence of sentences) {
    if (citations.length === maxCitations || sentence.similarity < least) break;
    const { passage, document } = placeOf(sentence, snapshot);
    const taken = citations.filter(({ documentId }) => documentId === document.id);
    if (taken.some(({ start, end }) => start < sentence.end && sentence.start < end)) continue;
    const similarities = new Map(
      passage.sentences.map(([start], place) => [place, similarityAt.get(`${start} ${document.id}`) ?? 0]),
    );
    const { start, end } = cutExcerpt(sentence, { text: document.text, passage, similarities, taken });
    const excerpt = document.text.slice(start, end);
    const asked = retrieval.asked(document.language);
    citations.push({
      n: citations.length + 1,
      documentId: document.id,
      collection: document.collection,
      title: document.title,
      section: passage.section,
      page: null,
      time: null,
      year: document.year,
      publisher: document.publisher,
      source: document.source,
      url: document.url,
      language: document.language,
      passageId: passage.id,
      excerpt,
      highlight: findHighlight(question, excerpt, [sentence.start - start, sentence.end - start], asked),
      start,
      end,
      similarity: round(Math.min(1, sentence.similarity)),
    });
  }
  return citations.filter((citation) => isVerbatim(citation, snapshot));
}

/** Nothing is shown that the stored document does not say, word for word. */
function isVerbatim({ documentId, excerpt, start, end, highlight }: Citation, snapshot: Snapshot): boolean {
  const text = snapshot.documents.get(documentId)?.text;
  const [from, to] = highlight ?? [0, 0];
  return excerpt !== '' && text?.slice(start, end) === excerpt && from <= to && to <= excerpt.length;
}

function nearestDocuments(sentences: readonly ScoredSentence[], snapshot: Snapshot): NearestDocument[] {
  const documents = sentences.map((sentence) => placeOf(sentence, snapshot).document);
  return [...new Set(documents)]
    .slice(0, maxNearest)
    .map(({ id, title, source }) => ({ documentId: id, title, source }));
}

function placeOf({ passage: number }: ScoredSentence, snapshot: Snapshot) {
  const passage = snapshot.passages[number]!;
  const document: Document = snapshot.documents.get(passage.documentId)!;
  return { passage, document };
}

function onOneLine(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\*\*|__/gu, '')
    .trim();
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
