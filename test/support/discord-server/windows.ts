import { refusals } from './refusal.ts';
import type { InteractionState, World } from './state.ts';

const firstAnswerMs = 3000;
const tokenMs = 15 * 60_000;

/** The interaction of a callback: 10062 where it is unknown or too late, 40060 where it has its answer. */
export function findUnanswered(world: World, id: string, token: string): InteractionState {
  const found = world.interactions.get(token);
  if (!found || found.id !== id) throw refusals.unknownInteraction();
  if (found.acknowledged) throw refusals.alreadyAcknowledged();
  if (isTooLate(world, found)) throw refusals.unknownInteraction();
  return found;
}

/** The interaction of a webhook's token: 10015 before the first answer, 50027 after fifteen minutes. */
export function findAnswered(world: World, token: string): InteractionState {
  const found = world.interactions.get(token);
  if (!found) throw refusals.unknownWebhook();
  if (world.clock.now() > found.createdAt + tokenMs) throw refusals.invalidWebhookToken();
  if (!found.acknowledged) throw refusals.unknownWebhook();
  return found;
}

/** Whether three seconds went by without an answer. */
export function isTooLate(world: World, { createdAt, acknowledged }: InteractionState): boolean {
  return (acknowledged?.at ?? world.clock.now()) > createdAt + firstAnswerMs;
}

/** Whether the token died while the bot still "thinks". */
export function isLeftLoading(world: World, { createdAt, original }: InteractionState): boolean {
  return ((original?.message.flags ?? 0) & 128) !== 0 && world.clock.now() > createdAt + tokenMs;
}
