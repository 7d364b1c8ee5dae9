import { answerThreshold } from '../answers/confidence.ts';
import { confidenceWeights } from '../answers/confidence-weights.ts';
import { citeAgain, citedPassages, type FindPassage } from './cite-again.ts';
import type { CaseView, KeptAnswer } from './kept-answer.ts';
import type { LogEvent } from './log-event.ts';
import { allowedActions, newCase, replay } from './moderation-case.ts';
import { isStep, toModerationEvent } from './log-event.ts';
import type { Gap } from './moderation-store.ts';
import type { ServerSettings } from './settings.ts';
import type { AuditEntry, CaseDetail, CaseSummary, GapSummary, PassageShown } from './views.ts';

/** Names a member's key. */
export type NameOf = (key: string | null) => string | null;

export function showSummary(
  view: CaseView,
  { wellReceivedVotes }: ServerSettings,
  nameOf: NameOf,
  now: number,
): CaseSummary {
  const { kept, claim, votes } = view;
  const { id, language, status, confidence } = kept.answer;
  return {
    answerId: id,
    server: kept.server,
    collection: kept.collection,
    question: kept.question,
    language,
    status,
    confidence,
    state: view.state,
    isPrivate: kept.isPrivate,
    askedAt: kept.askedAt,
    changedAt: view.changedAt,
    votes,
    openReports: view.openReports,
    isWellReceived: votes.up - votes.down >= wellReceivedVotes,
    claim: claim === null || claim.until <= now ? null : { by: nameOf(claim.by) ?? '', until: claim.until },
    gapId: view.gapId,
  };
}

/** @param events - All of the answer's, oldest first. */
export function showDetail(
  summary: CaseSummary,
  view: CaseView,
  events: readonly LogEvent[],
  nameOf: NameOf,
  find: FindPassage,
): CaseDetail {
  const { kept, correction } = view;
  const { text, citations, nearest, indexVersion } = kept.answer;
  const steps = events.filter(({ kind }) => isStep(kind)).map(toModerationEvent);
  const passageIds = new Set([...kept.answer.citations.map(({ passageId }) => passageId), ...citedPassages(view)]);
  return {
    ...summary,
    previous: kept.previous,
    text,
    citations,
    nearest,
    indexVersion,
    correction: correction && {
      ...correction,
      isNote: correction.passageIds.length === 0,
      citations: citeAgain(view, find) ?? [],
    },
    verdicts: view.verdicts,
    actions: allowedActions(steps.length === 0 ? newCase : replay(steps)),
    passages: [...passageIds].flatMap((id) => showPassage(id, find)),
    reasons: whyThisAnswer(kept),
    threshold: answerThreshold,
    history: events.map((event) => showEvent(event, nameOf)),
  };
}

export function showEvent({ by, ...event }: LogEvent, nameOf: NameOf): AuditEntry {
  return { ...event, role: by.role, by: nameOf(by.key) };
}

export function showGap(gap: Gap): GapSummary {
  const { id, server, collection, question, language, answerIds, waiting, openedAt, lastAskedAt, closedAt, closedBy } =
    gap;
  return {
    id,
    server,
    collection,
    question,
    language,
    count: answerIds.length,
    waiting,
    answerId: answerIds[0]!,
    openedAt,
    lastAskedAt,
    closedAt,
    closedBy: closedBy?.kind ?? null,
  };
}

/** What each feature added to the sum that decided, strongest first. */
function whyThisAnswer({ scores }: KeptAnswer): CaseDetail['reasons'] {
  if (scores === null) return [];
  const names = Object.keys(confidenceWeights) as (keyof typeof confidenceWeights)[];
  return names
    .map((feature) => ({ feature, value: scores[feature], weight: confidenceWeights[feature] * scores[feature] }))
    .filter(({ weight }) => weight !== 0 && Number.isFinite(weight))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function showPassage(passageId: string, find: FindPassage): PassageShown[] {
  const found = find(passageId);
  if (found === null) return [];
  const { document, passage, before, after } = found;
  const cut = (span: { readonly start: number; readonly end: number } | null) =>
    span === null ? null : document.text.slice(span.start, span.end);
  return [
    {
      passageId,
      documentId: document.id,
      title: document.title,
      section: passage.section,
      before: cut(before),
      text: document.text.slice(passage.start, passage.end),
      after: cut(after),
    },
  ];
}
