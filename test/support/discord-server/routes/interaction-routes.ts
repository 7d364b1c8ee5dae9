import { InteractionResponseType as Answer, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { checkChoiceList } from '../checks/check-bounds.ts';
import { checkMessage, isEmptyMessage } from '../checks/check-message.ts';
import { checkModal } from '../checks/check-modal.ts';
import { FormErrors, invalidForm } from '../checks/form-errors.ts';
import { answerWith, noLoading } from '../interaction-messages.ts';
import { changeMessage } from '../messages.ts';
import { refusals } from '../refusal.ts';
import type { Call, Route } from '../route.ts';
import type { InteractionState, World } from '../state.ts';
import { findUnanswered } from '../windows.ts';

const messages = [Answer.ChannelMessageWithSource, Answer.DeferredChannelMessageWithSource];
const updates = [Answer.DeferredMessageUpdate, Answer.UpdateMessage];

/** The first answers that each kind of interaction may have. */
function allowedAnswers({ type, source }: InteractionState): readonly Answer[] {
  if (type === InteractionType.ApplicationCommandAutocomplete) return [Answer.ApplicationCommandAutocompleteResult];
  if (type === InteractionType.ModalSubmit) return source ? [...messages, ...updates] : messages;
  return type === InteractionType.MessageComponent
    ? [...messages, ...updates, Answer.Modal]
    : [...messages, Answer.Modal];
}

/** First answers to interactions. */
export const interactionRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions/:interaction/:token/callback', isOpen: true, handle: answer },
];

function answer(world: World, { params, query, body, files }: Call): unknown {
  const interaction = findUnanswered(world, params['interaction'] ?? '', params['token'] ?? '');
  const type: Answer = body.type;
  const allowed = allowedAnswers(interaction);
  if (!allowed.includes(type)) {
    invalidForm(['type'], 'INTERACTION_INVALID_CALLBACK_TYPE', `Must be one of {${allowed.join(', ')}}.`);
  }
  check(type, body.data ?? {}, files);
  apply(world, interaction, { type, data: body.data ?? {}, files });
  interaction.acknowledged = { type, at: world.clock.now() };
  return query.get('with_response') === 'true' ? viewCallback(interaction, type) : undefined;
}

function check(type: Answer, data: Call['body'], files: Call['files']): void {
  if (type === Answer.Modal) checkModal(data);
  if (type === Answer.ApplicationCommandAutocompleteResult) {
    const errors = new FormErrors();
    if (!Array.isArray(data.choices)) errors.add(['data', 'choices'], 'BASE_TYPE_REQUIRED', 'This field is required');
    else checkChoiceList(errors, data.choices, ['data', 'choices']);
    errors.throwIfAny();
  }
  if (type !== Answer.ChannelMessageWithSource && type !== Answer.UpdateMessage) return;
  checkMessage(data, files, 'data');
  if (type === Answer.ChannelMessageWithSource && isEmptyMessage(data, files)) throw refusals.emptyMessage();
}

function apply(
  world: World,
  interaction: InteractionState,
  { type, data, files }: { type: Answer; data: Call['body']; files: Call['files'] },
): void {
  if (type === Answer.Modal) interaction.modal = data;
  else if (type === Answer.ApplicationCommandAutocompleteResult) interaction.choices = data.choices;
  else if (type === Answer.ChannelMessageWithSource) {
    const flags = (data.flags ?? 0) & ~MessageFlags.Loading;
    interaction.original = answerWith(world, interaction, { ...data, flags }, files);
  } else if (type === Answer.DeferredChannelMessageWithSource) {
    const flags = ((data.flags ?? 0) & MessageFlags.Ephemeral) | MessageFlags.Loading;
    interaction.original = answerWith(world, interaction, { flags, allowed_mentions: { parse: [] } }, []);
  } else {
    interaction.original = interaction.source;
    if (type === Answer.UpdateMessage && interaction.source) {
      changeMessage(world, interaction.channel, interaction.source, noLoading(data), files);
    }
  }
}

function viewCallback({ id, type, original, token }: InteractionState, answered: Answer): object {
  const message = original?.message;
  const flags = message?.flags ?? 0;
  return {
    interaction: {
      id,
      type,
      activity_instance_id: null,
      response_message_id: message?.id,
      response_message_loading: (flags & MessageFlags.Loading) !== 0,
      response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
      channel_id: message?.channel_id,
      token,
    },
    resource: { type: answered, ...(message && { message }) },
  };
}
