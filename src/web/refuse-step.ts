import type { Context } from 'hono';
import { maxCorrection, maxReason, type ModerationRefusal, type Refused } from '../moderation/moderation.ts';
import type { RefusalCode } from './contracts.ts';
import { refuse } from './refuse.ts';

interface Words {
  readonly code: RefusalCode;
  readonly message: string;
  readonly remedy: string;
}

const words: Readonly<Record<ModerationRefusal, Words>> = {
  unknown: {
    code: 'NOT_FOUND',
    message: 'There is no answer of this id.',
    remedy: 'Use the "id" of an answer that was kept; GET /api/reviews lists them.',
  },
  role: { code: 'BODY', message: 'This is for moderators.', remedy: 'Log in as a moderator.' },
  state: {
    code: 'CONFLICT',
    message: 'The answer’s state does not allow this.',
    remedy: 'Load the case again: "actions" says what can be done.',
  },
  changed: {
    code: 'CONFLICT',
    message: 'Another moderator decided since you saw the case.',
    remedy: 'Load the case again, and decide on what is there now.',
  },
  reason: { code: 'BODY', message: 'A report needs a reason.', remedy: 'Say in "reason" what is wrong.' },
  repeated: {
    code: 'CONFLICT',
    message: 'You have reported this answer already.',
    remedy: 'Wait for a moderator to decide.',
  },
  'nothing-to-undo': {
    code: 'CONFLICT',
    message: 'There is no verdict to undo.',
    remedy: 'Load the case again: "actions" says what can be done.',
  },
  'empty-correction': {
    code: 'BODY',
    message: 'A correction needs a text.',
    remedy: 'Send {"kind": "correct", "correction": {"text": "…", "passageIds": []}}.',
  },
  'unknown-passage': {
    code: 'BODY',
    message: 'The correction names a passage that is not in the documents.',
    remedy: 'Take the ids of passages from GET /api/passages?text=….',
  },
  'too-long': {
    code: 'BODY',
    message: `A reason has at most ${maxReason} characters, and a correction ${maxCorrection}.`,
    remedy: 'Shorten it.',
  },
};

/** Says why a step cannot be taken, and where another moderator came first, who it was and what they did. */
export function refuseStep(c: Context, { refusal, last }: Refused): Response {
  const { code, message, remedy } = words[refusal];
  const first = code === 'CONFLICT' && last !== null ? ` Last: ${last.kind} by ${last.by ?? 'the program'}.` : '';
  return refuse(c, { code, message: `${message}${first}`, remedy });
}
