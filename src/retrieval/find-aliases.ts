import { createRecentValues } from '../foundation/recent-values.ts';
import { languages, type Language } from '../language/language.ts';
import { words } from '../language/tokenize.ts';
import type { AliasGroup } from './alias-group.ts';
import { bodies, forumsAndPlaces } from './aliases.ts';
import { glossary } from './glossary.ts';

/** A run of the question's words, `[from, to)`, that names a known thing. */
export interface AliasMatch {
  readonly from: number;
  readonly to: number;
  /** All groups that hold this name. */
  readonly groups: readonly AliasGroup[];
  /** Whether it names a forum or a place, which say where to look rather than what for. */
  readonly isScope: boolean;
  /** Whether it is a proper name, which is not translated word by word. */
  readonly isName: boolean;
}

const byFirstWord = indexNames();
const proclitics = ['وال', 'بال', 'فال', 'كال', 'ولل', 'لل', 'و', 'ب', 'ل', 'ف', 'ك'];

interface Name {
  readonly words: readonly string[];
  readonly group: AliasGroup;
}

/**
 * The names of known things in a question, longest first where they overlap, none inside another. An Arabic name is
 * found behind و ب ل ف ك too ("لمنتدى", "والإسكوا").
 *
 * @param questionWords - Normalised.
 */
export function findAliases(questionWords: readonly string[]): AliasMatch[] {
  const matches: AliasMatch[] = [];
  for (let from = 0; from < questionWords.length;) {
    const found = namesAt(questionWords, from);
    const longest = Math.max(0, ...found.map((name) => name.words.length));
    if (longest > 0) {
      const groups = new Set(found.filter((name) => name.words.length === longest).map((name) => name.group));
      const isScope = forumsAndPlaces.some((group) => groups.has(group));
      const isName = isScope || bodies.some((group) => groups.has(group));
      matches.push({ from, to: from + longest, groups: [...groups], isScope, isName });
    }
    from += Math.max(longest, 1);
  }
  return matches;
}

/** Word → the names that it may begin: none, for most. */
const known = createRecentValues<string, readonly Name[]>(20_000);

function namesAt(questionWords: readonly string[], from: number): Name[] {
  const first = questionWords[from]!;
  const names =
    known.find(first) ??
    known.keep(
      first,
      variants(first).flatMap((form) => byFirstWord.get(form) ?? []),
    );
  return names.filter((name) => name.words.every((word, i) => i === 0 || same(questionWords[from + i], word)));
}

function same(questionWord: string | undefined, word: string): boolean {
  return questionWord !== undefined && (questionWord === word || variants(questionWord).includes(word));
}

/** A word as it is, and without what Arabic writes onto its front. */
function variants(word: string): string[] {
  const bare = proclitics.filter((p) => word.startsWith(p) && word.length - p.length >= 3);
  const stripped = bare.flatMap((p) => [word.slice(p.length), `ال${word.slice(p.length)}`]);
  return [word, ...stripped];
}

function indexNames(): ReadonlyMap<string, Name[]> {
  const index = new Map<string, Name[]>();
  for (const group of [...forumsAndPlaces, ...bodies, ...glossary])
    for (const language of languages)
      for (const text of new Set(group[language])) {
        const name = { words: words(text), group };
        const first = name.words[0]!;
        index.set(first, [...(index.get(first) ?? []), name]);
      }
  return index;
}

/** The words of a group's names in a language, each name's as a list. */
export function aliasWords(group: AliasGroup, language: Language): string[][] {
  return group[language].map((name) => words(name));
}
