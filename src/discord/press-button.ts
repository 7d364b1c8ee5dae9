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
import type { MessagePayload } from './payload.ts';
import { renderAnswer } from './render-answer.ts';
import { renderSources } from './render-sources.ts';
import { sayTo } from './say.ts';
import { sendOptions } from './send-options.ts';
import { isSilentAt, isSilentSoon } from './silent-channels.ts';
import { answerOf, standingOf } from './standing-of.ts';

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
  const isPaging = action?.kind === 'sources' && interaction.message.flags.has(MessageFlags.Ephemeral);
  const isForAll = action?.kind === 'share';
  const isSilent = isForAll ? await isSilentSoon(interaction, parts) : false;
  const flags = isForAll && isSilent === false ? [] : MessageFlags.Ephemeral;
  await acknowledge(interaction, parts, () =>
    isPaging ? interaction.deferUpdate() : interaction.deferReply({ flags }),
  );
  const language = await findLanguage();
  const payload =
    (isSilent ?? (await isSilentAt(interaction, parts)))
      ? sayTo(language, settingsMessages[language].switchedOff)
      : await answerButton(action, interaction.user.id, parts, language);
  await interaction.editReply(sendOptions(payload));
}

/** A report's reason, as it was written into the form. */
export async function submitReport(
  interaction: ModalSubmitInteraction,
  parts: DiscordParts,
  findLanguage: FindLanguage,
): Promise<void> {
  await acknowledge(interaction, parts, () => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const language = await findLanguage();
  const action = decodeCustomId(interaction.customId);
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
  user: string,
  parts: DiscordParts,
  language: Language,
): Promise<MessagePayload> {
  const { moderation, lookups } = parts;
  const { done } = discordMessages[language];
  if (action === null || action.kind === 'report' || action.kind === 'review') return sayTo(language, done.unavailable);
  const { answerId } = action;
  if (action.kind === 'vote') {
    const votes = await moderation.vote(answerId, userIdOf(user), action.value === 'up' ? 1 : -1);
    return sayTo(language, votes === null ? done.gone : done.voted(votes.up, votes.down));
  }
  const review = await moderation.review(answerId);
  if (review === null) return sayTo(language, done.gone);
  const document = documentOf(parts);
  switch (action.kind) {
    case 'sources': {
      const citations = review.correction?.citations ?? review.citations;
      const passage = (id: string) => lookups.passage(id);
      const shown = { answer: answerOf(review), citations, page: action.page, passage, document };
      return renderSources(shown) ?? sayTo(language, done.gone);
    }
    case 'share':
      return renderAnswer(shownTo('everybody', review, parts));
    case 'unfold':
      return renderAnswer({ ...shownTo('asker', review, parts), isUnfolded: true });
    default:
      return sayTo(language, review.isPrivate ? done.privateExpert : done.expert);
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

export function userIdOf(discordId: string): string {
  return `discord:${discordId}`;
}
