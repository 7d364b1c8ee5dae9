import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/retrieval/question.ts';
import { aliases } from '../../support/aliases.ts';

const own = (text: string) => analyzeQuestion(text, aliases).words.map(({ word }) => word);

describe('analyzeQuestion', () => {
  it.each([
    { text: 'ما شعار منتدى 2020؟', language: 'ar', words: ['شعار', 'منتدي', '2020'] },
    { text: 'how many sessions?', language: 'en', words: ['sessions'] },
    { text: 'Quel était le thème ?', language: 'fr', words: ['theme'] },
    { text: 'ما هو هذا؟', language: 'ar', words: [] },
  ])('finds the language and the words with a topic: $text', ({ text, language, words }) => {
    expect(analyzeQuestion(text, aliases).language).toBe(language);
    expect(own(text)).toEqual(words);
  });

  it('marks forums, places and years as saying where to look', () => {
    const { words } = analyzeQuestion('من ترأس منتدى القمة العالمية لمجتمع المعلومات في جنيف عام 2017؟', aliases);
    expect(words.filter(({ isScope }) => isScope).map(({ word }) => word)).toEqual([
      'منتدي',
      'القمه',
      'العالميه',
      'لمجتمع',
      'المعلومات',
      'جنيف',
      '2017',
    ]);
  });

  it('counts a name of several words as one thing', () => {
    const { words } = analyzeQuestion('منتدى القمة العالمية لمجتمع المعلومات', aliases);
    expect(words.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
  });

  it.each([
    { text: 'والثانية؟', isFollowUp: true },
    { text: 'where?', isFollowUp: true },
    { text: 'et combien de ministres étaient présents lors de la session ?', isFollowUp: true },
    { text: 'ما الجهات التي شاركت في تنظيم اللقاء السنوي للمكتبة العامة؟', isFollowUp: false },
  ])('$text leans on the question before: $isFollowUp', ({ text, isFollowUp }) => {
    const question = analyzeQuestion(text, aliases, 'متى كانت المرحلة الأولى؟');
    expect(question.isFollowUp).toBe(isFollowUp);
    const borrowed = question.words.filter((word) => word.isBorrowed);
    expect(borrowed.length > 0).toBe(isFollowUp);
    for (const { weight } of borrowed) expect(weight).toBeLessThan(1);
  });

  it('takes no word twice from the question before', () => {
    const { words } = analyzeQuestion('والمرحلة؟', aliases, 'متى كانت والمرحلة الأولى؟');
    expect(words.map(({ word }) => word)).toEqual(['والمرحله', 'الاولي']);
  });

  it('takes the language of a bare name from the question before', () => {
    expect(analyzeQuestion('WSIS 2017?', aliases, 'what was the theme of the forum?').language).toBe('en');
    expect(analyzeQuestion('WSIS 2017?', aliases).language).toBe('ar');
  });
});
