import { MessageFlags, type ButtonInteraction, type ModalSubmitInteraction } from 'discord.js';
import { acknowledge } from '../acknowledge.ts';
import type { ButtonAction } from '../custom-id.ts';
import { serverOf, type DiscordParts, type FindLanguage } from '../discord-parts.ts';
import { discordMessages } from '../messages/messages.ts';
import { reviewWords } from '../messages/review/review-words.ts';
import { sayTo } from '../say.ts';
import { sendOptions } from '../send-options.ts';
import { mayModerate } from './may-moderate.ts';
import { hasForm, readReviewForm, reviewForm, type ReviewAction } from './review-form.ts';
import type { QueueOf } from './review-queue.ts';
import { showList } from './show-lists.ts';
import { decideCase, findCase, takeOn } from './take-step.ts';

type ListAction = Extract<ButtonAction, { readonly kind: 'list' }>;

/** A moderator's button: it takes a step, asks for words first, or turns a page, in place. */
export async function pressReview(
  interaction: ButtonInteraction,
  action: ReviewAction | ListAction,
  parts: DiscordParts,
  findLanguage: FindLanguage,
): Promise<void> {
  if (action.kind === 'review' && hasForm(action.step)) {
    const language = await findLanguage();
    // A form can only be the first answer.
    if (await mayModerate(interaction, parts)) await interaction.showModal(reviewForm(action, action.step, language));
    else await interaction.reply({ ...refusal(language), flags: MessageFlags.Ephemeral });
    return;
  }
  await acknowledge(interaction, () => interaction.deferUpdate());
  const language = await findLanguage();
  const of = queueOf(interaction);
  const answer = async () => {
    if (!(await mayModerate(interaction, parts))) return refusal(language);
    if (action.kind === 'list') return sendOptions(await showList(parts, action.list, of, action.page, language));
    if ((await findCase(parts, action, of)) === null) return notHere(language);
    const { step } = action;
    if (step === 'claim' || step === 'release') return sendOptions(await takeOn(parts, action, of, language));
    if (hasForm(step)) throw new RangeError(`"${step}" asks for words first.`);
    return sendOptions(await decideCase(parts, action, of, { verdict: { kind: step }, reason: null }, language));
  };
  await interaction.editReply(await answer());
}

/** The words that a step asked for. */
export async function submitReview(
  interaction: ModalSubmitInteraction,
  action: ReviewAction,
  parts: DiscordParts,
  findLanguage: FindLanguage,
): Promise<void> {
  await acknowledge(interaction, () =>
    interaction.isFromMessage() ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }),
  );
  const language = await findLanguage();
  const of = queueOf(interaction);
  const answer = async () => {
    if (!(await mayModerate(interaction, parts)) || !hasForm(action.step)) return refusal(language);
    const review = await findCase(parts, action, of);
    if (review === null) return notHere(language);
    const given = readReviewForm(interaction, action.step, review);
    return sendOptions(await decideCase(parts, action, of, given, language));
  };
  await interaction.editReply(await answer());
}

function queueOf({ guildId, user }: ButtonInteraction | ModalSubmitInteraction): QueueOf {
  return { server: serverOf(guildId), moderator: user.username };
}

function refusal(language: Parameters<typeof sayTo>[0]) {
  return sendOptions(sayTo(language, discordMessages[language].done.onlyModerators));
}

function notHere(language: Parameters<typeof sayTo>[0]) {
  return sendOptions(sayTo(language, reviewWords[language].otherServer));
}
