import { verdictKinds, type VerdictKind } from '../moderation/moderation-event.ts';
import { maxCustomId } from './limits.ts';

/** What a button does. All that it needs stands in its id, so that buttons survive a restart. */
export type ButtonAction =
  | { readonly kind: 'vote'; readonly value: 'up' | 'down'; readonly answerId: string }
  /** The sources in their context. @see renderSources */
  | { readonly kind: 'sources'; readonly answerId: string; readonly page: number }
  | { readonly kind: 'report'; readonly answerId: string }
  | { readonly kind: 'expert'; readonly answerId: string }
  /** Shows an answer to everybody that only its asker sees. */
  | { readonly kind: 'share'; readonly answerId: string }
  /** Shows a member what is folded away. */
  | { readonly kind: 'unfold'; readonly answerId: string }
  /** Deletes the message that an answer stands in. */
  | { readonly kind: 'remove'; readonly answerId: string; readonly messageId: string }
  /** A page, or a place, of what moderators read. */
  | { readonly kind: 'list'; readonly list: ModeratorList; readonly page: number }
  | {
      readonly kind: 'review';
      readonly step: ReviewStep;
      readonly answerId: string;
      /** How many verdicts there were when the button was shown. */
      readonly seen: number;
    };

export const moderatorLists = ['queue', 'gaps', 'audit'] as const;
export type ModeratorList = (typeof moderatorLists)[number];

/** What a moderator does with a button. */
export type ReviewStep = VerdictKind | 'claim' | 'release';

const steps: readonly string[] = [...verdictKinds, 'claim', 'release'];
const answerIdForm = /^[\w-]{1,64}$/u;
const messageIdForm = /^\d{15,20}$/u;
const numberForm = /^(?:0|[1-9]\d{0,5})$/u;

/** @throws {RangeError} An id or number that no button can carry. */
export function encodeCustomId(action: ButtonAction): string {
  const id = partsOf(action).join(':');
  if (id.length > maxCustomId || decodeCustomId(id) === null) throw new RangeError(`No button can carry "${id}".`);
  return id;
}

/** @returns `null` for what no button of ours carries. */
export function decodeCustomId(id: string): ButtonAction | null {
  if (id.length > maxCustomId) return null;
  const [kind, ...rest] = id.split(':');
  const [first = '', second = '', third = ''] = rest;
  switch (kind) {
    case 'vote':
      if (rest.length !== 2 || (first !== 'up' && first !== 'down') || !answerIdForm.test(second)) return null;
      return { kind, value: first, answerId: second };
    case 'sources':
      if (rest.length !== 2 || !answerIdForm.test(first) || !numberForm.test(second)) return null;
      return { kind, answerId: first, page: Number(second) };
    case 'remove':
      if (rest.length !== 2 || !answerIdForm.test(first) || !messageIdForm.test(second)) return null;
      return { kind, answerId: first, messageId: second };
    case 'list': {
      const list = moderatorLists.find((one) => one === first);
      if (rest.length !== 2 || list === undefined || !numberForm.test(second)) return null;
      return { kind, list, page: Number(second) };
    }
    case 'report':
    case 'expert':
    case 'share':
    case 'unfold':
      return rest.length === 1 && answerIdForm.test(first) ? { kind, answerId: first } : null;
    case 'review':
      if (rest.length !== 3 || !isStep(first) || !answerIdForm.test(second) || !numberForm.test(third)) return null;
      return { kind, step: first, answerId: second, seen: Number(third) };
    default:
      return null;
  }
}

function partsOf(action: ButtonAction): (string | number)[] {
  switch (action.kind) {
    case 'vote':
      return [action.kind, action.value, action.answerId];
    case 'sources':
      return [action.kind, action.answerId, action.page];
    case 'remove':
      return [action.kind, action.answerId, action.messageId];
    case 'list':
      return [action.kind, action.list, action.page];
    case 'review':
      return [action.kind, action.step, action.answerId, action.seen];
    default:
      return [action.kind, action.answerId];
  }
}

function isStep(word: string): word is ReviewStep {
  return steps.includes(word);
}
