import type { Context } from 'hono';
import type { ModerationRefusal, Refused } from '../moderation/moderation.ts';
import { refusalMessages } from '../moderation/refusal-messages.ts';
import type { RefusalCode } from './contracts.ts';
import { refuse } from './refuse.ts';

interface Advice {
  readonly code: RefusalCode;
  readonly remedy: string;
}

const advices: Readonly<Record<ModerationRefusal, Advice>> = {
  unknown: {
    code: 'NOT_FOUND',
    remedy: 'Use the "id" of an answer that was kept; GET /api/reviews lists them.',
  },
  role: { code: 'BODY', remedy: 'Log in as a moderator.' },
  state: {
    code: 'CONFLICT',
    remedy: 'Load the case again: "actions" says what can be done.',
  },
  changed: {
    code: 'CONFLICT',
    remedy: 'Load the case again, and decide on what is there now.',
  },
  reason: { code: 'BODY', remedy: 'Say in "reason" what is wrong.' },
  repeated: {
    code: 'CONFLICT',
    remedy: 'Wait for a moderator to decide.',
  },
  'nothing-to-undo': {
    code: 'CONFLICT',
    remedy: 'Load the case again: "actions" says what can be done.',
  },
  'empty-correction': {
    code: 'BODY',
    remedy: 'Send {"kind": "correct", "correction": {"text": "…", "passageIds": []}}.',
  },
  'unknown-passage': {
    code: 'BODY',
    remedy: 'Take the ids of passages from GET /api/passages?text=….',
  },
  'too-long': {
    code: 'BODY',
    remedy: 'Shorten it.',
  },
};

/** Says why a step cannot be taken, and where another moderator came first, who it was and what they did. */
export function refuseStep(c: Context, { refusal, last }: Refused): Response {
  const { code, remedy } = advices[refusal];
  const first = code === 'CONFLICT' && last !== null ? ` Last: ${last.kind} by ${last.by ?? 'the program'}.` : '';
  return refuse(c, { code, message: `${refusalMessages[refusal]}${first}`, remedy });
}
