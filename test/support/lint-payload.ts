import type { MessagePayload } from '../../src/discord/payload.ts';
import { checkMessage } from './discord-server/checks/check-message.ts';
import { lintMessage } from './discord-server/checks/lint-message.ts';
import { Refusal } from './discord-server/refusal.ts';

/** What Discord would refuse, and what would read wrongly in a message of ours; empty when all is well. */
export function lintPayload(payload: MessagePayload): string[] {
  return [
    ...refusalOf(payload),
    ...(JSON.stringify(payload.allowed_mentions) === '{"parse":[]}' ? [] : ['may mention somebody']),
    ...lintMessage(payload),
  ];
}

function refusalOf(payload: MessagePayload): string[] {
  try {
    checkMessage(payload, [], null);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [`is refused: ${JSON.stringify(error)}`];
    throw error;
  }
}
