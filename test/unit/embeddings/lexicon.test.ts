import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLexicon, readLexicon, type Lexicon } from '../../../src/embeddings/lexicon.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function lexiconOf(content: string, language: 'en' | 'fr' = 'en'): Promise<Lexicon> {
  const folder = await temporaryFolder('lexicon');
  await writeFile(join(folder, `lexicon-${language}-ar.tsv`), content);
  return readLexicon(folder, language, 'ar');
}

const lines = [
  'abbey\tدير 0.9',
  'cable\tكابل 0.75\tسلك 0.2\tحبل من نحاس 0.05',
  'investi\tاستثمار 0.8',
  'ministry\tوزار 0.6',
  'net\tشبك 0.7',
  'network\tشبك 0.5',
  'zone\tمنطق 0.4',
];

describe('readLexicon', () => {
  it.each([
    { what: 'the first line', stem: 'abbey', found: [{ stem: 'دير', weight: 0.9 }] },
    { what: 'the last line', stem: 'zone', found: [{ stem: 'منطق', weight: 0.4 }] },
    {
      what: 'several translations, surest first',
      stem: 'cable',
      found: [
        { stem: 'كابل', weight: 0.75 },
        { stem: 'سلك', weight: 0.2 },
        { stem: 'حبل من نحاس', weight: 0.05 },
      ],
    },
    { what: 'a word that begins another', stem: 'net', found: [{ stem: 'شبك', weight: 0.7 }] },
    { what: 'a word that another begins', stem: 'network', found: [{ stem: 'شبك', weight: 0.5 }] },
    { what: 'the near stem before', stem: 'investiss', found: [{ stem: 'استثمار', weight: 0.8 }] },
    { what: 'the near stem after', stem: 'minist', found: [{ stem: 'وزار', weight: 0.6 }] },
  ])('finds $what', async ({ stem, found }) => {
    const lexicon = await lexiconOf(`${lines.join('\n')}\n`);
    expect(lexicon.translate(stem)).toEqual(found);
  });

  it.each([
    { what: 'a word before the first', stem: 'aa' },
    { what: 'a word after the last', stem: 'zoo' },
    { what: 'a word between two', stem: 'dam' },
    { what: 'the beginning of a short word', stem: 'ne' },
    { what: 'four letters in common', stem: 'cabl' },
    { what: 'less than seven tenths in common', stem: 'ministrations' },
    { what: 'an Arabic word', stem: 'شبك' },
    { what: 'no word', stem: '' },
  ])('finds nothing for $what', async ({ stem }) => {
    const lexicon = await lexiconOf(`${lines.join('\n')}\n`);
    expect(lexicon.translate(stem)).toEqual([]);
  });

  it.each([
    { what: 'an empty file', content: '' },
    { what: 'a line break alone', content: '\n' },
    { what: 'one letter', content: 'x' },
    { what: 'a line without translations', content: 'cable\n' },
    { what: 'an empty first line', content: '\nnet\tشبك 0.7\n' },
  ])('finds nothing in $what', async ({ content }) => {
    const lexicon = await lexiconOf(content);
    expect(['', 'a', 'cable', 'zz'].map((stem) => lexicon.translate(stem))).toEqual([[], [], [], []]);
  });

  it.each([
    { what: 'no line break at the end', content: lines.join('\n') },
    { what: 'line breaks of two characters', content: `${lines.join('\r\n')}\r\n` },
  ])('reads a file with $what', async ({ content }) => {
    const lexicon = await lexiconOf(content);
    expect(['abbey', 'network', 'zone'].map((stem) => lexicon.translate(stem)[0]?.weight)).toEqual([0.9, 0.5, 0.4]);
  });

  it('finds stems beside letters of many bytes', async () => {
    const stems = ['abc', 'nœud', 'réseau', 'zone', 'é', 'œuvre', 'شبك', '😀'];
    const lexicon = await lexiconOf(stems.map((stem, i) => `${stem}\tس${i} 0.5\n`).join(''), 'fr');
    expect(stems.map((stem) => lexicon.translate(stem))).toEqual(stems.map((_, i) => [{ stem: `س${i}`, weight: 0.5 }]));
  });

  it('finds every line of any sorted file', async () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'ب', '😀'), minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word), async (words) => {
        const sorted = words.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        const lexicon = await lexiconOf(sorted.map((word, i) => `${word}\tس 0.${i}1\n`).join(''));
        expect(sorted.map((word) => lexicon.translate(word)[0]?.weight)).toEqual(
          sorted.map((_, i) => Number(`0.${i}1`)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('says that a file is missing', async () => {
    await expect(readLexicon(await temporaryFolder(), 'fr', 'ar')).rejects.toThrow('lexicon-fr-ar.tsv');
  });
});

describe('emptyLexicon', () => {
  it('knows no word', () => {
    expect(emptyLexicon.translate('network')).toEqual([]);
  });
});
