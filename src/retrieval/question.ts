import { detectLanguage } from '../language/detect-language.ts';
import { standardForms } from '../language/dialect-words.ts';
import { isYear } from '../language/is-year.ts';
import type { Language } from '../language/language.ts';
import { participantForms } from '../language/person-words.ts';
import { spellOutArabizi } from '../language/spell-out-arabizi.ts';
import { isStopWord } from '../language/stop-words.ts';
import { words } from '../language/tokenize.ts';
import { resolveFollowUp } from './resolve-follow-up.ts';
import type { AliasMatch, Aliases } from './aliases.ts';

/** A word of the question that carries its topic. */
export interface QuestionWord {
  /** Normalised. */
  readonly word: string;
  /** How much it counts: less for each word of a longer name, and where it comes from the question before. */
  readonly weight: number;
  /** Whether it comes from the question before. */
  readonly isBorrowed: boolean;
  /** Whether it is written as a name is, with a capital inside a sentence. */
  readonly isCapital: boolean;
  /** For a word of a spoken Arabic, standard words for it; for "people", those for who takes part. */
  readonly standard: readonly string[];
  /** The known thing that it names or is part of the name of. */
  readonly alias: AliasMatch | null;
  /** Whether it says where to look, a forum or a year, rather than what for. */
  readonly isScope: boolean;
  /** Whether it only names the kind of answer: "date", "city". */
  readonly isKind: boolean;
}

/** What retrieval and answering need to know of a question. */
export interface Question {
  /** As it is read: Arabic in Latin letters is spelled out, "and in 2017?" is the question before it, of 2017. */
  readonly text: string;
  readonly language: Language;
  readonly words: readonly QuestionWord[];
  /** Its own words without a topic, normalised: how it is asked may be how a passage says it. */
  readonly otherWords: readonly string[];
  /** The known names that it was analysed with. */
  readonly aliases: Aliases;
  /** Whether the previous question was needed to understand this one. */
  readonly isFollowUp: boolean;
}

const borrowedWeight = 0.5;
// Words that name the kind of answer, or ask for one: a date is a date without "date" or "year" beside it.
const kindWeight = 0.2;
const kindWords = new Set(
  words(`سنه عام تاريخ موعد المقصود سياق اسم اسماء عدد مدينه مدن مكان دوله بلد الجهه الجهات عددوا اذكر قائمه رقم معني
   date dates year years number name names list city cities country countries place venue got tell mean meaning define carry
   say says said called given according doc document compare comparison difference
   قارن مقارنه الفرق الفروق comparer comparez comparaison
   hosted host hosts استضاف استضافت استضافه احتضن احتضنت accueilli accueillait hote
   annee annees montant nombre nom noms ville villes pays lieu liste date dates appelle signifie dit`),
);
const fewWords = 3;

/**
 * Analyses a question.
 *
 * @param askedBefore - The question asked before it in the same conversation; used only where this one leans on it:
 *   it has at most three words of its own, or begins with "and".
 */
export function analyzeQuestion(asked: string, aliases: Aliases, askedBefore: string | null = null): Question {
  const own = readingOf(asked);
  const before = askedBefore === null ? null : readingOf(askedBefore);
  const resolved = before === null ? null : resolveFollowUp(own, before);
  return resolved === null ? analyze(own, before, aliases) : analyze(resolved, null, aliases);
}

function analyze(text: string, previous: string | null, aliases: Aliases): Question {
  const language = detectLanguage(text, previous === null ? 'ar' : detectLanguage(previous));
  const own = topicWords(text, language, aliases, false);
  const leans = own.length <= fewWords || beginsWithAnd(text);
  const isFollowUp = previous !== null && leans;
  const borrowed = isFollowUp ? topicWords(previous, detectLanguage(previous), aliases, true) : [];
  const known = new Set(own.map(({ word }) => word));
  const topics = new Set(own.map(({ word }) => word));
  const otherWords = words(text).filter((word) => !topics.has(word));
  return {
    text,
    language,
    aliases,
    otherWords,
    isFollowUp,
    words: [...own, ...borrowed.filter(({ word }) => !known.has(word))],
  };
}

function topicWords(text: string, language: Language, aliases: Aliases, isBorrowed: boolean): QuestionWord[] {
  const all = words(text);
  const matches = aliases.find(all, () => language);
  const capitals = capitalsOf(text);
  return all.flatMap((word, i): QuestionWord[] => {
    const alias = matches.find(({ from, to }) => from <= i && i < to) ?? null;
    if (alias === null && isStopWord(word)) return [];
    const isScope = alias?.isScope === true || isYear(word);
    // A name of four words is one thing to look for, not four; a term of the field is looked for by each of its words.
    const isOneThing =
      alias?.isName === true && alias.entries.every(({ kind }) => kind !== 'person' && kind !== 'place');
    const share = isOneThing ? 1 / (alias.to - alias.from) : 1;
    const isKind = kindWords.has(word);
    const weight = (isBorrowed ? borrowedWeight : 1) * share * (isKind ? kindWeight : 1);
    const isCapital = capitals.has(word);
    const standard = alias ? [] : [...standardForms(word), ...participantForms(word)];
    return [{ word, weight, isCapital, standard, isBorrowed, alias, isScope, isKind }];
  });
}

/** The words that begin with a capital, the first of a sentence left out. */
function capitalsOf(text: string): ReadonlySet<string> {
  const found = text.matchAll(/(?<![.!?؟]\s*|^\P{L}*)(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]+/gu);
  return new Set([...found].flatMap(([word]) => words(word)));
}

function readingOf(text: string): string {
  const isLatin = !/\p{Script=Arabic}/u.test(text);
  return isLatin && detectLanguage(text, 'en') === 'ar' ? spellOutArabizi(text) : text;
}

function beginsWithAnd(text: string): boolean {
  const [first = ''] = words(text);
  return first === 'and' || first === 'et' || (first.startsWith('و') && isStopWord(first.slice(1)));
}
