import { normalize } from '../language/normalize.ts';
import type { Language } from '../language/language.ts';
import type { ForumRecord, LocalText } from '../records/record-schema.ts';
import { linkTo, type RecordLink } from './record-index.ts';
import { shownFact, type ShownFact, type ShownSource } from './shown-fact.ts';

/** An edition in a timeline. */
export interface TimelineEntry extends RecordLink {
  readonly number: number | null;
  readonly place: ShownFact | null;
  readonly dates: ShownFact | null;
  /** As the record has it, for a machine: "2009-11-15". */
  readonly start: string | null;
  readonly end: string | null;
  readonly theme: ShownFact | null;
  /** Of place, dates and theme, each once. */
  readonly sources: readonly ShownSource[];
}

export function timelineEntry(record: ForumRecord, language: Language): TimelineEntry {
  const [place, dates, theme] = (['place', 'dates', 'theme'] as const).map((fact) => shownFact(record, fact, language));
  const when = record.statements.find((statement) => statement.fact === 'dates');
  const edition = record.statements.find((statement) => statement.fact === 'edition');
  const sources = [place, dates, theme].flatMap((fact) => fact?.values.flatMap((value) => value.sources) ?? []);
  return {
    ...linkTo(record, language),
    number: edition?.fact === 'edition' ? edition.n : null,
    place: place ?? null,
    dates: dates ?? null,
    start: when?.fact === 'dates' ? when.start : null,
    end: when?.fact === 'dates' ? (when.end ?? null) : null,
    theme: theme ?? null,
    sources: [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()],
  };
}

/** Whether a record's themes, tracks, outcomes or decisions speak of a topic, in any language. */
export function speaksOfTopic({ statements }: ForumRecord, topic: string): boolean {
  const wanted = normalize(topic);
  const holds = (text: LocalText) => Object.values(text).some((one) => normalize(one).includes(wanted));
  return statements.some((statement) => {
    if ('items' in statement) return statement.items.some(holds);
    return 'text' in statement && holds(statement.text);
  });
}
