import type { CaseView } from './kept-answer.ts';
import type { AuditEntry, GapSummary } from './views.ts';

type Cell = string | number | null;
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** Answers with what became of them, for people: UTF-8 with its mark, as spreadsheets want it. */
export function answersCsv(views: readonly CaseView[]): string {
  return printTable(answerColumns, views);
}

export function auditCsv(entries: readonly AuditEntry[]): string {
  return printTable(auditColumns, entries);
}

export function gapsCsv(gaps: readonly GapSummary[]): string {
  return printTable(gapColumns, gaps);
}

const answerColumns: Columns<CaseView> = {
  Answer: ({ kept }) => kept.answer.id,
  Server: ({ kept }) => kept.server,
  Collection: ({ kept }) => kept.collection,
  'Asked (UTC)': ({ kept }) => time(kept.askedAt),
  Language: ({ kept }) => kept.answer.language,
  Question: ({ kept }) => kept.question,
  'Question before': ({ kept }) => kept.previous,
  'What the documents say': ({ kept }) => statuses[kept.answer.status],
  'Confidence (0 to 1)': ({ kept }) => kept.answer.confidence,
  'Answer as given': ({ kept }) => kept.answer.text,
  Excerpts: ({ kept }) => kept.answer.citations.map(({ n, excerpt }) => `[${n}] ${excerpt}`).join('\n'),
  Sources: ({ kept }) => kept.answer.citations.map(({ n, title }) => `[${n}] ${title}`).join('\n'),
  Review: ({ state }) => state,
  Correction: ({ correction }) => correction?.text ?? null,
  'Correction’s passages': ({ correction }) => correction?.passageIds.join('\n') ?? null,
  'Votes for': ({ votes }) => votes.up,
  'Votes against': ({ votes }) => votes.down,
  'Undecided reports': ({ openReports }) => openReports,
  'Last change (UTC)': ({ changedAt }) => time(changedAt),
};

const statuses: Readonly<Record<CaseView['kept']['answer']['status'], string>> = {
  answered: 'answered',
  partial: 'answered in part',
  not_found: 'not found',
  verified: 'verified',
};

const auditColumns: Columns<AuditEntry> = {
  Number: ({ seq }) => seq,
  'When (UTC)': ({ at }) => time(at),
  Server: ({ server }) => server,
  Answer: ({ answerId }) => answerId,
  What: ({ kind }) => kind,
  'In the role of': ({ role }) => role,
  Who: ({ by }) => by,
  Reason: ({ reason }) => reason,
  'State after': ({ detail }) => detail.state ?? null,
  Correction: ({ detail }) => detail.correction?.text ?? null,
  Vote: ({ detail }) => detail.value ?? null,
  Details: ({ detail }) => JSON.stringify(detail),
};

const gapColumns: Columns<GapSummary> = {
  Gap: ({ id }) => id,
  Server: ({ server }) => server,
  Collection: ({ collection }) => collection,
  Language: ({ language }) => language,
  Question: ({ question }) => question,
  'How often asked': ({ count }) => count,
  'Waiting for an expert': ({ waiting }) => waiting,
  'First answer': ({ answerId }) => answerId,
  'Opened (UTC)': ({ openedAt }) => time(openedAt),
  'Last asked (UTC)': ({ lastAskedAt }) => time(lastAskedAt),
  'Closed (UTC)': ({ closedAt }) => (closedAt === null ? null : time(closedAt)),
  'Closed by': ({ closedBy }) => closedBy && closers[closedBy],
};

const closers = { corpus: 'the documents', answer: 'a correction' } as const;

function printTable<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((value) => value(row)))];
  return `\uFEFF${cells.map((line) => `${line.map(printCell).join(',')}\r\n`).join('')}`;
}

/** As RFC 4180 has it. Text that a spreadsheet would run as a formula begins with an apostrophe. */
function printCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const harmless = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function time(at: number): string {
  return new Date(at).toISOString();
}
