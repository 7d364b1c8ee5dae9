import type { AuditEntry, FiguresView, GapSummary } from '../../moderation/views.ts';
import { printCount, printId, printText, printTime } from './print-text.ts';

/** The log, gaps and figures as a person reads them in a terminal. */

export function renderLog(entries: readonly AuditEntry[]): string {
  if (entries.length === 0) return 'Nothing is logged.';
  return entries.map((entry) => renderEntry(entry, { withAnswer: true })).join('\n');
}

export function renderEntry(entry: AuditEntry, { withAnswer }: { readonly withAnswer: boolean }): string {
  const { seq, at, kind, role, by, answerId, reason, detail } = entry;
  const { correction, value, state, count, similarity } = detail;
  const facts = [
    withAnswer && answerId !== null ? printId(answerId) : '',
    value === undefined ? '' : ['against', 'taken back', 'for'][value + 1],
    state === undefined ? '' : `→ ${state}`,
    count === undefined ? '' : printCount(count, 'answer', 'answers'),
    similarity === undefined ? '' : `similarity ${similarity.toFixed(2)}`,
    correction === undefined ? '' : printText(correction.text),
    reason === null ? '' : printText(reason),
  ];
  const who = by === null ? role : `${role} ${printText(by)}`;
  return [`${seq}`, printTime(at), kind, who, ...facts.filter(Boolean)].join('  ');
}

export function renderGaps(gaps: readonly GapSummary[]): string {
  if (gaps.length === 0) return 'There is no gap.';
  return gaps
    .map(({ answerId, count, waiting, language, lastAskedAt, question, closedAt, closedBy }) => {
      const closer = closedBy === 'corpus' ? 'the documents' : 'a correction';
      const closed = closedAt === null ? [] : [`closed by ${closer}, ${printTime(closedAt)}`];
      const asked = `asked ${printCount(count, 'time', 'times')}, last ${printTime(lastAskedAt)}`;
      const waits = waiting === 0 ? [] : [printCount(waiting, 'member waits', 'members wait')];
      const facts = [printId(answerId), language, asked, ...waits, ...closed].join('  ');
      return `${facts}\n    ${question === null ? '(forgotten)' : printText(question)}`;
    })
    .join('\n');
}

export function renderFigures({ days, languages, states, openGaps }: FiguresView): string {
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join('  ') || 'none';
  return [
    'day (UTC)   questions  not found  given again',
    ...days.map(({ day, questions, notFound, reused }) =>
      [day, pad(questions, 10), pad(notFound, 9), pad(reused, 11)].join('  '),
    ),
    `languages: ${list(languages)}`,
    `states: ${list(states)}`,
    `open gaps: ${openGaps}`,
  ].join('\n');
}

function pad(count: number, width: number): string {
  return String(count).padStart(width);
}
