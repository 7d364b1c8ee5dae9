import type { CaseDetail, CaseSummary } from '../../moderation/views.ts';
import { renderEntry } from './render-log.ts';
import { printCount, printId, printText, printTime } from './print-text.ts';

/** Cases as a person reads them in a terminal: facts on one line, what somebody wrote on another. */

export function renderQueue(cases: readonly CaseSummary[]): string {
  if (cases.length === 0) return 'Nothing is there.';
  return cases.map((one) => `${renderSummary(one)}\n    ${renderQuestion(one.question)}`).join('\n');
}

function renderSummary(one: CaseSummary): string {
  const { answerId, state, status, language, changedAt, votes, openReports, isWellReceived, claim } = one;
  const more = [
    `+${votes.up} −${votes.down}`,
    isWellReceived ? 'well received' : '',
    openReports === 0 ? '' : printCount(openReports, 'report', 'reports'),
    one.isPrivate ? 'private' : '',
    claim === null ? '' : `claimed by ${printText(claim.by)}`,
  ];
  return [printId(answerId), state, status, language, printTime(changedAt), ...more.filter(Boolean)].join('  ');
}

function renderQuestion(question: string | null): string {
  return question === null ? '(forgotten)' : printText(question);
}

/** All that a moderator needs to decide. */
export function renderCase(one: CaseDetail): string {
  const { correction, citations, nearest, passages } = one;
  const heading = correction?.isNote ? 'Corrected, as a moderator’s note' : 'Corrected';
  return [
    [`Answer ${one.answerId}`, `of ${one.server}/${one.collection}, snapshot ${one.indexVersion}`].join(' '),
    `${renderSummary(one)}  asked ${printTime(one.askedAt)}`,
    ...block('Question', [renderQuestion(one.question)]),
    ...block('Question before it', one.previous === null ? [] : [printText(one.previous)]),
    ...block('Answered', [printText(one.text)]),
    ...block(
      'Cited',
      citations.flatMap(({ n, title, excerpt }) => [`[${n}] ${printText(title)}`, `    ${printText(excerpt)}`]),
    ),
    ...block(heading, correction === null ? [] : [printText(correction.text), ...correction.passageIds]),
    ...block(
      'Nearest documents',
      nearest.map(({ title }) => printText(title)),
    ),
    ...block('Passages, as they are now', passages.flatMap(renderPassage)),
    ...block(
      `Why this answer (confidence ${one.confidence.toFixed(2)}, given from ${one.threshold.toFixed(2)})`,
      one.reasons.map(({ feature, value, weight }) => `${sign(weight)}  ${feature} ${value.toFixed(2)}`),
    ),
    ...block(
      'History',
      one.history.map((entry) => renderEntry(entry, { withAnswer: false })),
    ),
    '',
    `Can be done: ${one.actions.join(', ')}.  Verdicts so far: ${one.verdicts}.`,
  ].join('\n');
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

function renderPassage({ passageId, title, section, before, text, after }: CaseDetail['passages'][number]): string[] {
  return [
    `${passageId}  ${printText(section === null ? title : `${title} · ${section}`)}`,
    ...(before === null ? [] : [`    … ${printText(before)}`]),
    `  > ${printText(text)}`,
    ...(after === null ? [] : [`    … ${printText(after)}`]),
  ];
}

function sign(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
