import type { ComposedAnswer } from '../answers/compose-answer.ts';
import type { Language } from '../language/language.ts';
import type { QuestionTrace } from '../recognition/question-trace.ts';

/** The longest question that is read; longer than a Discord message can be. */
export const maxQuestionCharacters = 4000;

/** What is asked of an engine. */
export interface EngineRequest {
  readonly question: string;
  /** The question before it in the same conversation. */
  readonly previous: string | null;
  /** Whose documents may answer; those that are not there are passed over. None, or `default` where nothing belongs to that: the home collection's. */
  readonly collections: readonly string[];
}

/** Milliseconds spent on steps of one answer, added up over the sides of a question and over collections. */
export interface Spent {
  embed: number;
  answer: number;
}

/** What an engine makes of a question. */
export interface EngineAnswer {
  readonly composed: ComposedAnswer;
  readonly spent: Readonly<Spent>;
}

/** What a question is recognised by, and the language in which it is answered. */
export interface Traced {
  /** `null` for what is no question of its own: a follow-up that leans on the one before, an order, nothing. */
  readonly trace: QuestionTrace | null;
  readonly language: Language;
  /** Milliseconds spent on the vector. */
  readonly embedMs: number;
}

/** Answers from the live snapshots, in this thread or in one of its own. It remembers nothing. */
export interface Engine {
  /** What makes the traces. */
  readonly traceMaker: string;
  trace(request: Omit<EngineRequest, 'collections'>): Promise<Traced>;
  /** Never throws because of what is asked: a question that cannot be answered gets `not_found`. */
  answer(request: EngineRequest): Promise<EngineAnswer>;
  /**
   * Takes over the snapshots that are live now.
   *
   * @throws {SnapshotError} One of them is damaged, or of another model; those of before go on answering.
   */
  reload(): Promise<void>;
  close(): Promise<void>;
}
