import { findChannel, findMessage } from '../find.ts';
import { demand } from '../permissions.ts';
import { addReaction, isFullOfReactions, reactedWith, removeReaction } from '../reactions.ts';
import { refusals } from '../refusal.ts';
import type { Call, Route } from '../route.ts';
import type { ChannelState, StoredMessage, World } from '../state.ts';
import { demandOpen } from '../threads.ts';

const path = '/channels/:channel/messages/:message/reactions/:emoji';
const isEmoji =
  /^\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}\u{200D}]*$|^[\d#*]\u{FE0F}?\u{20E3}$/u;

/** Reactions to a message. */
export const reactionRoutes: readonly Route[] = [
  {
    method: 'PUT',
    path: `${path}/@me`,
    handle: (world, call) => {
      const { channel, stored, emoji } = find(world, call);
      demandOpen(channel);
      demand(world, channel, 'ReadMessageHistory', 'AddReactions');
      if (!isEmoji.test(emoji)) throw refusals.unknownEmoji();
      if (isFullOfReactions(stored, emoji)) throw refusals.tooManyReactions();
      addReaction(world, channel, stored, world.bot, emoji);
    },
  },
  {
    method: 'DELETE',
    path: `${path}/@me`,
    handle: (world, call) => {
      const { channel, stored, emoji } = find(world, call);
      removeReaction(world, channel, stored, world.bot.id, emoji);
    },
  },
  {
    method: 'DELETE',
    path: `${path}/:user`,
    handle: (world, call) => {
      const { channel, stored, emoji } = find(world, call);
      demand(world, channel, 'ManageMessages');
      removeReaction(world, channel, stored, call.params['user'] ?? '', emoji);
    },
  },
  {
    method: 'GET',
    path,
    handle: (world, call) => {
      const { stored, emoji } = find(world, call);
      return [...reactedWith(stored, emoji)].flatMap((id) => world.users.get(id) ?? []);
    },
  },
];

function find(world: World, { params }: Call): { channel: ChannelState; stored: StoredMessage; emoji: string } {
  const channel = findChannel(world, params['channel'] ?? '');
  return { channel, stored: findMessage(channel, params['message'] ?? ''), emoji: params['emoji'] ?? '' };
}
