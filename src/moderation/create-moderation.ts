import type { FindPassage } from './cite-again.ts';
import type { CaseView, KeptAnswer } from './kept-answer.ts';
import { keysOf, moderatorId, nameMembers } from './member-names.ts';
import { maxCorrection, maxReason, type Moderation, type ModerationRefusal, type Refused } from './moderation.ts';
import type { ModerationEvent, Verdict } from './moderation-event.ts';
import type { Applied, ModerationStore } from './moderation-store.ts';
import { showDetail, showEvent, showGap, showSummary } from './show-case.ts';
import type { CaseDetail } from './views.ts';

const claimMs = 30 * 60_000;
const dayMs = 86_400_000;
const allEvents = 10_000;

export interface ModerationParts {
  readonly store: ModerationStore;
  readonly find: FindPassage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createModeration({ store, find, now }: ModerationParts): Moderation {
  async function show(view: CaseView): Promise<CaseDetail> {
    const { server, answer } = view.kept;
    const [settings, newestFirst] = await Promise.all([
      store.settings(server),
      store.audit({ answerId: answer.id, limit: allEvents }),
    ]);
    const events = newestFirst.toReversed();
    const nameOf = await nameMembers(store, [...keysOf(events), view.claim?.by ?? null]);
    return showDetail(showSummary(view, settings, nameOf, now()), view, events, nameOf, find);
  }

  async function refuse(
    refusal: ModerationRefusal,
    last: (Applied & { isDone: false })['last'] = null,
  ): Promise<Refused> {
    const nameOf = await nameMembers(store, [last?.by.key ?? null]);
    return { isDone: false, refusal, last: last && showEvent(last, nameOf) };
  }

  /** Takes a step in the name of somebody, who gets a key in the answer's server. */
  async function apply(
    answerId: string,
    userId: string,
    seen: number | null,
    step: Omit<ModerationEvent, 'by' | 'at'>,
  ) {
    const view = await store.find(answerId);
    if (view === null) return { isDone: false, refusal: 'unknown', last: null } as const;
    const key = await store.memberKey(view.kept.server, userId);
    const role = step.action.kind === 'report' ? 'member' : 'moderator';
    return store.apply(answerId, { ...step, by: { role, key }, at: now() }, seen);
  }

  async function claimed(answerId: string, by: string, isTaken: boolean): Promise<CaseDetail | null> {
    const view = await store.find(answerId);
    if (view === null) return null;
    const key = await store.memberKey(view.kept.server, moderatorId(by));
    if (isTaken) await store.claim(answerId, key, now() + claimMs, now());
    else await store.release(answerId, key, now());
    return show((await store.find(answerId))!);
  }

  return {
    async reviews(filter) {
      const [views, total] = await Promise.all([store.list(filter), store.count(filter)]);
      const servers = [...new Set(views.map(({ kept }) => kept.server))];
      const settings = new Map(
        await Promise.all(servers.map(async (one) => [one, await store.settings(one)] as const)),
      );
      const nameOf = await nameMembers(
        store,
        views.map(({ claim }) => claim?.by ?? null),
      );
      return {
        cases: views.map((view) => showSummary(view, settings.get(view.kept.server)!, nameOf, now())),
        total,
      };
    },
    async review(answerId) {
      const view = await store.find(answerId);
      return view && show(view);
    },
    answers: (filter) => store.list(filter),
    async decide(answerId, verdict, by, reason, seen) {
      const fault = faultOf(verdict, reason, find);
      if (fault !== null) return refuse(fault);
      const applied = await apply(answerId, moderatorId(by), seen, { action: verdict, reason });
      return applied.isDone
        ? { isDone: true, review: await show(applied.view) }
        : refuse(applied.refusal, applied.last);
    },
    claim: (answerId, by) => claimed(answerId, by, true),
    release: (answerId, by) => claimed(answerId, by, false),
    async vote(answerId, userId, value) {
      const view = await store.find(answerId);
      if (view === null) return null;
      return store.vote(answerId, await store.memberKey(view.kept.server, userId), value, now());
    },
    async report(answerId, userId, reason) {
      if (reason.length > maxReason) return refuse('too-long');
      const applied = await apply(answerId, userId, null, { action: { kind: 'report' }, reason });
      return applied.isDone ? { isDone: true, state: applied.view.state } : refuse(applied.refusal, applied.last);
    },
    gaps: async (server, isOpen) => (await store.gaps({ server, isOpen })).map(showGap),
    async audit(filter) {
      const events = await store.audit(filter);
      const nameOf = await nameMembers(store, keysOf(events));
      return events.map((event) => showEvent(event, nameOf));
    },
    figures: (server, days) => store.figures(server, (Math.floor(now() / dayMs) - days + 1) * dayMs),
    settings: (server) => store.settings(server),
    changeSettings: async (server, change, by) =>
      store.changeSettings(server, change, await store.memberKey(server, moderatorId(by)), now()),
    async dataOf(userId) {
      const { answers, ...data } = await store.dataOf(userId);
      return { ...data, answers: answers.map(withoutTrace) };
    },
    forget: (userId) => store.forget(userId, now()),
    async anonymiseOld() {
      let count = 0;
      for (const server of await store.servers()) {
        const { questionDays } = await store.settings(server);
        count += await store.anonymise(server, now() - questionDays * dayMs, now());
      }
      return count;
    },
  };
}

function withoutTrace(kept: KeptAnswer): Omit<KeptAnswer, 'trace'> {
  const { trace: _, ...rest } = kept;
  return rest;
}

function faultOf(verdict: Verdict, reason: string | null, find: FindPassage): ModerationRefusal | null {
  if (reason !== null && reason.length > maxReason) return 'too-long';
  if (verdict.kind !== 'correct') return null;
  const { text, passageIds } = verdict.correction;
  if (text.length > maxCorrection) return 'too-long';
  return passageIds.some((id) => find(id) === null) ? 'unknown-passage' : null;
}
