import type { Message, PartialMessage } from 'discord.js';
import { resolveFollowUp } from '../retrieval/resolve-follow-up.ts';
import type { Moderation } from '../moderation/moderation.ts';
import { decodeCustomId, type ButtonAction } from './custom-id.ts';

/** What the buttons of a message do. */
export function actionsOn({ components }: Pick<Message | PartialMessage, 'components'>): ButtonAction[] {
  return components.flatMap((row) =>
    'components' in row
      ? row.components.flatMap((one) => {
          const action = 'customId' in one && one.customId !== null ? decodeCustomId(one.customId) : null;
          return action === null ? [] : [action];
        })
      : [],
  );
}

/** The answer that a message shows to all; `null` for what is none. Every answer can be reported, and nothing else can. */
export function answerIdOn(message: Pick<Message | PartialMessage, 'components'>): string | null {
  const report = actionsOn(message).find((action) => action.kind === 'report');
  return report?.answerId ?? null;
}

/** The question of an answer, in full where it leaned on the one before it; `null` where it is forgotten. */
export async function questionOf(answerId: string, { review }: Pick<Moderation, 'review'>): Promise<string | null> {
  const found = await review(answerId);
  if (found === null || found.question === null) return null;
  const { question, previous } = found;
  return previous === null ? question : (resolveFollowUp(question, previous) ?? question);
}
