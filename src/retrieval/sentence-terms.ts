import { createRecentValues } from '../foundation/recent-values.ts';
import type { Snapshot } from '../indexes/snapshot.ts';
import { characterGrams } from '../language/character-grams.ts';
import { languages, type Language } from '../language/language.ts';
import { stem } from '../language/stem.ts';
import { words } from '../language/tokenize.ts';

/** The terms of a sentence for the two lexical indexes, by their numbers there, repeated as often as they occur. */
export interface SentenceTerms {
  readonly grams: Int32Array;
  readonly stems: Int32Array;
}

interface WordTerms {
  readonly grams: readonly number[];
  readonly stem: number;
}

// About 3 KB a passage and 200 bytes a word.
const passagesKept = 4000;
const wordsKept = 40_000;

const analyses = new WeakMap<Snapshot, (passage: number) => readonly SentenceTerms[]>();

/**
 * The terms of each sentence of a passage, each under the title and the section, as passages are: a sentence need not
 * repeat what it is about. Those of the passages used last are kept.
 */
export function sentenceTerms(snapshot: Snapshot, passage: number): readonly SentenceTerms[] {
  const analyse = analyses.get(snapshot) ?? createAnalysis(snapshot);
  analyses.set(snapshot, analyse);
  return analyse(passage);
}

function createAnalysis({
  passages,
  documents,
  grams,
  stems,
}: Snapshot): (passage: number) => readonly SentenceTerms[] {
  const known = createRecentValues<number, readonly SentenceTerms[]>(passagesKept);
  const knownWords = new Map(languages.map((one) => [one, createRecentValues<string, WordTerms>(wordsKept)]));
  const termsOf = (word: string, language: Language): WordTerms => ({
    grams: characterGrams(word).map((gram) => grams.numberOf(gram)),
    stem: stems.numberOf(stem(word, language)),
  });
  const wordTerms = (text: string, language: Language) => {
    const knownOf = knownWords.get(language)!;
    return words(text).map((word) => knownOf.find(word) ?? knownOf.keep(word, termsOf(word, language)));
  };
  const analyse = (passage: number) => {
    const { documentId, section, sentences } = passages[passage]!;
    const { language, title, text } = documents.get(documentId)!;
    const above = wordTerms([title, section ?? ''].join('\n'), language);
    return sentences.map(([start, end]): SentenceTerms => {
      const list = [...above, ...wordTerms(text.slice(start, end), language)];
      return {
        grams: Int32Array.from(list.flatMap((word) => word.grams)),
        stems: Int32Array.from(list, (word) => word.stem),
      };
    });
  };
  return (passage) => known.find(passage) ?? known.keep(passage, analyse(passage));
}
