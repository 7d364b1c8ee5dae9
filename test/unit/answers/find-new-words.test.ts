import { describe, expect, it } from 'vitest';
import { findNewWords } from '../../../src/answers/find-new-words.ts';
import { countGraphemes } from '../../../src/language/graphemes.ts';
import type { QuestionForm } from '../../../src/retrieval/question-form.ts';

const repeats =
  (...asked: readonly string[]) =>
  (word: string) =>
    Number(asked.includes(word));

function newWords(excerpt: string, asked: readonly string[], most = 200, form: QuestionForm | null = null) {
  const span = findNewWords(excerpt, [0, excerpt.length], repeats(...asked), most, form);
  return span && excerpt.slice(...span);
}

describe('findNewWords', () => {
  it.each([
    {
      excerpt: 'The workshop focuses on torn nets and sails',
      asked: ['workshop', 'focuses'],
      found: 'torn nets and sails',
    },
    { excerpt: 'تركّز الورشة على إصلاح الشباك', asked: ['تركز', 'الورشه'], found: 'إصلاح الشباك' },
    { excerpt: 'L’atelier porte sur les voiles', asked: ['atelier', 'porte'], found: 'voiles' },
    { excerpt: 'The workshop', asked: ['workshop'], found: null },
    { excerpt: 'of the and', asked: [], found: null },
    { excerpt: '', asked: [], found: null },
  ])('"$excerpt" says "$found"', ({ excerpt, asked, found }) => {
    expect(newWords(excerpt, asked)).toBe(found);
  });

  it('takes the words behind those of the question, not the ones far before them', () => {
    const excerpt = 'Old captains met yesterday morning. Workshop goals: torn nets';
    expect(newWords(excerpt, ['workshop', 'goals'], 12)).toBe('torn nets');
  });

  it('begins a definition with the thing itself', () => {
    expect(newWords('Here a tide is the rise of water', ['tide'], 200, 'definition')).toBe('tide is the rise of water');
    expect(newWords('Water rises', ['tide'], 200, 'definition')).toBeNull();
  });

  it('looks for a definition beyond the sentence, for other things only in it', () => {
    const excerpt = 'Listen. A tide is water';
    expect(findNewWords(excerpt, [0, 7], repeats('tide'), 200, 'definition')).toEqual([10, 23]);
    expect(findNewWords(excerpt, [0, 7], repeats('tide'), 200, null)).toEqual([0, 6]);
  });

  it.each([1, 4, 9, 15, 40])('finds at most %i graphemes', (most) => {
    const found = newWords('الورشة: شباك ممزقة وأشرعة قديمة وحبال طويلة', ['الورشه'], most);
    expect(countGraphemes(found ?? '')).toBeLessThanOrEqual(most);
    expect(found === null).toBe(most < 4);
  });
});
