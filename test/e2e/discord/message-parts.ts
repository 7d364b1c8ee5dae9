import { ComponentType, type APIMessage } from 'discord.js';
import { expect } from 'vitest';
import type { MemberActor } from '../../support/discord-server/actors/member-actor.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';

/** What the bot says in a message: the descriptions of its embeds. */
export function textOf({ embeds }: APIMessage): string {
  return embeds.map(({ description = '' }) => description).join('\n');
}

/** All that a message has to read, labels and titles too, without the marks of direction and of escaping. */
export function labelledTextOf({ content, embeds }: APIMessage): string {
  const parts = embeds.flatMap(({ author, title, description }) => [author?.name, title, description]);
  return unmarked([content, ...parts].filter(Boolean).join('\n'));
}

/** A text as members see it: without the marks of direction and of escaping. */
export function unmarked(text: string): string {
  return text.replaceAll(/[\u200F\u2066-\u2069\\]/gu, '');
}

/** The ids of a message's buttons, in their order. */
export function buttonsOf({ components = [] }: APIMessage): string[] {
  return components.flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((one) => ('custom_id' in one ? [one.custom_id] : []))
      : [],
  );
}

/** The id of the first button whose id begins so; the test fails where there is none. */
export function buttonOf(message: APIMessage, beginning: string): string {
  const ids = buttonsOf(message);
  return ids.find((id) => id.startsWith(beginning)) ?? expect.fail(`no ${beginning} among ${ids.join()}`);
}

/** Waits for the answer to a message, or to a post's first one, which has the post's id. */
export function answerTo(
  reader: MemberActor,
  where: ChannelState,
  { id }: { readonly id: string },
): Promise<APIMessage> {
  return reader.waitsFor(where, ({ message_reference: reference }) => reference?.message_id === id);
}

/** Asks by a mention, and waits for the answer. */
export function askBy(member: MemberActor, channel: ChannelState, question: string): Promise<APIMessage> {
  return answerTo(member, channel, member.says(channel, question, { mention: true }));
}
