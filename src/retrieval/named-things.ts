import type { Document } from '../corpus/document.ts';
import { findPlaces } from '../language/find-places.ts';
import { isYear } from '../language/is-year.ts';
import { languages } from '../language/language.ts';
import { normalize } from '../language/normalize.ts';
import { words } from '../language/tokenize.ts';
import { aliasWords } from './find-aliases.ts';
import type { Question } from './question.ts';

/** A year or a place that a question names, in every form that a document may use: normalised words. */
export interface NamedThing {
  readonly forms: readonly string[];
}

/** The years of a document's title and front matter; where those name none, every year of its text. */
const documentYears = remember((document: Document): ReadonlySet<string> => {
  const { title, text, dates, date, year } = document;
  const yearsIn = (from: string) => words(from.replaceAll('/', ' ')).filter(isYear);
  const own = yearsIn([title, dates ?? '', date ?? '', String(year ?? '')].join(' '));
  return new Set(own.length > 0 ? own : yearsIn(text));
});

/** A document's title, place and text, normalised. */
const documentText = remember(({ title, place, text }: Document) => normalize([title, place ?? '', text].join('\n')));

/** Computed once a document, and only when first asked for. */
function remember<Value>(compute: (document: Document) => Value): (document: Document) => Value {
  const known = new WeakMap<Document, Value>();
  return (document) => {
    const value = known.get(document) ?? compute(document);
    known.set(document, value);
    return value;
  };
}

/** The years and places that a question names itself; not those of the question before it. */
export function namedThings(question: Question): NamedThing[] {
  const places = new Set(findPlaces(question.text).flatMap(([start, end]) => words(question.text.slice(start, end))));
  return question.words.flatMap(({ word, isBorrowed, alias }): NamedThing[] => {
    if (isBorrowed) return [];
    if (isYear(word)) return [{ forms: [word] }];
    if (!places.has(word)) return [];
    const names = alias?.groups.flatMap((group) => languages.flatMap((language) => aliasWords(group, language)));
    return [{ forms: [word, ...(names ?? []).map((name) => name.join(' '))] }];
  });
}

/**
 * Whether a passage speaks of a thing. A year must be its document's or stand in the passage; a place may stand
 * anywhere in the document, in any word made of it: "اللبنانية" names "لبنان".
 */
export function speaksOf(document: Document, passageText: string, { forms }: NamedThing): boolean {
  return forms.some((form) =>
    isYear(form)
      ? documentYears(document).has(form) || writtenBothWays(form).some((year) => passageText.includes(year))
      : documentText(document).includes(bare(form)),
  );
}

/** A year in Western and in Arabic-Indic digits. */
function writtenBothWays(year: string): string[] {
  return [year, year.replaceAll(/\d/gu, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))];
}

/** Whether a passage speaks of one of the years, and of one of the places, where some are named. */
export function fitsThings(named: readonly NamedThing[], document: Document, passageText: string): boolean {
  const kinds = [named.filter(({ forms }) => isYear(forms[0]!)), named.filter(({ forms }) => !isYear(forms[0]!))];
  return kinds.every((kind) => kind.length === 0 || kind.some((thing) => speaksOf(document, passageText, thing)));
}

function bare(form: string): string {
  return form.replace(/^(?:وال|بال|فال|ال|لل)(?=\p{L}{3})/u, '').replace(/^[وبلف](?=\p{L}{4})/u, '');
}
