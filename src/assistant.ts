import type { Answer } from './answers/answer.ts';
import { composeAnswer, notFound, type ComposedAnswer } from './answers/compose-answer.ts';
import { joinSides, type SideAnswer } from './answers/join-sides.ts';
import { isInjection } from './answers/is-injection.ts';
import { messages } from './answers/messages/messages.ts';
import type { Document } from './corpus/document.ts';
import type { QuestionEmbedder } from './embeddings/embedding-model.ts';
import type { Snapshot } from './indexes/snapshot.ts';
import type { QuestionTrace } from './moderation/kept-answer.ts';
import type { AskedFrom, Memory } from './moderation/memory.ts';
import { questionShape, shapeVersion } from './recognition/question-shape.ts';
import { words } from './language/tokenize.ts';
import type { Aliases } from './retrieval/aliases.ts';
import { createDocumentLead, leadWithRecords } from './retrieval/choose-lead.ts';
import { analyzeSide, questionSides, type QuestionSide } from './retrieval/question-sides.ts';
import { analyzeQuestion, type Question } from './retrieval/question.ts';
import type { Retriever } from './retrieval/retriever.ts';
import { scoreSentences } from './retrieval/score-sentences.ts';

/** What somebody asks. */
export interface AskRequest {
  readonly question: string;
  /** The question before it in the same conversation. */
  readonly previous?: string | null;
  /** Without it nothing is remembered: neither is an earlier answer given again, nor is this one kept. */
  readonly from?: AskedFrom;
}

/** The one door to what the program does. */
export interface Assistant {
  /** Never throws because of what is asked: a question that cannot be answered gets `not_found`. */
  ask(request: AskRequest): Promise<Answer>;
  /** What a question of its own is recognised by when it is asked again; `null` for what is no question. */
  trace(question: string): Promise<QuestionTrace | null>;
  /** What made the traces of now. */
  readonly traceMaker: string;
  /** A document of the live snapshot. */
  readonly document: (id: string) => Document | undefined;
  /** Every document of the live snapshot, by id. */
  readonly documents: () => readonly Document[];
  /** How many passages of the live snapshot are of a document; 0 for an unknown one. */
  readonly passageCount: (documentId: string) => number;
  /** What the answers come from. */
  readonly indexSize: { readonly version: string; readonly documents: number; readonly passages: number };
}

export interface AssistantParts {
  readonly snapshot: Snapshot;
  readonly embedder: QuestionEmbedder;
  readonly retriever: Retriever;
  /** The known names of things that questions may hold. */
  readonly aliases: Aliases;
  /** What moderators made of earlier answers; `null`: nothing is remembered. */
  readonly memory: Memory | null;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** Milliseconds spent on steps of one answer, added up over the sides of a question. */
interface Spent {
  embed: number;
  answer: number;
}

/** An answer, and what it is remembered with. */
interface Thought extends ComposedAnswer {
  /** `null` for what is no question of its own. */
  readonly trace: QuestionTrace | null;
}

/** The longest question that is read; longer than a Discord message can be. */
const maxQuestionCharacters = 4000;

export function createAssistant(parts: AssistantParts): Assistant {
  const { snapshot, embedder, retriever, aliases, memory, now } = parts;
  const leadWithDocuments = createDocumentLead(snapshot);
  const traceMaker = `${embedder.id} ${shapeVersion}`;

  async function answer(request: AskRequest, spent: Spent): Promise<Thought> {
    const { question: asked, previous = null, from } = request;
    const isTooLong = asked.length > maxQuestionCharacters;
    const question = analyzeQuestion(
      isTooLong ? asked.slice(0, maxQuestionCharacters) : asked,
      aliases,
      shorten(previous),
    );
    const refuse = (text?: string): Thought => {
      return { ...notFound({ ...question, text: asked }, [], 0, snapshot.version, text), trace: null };
    };
    const say = messages[question.language];
    if (isTooLong) return refuse(say.longQuestion(maxQuestionCharacters));
    if (words(asked).length === 0) return refuse(say.emptyQuestion);
    if (isInjection(asked)) return refuse(say.injection);
    if (question.words.length === 0) return refuse();
    const trace = memory && from && !question.isFollowUp ? await traceOf(question, spent) : null;
    const recalled = trace && from ? await memory?.recall(trace, from) : null;
    if (recalled) return { ...refuse(), ...recalled.answer, status: 'verified', nearest: [], trace };
    const sides = questionSides(question.text, question.language, aliases);
    const joined =
      sides && joinSides([await answerSide(sides[0], question, spent), await answerSide(sides[1], question, spent)]);
    return { ...(joined ?? (await answerOne(question, previous, spent))), question: asked, trace };
  }

  async function traceOf(question: Question, spent: Spent): Promise<QuestionTrace> {
    const vector = await embed(question.text, spent);
    return { vector, shape: questionShape(question), maker: traceMaker };
  }

  async function embed(text: string, spent: Spent): Promise<Float32Array> {
    const start = now();
    const vector = await embedder.embedQuestion(text);
    spent.embed += now() - start;
    return vector;
  }

  async function answerSide(side: QuestionSide, whole: Question, spent: Spent): Promise<SideAnswer> {
    return { side, answer: await answerOne(analyzeSide(side, whole), null, spent, true) };
  }

  /** @param isSide - Of a comparison: there the records lead, which state the same of every edition. */
  async function answerOne(
    question: Question,
    previous: string | null,
    spent: Spent,
    isSide = false,
  ): Promise<ComposedAnswer> {
    const text = question.isFollowUp ? `${previous} ${question.text}` : question.text;
    const vector = await embed(text, spent);
    const retrieval = retriever.retrieve(question, vector);
    const scored = scoreSentences(question, retrieval, snapshot);
    const sentences = isSide ? leadWithRecords(scored, snapshot) : leadWithDocuments(scored);
    const retrieved = now();
    const composed = composeAnswer(question, retrieval, sentences, snapshot);
    spent.answer += now() - retrieved;
    return composed;
  }

  const counts = new Map<string, number>();
  for (const { documentId } of snapshot.passages) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);

  return {
    document: (id) => snapshot.documents.get(id),
    documents: () => [...snapshot.documents.values()],
    passageCount: (documentId) => counts.get(documentId) ?? 0,
    indexSize: { version: snapshot.version, documents: snapshot.documents.size, passages: snapshot.passages.length },
    traceMaker,
    async trace(text) {
      const question = analyzeQuestion(text.slice(0, maxQuestionCharacters), aliases, null);
      return question.words.length === 0 ? null : traceOf(question, { embed: 0, answer: 0 });
    },
    async ask(request) {
      const start = now();
      const spent: Spent = { embed: 0, answer: 0 };
      const { indexVersion, scores, trace, ...rest } = await answer(request, spent);
      const total = now() - start;
      // Understanding the question counts as part of finding its answer.
      const timingsMs = {
        embed: toMicroseconds(spent.embed),
        retrieve: toMicroseconds(total - spent.embed - spent.answer),
        answer: toMicroseconds(spent.answer),
        total: toMicroseconds(total),
      };
      const given: Answer = { ...rest, timingsMs, indexVersion };
      const { from, previous = null } = request;
      if (from?.isKept && given.status !== 'verified')
        await memory?.keep(given, { previous: shorten(previous), scores, trace }, from);
      return given;
    },
  };
}

function shorten(previous: string | null): string | null {
  return previous === null ? null : previous.slice(0, maxQuestionCharacters);
}

function toMicroseconds(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
