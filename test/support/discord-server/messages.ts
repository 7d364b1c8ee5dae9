import { type APIMessage, type APIUser, ChannelType, MessageFlags, MessageType } from 'discord-api-types/v10';
import { keptContent } from './checks/check-message.ts';
import { numberComponents } from './number-components.ts';
import { readMentions } from './mentions.ts';
import type { Body, Upload } from './route.ts';
import type { ChannelState, StoredMessage, World } from './state.ts';
import { viewMember } from './views.ts';

/** What is known of a new message beside its body. */
export interface NewMessage {
  readonly channel: ChannelState;
  readonly author: APIUser;
  readonly body: Body;
  readonly files?: readonly Upload[];
  readonly onlyFor?: string | null;
  readonly repliedTo?: StoredMessage | null;
  /** Fields that only some messages have. */
  readonly extra?: Partial<APIMessage>;
}

/** Stores a message and tells MESSAGE_CREATE; one for a single user is told to nobody, as the bot has it from its answer. */
export function addMessage(world: World, made: NewMessage): StoredMessage {
  const { channel, author, body, files = [], onlyFor = null, repliedTo = null, extra } = made;
  const content = keptContent(body.content);
  const id = extra?.id ?? world.newId();
  const message: APIMessage = {
    id,
    channel_id: channel.id,
    author,
    content,
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    type: repliedTo ? MessageType.Reply : MessageType.Default,
    ...readMentions(world, content, body.allowed_mentions, repliedTo?.message.author ?? null),
    attachments: files.map((file) => viewFile(world, file)),
    embeds: (body.embeds ?? []).map((embed: Body) => ({ type: 'rich', ...embed })),
    components: numberComponents(body.components ?? []),
    flags: (body.flags ?? 0) as MessageFlags,
    ...(body.nonce !== undefined && { nonce: body.nonce }),
    ...(repliedTo && {
      message_reference: { type: 0, message_id: repliedTo.message.id, channel_id: channel.id },
      referenced_message: repliedTo.message,
    }),
    ...extra,
  };
  const stored = { message, onlyFor };
  channel.messages.set(id, stored);
  if (onlyFor === null) tellMessage(world, 'MESSAGE_CREATE', channel, message);
  return stored;
}

/** Changes the fields that the body has; what it lacks stays, but the mentions are parsed anew. */
export function changeMessage(
  world: World,
  channel: ChannelState,
  stored: StoredMessage,
  body: Body,
  files: readonly Upload[] = [],
): StoredMessage {
  const { message } = stored;
  if (body.content !== undefined) message.content = keptContent(body.content);
  if (body.embeds !== undefined) message.embeds = (body.embeds ?? []).map((one: Body) => ({ type: 'rich', ...one }));
  if (body.components !== undefined) message.components = numberComponents(body.components ?? []);
  if (body.attachments !== undefined || files.length > 0) {
    const kept = message.attachments.filter(({ id }) =>
      (body.attachments ?? message.attachments).some((one: Body) => one.id === id),
    );
    message.attachments = [...kept, ...files.map((file) => viewFile(world, file))];
  }
  if (body.flags !== undefined && body.flags !== null) {
    const kept = (message.flags ?? 0) & (MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
    message.flags = body.flags | kept;
  }
  const replied = message.referenced_message?.author;
  const pinged = replied && message.mentions.some(({ id }) => id === replied.id) ? replied : null;
  Object.assign(message, readMentions(world, message.content, body.allowed_mentions, pinged));
  message.edited_timestamp = new Date(world.clock.now()).toISOString();
  if (stored.onlyFor === null) tellMessage(world, 'MESSAGE_UPDATE', channel, message);
  return stored;
}

/** Takes a message away and tells MESSAGE_DELETE. */
export function removeMessage(world: World, channel: ChannelState, { message, onlyFor }: StoredMessage): void {
  channel.messages.delete(message.id);
  const data = { id: message.id, channel_id: channel.id, ...(channel.guild && { guild_id: channel.guild.id }) };
  if (onlyFor === null) world.dispatch('MESSAGE_DELETE', data, { guild: channel.guild, channel });
}

/** An event of a message carries its guild and its author's membership. */
function tellMessage(world: World, event: string, channel: ChannelState, message: APIMessage): void {
  const member = channel.guild?.members.get(message.author.id);
  const { user: _, ...membership } = member ? viewMember(member) : { user: null };
  const ofGuild = channel.guild && { guild_id: channel.guild.id, ...(member && { member: membership }) };
  const data = structuredClone({ ...message, ...ofGuild, channel_type: channel.type });
  world.dispatch(event, data, { guild: channel.guild, channel });
}

/** Whether messages can stand in it. */
export function isTextual({ type }: ChannelState): boolean {
  return type !== ChannelType.GuildForum && type !== ChannelType.GuildMedia && type !== ChannelType.GuildCategory;
}

function viewFile(world: World, { name, size }: Upload): APIMessage['attachments'][number] {
  const url = `https://cdn.invalid/${name}`;
  return { id: world.newId(), filename: name, size, url, proxy_url: url };
}
