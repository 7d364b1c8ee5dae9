import { isYear } from '../language/is-year.ts';
import { ordinalTokens } from '../language/find-ordinals.ts';
import type { Language } from '../language/language.ts';
import { words } from '../language/tokenize.ts';
import { aliasWords } from './aliases.ts';
import type { GlossaryEntry } from '../corpus/glossary.ts';
import type { Question } from './question.ts';

const kinds: ReadonlySet<GlossaryEntry['kind']> = new Set(['forum', 'event', 'body']);

/**
 * Tells whether a text names something else whose name holds the name that was asked for, and never that alone: the
 * WSIS Forum is not WSIS, the Arab IGF is not the IGF.
 */
export function createNamesAnother(question: Question): (text: string, language: Language) => boolean {
  const asked = new Set(
    question.words.flatMap(({ alias, isBorrowed }) =>
      alias?.isName && !isBorrowed ? alias.entries.filter(({ kind }) => kinds.has(kind)) : [],
    ),
  );
  if (asked.size === 0) return () => false;
  return (text, language) => {
    const list = words(text);
    const names = question.aliases
      .find(list, () => language)
      .filter(({ entries }) => entries.some(({ kind }) => kinds.has(kind)));
    if (names.some(({ entries }) => entries.some((entry) => asked.has(entry)))) return false;
    const forms = [...asked].flatMap((entry) => aliasWords(entry, language));
    return names.some(({ from, to }) => forms.some((form) => isLonger(list.slice(from, to), form)));
  };
}

/** Whether a name holds a shorter one and more than a year or a place in an order besides. */
function isLonger(name: readonly string[], shorter: readonly string[]): boolean {
  if (name.length <= shorter.length) return false;
  const bare = name.map((word) => word.replace(/^(?:وال|بال|فال|لل|ال|[وبلف](?=\p{L}{4}))/u, ''));
  const wanted = shorter.map((word) => word.replace(/^ال/u, ''));
  const at = bare.findIndex((_, from) => wanted.every((word, i) => bare[from + i] === word));
  if (at === -1) return false;
  const rest = [...name.slice(0, at), ...name.slice(at + shorter.length)];
  return rest.some((word) => !isYear(word) && ordinalTokens(word).length === 0);
}
