import type { Language } from '../language/language.ts';
import { contradicts } from '../records/contradicts.ts';
import { factLabels, type FactKind } from '../records/fact-kinds.ts';
import { printCounts } from '../records/print-counts.ts';
import { printSpan } from '../records/print-span.ts';
import type { ForumRecord, RecordSource, Statement } from '../records/record-schema.ts';
import { wordingOf, type Wording } from '../records/templates/templates.ts';

/** Where a value comes from. Mirrors are named, never linked. */
export interface ShownSource {
  readonly publisher: string;
  readonly tier: RecordSource['tier'];
  readonly url: string | null;
  /** The digest of this corpus that states it. */
  readonly documentId: string | null;
}

/** One value of a fact, as members read it. */
export interface ShownValue {
  readonly text: string;
  /** The parts of a list; `null` for a single value. */
  readonly items: readonly string[] | null;
  /** Whose words it is in; `null` where that is no question. */
  readonly wording: Wording | null;
  readonly note: string | null;
  readonly sources: readonly ShownSource[];
}

/** What is known of one kind. */
export interface ShownFact {
  readonly fact: FactKind;
  readonly label: string;
  readonly values: readonly ShownValue[];
  /** Whether the values contradict each other: then all are shown, none is chosen. */
  readonly isConflicting: boolean;
}

/** What a record states, by kind of fact, in the order of a card. */
export function shownFacts(record: ForumRecord, language: Language): ShownFact[] {
  const kinds = Object.keys(factLabels) as FactKind[];
  return kinds.flatMap((fact) => {
    const shown = shownFact(record, fact, language);
    return shown === null ? [] : [shown];
  });
}

/** What a record states of one kind; `null` for nothing. */
export function shownFact(record: ForumRecord, fact: FactKind, language: Language): ShownFact | null {
  const statements = record.statements.filter((statement) => statement.fact === fact);
  if (statements.length === 0) return null;
  const values = statements.map((statement) => shownValue(record, statement, language));
  const isConflicting = statements.some((one, at) => statements.slice(0, at).some((other) => contradicts(one, other)));
  return { fact, label: factLabels[fact][language], values, isConflicting };
}

function shownValue(record: ForumRecord, statement: Statement, language: Language): ShownValue {
  const items = 'items' in statement ? statement.items.map((item) => item[language]) : null;
  return {
    text: items?.join(language === 'ar' ? '؛ ' : '; ') ?? textOf(statement, language),
    items,
    wording: 'wording' in statement ? wordingOf(statement.wording, language) : null,
    note: statement.note?.[language] ?? null,
    sources: statement.source.flatMap((key) => shownSource(record.sources[key])),
  };
}

function textOf(statement: Statement, language: Language): string {
  if ('n' in statement) return String(statement.n);
  if ('start' in statement) return printSpan(statement.start, statement.end, language);
  if ('counts' in statement) return printCounts(statement.counts, language);
  return 'text' in statement ? statement.text[language] : '';
}

function shownSource(source: RecordSource | undefined): ShownSource[] {
  if (source === undefined) return [];
  const { publisher, tier, url, document } = source;
  return [{ publisher, tier, url: tier === 'mirror' ? null : (url ?? null), documentId: document ?? null }];
}
