import { describe, expect, it } from 'vitest';
import { hashCorpus as hashOf } from '../../../src/corpus/corpus-hash.ts';
import type { Document } from '../../../src/corpus/document.ts';

const first: Document = {
  id: 'a',
  collection: 'default',
  path: 'a.md',
  title: 'A',
  language: 'en',
  kind: 'document',
  forum: null,
  year: null,
  dates: null,
  place: null,
  publisher: null,
  date: null,
  source: 'a.md',
  url: null,
  licence: null,
  translationOf: null,
  text: 'Text.',
};
const second: Document = { ...first, id: 'b', path: 'b.md' };
const hashCorpus = (documents: readonly Document[]) => hashOf({ documents, records: [] });
const hash = hashCorpus([first, second]);

describe('hashCorpus', () => {
  it('has 64 hexadecimal digits', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('minds neither the order of documents nor that of fields', () => {
    const { text, title, ...others } = first;
    const turned = { text, ...others, title };
    expect(hashCorpus([second, turned])).toBe(hash);
  });

  it.each(Object.keys(first))('changes with %s', (field) => {
    const changed = { ...first, [field]: 'other' };
    expect(hashCorpus([changed, second])).not.toBe(hash);
  });

  it('changes when a document goes', () => {
    expect(hashCorpus([first])).not.toBe(hash);
    expect(hashCorpus([])).not.toBe(hash);
  });
});
