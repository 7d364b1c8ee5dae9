import { basename } from 'node:path/posix';
import { languages } from '../language/language.ts';
import type { RecordFile } from '../records/parse-record.ts';
import { tiers, type ForumRecord, type RecordSource } from '../records/record-schema.ts';
import { renderRecord } from '../records/render-record.ts';
import { series } from '../records/series.ts';
import type { Document } from './document.ts';
import { recordDocumentId } from './record-document-id.ts';

/**
 * A record as documents, one a language, so that questions find and cite it: `forums/igf-2009` in Arabic and its
 * translations. None for a record that states nothing.
 */
export function recordDocuments({ path, record }: RecordFile): Document[] {
  const original = recordDocumentId(record.id, 'ar');
  const best = bestSource(record);
  const dates = record.statements.find((statement) => statement.fact === 'dates');
  const place = record.statements.find((statement) => statement.fact === 'place');
  const isWhole = (moment: string | undefined) => moment === undefined || moment.length === 10;
  return languages.flatMap((language): Document[] => {
    const text = renderRecord(record, language);
    if (text === '') return [];
    return [
      {
        id: recordDocumentId(record.id, language),
        collection: 'default',
        path,
        title: record.name[language],
        language,
        kind: 'record',
        forum: series[record.series].label,
        year: record.year ?? null,
        dates:
          dates && isWhole(dates.start) && isWhole(dates.end) ? [dates.start, dates.end ?? []].flat().join('/') : null,
        place: place?.fact === 'place' ? place.text[language] : null,
        publisher: best?.publisher ?? null,
        date: null,
        source: basename(path),
        url: best?.url ?? null,
        licence: null,
        translationOf: language === 'ar' ? null : original,
        text,
      },
    ];
  });
}

/** The source of the best tier that may be linked, by the number of facts that name it. A mirror is never linked. */
function bestSource({ sources, statements }: ForumRecord): RecordSource | null {
  const named = statements.flatMap(({ source }) => source);
  const rank = ([key, { tier, url }]: [string, RecordSource]) =>
    tiers.indexOf(tier) * 1000 - named.filter((one) => one === key).length + (url === undefined ? 500 : 0);
  const [best] = Object.entries(sources)
    .filter(([, { tier }]) => tier !== 'mirror')
    .toSorted((a, b) => rank(a) - rank(b));
  return best?.[1] ?? null;
}
