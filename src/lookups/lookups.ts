import type { Document } from '../corpus/document.ts';
import { translationGroup } from '../corpus/check-translations.ts';
import type { GlossaryEntry } from '../corpus/glossary.ts';
import { lazily } from '../foundation/lazily.ts';
import { languages, type Language } from '../language/language.ts';
import type { Passage } from '../passages/passage.ts';
import { factLabels, type FactKind } from '../records/fact-kinds.ts';
import type { ForumRecord } from '../records/record-schema.ts';
import { series } from '../records/series.ts';
import { createCompletion, type Candidate, type Completable, type Completion } from './completion.ts';
import { forumCard, type CardSources, type ForumCard, type LinkedDocument } from './look-up-forum.ts';
import { createPassageLookUp, type PassageInContext } from './look-up-passages.ts';
import { createTermIndex, termCard, type TermCard } from './look-up-terms.ts';
import { speaksOfTopic, timelineEntry, type TimelineEntry } from './look-up-timeline.ts';
import { createRecordIndex, linkTo, type RecordLink, type SeriesName } from './record-index.ts';
import { shownFact, type ShownFact } from './shown-fact.ts';

/** What of an edition was asked for: its themes, or its outcomes. */
export interface EditionFacts extends RecordLink {
  readonly language: Language;
  readonly facts: readonly ShownFact[];
}

/** Two records, fact by fact. */
export interface Comparison {
  readonly language: Language;
  readonly left: RecordLink;
  readonly right: RecordLink;
  readonly rows: readonly {
    readonly fact: FactKind;
    readonly label: string;
    readonly left: ShownFact | null;
    readonly right: ShownFact | null;
  }[];
  readonly citations: ForumCard['citations'];
}

export interface Timeline {
  readonly language: Language;
  readonly series: string | null;
  readonly name: string | null;
  readonly topic: string | null;
  /** In the order of time. */
  readonly entries: readonly TimelineEntry[];
}

/** A document that answers come from. */
export interface SourceEntry {
  readonly documentId: string;
  readonly title: string;
  readonly kind: Document['kind'];
  readonly language: Language;
  readonly forum: string | null;
  readonly year: number | null;
  readonly publisher: string | null;
  readonly source: string;
  readonly url: string | null;
}

/** What can be completed while it is typed. */
export const completionKinds = ['forum', 'series', 'term', 'document', 'year'] as const;
export type CompletionKind = (typeof completionKinds)[number];

/** What narrows a look-up over several editions; all of it may be left out. */
export interface EditionFilter {
  readonly series?: SeriesName | null;
  readonly year?: number | null;
  /** A record's id or name. */
  readonly forum?: string | null;
}

/** The look-ups: structured data with sources, one room for commands, HTTP and chat. `null` is "there is none". */
export interface Lookups {
  forums(language: Language, of?: SeriesName | null): readonly RecordLink[];
  forum(typed: string, language: Language): ForumCard | null;
  themes(language: Language, filter: EditionFilter): readonly EditionFacts[];
  outcomes(language: Language, filter: EditionFilter): readonly EditionFacts[];
  compare(left: string, right: string, language: Language): Comparison | null;
  /** A series over the years, a topic over the years, or a topic within a series. */
  timeline(language: Language, of: SeriesName | null, topic: string | null): Timeline;
  term(typed: string, language: Language): TermCard | null;
  sources(): readonly SourceEntry[];
  /** A passage with what stands before and after it. */
  passage(id: string): PassageInContext | null;
  complete(kind: CompletionKind, typed: string, limit: number): readonly Candidate[];
}

/** What look-ups answer from: one snapshot, and the glossary. */
export interface LookupParts {
  readonly records: readonly ForumRecord[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly passages: readonly Passage[];
  readonly glossary: readonly GlossaryEntry[];
}

const themeFacts = ['theme', 'tracks'] as const;
const outcomeFacts = ['outcomes', 'decisions'] as const;

export function createLookups({ records, documents, passages, glossary }: LookupParts): Lookups {
  const index = createRecordIndex(records);
  const terms = lazily(() => createTermIndex(glossary));
  const cited = createPassageLookUp({ documents, passages });
  const groups = new Map<string, Document[]>();
  for (const document of documents.values()) {
    const group = translationGroup(document);
    groups.set(group, [...(groups.get(group) ?? []), document]);
  }
  const linked = (originalId: string, language: Language): LinkedDocument | null => {
    const versions = groups.get(originalId) ?? [];
    const found = versions.find((document) => document.language === language) ?? versions[0];
    return found === undefined ? null : { documentId: found.id, title: found.title };
  };
  const sources: CardSources = { index, linked, cite: (id) => cited.ofDocument(id) };

  const select = ({ series: of = null, year = null, forum = null }: EditionFilter) => {
    const named = forum === null ? undefined : index.find(forum);
    if (forum !== null) return named === undefined ? [] : [named];
    return index.records.filter(
      (record) => (of === null || record.series === of) && (year === null || record.year === year),
    );
  };
  const factsOf = (facts: readonly FactKind[], language: Language, filter: EditionFilter) =>
    select(filter).flatMap((record): EditionFacts[] => {
      const shown = facts.flatMap((fact) => shownFact(record, fact, language) ?? []);
      return shown.length === 0 ? [] : [{ ...linkTo(record, language), language, facts: shown }];
    });

  const completions: Readonly<Record<CompletionKind, () => Completion>> = {
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
      const years = [...new Set(records.flatMap(({ year }) => year ?? []))].toSorted((a, b) => b - a).map(String);
      return createCompletion(years.map((year) => completable(year, year, [year])));
    }),
  };

  return {
    forums: (language, of = null) => select({ series: of }).map((record) => linkTo(record, language)),
    forum(typed, language) {
      const record = index.find(typed);
      return record === undefined ? null : forumCard(record, language, sources);
    },
    themes: (language, filter) => factsOf(themeFacts, language, filter),
    outcomes: (language, filter) => factsOf(outcomeFacts, language, filter),
    compare(one, other, language) {
      const [left, right] = [index.find(one), index.find(other)];
      if (left === undefined || right === undefined) return null;
      const rows = (Object.keys(factLabels) as FactKind[]).flatMap((fact) => {
        const row = { left: shownFact(left, fact, language), right: shownFact(right, fact, language) };
        return row.left || row.right ? [{ fact, label: factLabels[fact][language], ...row }] : [];
      });
      const citations = [left, right].flatMap((record) => forumCard(record, language, sources).citations);
      return {
        language,
        left: linkTo(left, language),
        right: linkTo(right, language),
        rows,
        citations: citations.map((citation, i) => ({ ...citation, n: i + 1 })),
      };
    },
    timeline(language, of, topic) {
      const chosen = of === null ? index.records : index.editions(of);
      const spoken = topic === null ? chosen : chosen.filter((record) => speaksOfTopic(record, topic));
      const entries = spoken.map((record) => timelineEntry(record, language));
      return {
        language,
        series: of === null ? null : series[of].label,
        name: of === null ? null : series[of].name[language],
        topic,
        entries: entries.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b))),
      };
    },
    term(typed, language) {
      const entry = terms().find(typed);
      return entry === undefined ? null : termCard(entry, language, index, (...args) => cited.holding(...args));
    },
    sources: () =>
      [...documents.values()]
        .map(({ id, title, kind, language, forum, year, publisher, source, url }) => {
          return { documentId: id, title, kind, language, forum, year, publisher, source, url };
        })
        .toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language)),
    passage: (id) => cited.inContext(id),
    complete: (kind, typed, limit) => completions[kind]().complete(typed, limit),
  };
}

function orderOf({ start, year }: TimelineEntry): string {
  return start ?? String(year ?? '9999');
}

/** Something that is called the same in every language. */
function completable(value: string, shown: string, names: readonly string[]): Completable {
  return { value, shown: { ar: shown, en: shown, fr: shown }, names };
}
