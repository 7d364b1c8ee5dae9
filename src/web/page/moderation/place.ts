import { languages } from '../../../language/language.ts';
import { moderationStates, type ModerationState } from '../../../moderation/moderation-case.ts';
import { idBelow, queryOf, type ModerationRoute } from '../route.ts';

/** Which answers the queue shows; an empty value shows all. */
export interface QueueFilter {
  /** `review`: those that wait for a moderator. */
  readonly state: 'review' | 'all' | ModerationState;
  readonly status: string;
  readonly language: string;
  readonly text: string;
  readonly server: string;
  /** From 0. */
  readonly page: number;
}

/** Which lines of the log are shown; an empty value shows all. Days as `2031-05-04`. */
export interface AuditChoice {
  readonly kind: string;
  readonly by: string;
  readonly since: string;
  readonly until: string;
  readonly answer: string;
  readonly page: number;
}

/** What a moderators' address asks for. */
export type Place =
  | { readonly name: 'queue'; readonly filter: QueueFilter }
  | { readonly name: 'case'; readonly id: string; readonly isCorrecting: boolean }
  | { readonly name: 'gaps'; readonly isOpen: boolean }
  | { readonly name: 'audit'; readonly choice: AuditChoice }
  | { readonly name: 'figures'; readonly days: number };

/** The states that wait for a moderator. */
export const reviewStates: readonly ModerationState[] = ['unreviewed', 'disputed', 'stale'];
/** What an answer can be, as `Answer` says. */
export const statuses = ['answered', 'partial', 'not_found', 'verified'] as const;
/** The periods that figures are shown of. */
export const periods = [7, 30, 90] as const;
const firstPeriod = 30;

/** Never fails: what is no place is the queue, and what no filter takes is left out. */
export function readPlace({ path, query }: ModerationRoute): Place {
  const values = new URLSearchParams(query);
  const value = (name: string) => values.get(name)?.trim() ?? '';
  const oneOf = <Value extends string>(name: string, known: readonly Value[]): Value | '' =>
    known.find((one) => one === value(name)) ?? '';
  const day = (name: string) => (Number.isNaN(Date.parse(`${value(name)}T00:00:00Z`)) ? '' : value(name));
  const page = /^\d{1,6}$/u.test(value('page')) ? Number(value('page')) : 0;
  const id = idBelow('cases', path);
  if (id !== null) return { name: 'case', id, isCorrecting: value('do') === 'correct' };
  if (path === '/gaps') return { name: 'gaps', isOpen: value('open') !== 'false' };
  if (path === '/figures') {
    return { name: 'figures', days: periods.find((days) => String(days) === value('days')) ?? firstPeriod };
  }
  if (path === '/audit') {
    const [since, until, kind] = [day('since'), day('until'), value('kind')];
    return { name: 'audit', choice: { kind, by: value('by'), since, until, answer: value('answer'), page } };
  }
  const state = oneOf('state', ['all', ...moderationStates]) || 'review';
  const [status, language] = [oneOf('status', statuses), oneOf('language', languages)];
  return { name: 'queue', filter: { state, status, language, text: value('text'), server: value('server'), page } };
}

export function queueHash({ state, page, ...filter }: QueueFilter): string {
  return `#/moderation${queryOf({ ...filter, state: state === 'review' ? '' : state, page: pageOf(page) })}`;
}

/** @param isCorrecting - Whether the form to correct it is open. */
export function caseHash(id: string, isCorrecting = false): string {
  return `#/moderation/cases/${encodeURIComponent(id)}${queryOf({ do: isCorrecting ? 'correct' : '' })}`;
}

export function gapsHash(isOpen: boolean): string {
  return `#/moderation/gaps${queryOf({ open: isOpen ? '' : 'false' })}`;
}

export function auditHash({ page, ...choice }: AuditChoice): string {
  return `#/moderation/audit${queryOf({ ...choice, page: pageOf(page) })}`;
}

export function figuresHash(days: number): string {
  return `#/moderation/figures${queryOf({ days: days === firstPeriod ? '' : String(days) })}`;
}

function pageOf(page: number): string {
  return page === 0 ? '' : String(page);
}
