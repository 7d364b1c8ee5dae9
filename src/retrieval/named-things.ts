import type { Document } from '../corpus/document.ts';
import { createRecentValues } from '../foundation/recent-values.ts';
import { findPlaces } from '../language/find-places.ts';
import { canonicalTokens } from '../language/canonical-tokens.ts';
import { ordinalTokens } from '../language/find-ordinals.ts';
import { isYear } from '../language/is-year.ts';
import { languages } from '../language/language.ts';
import { normalize } from '../language/normalize.ts';
import { words } from '../language/tokenize.ts';
import { aliasWords, type AliasMatch } from './aliases.ts';
import type { Question } from './question.ts';

/** A year, a number, a place, a forum or a body that a question names, in every form that a document may use: normalised words. */
export interface NamedThing {
  readonly kind: 'year' | 'number' | 'edition' | 'place' | 'forum' | 'body';
  readonly forms: readonly string[];
}

const beginning = 300; // code units: where a document without front matter says when it is from

/**
 * The years that a document is about: those of its title and front matter; where these name none, the years of its
 * beginning and those it names at least half as often as any.
 */
const documentYears = remember((document: Document): ReadonlySet<string> => {
  const { title, text, dates, date, year } = document;
  const yearsIn = (from: string) => words(from.replaceAll('/', ' ')).filter(isYear);
  const own = yearsIn([title, dates ?? '', date ?? '', String(year ?? '')].join(' '));
  if (own.length > 0) return new Set(own);
  const counts = new Map<string, number>();
  for (const one of yearsIn(text)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const frequent = [...counts].flatMap(([one, count]) => (count * 2 >= most ? [one] : []));
  return new Set([...frequent, ...yearsIn(text.slice(0, beginning))]);
});

/** A document's title, place and text, normalised. */
const documentText = remember(({ title, place, text }: Document) => normalize([title, place ?? '', text].join('\n')));

/** Whether a document's text holds a form; asked again and again for the same names. */
function mentions(document: Document, form: string): boolean {
  const known = documentMentions(document);
  return known.find(form) ?? known.keep(form, findsIn(documentText(document), form));
}

/** "WSIS+20" is looked for as "wsis 20": where a name has a number, any marks may stand between its words. */
function findsIn(text: string, form: string): boolean {
  if (text.includes(form)) return true;
  if (!/ \d/u.test(form)) return false;
  const first = form.slice(0, form.indexOf(' '));
  return text.includes(first) && text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').includes(form);
}
const documentMentions = remember(() => createRecentValues<string, boolean>(200));

/** The ordinals of a document's title and text. */
const documentOrdinals = remember(({ title, text }: Document) => new Set(ordinalTokens([title, text].join('\n'))));

/** Computed once a document, question or thing, and only when first asked for. */
function remember<Key extends object, Value extends object | string>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}

/**
 * The years, numbers, places, forums and bodies that a question names; of a kind that it names none of itself, those of
 * the question before it ("and where?" asks about the same year).
 */
export const namedThings = remember((question: Question): readonly NamedThing[] => {
  const own = thingsOf(question, false);
  const kinds = new Set(own.map(({ kind }) => kind));
  const inherited = question.isFollowUp ? thingsOf(question, true).filter(({ kind }) => !kinds.has(kind)) : [];
  const editions = ordinalTokens(question.text).map((token): NamedThing => ({ kind: 'edition', forms: [token] }));
  return [...own, ...inherited, ...editions, ...lettersOf(question.text)];
});

function thingsOf(question: Question, isBorrowed: boolean): NamedThing[] {
  const places = new Set(findPlaces(question.text).flatMap(([start, end]) => words(question.text.slice(start, end))));
  const seen = new Set<AliasMatch>();
  return question.words.flatMap(({ word, alias, ...rest }): NamedThing[] => {
    if (rest.isBorrowed !== isBorrowed) return [];
    if (isYear(word)) return [{ kind: 'year', forms: [word] }];
    if (/^\d+(?:\.\d+)?$/u.test(word)) return [{ kind: 'number', forms: [word] }];
    const names = alias?.entries.flatMap((entry) => languages.flatMap((language) => aliasWords(entry, language))) ?? [];
    const forms = names.map((name) => name.join(' '));
    if (places.has(word)) return [{ kind: 'place', forms: [word, ...forms] }];
    if (!alias?.isName || seen.has(alias)) return [];
    seen.add(alias);
    return [{ kind: alias.isScope ? 'forum' : 'body', forms }];
  });
}

/** The letters by which items of a list are known: "(ب)", "(c)". */
function lettersOf(text: string): NamedThing[] {
  return [...text.matchAll(/\(\p{L}\)/gu)].map(([letter]) => ({ kind: 'number', forms: [letter.toLowerCase()] }));
}

/**
 * Whether a passage speaks of a thing. A year must be its document's or stand in the passage; other things may stand
 * anywhere in the document, a place in any word made of it: "اللبنانية" names "لبنان".
 */
export function speaksOf(document: Document, passageText: string, thing: NamedThing): boolean {
  const { kind, forms } = thing;
  if (kind === 'number') return holdsNumber(passageText, forms);
  if (kind === 'edition') return documentOrdinals(document).has(forms[0]!);
  return bareForms(thing).some((form) =>
    isYear(form)
      ? documentYears(document).has(form) || writtenBothWays(form).some((year) => passageText.includes(year))
      : mentions(document, form),
  );
}

/** The forms of a thing without what Arabic writes onto their front, each once: every candidate is asked for them. */
const bareForms = remember(({ forms }: NamedThing): readonly string[] => [...new Set(forms.map(bare))]);

/** Whether a text holds a number, in digits or words, or the letter of an item of a list. */
export function holdsNumber(text: string, forms: readonly string[]): boolean {
  return forms.some((form) =>
    form.startsWith('(')
      ? text.toLowerCase().includes(form)
      : words(text).includes(form) || canonicalTokens(text).includes(`num${form}`),
  );
}

/** A year in Western and in Arabic-Indic digits. */
function writtenBothWays(year: string): string[] {
  return [year, year.replaceAll(/\d/gu, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))];
}

/** Whether a document says of itself that it is of another year than those that are named. */
export function isOfAnotherYear(named: readonly NamedThing[], document: Document, passageText: string): boolean {
  const years = named.filter(({ kind }) => kind === 'year');
  const { kind, year, dates, date } = document;
  const isDated = kind === 'record' || [year, dates, date].some((one) => one !== null);
  return isDated && years.length > 0 && !years.some((thing) => speaksOf(document, passageText, thing));
}

/** Whether a passage speaks of one of the years, editions, places and forums, where some are named. */
export function fitsThings(named: readonly NamedThing[], document: Document, passageText: string): boolean {
  return (['year', 'edition', 'place', 'forum'] as const).every((kind) => {
    const things = named.filter((thing) => thing.kind === kind);
    return things.length === 0 || things.some((thing) => speaksOf(document, passageText, thing));
  });
}

function bare(form: string): string {
  return form.replace(/^(?:وال|بال|فال|ال|لل)(?=\p{L}{3})/u, '').replace(/^[وبلف](?=\p{L}{4})/u, '');
}
