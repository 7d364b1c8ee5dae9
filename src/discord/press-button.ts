import {
  ComponentType,
  MessageFlags,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Language } from '../language/language.ts';
import { maxReason } from '../moderation/moderation.ts';
import type { CaseDetail } from '../moderation/views.ts';
import { acknowledge } from './acknowledge.ts';
import { decodeCustomId, encodeCustomId, type ButtonAction } from './custom-id.ts';
import { documentOf, type DiscordParts, type FindLanguage } from './discord-parts.ts';
import { knownLanguageOf } from './interaction-language.ts';
import { discordMessages } from './messages/messages.ts';
import { settingsMessages } from './messages/settings/settings.ts';
import { askExpert } from './posts/ask-expert.ts';
import { notePost } from './posts/note-post.ts';
import type { MessagePayload } from './payload.ts';
import { renderAnswer } from './render-answer.ts';
import { pressReview, submitReview } from './review/press-review.ts';
import { removeAnswer, removeButtons } from './review/remove-answer.ts';
import { renderSources } from './render-sources.ts';
import { sayTo } from './say.ts';
import { sendOptions } from './send-options.ts';
import { isSilentAt, isSilentSoon } from './silent-channels.ts';
import { answerOf, standingOf } from './standing-of.ts';
import { userIdOf } from './user-id.ts';

const reasonField = 'reason';

/** What a button does. Its id says all that is needed, so that buttons of yesterday work after a restart. */
export async function pressButton(
  interaction: ButtonInteraction,
  parts: DiscordParts,
  findLanguage: FindLanguage,
): Promise<void> {
  const action = decodeCustomId(interaction.customId);
  if (action?.kind === 'report') {
    // A form can only be the first answer: nothing may be waited for.
    await interaction.showModal(reportForm(action, knownLanguageOf(interaction, parts)));
    return;
  }
  if (action?.kind === 'review' || action?.kind === 'list')
    return pressReview(interaction, action, parts, findLanguage);
  const isPaging =
    (action?.kind === 'sources' || action?.kind === 'remove') && interaction.message.flags.has(MessageFlags.Ephemeral);
  const isForAll = action?.kind === 'share';
  const isSilent = isForAll ? await isSilentSoon(interaction, parts) : false;
  const flags = isForAll && isSilent === false ? [] : MessageFlags.Ephemeral;
  await acknowledge(interaction, () => (isPaging ? interaction.deferUpdate() : interaction.deferReply({ flags })));
  const language = await findLanguage();
  const payload =
    (isSilent ?? (await isSilentAt(interaction, parts)))
      ? sayTo(language, settingsMessages[language].switchedOff)
      : await answerButton(action, interaction, parts, language);
  const options = sendOptions(payload);
  const sent = await interaction.editReply(options);
  if (options.shows) await notePost(parts, sent, options.shows, { kind: 'share', userId: interaction.user.id });
}

/** A report's reason, or a moderator's words, as they were written into the form. */
export async function submitForm(
  interaction: ModalSubmitInteraction,
  parts: DiscordParts,
  findLanguage: FindLanguage,
): Promise<void> {
  const action = decodeCustomId(interaction.customId);
  if (action?.kind === 'review') return submitReview(interaction, action, parts, findLanguage);
  await acknowledge(interaction, () => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const language = await findLanguage();
  const { done } = discordMessages[language];
  const say = async () => {
    if (action?.kind !== 'report') return done.unavailable;
    const reason = interaction.fields.getTextInputValue(reasonField);
    const reported = await parts.moderation.report(action.answerId, userIdOf(interaction.user.id), reason);
    if (reported.isDone) return done.reported;
    if (reported.refusal === 'repeated') return done.repeated;
    return reported.refusal === 'reason' ? done.noReason : done.gone;
  };
  await interaction.editReply(sendOptions(sayTo(language, await say())));
}

async function answerButton(
  action: ButtonAction | null,
  interaction: ButtonInteraction,
  parts: DiscordParts,
  language: Language,
): Promise<MessagePayload> {
  const { moderation, library } = parts;
  const user = interaction.user.id;
  const { done } = discordMessages[language];
  if (action === null || action.kind === 'report' || action.kind === 'review' || action.kind === 'list')
    return sayTo(language, done.unavailable);
  const { answerId } = action;
  if (action.kind === 'vote') {
    const votes = await moderation.vote(answerId, userIdOf(user), action.value === 'up' ? 1 : -1);
    return sayTo(language, votes === null ? done.gone : done.voted(votes.up, votes.down));
  }
  if (action.kind === 'remove') return removeAnswer(parts, interaction, action, language);
  const review = await moderation.review(answerId);
  if (review === null) return sayTo(language, done.gone);
  const document = documentOf(parts);
  switch (action.kind) {
    case 'sources': {
      const citations = review.correction?.citations ?? review.citations;
      const { passage } = library();
      const buttons = await removeButtons(parts, interaction, language);
      const shown = { answer: answerOf(review), citations, page: action.page, passage, document, buttons };
      return renderSources(shown) ?? sayTo(language, done.gone);
    }
    case 'share':
      return renderAnswer(shownTo('everybody', review, parts));
    case 'unfold':
      return renderAnswer({ ...shownTo('asker', review, parts), isUnfolded: true });
    default:
      return sayTo(
        language,
        await askExpert(parts, review, interaction, language),
        await removeButtons(parts, interaction, language),
      );
  }
}

function shownTo(audience: 'everybody' | 'asker', review: CaseDetail, parts: DiscordParts) {
  return { answer: answerOf(review), standing: standingOf(review), audience, document: documentOf(parts) };
}

function reportForm(action: ButtonAction, language: Language): APIModalInteractionResponseCallbackData {
  const { done } = discordMessages[language];
  return {
    custom_id: encodeCustomId(action),
    title: done.reportTitle,
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.TextInput,
            custom_id: reasonField,
            style: TextInputStyle.Paragraph,
            label: done.reportReason,
            max_length: maxReason,
            required: true,
          },
        ],
      },
    ],
  };
}
