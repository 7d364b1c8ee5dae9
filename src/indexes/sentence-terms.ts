import type { Language } from '../language/language.ts';
import { analyzeWord, readText } from './analyze-text.ts';
import type { DecodedArrays, Numbers } from './binary-file.ts';
import { createGrowingArray } from './growing-array.ts';
import type { LexicalIndex, TermLists } from './lexical-index.ts';
import { checkBelow, checkOffsets } from './offsets.ts';

/**
 * The words of every sentence, and of the title and section above each passage, by the numbers of their terms in the
 * two lexical indexes. A canonical token ("ord15") is one more word, without 4-grams. All lists are stored flat: list i of `xs` is `xs[offsets[i] .. offsets[i + 1])`.
 */
export interface SentenceTerms {
  /** Passage → the words of its title and section. */
  readonly headingOffsets: Uint32Array;
  readonly headingWords: Uint32Array;
  /** Sentence → its words; sentences of all passages are numbered one after the other. */
  readonly sentenceOffsets: Uint32Array;
  readonly sentenceWords: Uint32Array;
  /** Word → its 4-grams. */
  readonly gramOffsets: Uint32Array;
  readonly grams: Uint32Array;
  /** Word → its stem, or the canonical token. */
  readonly stems: Uint32Array;
}

/** A passage as it is read here. */
export interface HeadedSentences {
  readonly language: Language;
  /** Its title and section. */
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** What terms are numbered by. */
export interface LexicalIndexes {
  readonly grams: LexicalIndex;
  readonly stems: LexicalIndex;
}

export function buildSentenceTerms(passages: Iterable<HeadedSentences>, indexes: LexicalIndexes): SentenceTerms {
  const ids = new Map<string, number>();
  const headings = { offsets: [0], words: createGrowingArray() };
  const sentences = { offsets: [0], words: createGrowingArray() };
  const gramOffsets = [0];
  const [grams, stems] = [createGrowingArray(), createGrowingArray()];
  const idOf = (key: string, analyze: () => ReturnType<typeof analyzeWord>) => {
    let id = ids.get(key);
    if (id === undefined) {
      ids.set(key, (id = ids.size));
      const terms = analyze();
      for (const gram of terms.grams) grams.push(indexes.grams.numberOf(gram));
      gramOffsets.push(grams.length);
      stems.push(indexes.stems.numberOf(terms.stem));
    }
    return id;
  };
  const add = (list: typeof headings, text: string, language: Language) => {
    const { words, canonical } = readText(text);
    // One word has other stems in other languages.
    for (const word of words) list.words.push(idOf(`${language} ${word}`, () => analyzeWord(word, language)));
    for (const token of canonical) list.words.push(idOf(token, () => ({ grams: [], stem: token })));
    list.offsets.push(list.words.length);
  };
  for (const { language, heading, sentences: texts } of passages) {
    add(headings, heading, language);
    for (const text of texts) add(sentences, text, language);
  }
  return {
    headingOffsets: Uint32Array.from(headings.offsets),
    headingWords: headings.words.toArray(),
    sentenceOffsets: Uint32Array.from(sentences.offsets),
    sentenceWords: sentences.words.toArray(),
    gramOffsets: Uint32Array.from(gramOffsets),
    grams: grams.toArray(),
    stems: stems.toArray(),
  };
}

/** A sentence of a passage. */
export interface SentencePlace {
  readonly passage: number;
  /** Its number among the sentences of all passages. */
  readonly number: number;
}

/**
 * The terms of sentences, each under its passage's title and section, as passages are indexed: a sentence need not
 * repeat what it is about.
 */
export function termsOfSentences(
  { headingOffsets, headingWords, sentenceOffsets, sentenceWords, gramOffsets, grams, stems }: SentenceTerms,
  sentences: readonly SentencePlace[],
): { readonly grams: TermLists; readonly stems: TermLists } {
  const lengthOf = (offsets: Uint32Array, list: number) => offsets[list + 1]! - offsets[list]!;
  const wordEnds: number[] = [];
  let total = 0;
  for (const { passage, number } of sentences)
    wordEnds.push((total += lengthOf(headingOffsets, passage) + lengthOf(sentenceOffsets, number)));
  const words = new Uint32Array(total);
  let next = 0;
  for (const { passage, number } of sentences) {
    for (let at = headingOffsets[passage]!; at < headingOffsets[passage + 1]!; at++) words[next++] = headingWords[at]!;
    for (let at = sentenceOffsets[number]!; at < sentenceOffsets[number + 1]!; at++) words[next++] = sentenceWords[at]!;
  }
  let count = 0;
  const gramEnds: number[] = [];
  let from = 0;
  for (const end of wordEnds) {
    for (; from < end; from++) count += lengthOf(gramOffsets, words[from]!);
    gramEnds.push(count);
  }
  const [allGrams, allStems] = [new Uint32Array(count), new Uint32Array(total)];
  next = 0;
  for (let place = 0; place < total; place++) {
    const word = words[place]!;
    allStems[place] = stems[word]!;
    for (let at = gramOffsets[word]!; at < gramOffsets[word + 1]!; at++) allGrams[next++] = grams[at]!;
  }
  return { grams: { terms: allGrams, ends: gramEnds }, stems: { terms: allStems, ends: wordEnds } };
}

const prefix = 'sentences.';

/** In the form that a snapshot keeps, and back. */
export function sentenceTermsArrays(terms: SentenceTerms): Record<string, Numbers> {
  return Object.fromEntries(Object.entries(terms).map(([name, array]: [string, Numbers]) => [prefix + name, array]));
}

/** @throws {RangeError} The arrays are missing, or do not fit together or to the indexes. */
export function sentenceTermsOf(file: DecodedArrays, indexes: LexicalIndexes): SentenceTerms {
  const get = (name: keyof SentenceTerms) => file.get(prefix + name, 'Uint32Array');
  const terms = {
    headingOffsets: get('headingOffsets'),
    headingWords: get('headingWords'),
    sentenceOffsets: get('sentenceOffsets'),
    sentenceWords: get('sentenceWords'),
    gramOffsets: get('gramOffsets'),
    grams: get('grams'),
    stems: get('stems'),
  };
  checkOffsets('headingOffsets', terms.headingOffsets, terms.headingWords.length);
  checkOffsets('sentenceOffsets', terms.sentenceOffsets, terms.sentenceWords.length);
  checkOffsets('gramOffsets', terms.gramOffsets, terms.grams.length);
  if (terms.stems.length !== terms.gramOffsets.length - 1) throw new RangeError('"stems" is cut off.');
  checkBelow('headingWords', terms.headingWords, terms.stems.length);
  checkBelow('sentenceWords', terms.sentenceWords, terms.stems.length);
  checkBelow('grams', terms.grams, indexes.grams.termCount + 1);
  checkBelow('stems', terms.stems, indexes.stems.termCount + 1);
  return terms;
}
