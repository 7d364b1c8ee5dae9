import type { Answer } from '../answers/answer.ts';
import type { ConfidenceFeatures } from '../answers/confidence.ts';
import type { ModerationState } from './moderation-case.ts';
import type { Correction } from './moderation-event.ts';
import type { QuestionTrace } from '../recognition/question-trace.ts';

/** Where an answer belongs: nothing of one scope is shown, counted or reused in another. */
export interface Scope {
  /** A Discord server's id, or `home`. */
  readonly server: string;
  readonly collection: string;
}

/** The page and the command line belong to no server. */
export const homeScope: Scope = { server: 'home', collection: 'default' };

/** An answer as it was given. */
export interface KeptAnswer extends Scope {
  /** Its question is empty, and its text too, once they are forgotten or anonymised. */
  readonly answer: Omit<Answer, 'question'>;
  /** `null`: forgotten, or too old to be kept. */
  readonly question: string | null;
  readonly previous: string | null;
  /** Of a direct message or an answer that only the asker sees: it enters no queue and no gap unless its asker reports it. */
  readonly isPrivate: boolean;
  /** The asker's key; `null` for nobody in particular, and once anonymised. */
  readonly asker: string | null;
  /** What spoke for and against the answer; `null` where no passage came near. */
  readonly scores: ConfidenceFeatures | null;
  readonly trace: QuestionTrace | null;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
}

/** A moderator works on it until then; others are told. */
export interface Claim {
  /** The moderator's key. */
  readonly by: string;
  readonly until: number;
}

/** A kept answer as votes, reports and verdicts have left it. */
export interface CaseView {
  readonly kept: KeptAnswer;
  readonly state: ModerationState;
  /** What stands in the answer's place. */
  readonly correction: Correction | null;
  /** Reports that nobody has decided yet. */
  readonly openReports: number;
  /** How many verdicts there were: who decides says how many they have seen. */
  readonly verdicts: number;
  readonly votes: { readonly up: number; readonly down: number };
  readonly changedAt: number;
  readonly claim: Claim | null;
  readonly gapId: string | null;
}
