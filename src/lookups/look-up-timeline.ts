import type { Language } from '../language/language.ts';
import { words } from '../language/tokenize.ts';
import type { ForumRecord, LocalText } from '../records/record-schema.ts';
import { formsOf } from './completion.ts';
import { linkTo, type RecordLink } from './record-index.ts';
import { shownFact, type DocumentLinker, type ShownFact, type ShownSource } from './shown-fact.ts';

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

export function timelineEntry(record: ForumRecord, language: Language, linked: DocumentLinker): TimelineEntry {
  const [place, dates, theme] = (['place', 'dates', 'theme'] as const).map((fact) =>
    shownFact(record, fact, language, linked),
  );
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

/** Shorter words of a topic must stand whole: "AI" is not "aims". */
const shortestBeginning = 4;

/** Whether a text of a record has words that begin with each word of a topic, in any language. */
export function speaksOfTopic({ statements }: ForumRecord, topic: string): boolean {
  const wanted = words(topic).map(formsOf);
  const holdsAll = (text: string) => {
    const said = words(text).flatMap(formsOf);
    const isSaid = (form: string) =>
      said.some((word) => word === form || (form.length >= shortestBeginning && word.startsWith(form)));
    return wanted.length > 0 && wanted.every((forms) => forms.some(isSaid));
  };
  const holds = (text: LocalText) => Object.values(text).some(holdsAll);
  return statements.some((statement) => {
    if ('items' in statement) return statement.items.some(holds);
    return 'text' in statement && holds(statement.text);
  });
}
