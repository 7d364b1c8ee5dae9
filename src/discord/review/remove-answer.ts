import { Routes, type ButtonInteraction } from 'discord.js';
import type { Language } from '../../language/language.ts';
import type { Post } from '../../moderation/post-store.ts';
import type { ButtonAction } from '../custom-id.ts';
import type { DiscordParts } from '../discord-parts.ts';
import { reviewWords } from '../messages/review/review-words.ts';
import type { MessagePayload, ShownButton } from '../payload.ts';
import { isGone } from '../posts/faults.ts';
import { sayTo } from '../say.ts';
import { actionsOn } from '../shown-answer.ts';
import { userIdOf } from '../user-id.ts';
import { mayModerate } from './may-moderate.ts';

type RemoveAction = Extract<ButtonAction, { readonly kind: 'remove' }>;

/**
 * The button that deletes an answer's message, for who asked and for moderators, among what only they see. It stands
 * below what opens from the message itself, and stays there while pages are turned.
 */
export async function removeButtons(
  parts: DiscordParts,
  interaction: ButtonInteraction,
  language: Language,
): Promise<ShownButton[]> {
  const { message } = interaction;
  const label = reviewWords[language].remove;
  const had = actionsOn(message).find(({ kind }) => kind === 'remove');
  if (had !== undefined) return [{ action: had, label, emoji: '🗑️' }];
  const post = await parts.posts.findPost(message.id);
  if (post === null || !(await mayRemove(parts, interaction, post))) return [];
  return [{ action: { kind: 'remove', answerId: post.answerId, messageId: post.messageId }, label, emoji: '🗑️' }];
}

/** Deletes the message of an answer; the answer itself stays as it is, for moderators. */
export async function removeAnswer(
  parts: DiscordParts,
  interaction: ButtonInteraction,
  { messageId }: RemoveAction,
  language: Language,
): Promise<MessagePayload> {
  const { posts } = parts;
  const say = reviewWords[language];
  const post = await posts.findPost(messageId);
  if (post === null) return sayTo(language, say.removed);
  if (!(await mayRemove(parts, interaction, post))) return sayTo(language, say.notYours);
  await interaction.client.rest.delete(Routes.channelMessage(post.channelId, messageId)).catch((error: unknown) => {
    if (!isGone(error)) throw error;
  });
  await posts.dropPost(messageId);
  return sayTo(language, say.removed);
}

async function mayRemove(parts: DiscordParts, interaction: ButtonInteraction, { member, server }: Post) {
  const askers = member === null ? new Map<string, string>() : await parts.posts.members([member]);
  if (member !== null && askers.get(member) === userIdOf(interaction.user.id)) return true;
  return interaction.guildId === server && mayModerate(interaction, parts);
}
