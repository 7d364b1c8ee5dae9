import type { VerdictKind } from '../../../moderation/moderation-event.ts';
import type {
  AuditBody,
  FiguresBody,
  FoundPassagesBody,
  GapsBody,
  ReviewBody,
  ReviewsBody,
  SessionBody,
} from '../../contracts.ts';
import { load, send, type Result } from '../api.ts';
import { queryOf } from '../route.ts';
import { reviewStates, type AuditChoice, type QueueFilter } from './place.ts';

/** What is sent to decide on an answer. */
export interface VerdictWish {
  readonly kind: VerdictKind;
  readonly reason: string | null;
  /** How many verdicts the moderator has seen. */
  readonly seen: number;
  readonly correction?: { readonly text: string; readonly passageIds: readonly string[] };
}

/** What moderators ask of the server. */
export type ModerationApi = ReturnType<typeof createModerationApi>;

/** Answers on one page of the queue, and lines on one of the log. */
export const pageSize = 20;

/** A token that is not right is a failure `TOKEN`. */
export function logIn(name: string, token: string): Promise<Result<SessionBody>> {
  return send('/api/session', { name, token });
}

/** @param onLoggedOut - The server knows of no session, or no longer. */
export function createModerationApi(onLoggedOut: () => void) {
  async function known<Value>(asked: Promise<Result<Value>>): Promise<Result<Value>> {
    const result = await asked;
    if (!result.isOk && result.failure.code === 'TOKEN') onLoggedOut();
    return result;
  }
  const of = (id: string) => `/api/answers/${encodeURIComponent(id)}`;
  return {
    session: () => known<SessionBody>(load('/api/session')),
    logOut: () => load<unknown>('/api/session', { method: 'DELETE' }),
    reviews({ state, page, ...filter }: QueueFilter) {
      const states = state === 'review' ? reviewStates.join(',') : state === 'all' ? '' : state;
      const query = queryOf({ ...filter, state: states, ...rangeOf(page, pageSize) });
      return known<ReviewsBody>(load(`/api/reviews${query}`));
    },
    review: (id: string) => known<ReviewBody>(load(`/api/reviews/${encodeURIComponent(id)}`)),
    decide: (id: string, wish: VerdictWish) => known<ReviewBody>(send(`${of(id)}/verdicts`, wish)),
    claim: (id: string) => known<ReviewBody>(send(`${of(id)}/claims`, {})),
    release: (id: string) => known<ReviewBody>(send(`${of(id)}/claims`, {}, 'DELETE')),
    /** One line more than a page holds where there is another page. */
    audit({ page, until, ...choice }: AuditChoice) {
      const before = until === '' ? '' : dayAfter(until);
      return known<AuditBody>(
        load(`/api/audit${queryOf({ ...choice, until: before, ...rangeOf(page, pageSize + 1) })}`),
      );
    },
    gaps: (isOpen: boolean) => known<GapsBody>(load(`/api/gaps${queryOf({ open: String(isOpen) })}`)),
    figures: (days: number) => known<FiguresBody>(load(`/api/figures${queryOf({ days: String(days) })}`)),
    findPassages: (text: string) => known<FoundPassagesBody>(load(`/api/passages${queryOf({ text })}`)),
  };
}

/** The server lists what came before a day; readers mean the day itself too. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function rangeOf(page: number, limit: number) {
  return { limit: String(limit), offset: String(page * pageSize) };
}
