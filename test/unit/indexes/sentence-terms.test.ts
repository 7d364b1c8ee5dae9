import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../src/indexes/analyze-text.ts';
import { decodeArrays, encodeArrays } from '../../../src/indexes/binary-file.ts';
import { buildLexicalArrays, createLexicalIndex } from '../../../src/indexes/lexical-index.ts';
import {
  buildSentenceTerms,
  sentenceTermsArrays,
  sentenceTermsOf,
  termsOfSentences,
  type HeadedSentences,
} from '../../../src/indexes/sentence-terms.ts';

const text = fc
  .array(
    fc.constantFrom(
      'منتدى',
      'الإنترنت',
      '2017م',
      '1,6',
      'notes',
      'Noted',
      'et',
      'و13',
      '—',
      'الخامس',
      'عشر',
      'يونيو',
      'مئتا',
      '40',
    ),
    {
      maxLength: 6,
    },
  )
  .map((words) => words.join(' '));
const passage: fc.Arbitrary<HeadedSentences> = fc.record({
  language: fc.constantFrom('ar', 'en', 'fr'),
  heading: text,
  sentences: fc.array(text, { maxLength: 3 }),
});
const passages = fc.array(passage, { maxLength: 5 });

function build(passages: readonly HeadedSentences[]) {
  const terms = passages.map(({ language, heading, sentences }) => {
    const parts = [heading, ...sentences].map((text) => analyzeText(text, language));
    return { grams: parts.flatMap(({ grams }) => grams), stems: parts.flatMap(({ stems }) => stems) };
  });
  const indexes = {
    grams: createLexicalIndex(buildLexicalArrays(terms.map(({ grams }) => grams))),
    stems: createLexicalIndex(buildLexicalArrays(terms.map(({ stems }) => stems))),
  };
  return { indexes, terms: buildSentenceTerms(passages, indexes) };
}

const sorted = (terms: readonly string[]) => terms.toSorted((a, b) => (a < b ? -1 : 1));

describe('the terms of sentences', () => {
  it('are those of the sentence under its heading, by number', () => {
    fc.assert(
      fc.property(passages, (passages) => {
        const { indexes, terms } = build(passages);
        const texts = passages.flatMap(({ language, heading, sentences }, passage) =>
          sentences.map((sentence) => ({
            passage,
            parts: [heading, sentence].map((one) => analyzeText(one, language)),
          })),
        );
        const found = termsOfSentences(
          terms,
          texts.map(({ passage }, number) => ({ passage, number })),
        );
        for (const kind of ['grams', 'stems'] as const) {
          const names = [...indexes[kind].terms()];
          const { terms: numbers, ends } = found[kind];
          const lists = ends.map((end, i) => Array.from(numbers.slice(ends[i - 1] ?? 0, end), (term) => names[term]!));
          const expected = texts.map(({ parts }) => parts.flatMap((part) => part[kind]));
          expect(lists.map(sorted)).toEqual(expected.map(sorted));
        }
      }),
    );
  });

  it('are the same after they were stored', () => {
    fc.assert(
      fc.property(passages, (passages) => {
        const { indexes, terms } = build(passages);
        expect(sentenceTermsOf(decodeArrays(encodeArrays('id', sentenceTermsArrays(terms))), indexes)).toEqual(terms);
      }),
    );
  });
});

describe('arrays that are no terms of sentences', () => {
  const { indexes, terms } = build([{ language: 'en', heading: 'a title', sentences: ['one two', 'three'] }]);

  it.each([
    { what: 'headings that end early', change: { headingOffsets: Uint32Array.of(0, 1) } },
    { what: 'sentences that go down', change: { sentenceOffsets: Uint32Array.of(0, 3, 2) } },
    { what: 'fewer stems', change: { stems: terms.stems.slice(1) } },
    { what: 'a word that there is not', change: { sentenceWords: terms.sentenceWords.map(() => 99) } },
    { what: 'a 4-gram that there is not', change: { grams: terms.grams.map(() => 999) } },
    { what: 'a stem that there is not', change: { stems: terms.stems.map(() => 99) } },
  ])('are refused with $what', ({ change }) => {
    const file = decodeArrays(encodeArrays('id', sentenceTermsArrays({ ...terms, ...change })));
    expect(() => sentenceTermsOf(file, indexes)).toThrow(RangeError);
  });
});
