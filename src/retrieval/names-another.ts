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
  const formsIn = new Map<Language, string[][]>();
  return (text, language) => {
    const list = words(text);
    const bareList = list.map(bare);
    const forms =
      formsIn.get(language) ?? [...asked].flatMap((entry) => aliasWords(entry, language)).map((name) => name.map(bare));
    formsIn.set(language, forms);
    // Few sentences hold the name at all: only they are looked at closely.
    if (!forms.some((form) => placeOf(form, bareList) !== -1)) return false;
    const names = question.aliases
      .find(list, () => language)
      .filter(({ entries }) => entries.some(({ kind }) => kinds.has(kind)));
    if (names.some(({ entries }) => entries.some((entry) => asked.has(entry)))) return false;
    return names.some(({ from, to }) => forms.some((form) => isLonger(bareList.slice(from, to), form)));
  };
}

/** Whether a name holds a shorter one and more than a year or a place in an order besides. */
function isLonger(name: readonly string[], shorter: readonly string[]): boolean {
  const at = name.length > shorter.length ? placeOf(shorter, name) : -1;
  if (at === -1) return false;
  const rest = [...name.slice(0, at), ...name.slice(at + shorter.length)];
  return rest.some((word) => !isYear(word) && ordinalTokens(word).length === 0);
}

function placeOf(form: readonly string[], list: readonly string[]): number {
  return list.findIndex((_, from) => form.every((word, i) => list[from + i] === word));
}

/** A word without what Arabic writes in front of it, in a name as in a text. */
function bare(word: string): string {
  return word.replace(/^(?:وال|بال|فال|لل|ال|[وبلف](?=\p{L}{4}))/u, '');
}
