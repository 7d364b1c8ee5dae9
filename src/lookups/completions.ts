import type { Document } from '../corpus/document.ts';
import { lazily } from '../foundation/lazily.ts';
import { series } from '../records/series.ts';
import { createCompletion, type Completable, type Completion } from './completion.ts';
import type { CompletionKind } from './lookups.ts';
import type { RecordIndex } from './record-index.ts';
import type { TermIndex } from './look-up-terms.ts';

/** What can be completed, each kind indexed when it is first typed. */
export function createCompletions(
  index: RecordIndex,
  terms: () => TermIndex,
  documents: ReadonlyMap<string, Document>,
): Readonly<Record<CompletionKind, () => Completion>> {
  return {
    forum: () => index.completion,
    term: () => terms().completion,
    series: lazily(() =>
      createCompletion(
        Object.values(series).map(({ label, name }) => {
          return { value: label, shown: name, names: [label, ...Object.values(name)] };
        }),
      ),
    ),
    document: lazily(() =>
      createCompletion([...documents.values()].map(({ id, title }) => completable(id, title, [title, id]))),
    ),
    year: lazily(() => {
      const years = [...new Set(index.records.flatMap(({ year }) => year ?? []))].toSorted((a, b) => b - a).map(String);
      return createCompletion(years.map((year) => completable(year, year, [year])));
    }),
  };
}

/** Something that is called the same in every language. */
function completable(value: string, shown: string, names: readonly string[]): Completable {
  return { value, shown: { ar: shown, en: shown, fr: shown }, names };
}
