import type { Answer } from '../answers/answer.ts';
import type { ConfidenceFeatures } from '../answers/confidence.ts';
import type { QuestionTrace } from '../recognition/question-trace.ts';
import type { Scope } from './kept-answer.ts';

/** Where a question comes from, and what becomes of its answer. */
export interface AskedFrom {
  readonly scope: Scope;
  /** Who asks, as `discord:…` or `page:…`; `null`: nobody in particular. It is kept as a random key only. */
  readonly userId: string | null;
  /** Of a direct message, or shown to the asker alone. */
  readonly isPrivate: boolean;
  /** Whether the answer is kept, so that it can be voted on, reported and reviewed. */
  readonly isKept: boolean;
  /** Whether a question that the documents do not answer leaves nothing behind: nobody asked the bot by name. */
  readonly forgetsUnanswered?: boolean;
}

/** An answer of the community's own, found again. */
export interface Recalled {
  /** With its citations as they stand in the documents of now. */
  readonly answer: Pick<Answer, 'id' | 'text' | 'confidence' | 'citations'>;
  /** Between the two questions, 0–1. */
  readonly similarity: number;
}

/** What an answer is kept with. */
export interface KeepNotes {
  readonly previous: string | null;
  readonly scores: ConfidenceFeatures | null;
  /** `null` for what is no question of its own: a follow-up that leans on the one before, an order. */
  readonly trace: QuestionTrace | null;
}

/** What the assistant remembers. */
export interface Memory {
  /** A verified or corrected answer to the same or nearly the same question, of the same scope. */
  recall(trace: QuestionTrace, from: AskedFrom): Promise<Recalled | null>;
  /**
   * Whether moderators have hidden what the documents answer to the same question, in the same scope: an answer that
   * begins with the same passage.
   */
  isHidden(trace: QuestionTrace, from: AskedFrom, citations: Answer['citations']): Promise<boolean>;
  keep(answer: Answer, notes: KeepNotes, from: AskedFrom): Promise<void>;
}
