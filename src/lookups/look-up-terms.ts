import type { GlossaryEntry, GlossaryKind } from '../corpus/glossary.ts';
import { languages, type Language } from '../language/language.ts';
import { normalize } from '../language/normalize.ts';
import { createCompletion, type Completion } from './completion.ts';
import type { LookUpCitation } from './look-up-passages.ts';
import { linkTo, type RecordIndex, type RecordLink } from './record-index.ts';

/** A term or name of the field, in three languages. */
export interface TermCard {
  readonly term: string;
  readonly kind: GlossaryKind;
  readonly language: Language;
  /** The preferred name of each language first. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
  /** Records that bear the name. */
  readonly records: readonly RecordLink[];
  /** Where the documents use it. */
  readonly citations: readonly LookUpCitation[];
}

/** The terms and names that can be looked up. */
export interface TermIndex {
  readonly completion: Completion;
  /** By any of its names, whole; else the one that what was typed may stand for. */
  find(typed: string): GlossaryEntry | undefined;
}

const maxCitations = 3;

export function createTermIndex(glossary: readonly GlossaryEntry[]): TermIndex {
  const entries = mergeSame(glossary);
  const byName = new Map<string, GlossaryEntry>();
  // Of two things with one name the preferred name counts, then the first entry.
  for (const isPreferred of [true, false])
    for (const entry of entries)
      for (const name of languages.flatMap((language) =>
        entry[language].slice(isPreferred ? 0 : 1, isPreferred ? 1 : undefined),
      ))
        if (!byName.has(normalize(name))) byName.set(normalize(name), entry);
  const valueOf = (entry: GlossaryEntry) => entry.en[0] ?? '';
  const byValue = new Map(entries.map((entry) => [valueOf(entry), entry]));
  const completion = createCompletion(
    entries.map((entry) => ({
      value: valueOf(entry),
      shown: { ar: entry.ar[0] ?? '', en: entry.en[0] ?? '', fr: entry.fr[0] ?? '' },
      names: languages.flatMap((language) => entry[language]),
    })),
  );
  return {
    completion,
    find(typed) {
      const exact = byName.get(normalize(typed));
      if (exact) return exact;
      const [best, second] = completion.complete(typed, 2);
      return best && best.score > (second?.score ?? 0) ? byValue.get(best.value) : undefined;
    },
  };
}

/** Entries of one kind with the same preferred English name are one: its names are joined. */
function mergeSame(glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  const merged = new Map<string, GlossaryEntry>();
  for (const entry of glossary) {
    const key = normalize(entry.en[0] ?? '');
    const other = merged.get(key);
    const join = (language: Language) => [...new Set([...(other?.[language] ?? []), ...entry[language]])];
    merged.set(key, { kind: other?.kind ?? entry.kind, ar: join('ar'), en: join('en'), fr: join('fr') });
  }
  return [...merged.values()];
}

export function termCard(
  { kind, ar, en, fr }: GlossaryEntry,
  language: Language,
  index: RecordIndex,
  holding: (names: readonly string[], language: Language, limit: number) => LookUpCitation[],
): TermCard {
  const names = { ar, en, fr };
  const own = new Set(languages.flatMap((one) => names[one]).map(normalize));
  const bears = (texts: readonly string[]) => texts.some((text) => own.has(normalize(text)));
  const records = index.records.filter(({ short, name }) => bears([...Object.values(short), ...Object.values(name)]));
  return {
    term: names[language][0] ?? en[0] ?? '',
    kind,
    language,
    names,
    records: records.map((record) => linkTo(record, language)),
    citations: holding(names[language], language, maxCitations),
  };
}
