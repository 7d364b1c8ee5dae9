import type { Snapshot } from '../indexes/snapshot.ts';
import { findNumbers } from '../language/find-numbers.ts';
import type { Language } from '../language/language.ts';
import { stem } from '../language/stem.ts';
import { aliasWords } from './aliases.ts';
import { countedWord } from './counted-word.ts';
import { namedThings, speaksOf, type NamedThing } from './named-things.ts';
import { presenceIn, type SpokenText } from './presence.ts';
import type { Question, QuestionWord } from './question.ts';
import type { ScoredSentence } from './score-sentences.ts';
import { translateWord, type TranslationSources } from './translate-words.ts';

/** What a passage and its document speak of that a question asks for; shares are of words by rarity, 0–1. */
export interface Evidence {
  /** Of all of the question's words; 1 where no word counts. */
  readonly coverage: number;
  /** Of those that neither say only where to look nor name only the kind of answer. */
  readonly focusCoverage: number;
  /** Of those of them that are no names: what is asked about the named things. */
  readonly predicateCoverage: number;
  /** The same by meaning: a word counts as far as a word of the passage is near it. */
  readonly predicateNearness: number;
  /** Of them again, in the sentence alone. */
  readonly sentenceCoverage: number;
  /** Of the focus words, those that no passage of the collection holds in any form that is known. */
  readonly unknown: number;
  /** Years, places, forums and bodies of the question that neither the passage nor its document is about. */
  readonly missingThings: readonly NamedThing[];
  /** Whether the passage counts what "how many" asks for; true for other questions. */
  readonly counts: boolean;
}

/** What a question's words are looked up with. */
export interface EvidenceSources extends TranslationSources {
  /** How rare a word is, above 0. */
  readonly idf: (word: string) => number;
  /** For words of the question, the best cosine in the passage. */
  readonly cosines: ReadonlyMap<string, number>;
}

// A cosine at which a word is another one by chance, and one at which it is a form or a synonym of it.
const [chance, synonym] = [0.35, 0.75];

/** Compares a passage, under its title and section, with a question. */
export function gatherEvidence(
  question: Question,
  snapshot: Snapshot,
  { passage: passageNumber, text: sentence }: Pick<ScoredSentence, 'passage' | 'text'>,
  sources: EvidenceSources,
): Evidence {
  const passage = snapshot.passages[passageNumber]!;
  const document = snapshot.documents.get(passage.documentId)!;
  const { language, title } = document;
  const body = document.text.slice(passage.start, passage.end);
  const inPassage = presenceIn({ language, text: [title, passage.section ?? '', body].join('\n') }, question, sources);
  const inSentence = presenceIn({ language, text: sentence }, question, sources);
  const isIn = (word: QuestionWord) => Number(inPassage(word));
  const isUnknown = (word: QuestionWord) => Number(!inPassage(word) && !isKnown(word, question, language, sources));
  const near = (word: QuestionWord) =>
    Math.max(isIn(word), Math.min(1, ((sources.cosines.get(word.word) ?? 0) - chance) / (synonym - chance)));
  const share = (wanted: readonly QuestionWord[], held: (word: QuestionWord) => number) => {
    const worth = ({ word, weight }: QuestionWord) => weight * sources.idf(word);
    const all = wanted.reduce((sum, word) => sum + worth(word), 0);
    return all === 0 ? 1 : wanted.reduce((sum, word) => sum + worth(word) * held(word), 0) / all;
  };
  const counted = countedWord(question);
  const focus = question.words.filter(({ isScope, isKind }) => !isScope && !isKind);
  const predicate = focus.filter(({ alias }) => alias?.isName !== true);
  return {
    coverage: share(question.words, isIn),
    focusCoverage: share(focus, isIn),
    predicateCoverage: share(predicate, isIn),
    predicateNearness: share(predicate, near),
    sentenceCoverage: share(predicate, (word) => Number(inSentence(word))),
    unknown: focus.length === 0 ? 0 : share(focus, isUnknown),
    missingThings: namedThings(question).filter((thing) => !speaksOf(document, body, thing)),
    counts: counted === null || countsWord(counted, { text: body, language }, question, sources),
  };
}

/** Whether any passage may hold a word: as it stands, as a form of it, by another name or in translation. */
function isKnown(word: QuestionWord, question: Question, language: Language, sources: EvidenceSources): boolean {
  if (sources.stems.has(stem(word.word, language))) return true;
  const names = word.alias?.entries.flatMap((entry) => aliasWords(entry, language)) ?? [];
  if (names.some((name) => name.every((part) => sources.stems.has(stem(part, language))))) return true;
  return (
    question.language !== language &&
    translateWord(word.word, question.language, sources).some(({ term }) => sources.stems.has(term))
  );
}

/** Whether a text counts what a word says: the word stands among the three after a number. */
export function countsWord(
  word: QuestionWord,
  { text, language }: SpokenText,
  question: Question,
  sources: TranslationSources,
): boolean {
  return findNumbers(text).some(({ following }) =>
    presenceIn({ language, text: following.join(' ') }, question, sources)(word),
  );
}
