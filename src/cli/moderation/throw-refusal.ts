import { InputError } from '../../foundation/errors.ts';
import { refusalMessages } from '../../moderation/refusal-messages.ts';
import { maxCorrection, maxReason, type ModerationRefusal, type Refused } from '../../moderation/moderation.ts';
import { printText, printTime } from './print-text.ts';

const remedies: Readonly<Record<ModerationRefusal, string>> = {
  unknown: '"npx muntada moderation queue" lists the answers.',
  role: 'Leave it to a moderator.',
  state: '"npx muntada moderation show ID" says what can be done.',
  changed: 'Look at the case again with "npx muntada moderation show ID", and decide on what is there now.',
  reason: 'Say after the id what is wrong.',
  repeated: 'Wait for a moderator to decide.',
  'nothing-to-undo': '"npx muntada moderation show ID" says what can be done.',
  'empty-correction': 'Write after the id what the answer should say.',
  'unknown-passage': '"npx muntada moderation show ID" and "npx muntada ask --json" give the ids of passages.',
  'too-long': `Shorten the reason to ${maxReason} characters, or the correction to ${maxCorrection}.`,
};

/** Says why a step cannot be taken, and where another verdict came first, whose it was. */
export function throwRefusal({ refusal, last }: Omit<Refused, 'isDone'>): never {
  const isLate = refusal === 'state' || refusal === 'changed' || refusal === 'nothing-to-undo';
  const first =
    isLate && last !== null
      ? ` The last verdict: ${last.kind} by ${printText(last.by ?? 'the program')}, ${printTime(last.at)}.`
      : '';
  throw new InputError(`${refusalMessages[refusal]}${first}`, remedies[refusal]);
}
