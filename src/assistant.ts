import type { Answer } from './answers/answer.ts';
import { notFound, type ComposedAnswer } from './answers/compose-answer.ts';
import { messages } from './answers/messages/messages.ts';
import type { Document } from './corpus/document.ts';
import { maxQuestionCharacters, type Engine } from './engine/engine.ts';
import type { Library } from './lookups/library.ts';
import type { AskedFrom, Memory, Recalled } from './moderation/memory.ts';
import type { QuestionTrace } from './recognition/question-trace.ts';

/** What somebody asks. */
export interface AskRequest {
  readonly question: string;
  /** The question before it in the same conversation. */
  readonly previous?: string | null;
  /** Without it nothing is remembered: neither is an earlier answer given again, nor is this one kept. */
  readonly from?: AskedFrom;
  /** Whose documents may answer; none, or without it: the home collection's. */
  readonly collections?: readonly string[];
}

/** The one door to what the program does. */
export interface Assistant {
  /** Never throws because of what is asked: a question that cannot be answered gets `not_found`. */
  ask(request: AskRequest): Promise<Answer>;
  /** What a question of its own is recognised by when it is asked again; `null` for what is no question. */
  trace(question: string): Promise<QuestionTrace | null>;
  /** What made the traces of now. */
  readonly traceMaker: string;
  /** A document that may have been cited, of whatever collection. */
  readonly document: (id: string) => Document | undefined;
}

export interface AssistantParts {
  readonly engine: Engine;
  /** The texts of now. */
  readonly library: () => Library;
  /** What moderators made of earlier answers; `null`: nothing is remembered. */
  readonly memory: Memory | null;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** An answer before it is timed, and what it is remembered with. */
interface Found {
  readonly answer: Omit<Answer, 'timingsMs'>;
  readonly notes: Pick<Parameters<Memory['keep']>[1], 'scores' | 'trace'>;
  readonly embedMs: number;
  readonly answerMs: number;
}

export function createAssistant({ engine, library, memory, now }: AssistantParts): Assistant {
  async function find({ question, previous = null, from, collections = [] }: AskRequest): Promise<Found> {
    const traced = memory && from ? await engine.trace({ question, previous }) : null;
    const trace = traced?.trace ?? null;
    const [traceMs, language] = [traced?.embedMs ?? 0, traced?.language ?? 'ar'];
    const recalled = trace && from ? ((await memory?.recall(trace, from)) ?? null) : null;
    if (recalled !== null) {
      const answer = { ...giveAgain(recalled, { question, language }), indexVersion: library().homeTexts.version };
      return { answer, notes: { scores: null, trace }, embedMs: traceMs, answerMs: 0 };
    }
    const { composed, spent } = await engine.answer({ question, previous, collections });
    const isHidden = trace && from ? ((await memory?.isHidden(trace, from, composed.citations)) ?? false) : false;
    const { scores, ...answer } = isHidden ? hide(composed) : composed;
    return { answer, notes: { scores, trace }, embedMs: traceMs + spent.embed, answerMs: spent.answer };
  }

  return {
    document: (id) => library().document(id),
    traceMaker: engine.traceMaker,
    async trace(question) {
      return (await engine.trace({ question, previous: null })).trace;
    },
    async ask(request) {
      const start = now();
      const { answer, notes, embedMs, answerMs } = await find(request);
      const { indexVersion, ...rest } = answer;
      const total = now() - start;
      // Understanding the question counts as part of finding its answer, and so does waiting for one's turn.
      const timingsMs = {
        embed: toMicroseconds(embedMs),
        retrieve: toMicroseconds(total - embedMs - answerMs),
        answer: toMicroseconds(answerMs),
        total: toMicroseconds(total),
      };
      const given: Answer = { ...rest, timingsMs, indexVersion };
      const { from, previous } = request;
      const before = previous?.slice(0, maxQuestionCharacters) ?? null;
      if (from?.isKept && given.status !== 'verified') await memory?.keep(given, { previous: before, ...notes }, from);
      return given;
    },
  };
}

/** What moderators have hidden is not given to the next who asks: they are told so, and the question becomes a gap. */
function hide({ question, language, citations, confidence, indexVersion }: ComposedAnswer): ComposedAnswer {
  const cited = citations.map(({ documentId, title, source }) => ({ documentId, title, source }));
  const nearest = cited.filter((one, i) => cited.findIndex(({ documentId }) => documentId === one.documentId) === i);
  return notFound({ text: question, language }, nearest, confidence, indexVersion, messages[language].hidden);
}

function giveAgain(
  { answer }: Recalled,
  asked: Pick<Answer, 'question' | 'language'>,
): Omit<Answer, 'timingsMs' | 'indexVersion'> {
  const { id, confidence, text, citations } = answer;
  return { id, ...asked, status: 'verified', confidence, text, citations, nearest: [] };
}

function toMicroseconds(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
