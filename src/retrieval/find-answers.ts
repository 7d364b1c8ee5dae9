import { detectLanguage } from '../language/detect-language.ts';
import { findCodes } from '../language/find-codes.ts';
import { findDates, type TextSpan } from '../language/find-dates.ts';
import { findDurations } from '../language/find-durations.ts';
import { findIntroducedPlaces } from '../language/find-introduced-places.ts';
import { findModes, isWayOfMeeting } from '../language/find-modes.ts';
import { findNumbers } from '../language/find-numbers.ts';
import { findOrganisations } from '../language/find-organisations.ts';
import { findPersons } from '../language/find-persons.ts';
import { findCountries, findPlaces } from '../language/find-places.ts';
import { findQuotations } from '../language/find-quotations.ts';
import { isYear } from '../language/is-year.ts';
import { normalize } from '../language/normalize.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokenize, words } from '../language/tokenize.ts';
import type { AliasMatch } from './aliases.ts';
import type { AskedWeight } from './asked-words.ts';
import { plainQuestion, type AnswerType } from './expected-answer.ts';
import type { Question } from './question.ts';

const wantsYear =
  /(?<![\p{L}\p{N}])(?:(?:اي|ايه|باي) (?:سنه|عام|سنين)|سنه كم|(?:what|which) years?|until when|quelles? annees?|jusqu a quand)(?![\p{L}\p{N}])/u;

const asksForPerson =
  /(?<!\p{L})(?:تراس\p{L}*|يتراس\p{L}*|رياسه|رييس|الرييس|رءيس|وزير\p{L}*|الوزير|مدير|المدير|سفير|نايب|الامين|اسم|اسماء|مهندس\p{L}*|المهندس\p{L}*|عمدته?|chair\p{L}*|presid\p{L}*|ministers?|director|secretary|ambassador|mayor|ceo|engineers?|names? of|ministres?|directeur|directrice|secretaire|maire|depute|s appelle|ingenieurs?)(?!\p{L})/u;

// "What is the name of the president": the name must stand behind an office, not behind "accompanied by".
const asksForName =
  /(?<!\p{L})(?:ما اسم|شو اسم|وش اسم|ايه اسم|names? of the|name of|s appelle|nom du|nom de la)(?!\p{L})/u;
const office =
  /(?:رئيس|رئيسة|الرئيس|وزير|الوزير|وزيرة|مدير|المدير|أمين|الأمين|سفير|السفير|[Mm]inister|[Pp]resident|[Cc]hair\p{L}*|[Dd]irector|[Ss]ecretary|[Aa]mbassador|[Mm]inistre|[Pp]résidente?|[Dd]irecteur|[Ss]ecrétaire)(?!\p{L})(?<between>[^.؛]{0,70})$/u;
const company =
  /مرفوق|برفق|رفق[ةه]|(?<!\p{L})مع(?!\p{L})|accompan|(?<!\p{L})with(?!\p{L})|accompagn|(?<!\p{L})avec(?!\p{L})/u;

type Find = (text: string, question: Question, asked: AskedWeight) => TextSpan[];

const finders: Readonly<Record<AnswerType, Find>> = {
  date: (text, question) => findDates(text).filter(([start, end]) => tellsWhen(text.slice(start, end), question)),
  duration: findDurations,
  number: findCounts,
  code: (text, _, asked) => findCodes(text).filter((span) => isNews(text, span, asked)),
  theme: findQuotations,
  country: (text, _, asked) => findCountries(text).filter((span) => isNews(text, span, asked)),
  place: (text, _, asked) => allPlaces(text).filter((span) => isNews(text, span, asked) && !countsPeople(text, span)),
  mode: (text) => findModes(text).filter((span) => isWayOfMeeting(text, span)),
  person: (text, question, asked) => {
    const persons = findPersons(text).filter((span) => isNews(text, span, asked));
    if (asksForName.test(plainQuestion(question.text))) return persons.filter((span) => bearsOffice(text, span));
    return asksForPersons(question.text) ? persons : [...persons, ...findBodies(text, question, asked)];
  },
  organisation: findBodies,
};

/** The places of a text that are of a kind and tell more than the question does itself. */
export function findAnswers(type: AnswerType, text: string, question: Question, asked: AskedWeight): TextSpan[] {
  return finders[type](text, question, asked);
}

/** Those that are known, and those that the text itself calls so. */
function allPlaces(text: string): TextSpan[] {
  const known = findPlaces(text);
  const isKnown = ([start, end]: TextSpan) => known.some(([from, to]) => from < end && start < to);
  return [...known, ...findIntroducedPlaces(text).filter((span) => !isKnown(span))].toSorted(([a], [b]) => a - b);
}

/** "6,000 participants online": that is where people were, not where a meeting was. */
function countsPeople(text: string, [start]: TextSpan): boolean {
  return /\p{Nd}[^.،؛;,]{0,12}(?:participants?|participations|مشارك\p{L}*)\s$/u.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

/** Numbers that are no dates: years and days count nothing. */
function findCounts(text: string): TextSpan[] {
  const dates = findDates(text);
  const isDate = ([start, end]: TextSpan) => dates.some(([from, to]) => from <= start && end <= to);
  return findNumbers(text)
    .map(({ span }) => span)
    .filter((span) => !isDate(span));
}

/** The bodies that a text names and the question does not: they answer "who" as well as persons do. */
function findBodies(text: string, question: Question, asked: AskedWeight): TextSpan[] {
  const tokens = tokenize(text);
  const named = new Set(question.words.flatMap(({ alias }) => alias?.entries ?? []));
  const matches = question.aliases.find(
    tokens.map(({ word }) => word),
    () => detectLanguage(text, question.language),
  );
  const spanOf = ({ from, to }: AliasMatch): TextSpan => [tokens[from]!.start, tokens[to - 1]!.end];
  const isBody = ({ entries }: AliasMatch) => entries.some(({ kind }) => kind === 'body');
  const isAsked = ({ entries }: AliasMatch) => entries.some((entry) => named.has(entry));
  const known = matches.filter((match) => isBody(match) && !isAsked(match)).map(spanOf);
  // What is known as a forum or a document is no body, whatever it looks like; nor is a piece of a known name.
  const taken = matches.filter((match) => match.isName).map(spanOf);
  const others = findOrganisations(text).filter(
    (span) =>
      isNews(text, span, asked) &&
      !taken.some(([from, to]) => from <= span[0] && span[1] <= to) &&
      !known.some(([from, to]) => from < span[1] && span[0] < to),
  );
  return [...known, ...others].toSorted((a, b) => a[0] - b[0]);
}

/** Whether only a person can be the answer: bodies do not chair, and have no names to be told. */
export function asksForPersons(question: string): boolean {
  const form = plainQuestion(question);
  return asksForPerson.test(form) || asksForName.test(form);
}

function bearsOffice(text: string, [start]: TextSpan): boolean {
  const between = office.exec(text.slice(Math.max(0, start - 110), start))?.groups?.['between'];
  return between !== undefined && !company.test(between);
}

/** Whether a name says a word that the question does not. */
function isNews(text: string, [start, end]: TextSpan, asked: AskedWeight): boolean {
  return words(text.slice(start, end)).some((word) => !isStopWord(word) && asked(word) === 0);
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
