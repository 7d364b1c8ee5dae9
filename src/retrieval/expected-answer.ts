import { findDates, type TextSpan } from '../language/find-dates.ts';
import { findNumbers } from '../language/find-numbers.ts';
import { findPersons } from '../language/find-persons.ts';
import { findCountries, findPlaces } from '../language/find-places.ts';
import { findQuotations } from '../language/find-quotations.ts';
import { isYear } from '../language/is-year.ts';
import { normalize } from '../language/normalize.ts';
import { tokenize } from '../language/tokenize.ts';
import { findAliases } from './find-aliases.ts';
import type { Question } from './question.ts';

/** What kind of words would answer a question. */
const answerTypes = ['date', 'number', 'theme', 'country', 'place', 'person'] as const;
export type AnswerType = (typeof answerTypes)[number];

// Tried on the normalised question: no hamza on alef, ه for ة, ي for ى, no accents.
const cues: Readonly<Record<AnswerType, RegExp>> = {
  date: cue(
    'و?متي|امتي|ايمتي|اي (?:سنه|عام|تاريخ|شهر|يوم)|ما (?:تاريخ|موعد)|تاريخ|موعد',
    '(?:when|(?:what|which) (?:year|date|day|month)s?|what date|dates?)',
    'quand|quelles? (?:dates?|annees?)|quels? (?:jours?|mois)|en quelles? annees?',
  ),
  number: cue(
    'و?كم|قديش|قديه|كام|شحال|ما عدد|عدد',
    'how (?:many|much|long)|number of',
    'combien|quel (?:montant|nombre)|nombre de',
  ),
  theme: cue(
    '(?:ال|ب|ل)?شعار\\p{L}*|الموضوع العام|عنوان\\p{L}*',
    'theme|motto|slogan|title|titled',
    'theme|slogan|devise|intitule|titre',
  ),
  country: cue('(?:اي|ايه) (?:دوله|بلد)|ما (?:الدول|البلدان|الدوله)', '(?:which|what) countr(?:y|ies)', 'quels? pays'),
  place: cue(
    'و?(?:اين|وين|فين)|اي (?:مدينه|مكان)|مكان',
    'where|(?:which|what) (?:city|cities|venue|place)|venue',
    'ou|quelles? villes?|quel (?:lieu|endroit)',
  ),
  person: cue('^و?من|و?مين|شكون|منو|من (?:هو|هي|هم|ترا\\p{L}+)|برئاسه من', 'who|whom|whose', 'qui|par qui|de qui'),
};

const wantsYear = cue(
  '(?:اي|ايه) (?:سنه|عام)|سنه كم',
  '(?:what|which) years?|until when',
  'quelles? annees?|jusqu a quand',
);

function cue(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'u');
}

/** The kinds of answer that a question asks for; several ("who, and when?"), or none where it asks for a text. */
export function expectedAnswers(question: string): AnswerType[] {
  const text = normalize(question);
  return answerTypes.filter((type) => cues[type].test(text));
}

/**
 * The places of a text that are of a kind.
 *
 * @param question - A date must tell more than the question does itself: see {@link tellsWhen}.
 */
export function findAnswers(type: AnswerType, text: string, question: Question): TextSpan[] {
  if (type === 'date') return findDates(text).filter(([start, end]) => tellsWhen(text.slice(start, end), question));
  if (type === 'theme') return findQuotations(text);
  if (type === 'country') return findCountries(text);
  if (type === 'place') return findPlaces(text);
  if (type === 'person') return [...findPersons(text), ...findBodies(text, question)];
  const dates = findDates(text);
  const isDate = ([start, end]: TextSpan) => dates.some(([from, to]) => from <= start && end <= to);
  return findNumbers(text)
    .map(({ span }) => span)
    .filter((span) => !isDate(span));
}

/** The bodies that a text names and the question does not: they answer "who" as well as persons do. */
function findBodies(text: string, question: Question): TextSpan[] {
  const tokens = tokenize(text);
  const asked = new Set(question.words.flatMap(({ alias }) => alias?.groups ?? []));
  return findAliases(tokens.map(({ word }) => word)).flatMap(({ from, to, groups, isName, isScope }): TextSpan[] =>
    isName && !isScope && !groups.some((group) => asked.has(group)) ? [[tokens[from]!.start, tokens[to - 1]!.end]] : [],
  );
}

/**
 * Whether a date answers "when": not a year that the question names, and, where it names one without asking for a
 * year, no other bare year either ("When was the 2018 forum?" asks for days).
 */
function tellsWhen(date: string, question: Question): boolean {
  const form = normalize(date);
  const asked = question.words.map(({ word }) => word).filter(isYear);
  if (!isYear(form) || asked.length === 0) return true;
  return wantsYear.test(normalize(question.text)) && !asked.includes(form);
}
