import { normalize } from '../language/normalize.ts';
import { languages, type Language } from '../language/language.ts';
import { seriesNames, type ForumRecord } from '../records/record-schema.ts';
import { series } from '../records/series.ts';
import { createCompletion, type Completion } from './completion.ts';

export type SeriesName = ForumRecord['series'];

/** A record, as others point to it. */
export interface RecordLink {
  readonly id: string;
  readonly kind: ForumRecord['kind'];
  readonly series: string;
  readonly year: number | null;
  readonly short: string;
  readonly name: string;
}

/** The records of a corpus, to be found by any of their names. */
export interface RecordIndex {
  /** By series, then in the order of time. */
  readonly records: readonly ForumRecord[];
  readonly completion: Completion;
  get(id: string): ForumRecord | undefined;
  /** By id, by a whole name in any language, or by the one record that what was typed may stand for. */
  find(typed: string): ForumRecord | undefined;
  /** The editions of a series that state something, in the order of time. */
  editions(of: SeriesName): readonly ForumRecord[];
}

export function createRecordIndex(all: readonly ForumRecord[]): RecordIndex {
  const records = all.toSorted(
    (a, b) => seriesNames.indexOf(a.series) - seriesNames.indexOf(b.series) || inTime(a, b) || (a.id < b.id ? -1 : 1),
  );
  const byId = new Map(records.map((record) => [record.id, record]));
  const completion = createCompletion(
    records.map((record) => ({ value: record.id, shown: record.short, names: namesOf(record) })),
  );
  return {
    records,
    completion,
    get: (id) => byId.get(id),
    find(typed) {
      const exact = byId.get(typed.trim().toLowerCase());
      if (exact) return exact;
      const wanted = normalize(typed);
      const named = records.filter((record) => namesOf(record).some((name) => normalize(name) === wanted));
      if (named.length === 1) return named[0];
      const [best, second] = completion.complete(typed, 2);
      return best && best.score > (second?.score ?? 0) ? byId.get(best.value) : undefined;
    },
    editions: (of) =>
      records.filter((record) => record.series === of && record.kind === 'edition' && record.statements.length > 0),
  };
}

export function linkTo({ id, kind, series: of, year, short, name }: ForumRecord, language: Language): RecordLink {
  return { id, kind, series: series[of].label, year: year ?? null, short: short[language], name: name[language] };
}

/** A series by its id, its label or its name in any language; `null` for another word. */
export function findSeries(typed: string): SeriesName | null {
  const wanted = normalize(typed);
  return (
    seriesNames.find((id) => {
      const { label, name } = series[id];
      const names = [id, label, ...Object.values(name), ...shortSeriesNames[id]];
      return names.some((one) => normalize(one) === wanted || normalize(one.replace(/ \(.*\)$/u, '')) === wanted);
    }) ?? null
  );
}

const shortSeriesNames: Readonly<Record<SeriesName, readonly string[]>> = {
  igf: ['FGI', 'المنتدى'],
  wsis: ['SMSI', 'القمة'],
  'wsis-forum': ['Forum SMSI', 'منتدى القمة', 'منتدى القمة العالمية'],
  'arab-igf': ['FGI arabe', 'المنتدى العربي', 'AIGF', 'ArabIGF'],
  arab: ['Arab'],
  nri: ['NRIs'],
  related: [],
  egypt: ['مصر', 'Égypte'],
};

/** What a record may be typed as; its series with its year among it. */
function namesOf({ id, name, short, series: of, year }: ForumRecord): string[] {
  const inSeries = [...Object.values(series[of].name), series[of].label, ...shortSeriesNames[of]];
  const plain = inSeries.map((one) => one.replace(/ \(.*\)$/u, ''));
  return [
    id,
    ...languages.flatMap((language) => [short[language], name[language]]),
    ...(year === undefined ? [] : plain.map((one) => `${one} ${year}`)),
  ];
}

/** Compares records by when they began; those that are of no time come last. */
export function inTime(a: ForumRecord, b: ForumRecord): number {
  const [one, other] = [beginningOf(a), beginningOf(b)];
  return one < other ? -1 : Number(one > other);
}

function beginningOf({ year, statements }: ForumRecord): string {
  const dates = statements.find((statement) => statement.fact === 'dates');
  return dates?.fact === 'dates' ? dates.start : String(year ?? '9999');
}
