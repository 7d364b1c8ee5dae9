import type { Message } from 'discord.js';
import { decodeCustomId, type ButtonAction } from './custom-id.ts';

/** What the buttons of a message do. */
export function actionsOf({ components }: Pick<Message, 'components'>): ButtonAction[] {
  const ids = components.flatMap((row) =>
    'components' in row ? row.components.flatMap((one) => ('customId' in one ? (one.customId ?? []) : [])) : [],
  );
  return ids.flatMap((id) => decodeCustomId(id) ?? []);
}
