import { checkMessage, isEmptyMessage } from '../checks/check-message.ts';
import { fillIn, followUpWith } from '../interaction-messages.ts';
import { removeMessage } from '../messages.ts';
import { refusals } from '../refusal.ts';
import type { Call, Route } from '../route.ts';
import type { InteractionState, StoredMessage, World } from '../state.ts';
import { findAnswered } from '../windows.ts';

const one = '/webhooks/:application/:token/messages/:message';

/** What follows the first answer to an interaction. */
export const webhookRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/webhooks/:application/:token',
    isOpen: true,
    handle: (world, call) => {
      const interaction = interactionOf(world, call);
      checkMessage(call.body, call.files, null);
      if (isEmptyMessage(call.body, call.files)) throw refusals.emptyMessage();
      return followUpWith(world, interaction, call.body, call.files).message;
    },
  },
  { method: 'GET', path: one, isOpen: true, handle: (world, call) => find(world, call).stored.message },
  {
    method: 'PATCH',
    path: one,
    isOpen: true,
    handle: (world, call) => {
      const { interaction, stored } = find(world, call);
      checkMessage(call.body, call.files, null, stored.message.flags);
      if (isEmptyMessage({ ...stored.message, ...call.body }, call.files)) throw refusals.emptyMessage();
      return fillIn(world, interaction, stored, call.body, call.files).message;
    },
  },
  {
    method: 'DELETE',
    path: one,
    isOpen: true,
    handle: (world, call) => {
      const { interaction, stored } = find(world, call);
      removeMessage(world, interaction.channel, stored);
    },
  },
];

function interactionOf(world: World, { params }: Call): InteractionState {
  if (params['application'] !== world.bot.id) throw refusals.unknownWebhook();
  return findAnswered(world, params['token'] ?? '');
}

/** "@original", the message that a component stands on, or one of this interaction's own: else 10008. */
function find(world: World, call: Call): { interaction: InteractionState; stored: StoredMessage } {
  const interaction = interactionOf(world, call);
  const id = call.params['message'] ?? '';
  const { original, source, channel, followUps } = interaction;
  const own = [original, source, ...followUps.values()].find((stored) => stored?.message.id === id);
  const stored = id === '@original' ? original : own;
  if (!stored || !channel.messages.has(stored.message.id)) throw refusals.unknownMessage();
  return { interaction, stored };
}
