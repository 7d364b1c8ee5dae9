import type { GlossaryEntry } from '../corpus/glossary.ts';
import { createRecentValues } from '../foundation/recent-values.ts';
import { languages, type Language } from '../language/language.ts';
import { normalize } from '../language/normalize.ts';
import { words } from '../language/tokenize.ts';

/** A run of a text's words, `[from, to)`, that names a known thing. */
export interface AliasMatch {
  readonly from: number;
  readonly to: number;
  /** All entries of the glossary that hold this name. */
  readonly entries: readonly GlossaryEntry[];
  /** Whether it names a forum, an event or a place, which say where to look rather than what for. */
  readonly isScope: boolean;
  /** Whether it is a proper name, which is not translated word by word. */
  readonly isName: boolean;
}

/** The known names of things. */
export interface Aliases {
  /**
   * The names of known things in a text, longest first where they overlap, none inside another. An Arabic name is found
   * behind و ب ل ف ك too ("لمنتدى", "والإسكوا").
   *
   * @param textWords - Normalised.
   * @param languageOf - Tells the text's language: a name of two letters ("UN") counts in its own language only. Asked
   *   where there is such a name, as finding out may be dear.
   */
  find(textWords: readonly string[], languageOf: () => Language): AliasMatch[];
}

interface Name {
  /** Normalised, one space between words. */
  readonly text: string;
  readonly entry: GlossaryEntry;
}

/** A name that a word may begin, and the words behind it. */
interface BegunName {
  readonly text: string;
  readonly rest: readonly string[];
  readonly entry: GlossaryEntry;
}

/** A name that a text holds, and how many words it has. */
interface FoundName {
  readonly length: number;
  readonly entry: GlossaryEntry;
}

const proclitics = ['وال', 'بال', 'فال', 'كال', 'ولل', 'لل', 'و', 'ب', 'ل', 'ف', 'ك'];
const noNames: readonly FoundName[] = [];
const wordsKept = 20_000;
const scopes = new Set(['forum', 'event', 'place']);

/** Indexes a glossary's names by their first words. */
export function createAliases(glossary: readonly GlossaryEntry[]): Aliases {
  const byFirstWord = indexNames(glossary);
  const known = createRecentValues<string, readonly BegunName[]>(wordsKept);
  const namesFrom = (word: string) =>
    variants(word).flatMap((form) =>
      (byFirstWord.get(form) ?? []).map(({ text, entry }): BegunName => ({
        text,
        rest: text.split(' ').slice(1),
        entry,
      })),
    );
  const namesAt = (textWords: readonly string[], from: number, languageOf: () => Language): readonly FoundName[] => {
    const first = textWords[from]!;
    const begun = known.find(first) ?? known.keep(first, namesFrom(first));
    if (begun.length === 0) return noNames; // most words begin none
    return begun.flatMap(({ text, rest, entry }): FoundName[] => {
      const isHere = rest.every((word, i) => same(textWords[from + i + 1], word));
      if (!isHere || (text.length <= 2 && !isNameIn(entry, languageOf(), text))) return [];
      return [{ length: rest.length + 1, entry }];
    });
  };
  return {
    find(textWords, languageOf) {
      const matches: AliasMatch[] = [];
      for (let from = 0; from < textWords.length;) {
        const found = namesAt(textWords, from, languageOf);
        const longest = found.reduce((most, { length }) => Math.max(most, length), 0);
        if (longest > 0) matches.push(matchOf(from, longest, found));
        from += Math.max(longest, 1);
      }
      return matches;
    },
  };
}

function isNameIn(entry: GlossaryEntry, language: Language, text: string): boolean {
  return aliasWords(entry, language).some((name) => name.join(' ') === text);
}

function matchOf(from: number, length: number, found: readonly FoundName[]): AliasMatch {
  const entries = [...new Set(found.flatMap((name) => (name.length === length ? [name.entry] : [])))];
  const isScope = entries.some(({ kind }) => scopes.has(kind));
  return { from, to: from + length, entries, isScope, isName: entries.some(({ kind }) => kind !== 'term') };
}

function same(textWord: string | undefined, word: string): boolean {
  if (textWord === undefined || textWord.at(-1) !== word.at(-1)) return false; // variants differ in front only
  return textWord === word || variants(textWord).includes(word);
}

/** A word as it is, and without what Arabic writes onto its front. */
function variants(word: string): string[] {
  const bare = proclitics.filter((p) => word.startsWith(p) && word.length - p.length >= 3);
  const stripped = bare.flatMap((p) => [word.slice(p.length), `ال${word.slice(p.length)}`]);
  return [word, ...stripped];
}

function indexNames(glossary: readonly GlossaryEntry[]): ReadonlyMap<string, Name[]> {
  const texts = glossary.map((entry) => languages.map((language) => entry[language].join('\uE000')).join('\uE000'));
  const index = new Map<string, Name[]>();
  // All at once: thousands of small texts take ten times as long.
  normalizeLines(texts).forEach((line, i) => {
    for (const part of line.split('\uE000')) {
      const text = part.trim();
      if (text === '') continue;
      const space = text.indexOf(' ');
      const first = space === -1 ? text : text.slice(0, space);
      const known = index.get(first);
      if (known) known.push({ text, entry: glossary[i]! });
      else index.set(first, [{ text, entry: glossary[i]! }]);
    }
  });
  return index;
}

/** Lines in matching form, with spaces between words; \uE000 stays. */
function normalizeLines(lines: readonly string[]): string[] {
  return normalize(lines.join('\uE001'))
    .replaceAll(/[^\p{L}\p{N}\uE000\uE001]+/gu, ' ')
    .split('\uE001');
}

const wordsOfNames = new WeakMap<readonly string[], string[][]>();

/** The words of an entry's names in a language, each name's as a list. */
export function aliasWords(entry: GlossaryEntry, language: Language): string[][] {
  const known = wordsOfNames.get(entry[language]);
  if (known) return known;
  const made = entry[language].map((name) => words(name));
  wordsOfNames.set(entry[language], made);
  return made;
}
