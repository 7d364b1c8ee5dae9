import type { GlossaryEntry } from '../corpus/glossary.ts';
import { languages, type Language } from '../language/language.ts';
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
   */
  find(textWords: readonly string[]): AliasMatch[];
}

interface Name {
  readonly words: readonly string[];
  readonly entry: GlossaryEntry;
}

const proclitics = ['وال', 'بال', 'فال', 'كال', 'ولل', 'لل', 'و', 'ب', 'ل', 'ف', 'ك'];
const scopes = new Set(['forum', 'event', 'place']);

/** Indexes a glossary's names by their first words. */
export function createAliases(glossary: readonly GlossaryEntry[]): Aliases {
  const byFirstWord = indexNames(glossary);
  const namesAt = (textWords: readonly string[], from: number) =>
    variants(textWords[from]!).flatMap((form) =>
      (byFirstWord.get(form) ?? []).filter((name) =>
        name.words.every((word, i) => i === 0 || same(textWords[from + i], word)),
      ),
    );
  return {
    find(textWords) {
      const matches: AliasMatch[] = [];
      for (let from = 0; from < textWords.length;) {
        const found = namesAt(textWords, from);
        const longest = Math.max(0, ...found.map((name) => name.words.length));
        if (longest > 0) matches.push(matchOf(from, longest, found));
        from += Math.max(longest, 1);
      }
      return matches;
    },
  };
}

function matchOf(from: number, length: number, found: readonly Name[]): AliasMatch {
  const longest = found.filter((name) => name.words.length === length);
  const entries = [...new Set(longest.map(({ entry }) => entry))];
  const isScope = entries.some(({ kind }) => scopes.has(kind));
  return { from, to: from + length, entries, isScope, isName: entries.some(({ kind }) => kind !== 'term') };
}

function same(textWord: string | undefined, word: string): boolean {
  return textWord !== undefined && (textWord === word || variants(textWord).includes(word));
}

/** A word as it is, and without what Arabic writes onto its front. */
function variants(word: string): string[] {
  const bare = proclitics.filter((p) => word.startsWith(p) && word.length - p.length >= 3);
  const stripped = bare.flatMap((p) => [word.slice(p.length), `ال${word.slice(p.length)}`]);
  return [word, ...stripped];
}

function indexNames(glossary: readonly GlossaryEntry[]): ReadonlyMap<string, Name[]> {
  const index = new Map<string, Name[]>();
  for (const entry of glossary)
    for (const text of new Set(languages.flatMap((language) => entry[language]))) {
      const name = { words: words(text), entry };
      const [first] = name.words;
      if (first === undefined) continue;
      const known = index.get(first);
      if (known) known.push(name);
      else index.set(first, [name]);
    }
  return index;
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
