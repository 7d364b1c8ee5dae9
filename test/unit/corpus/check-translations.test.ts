import { describe, expect, it } from 'vitest';
import { checkTranslations } from '../../../src/corpus/check-translations.ts';
import type { Document } from '../../../src/corpus/document.ts';
import { chooseTranslations, groupTranslations } from '../../../src/retrieval/choose-translations.ts';
import { toyDocument } from '../../support/toy-document.ts';

const document = (id: string, language: Document['language'], translationOf: string | null = null) =>
  toyDocument({ id, language, translationOf, text: id });
const check = (...documents: Document[]) =>
  checkTranslations(new Map(documents.map((one) => [one.id, one]))).map(({ file, problem }) => `${file} ${problem}`);

describe('checkTranslations', () => {
  it('finds nothing wrong with an original and its translations', () => {
    expect(check(document('a', 'ar'), document('a-en', 'en', 'a'), document('a-fr', 'fr', 'a'))).toEqual([]);
  });

  it.each([
    { fault: 'no such original', documents: [document('b', 'en', 'a')], says: 'there is no document "a"' },
    {
      fault: 'the same language',
      documents: [document('a', 'ar'), document('b', 'ar', 'a')],
      says: 'in the same language',
    },
    {
      fault: 'a translation of a translation',
      documents: [document('a', 'ar'), document('b', 'en', 'a'), document('c', 'fr', 'b')],
      says: '"b" is a translation itself',
    },
    {
      fault: 'two translations in one language',
      documents: [document('a', 'ar'), document('b', 'en', 'a'), document('c', 'en', 'a')],
      says: 'b.md is a translation of "a" in the same language',
    },
  ])('names $fault', ({ documents, says }) => {
    const faults = check(...documents);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(says);
  });
});

describe('chooseTranslations', () => {
  const groups = groupTranslations([document('a-en', 'en', 'a'), document('a', 'ar'), document('b', 'fr')]);

  it.each([
    { language: 'en', chosen: ['a-en', 'b'] },
    { language: 'ar', chosen: ['a', 'b'] },
    { language: 'fr', chosen: ['a', 'b'] },
  ] as const)('lets one document of each group speak: $language', ({ language, chosen }) => {
    expect([...chooseTranslations(groups, language)].toSorted()).toEqual(chosen);
  });
});
