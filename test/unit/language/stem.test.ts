import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languages } from '../../../src/language/language.ts';
import { normalize } from '../../../src/language/normalize.ts';
import { stem } from '../../../src/language/stem.ts';

// Written by `stems` of embeddings/training/stems.py.
const trained = z.array(z.object({ language: z.enum(languages), word: z.string(), stem: z.string() }));
const fixture = join(import.meta.dirname, '../../fixtures/stems.jsonl');
const cases = trained.parse(
  readFileSync(fixture, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line)),
);

describe('stem', () => {
  it.each(languages)('gives the stems of the trainer in %s', (language) => {
    const own = cases.filter((one) => one.language === language);
    expect(own.length).toBeGreaterThan(100);
    expect(own.map(({ word }) => stem(normalize(word), language))).toEqual(own.map((one) => one.stem));
  });

  it.each([
    { rule: 'one prefix goes', word: 'وبالمكتبه', language: 'ar', expected: 'مكتب' },
    { rule: 'three letters stay after a prefix', word: 'وفد', language: 'ar', expected: 'وفد' },
    { rule: 'three letters stay before a suffix', word: 'ديون', language: 'ar', expected: 'ديون' },
    { rule: 'Arabic words follow Arabic rules in any text', word: 'المدارس', language: 'fr', expected: 'مدارس' },
    { rule: 'Latin words follow English rules in Arabic texts', word: 'policies', language: 'ar', expected: 'polic' },
    { rule: 'four letters stay', word: 'bring', language: 'en', expected: 'bring' },
    { rule: 'French plurals in -aux', word: 'journaux', language: 'fr', expected: 'journal' },
    { rule: 'numbers stay', word: '2031', language: 'ar', expected: '2031' },
  ] as const)('$rule: $word', ({ word, language, expected }) => {
    expect(stem(word, language)).toBe(expected);
  });
});
