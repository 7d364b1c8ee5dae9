import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/answers/messages/messages.ts';
import { languages } from '../../../src/language/language.ts';

describe('messages', () => {
  it.each(languages)('%s says every sentence in its own script', (language) => {
    const say = messages[language];
    const foreign = languages.filter((other) => other !== language).map((other) => say.foreignLead(other));
    const sentences = [
      ...foreign,
      say.notFound,
      say.nearest,
      say.emptyQuestion,
      say.longQuestion(4000),
      say.summaryOf(''),
      say.injection,
      say.silentSide(''),
      say.silentPart(Object.values(say.answerTypes)),
    ];
    for (const sentence of sentences) {
      const letters = sentence.match(/\p{L}/gu) ?? [];
      const arabic = sentence.match(/\p{Script=Arabic}/gu) ?? [];
      expect(letters.length).toBeGreaterThan(3);
      expect({ sentence, isArabic: arabic.length > letters.length / 2 }).toEqual({
        sentence,
        isArabic: language === 'ar',
      });
    }
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('name what they are given', () => {
    for (const language of languages) {
      expect(messages[language].summaryOf('البحر')).toContain('البحر');
      expect(messages[language].longQuestion(4000)).toContain('4000');
      expect(messages[language].side('البحر', 'أزرق')).toMatch(/البحر.*أزرق/u);
      expect(messages[language].silentSide('البحر')).toContain('البحر');
      expect(messages[language].silentPart(['البحر', 'السماء'])).toMatch(/البحر.*السماء/u);
    }
  });
});
