import { answersCsv, auditCsv, gapsCsv } from './export-csv.ts';
import { withLineEnds, writeExport } from './export-file.ts';
import type { Moderation } from './moderation.ts';
import type { ModerationStore } from './moderation-store.ts';

/** Everything for a program, or one list for people. */
export const exportForms = ['jsonl', 'answers.csv', 'audit.csv', 'gaps.csv'] as const;
export type ExportForm = (typeof exportForms)[number];

export interface ExportParts {
  readonly moderation: Moderation;
  readonly exportRows: ModerationStore['exportRows'];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const everything = { limit: Number.MAX_SAFE_INTEGER };

/** An export as pieces of text, one after the other. */
export async function exportAs(form: ExportForm, parts: ExportParts): Promise<Iterable<string>> {
  const { moderation, exportRows, now } = parts;
  switch (form) {
    case 'answers.csv':
      return [answersCsv(await moderation.answers(everything))];
    case 'audit.csv':
      return [auditCsv(await moderation.audit(everything))];
    case 'gaps.csv':
      return [gapsCsv(await moderation.gaps(null, null))];
    default:
      return withLineEnds(writeExport(await exportRows(), now()));
  }
}
