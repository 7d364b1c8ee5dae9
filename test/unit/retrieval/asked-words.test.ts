import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/language/stem.ts';
import { askedWords } from '../../../src/retrieval/asked-words.ts';
import type { QuestionTerms } from '../../../src/retrieval/question-terms.ts';

const noTerms: QuestionTerms = { grams: [], stems: [], lexicon: [] };
const sure = () => 1;
const en = (word: string, weight = 1) => ({ term: stem(word, 'en'), weight });

describe('askedWords', () => {
  it.each([
    { what: 'the word itself', word: 'harbour', weight: 1 },
    { what: 'another form of it', word: 'harbours', weight: 1 },
    { what: 'a translation', word: 'boat', weight: 1 },
    { what: 'a fainter translation that is still likely', word: 'ship', weight: Math.SQRT1_2 },
    { what: 'an unlikely translation', word: 'spoon', weight: 0 },
    { what: 'a new word', word: 'captain', weight: 0 },
    { what: 'a stop word, even of the question', word: 'the', weight: 0 },
  ])('$what, "$word", weighs $weight', ({ word, weight }) => {
    const terms = {
      ...noTerms,
      stems: [[en('harbour')], [en('the')]],
      lexicon: [[en('boat'), en('ship', 0.5), en('spoon', 0.4)]],
    };
    expect(askedWords(terms, 'en', sure)(word)).toBeCloseTo(weight);
  });

  it('knows Arabic words by their stems', () => {
    const terms = { ...noTerms, stems: [[{ term: stem('المرفا', 'ar'), weight: 1 }]] };
    expect(askedWords(terms, 'ar', sure)('مرفا')).toBe(1);
    expect(askedWords(terms, 'ar', sure)('سفينه')).toBe(0);
  });

  it('weighs a rare word more than a common one', () => {
    const terms = { ...noTerms, stems: [[en('harbour')], [en('people')]] };
    const asked = askedWords(terms, 'en', (term) => (term === stem('people', 'en') ? 0.25 : 1));
    expect([asked('harbour'), asked('people')]).toEqual([1, 0.25]);
  });

  it('never weighs more than 1, and takes the best of several groups', () => {
    const terms = { ...noTerms, stems: [[en('harbour', 9)], [en('harbour', 0.1)]] };
    expect(askedWords(terms, 'en', sure)('harbour')).toBe(1);
  });

  it('takes every word as new where there are no terms', () => {
    expect(askedWords(noTerms, 'en', sure)('harbour')).toBe(0);
  });
});
