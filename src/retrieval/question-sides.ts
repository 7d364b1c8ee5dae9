import { ordinalTokens } from '../language/find-ordinals.ts';
import { isYear } from '../language/is-year.ts';
import type { Language } from '../language/language.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokenize, words, type Token } from '../language/tokenize.ts';
import type { AliasMatch, Aliases } from './aliases.ts';
import { expectedAnswers } from './expected-answer.ts';
import { analyzeQuestion, type Question } from './question.ts';
import { questionForm } from './question-form.ts';

/** One side of a question about two things. */
export interface QuestionSide {
  /** The question about this side alone. */
  readonly text: string;
  /** The words that name this side, as the asker wrote them. */
  readonly name: string;
}

/** Where the two sides stand among a question's words: `[from, to)` each, the second behind its conjunction. */
interface Sides {
  readonly first: readonly [from: number, to: number];
  readonly second: readonly [from: number, to: number];
  /** Whether an Arabic "and" is written onto the second. */
  readonly isGlued?: boolean;
}

const prepositions = new Set('في عن من لدي عند in at about by of during for en dans lors a au sur'.split(' '));
const conjunctions = new Set('و and et vs versus with to avec contre'.split(' '));
const cuesBefore = new Set('بين between entre compare comparer comparez'.split(' '));
const maxSideWords = 8;

/**
 * The two questions in a question about two things: "compare the themes of 2019 and 2020", "in Geneva and in Tunis".
 *
 * @returns `null` for a question about one thing, or about two that are one to the asker.
 */
export function questionSides(text: string, language: Language, aliases: Aliases): [QuestionSide, QuestionSide] | null {
  const tokens = tokenize(text);
  const matches = aliases.find(
    tokens.map(({ word }) => word),
    () => language,
  );
  const isComparison = questionForm(text) === 'comparison';
  const sides =
    twoYears(tokens, text, isComparison, matches) ??
    twoPhrases(tokens, text) ??
    (isComparison ? twoNames(tokens, text, language, aliases) : null);
  if (sides === null) return null;
  const nameOf = ([from, to]: Sides['first']) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const firstName = withoutAnd(nameOf(sides.first));
  const secondName = sides.isGlued ? nameOf(sides.second).slice(1) : withoutAnd(nameOf(sides.second));
  // "In 2017 and in which city" asks for something more, not for another side.
  const firstAsks = expectedAnswers(firstName);
  if (expectedAnswers(secondName).some((type) => !firstAsks.includes(type))) return null;
  const [start, end] = [tokens[sides.first[0]]!.start, tokens[sides.second[1] - 1]!.end];
  const about = (name: string) => `${text.slice(0, start)}${name}${text.slice(end)}`;
  return [
    { text: about(firstName), name: firstName },
    { text: about(secondName), name: secondName },
  ];
}

/** "2019 and 2020", "IGF 2019 and IGF 2020": the words before the second year are its own. "Between" them is a time. */
function twoYears(
  tokens: readonly Token[],
  text: string,
  isComparison: boolean,
  names: readonly AliasMatch[],
): Sides | null {
  const years = tokens.flatMap(({ word }, i) => (isYear(word) ? [i] : []));
  const [one, two] = years;
  if (years.length !== 2 || one === undefined || two === undefined || tokens[one]!.word === tokens[two]!.word)
    return null;
  if (!isComparison && cuesBefore.has(tokens[one - 1]?.word ?? '')) return null;
  const joint = joined(tokens, text, one + 1);
  if (joint === null || joint > two || two - joint > 3) return null;
  const from = Math.max(0, one - (two - joint));
  const start = names.find((name) => name.from <= from && from < name.to)?.from ?? from;
  return { first: [start, one + 1], second: [joint, two + 1] };
}

/** "In the news of A and in the statement of B": the same preposition before and behind the conjunction. */
function twoPhrases(tokens: readonly Token[], text: string): Sides | null {
  for (let from = 1; from < tokens.length; from++) {
    const { word } = tokens[from]!;
    if (!prepositions.has(word)) continue;
    for (let at = from + 2; at < Math.min(tokens.length - 1, from + maxSideWords); at++) {
      const joint = tokens[at]!.word === `و${word}` ? at : joined(tokens, text, at);
      if (joint === null || bare(tokens[joint]!.word) !== word || joint + 1 >= tokens.length) continue;
      const to = sideEnd(tokens, text, joint + 1);
      if (isNamed(tokens, from + 1, at) && isNamed(tokens, joint + 1, to))
        return { first: [from + 1, at], second: [joint + 1, to] };
    }
  }
  return null;
}

/** "Between A and B", "compare A with B". */
function twoNames(tokens: readonly Token[], text: string, language: Language, aliases: Aliases): Sides | null {
  const cue = tokens.findIndex(({ word }) => cuesBefore.has(word));
  if (cue < 0) return null;
  const written = tokens.map(({ word }) => word);
  for (let at = cue + 2; at < tokens.length; at++) {
    const rest = written[at]!.startsWith('و') ? written[at]!.slice(1) : null;
    const isGlued =
      rest !== null &&
      (rest.startsWith('ال') ||
        written.slice(cue + 1, at).includes(rest) ||
        aliases.find([rest, ...written.slice(at + 1)], () => language).some(({ from }) => from === 0));
    const joint = isGlued ? at : joined(tokens, text, at);
    if (joint === null || joint >= tokens.length) continue;
    const to = sideEnd(tokens, text, joint);
    const isOrdinal = (i: number) => ordinalTokens(bare(written[i]!)).length > 0;
    // "The third and the fourth forum": what is not said twice belongs to both.
    const first = to - joint === 1 && isOrdinal(joint) && isOrdinal(at - 1) ? at - 1 : cue + 1;
    if (isNamed(tokens, first, at) && isNamed(tokens, joint, to))
      return { first: [first, at], second: [joint, to], isGlued };
  }
  return null;
}

/** Where a side begins whose conjunction is the word at a place or stands glued before it; `null` without one. */
function joined(tokens: readonly Token[], text: string, at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (conjunctions.has(token.word)) return at + 1;
  const glue = text.slice(tokens[at - 1]?.end ?? 0, token.start);
  return /(?<!\p{L})و[ـ ]?$/u.test(glue) || /^و(?:منتدى|ال|في)/u.test(text.slice(token.start)) ? at : null;
}

/** Up to the next mark, or the end. */
function sideEnd(tokens: readonly Token[], text: string, from: number): number {
  let to = from + 1;
  while (to < tokens.length && to - from < maxSideWords && !/[,،;؛?؟.!:]/u.test(between(tokens, text, to))) to++;
  return to;
}

function between(tokens: readonly Token[], text: string, at: number): string {
  return text.slice(tokens[at - 1]!.end, tokens[at]!.start);
}

function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => !isStopWord(word));
}

function withoutAnd(name: string): string {
  return name.replace(/^و(?=ال|منتدى|في|\p{Nd})/u, '');
}

function bare(word: string): string {
  return word.startsWith('و') ? word.slice(1) : word;
}

/** The side's question, analysed: its name says where to look, if the question says what to look for there. */
export function analyzeSide({ text, name }: QuestionSide, whole: Question): Question {
  const question = { ...analyzeQuestion(text, whole.aliases), language: whole.language };
  const named = new Set(words(name));
  const rest = question.words.filter(({ word, isScope, isKind }) => !named.has(word) && !isScope && !isKind);
  if (rest.length === 0) return question;
  return {
    ...question,
    words: question.words.map((one) => (named.has(one.word) ? { ...one, isScope: true } : one)),
  };
}
