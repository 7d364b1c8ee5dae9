import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';
import { addMessage, changeMessage } from './messages.ts';
import type { Body, Upload } from './route.ts';
import type { InteractionState, StoredMessage, World } from './state.ts';

const ephemeral = MessageFlags.Ephemeral;

/** Adds a message of the bot's to the interaction; the ephemeral flag hides it from all but who asked. */
export function answerWith(
  world: World,
  interaction: InteractionState,
  body: Body,
  files: readonly Upload[],
): StoredMessage {
  const { id, type, user, channel, name } = interaction;
  const metadata = { id, type, user, authorizing_integration_owners: {}, ...(name && { name }) };
  return addMessage(world, {
    channel,
    author: world.bot,
    body: { ...body, allowed_mentions: body.allowed_mentions ?? { parse: ['users'] } },
    files,
    onlyFor: (body.flags ?? 0) & ephemeral ? user.id : null,
    extra: {
      type: name ? MessageType.ChatInputCommand : MessageType.Default,
      webhook_id: world.bot.id,
      application_id: world.bot.id,
      interaction_metadata: metadata as unknown as NonNullable<APIMessage['interaction_metadata']>,
    },
  });
}

/** A further message. The first one after a deferred answer takes its place, and stays as visible as that was. */
export function followUpWith(
  world: World,
  interaction: InteractionState,
  body: Body,
  files: readonly Upload[],
): StoredMessage {
  const { original, channel, followUps } = interaction;
  if (original && isLoading(original)) return fillIn(world, interaction, original, body, files);
  const added = answerWith(world, { ...interaction, name: '' }, body, files);
  followUps.set(added.message.id, added);
  return channel.messages.get(added.message.id) ?? added;
}

/** Writes into an answer that may still be loading. */
export function fillIn(
  world: World,
  { channel }: InteractionState,
  stored: StoredMessage,
  body: Body,
  files: readonly Upload[],
): StoredMessage {
  stored.message.flags = (stored.message.flags ?? 0) & ~MessageFlags.Loading;
  return changeMessage(world, channel, stored, noLoading(body), files);
}

/** Whether the bot still "thinks". */
export function isLoading({ message }: StoredMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
}

/** A body whose flags cannot change what only the first answer decides. */
export function noLoading(body: Body): Body {
  if (body.flags === undefined || body.flags === null) return body;
  return { ...body, flags: body.flags & ~(MessageFlags.Loading | ephemeral) };
}
