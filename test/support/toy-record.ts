import type { RecordFile } from '../../src/records/parse-record.ts';
import { recordSchema, type ForumRecord } from '../../src/records/record-schema.ts';

/** A text in three languages; the same in all unless a test says otherwise. */
export function inThree(en: string, ar = en, fr = en): { ar: string; en: string; fr: string } {
  return { ar, en, fr };
}

/** A record of an invented chess forum with nothing but what a test says of it; it passes the schema. */
export function toyRecord(
  over: Readonly<Record<string, unknown>> & { readonly year?: number | undefined } = {},
): ForumRecord {
  const { year = 2031 } = over;
  return recordSchema.parse({
    id: `chess-${year}`,
    kind: 'edition',
    series: 'wsis-forum',
    year,
    name: inThree(`Chess Forum of ${year}`, `منتدى الشطرنج لعام ${year}`, `Forum des échecs de ${year}`),
    short: inThree(`Chess Forum ${year}`, `منتدى الشطرنج ${year}`, `Forum des échecs ${year}`),
    sources: {
      club: { publisher: 'The Club', tier: 'official', url: 'https://club.example/chess' },
      paper: { publisher: 'The Paper', tier: 'reference', url: 'https://paper.example/chess' },
      copy: { publisher: 'The Archive', tier: 'mirror', url: 'https://mirror.example/chess' },
    },
    statements: [],
    ...over,
  });
}

/** A record as if it were read from a file, whose places are keys without lines. */
export function toyRecordFile(record: ForumRecord, path = `forums/${record.id}.yaml`): RecordFile {
  return { path, record, where: (part) => part.map(String).join('.') };
}
