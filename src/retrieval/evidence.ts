import type { Snapshot } from '../indexes/snapshot.ts';
import { findNumbers } from '../language/find-numbers.ts';
import { countedWord } from './counted-word.ts';
import { namedThings, speaksOf, type NamedThing } from './named-things.ts';
import { presenceIn, type SpokenText } from './presence.ts';
import type { Question, QuestionWord } from './question.ts';
import type { TranslationSources } from './translate-words.ts';

/** What a passage and its document speak of that a question asks for. */
export interface Evidence {
  /** The share of the question's words that the passage speaks of, by rarity, 0–1; 1 where no word counts. */
  readonly coverage: number;
  /** The same without the names and years that only say where to look, and without words such as "date" or "name". */
  readonly focusCoverage: number;
  /** Years and places of the question that neither the passage nor its document is about. */
  readonly missingThings: readonly NamedThing[];
  /** Whether the passage counts what "how many" asks for; true for other questions. */
  readonly counts: boolean;
}

/** What a question's words are looked up with. */
export interface EvidenceSources extends TranslationSources {
  /** How rare a word is, above 0. */
  readonly idf: (word: string) => number;
}

/** Compares a passage, under its title and section, with a question. */
export function gatherEvidence(
  question: Question,
  snapshot: Snapshot,
  passageNumber: number,
  sources: EvidenceSources,
): Evidence {
  const passage = snapshot.passages[passageNumber]!;
  const document = snapshot.documents.get(passage.documentId)!;
  const { language, title } = document;
  const body = document.text.slice(passage.start, passage.end);
  const inPassage = presenceIn({ language, text: [title, passage.section ?? '', body].join('\n') }, question, sources);
  const share = (wanted: readonly QuestionWord[]) => {
    const worth = (list: readonly QuestionWord[]) =>
      list.reduce((sum, { word, weight }) => sum + weight * sources.idf(word), 0);
    return wanted.length === 0 ? 1 : worth(wanted.filter(inPassage)) / worth(wanted);
  };
  const counted = countedWord(question);
  return {
    coverage: share(question.words),
    focusCoverage: share(question.words.filter(({ isScope, isKind }) => !isScope && !isKind)),
    missingThings: namedThings(question).filter((thing) => !speaksOf(document, body, thing)),
    counts: counted === null || countsWord(counted, { text: body, language }, question, sources),
  };
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
