import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type ModalSubmitInteraction,
} from 'discord.js';
import { maxCitations } from '../../answers/compose-answer.ts';
import type { Language } from '../../language/language.ts';
import { maxCorrection, maxReason } from '../../moderation/moderation.ts';
import type { Verdict } from '../../moderation/moderation-event.ts';
import type { CaseDetail } from '../../moderation/views.ts';
import { encodeCustomId, type ButtonAction, type ReviewStep } from '../custom-id.ts';
import { reviewWords } from '../messages/review/review-words.ts';

export type ReviewAction = Extract<ButtonAction, { readonly kind: 'review' }>;

const fields = { text: 'text', sources: 'sources', reason: 'reason' } as const;

/** The steps that ask for words first. */
export const formSteps = ['correct', 'hide', 'dismiss'] as const satisfies readonly ReviewStep[];
export type FormStep = (typeof formSteps)[number];

export function hasForm(step: ReviewStep): step is FormStep {
  return (formSteps as readonly string[]).includes(step);
}

/** The form of a step; its id is the button's, so that all that is needed comes back with it. */
export function reviewForm(
  action: ReviewAction,
  step: FormStep,
  language: Language,
): APIModalInteractionResponseCallbackData {
  const { form } = reviewWords[language];
  const input = (id: keyof typeof fields, more: { readonly max: number; readonly isRequired?: boolean }) => ({
    type: ComponentType.ActionRow as const,
    components: [
      {
        type: ComponentType.TextInput as const,
        custom_id: fields[id],
        style: id === 'sources' ? TextInputStyle.Short : TextInputStyle.Paragraph,
        label: form[id],
        max_length: more.max,
        required: more.isRequired ?? false,
        ...(id === 'sources' ? { placeholder: form.sourcesHint } : {}),
      },
    ],
  });
  const correction = [input('text', { max: maxCorrection, isRequired: true }), input('sources', { max: 1000 })];
  return {
    custom_id: encodeCustomId(action),
    title: form[step],
    components: [...(step === 'correct' ? correction : []), input('reason', { max: maxReason })],
  };
}

/** What was written into a form, as a verdict on a case. */
export function readReviewForm(
  { fields: given }: Pick<ModalSubmitInteraction, 'fields'>,
  step: FormStep,
  { citations }: Pick<CaseDetail, 'citations'>,
): { readonly verdict: Verdict; readonly reason: string | null } {
  const reason = given.getTextInputValue(fields.reason).trim() || null;
  if (step !== 'correct') return { verdict: { kind: step }, reason };
  const passageIds = readSources(given.getTextInputValue(fields.sources), citations);
  return {
    verdict: { kind: 'correct', correction: { text: given.getTextInputValue(fields.text).trim(), passageIds } },
    reason,
  };
}

/** Passages by their ids, or by the numbers that they have below the answer, in either digits. */
export function readSources(typed: string, citations: CaseDetail['citations']): string[] {
  const parts = typed.split(/[,،;\n]+/u).flatMap((part) => (/^[\p{Nd}\s]+$/u.test(part) ? part.split(/\s+/u) : [part]));
  const ids = parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const digits = part.replaceAll(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
      return citations.find(({ n }) => String(n) === digits)?.passageId ?? part;
    });
  return [...new Set(ids)].slice(0, maxCitations);
}
