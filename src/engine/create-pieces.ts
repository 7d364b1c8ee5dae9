import type { Tokenizer } from '../embeddings/transformers.ts';
import { createRecentValues } from '../foundation/recent-values.ts';
import { orUnknown } from '../indexes/passage-files.ts';

const wordsKept = 10_000; // of questions: the tokenizer takes long for each

/** The pieces of a word in the token table; at least one. */
export function createPieces(tokenizer: Tokenizer): (word: string) => readonly number[] {
  const known = createRecentValues<string, readonly number[]>(wordsKept);
  return (word) => known.find(word) ?? known.keep(word, orUnknown(tokenizer.encode(word)));
}
