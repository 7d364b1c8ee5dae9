import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/language.ts';
import { lookUpMessages } from '../../../src/lookups/messages/messages.ts';
import { factLabels } from '../../../src/records/fact-kinds.ts';
import { templates } from '../../../src/records/templates/templates.ts';

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the words around look-ups and records', () => {
  it.each(languages)('%s says them in its own script, none empty but for an official wording', (language) => {
    const labels = Object.values(factLabels).map((label) => label[language]);
    const texts = [...textsOf(lookUpMessages[language]), ...labels, ...Object.values(templates[language].headings)];
    expect(texts.filter((text) => text === '')).toEqual([lookUpMessages[language].wordings.official]);
    for (const text of texts.filter((text) => text !== ''))
      expect({ text, isArabic: /\p{Script=Arabic}/u.test(text) }).toEqual({ text, isArabic: language === 'ar' });
    expect(new Set(labels).size).toBe(labels.length);
  });
});
