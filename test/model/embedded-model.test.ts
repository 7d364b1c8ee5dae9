import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embeddedModelFolder, readEmbeddedModelCard } from '../../src/embeddings/embedded-model.ts';
import { readLexicon } from '../../src/embeddings/lexicon.ts';

const mostBytes = 40_000_000;

describe('the embedded model', () => {
  it('names its revision after its files', async () => {
    const hash = createHash('sha256');
    for (const file of ['onnx/model_quantized.onnx', 'tokenizer.json', 'piece-idf.f32'])
      hash.update(readFileSync(join(embeddedModelFolder, file)));
    const { id } = await readEmbeddedModelCard();
    expect(id).toBe(`muntada-static@${hash.digest('hex').slice(0, 12)}`);
  });

  it('says the length of its vectors in its model card', async () => {
    const { dimensions } = await readEmbeddedModelCard();
    const card = readFileSync(join(embeddedModelFolder, 'README.md'), 'utf8');
    expect(card).toMatch(`${dimensions} dimensions`);
  });

  it('stays small', () => {
    const files = readdirSync(join(embeddedModelFolder, '..'), { recursive: true, withFileTypes: true });
    const sizes = files
      .filter((file) => file.isFile() && !file.parentPath.endsWith('__pycache__'))
      .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
    expect(sizes.length).toBeGreaterThan(7);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(mostBytes);
  });

  it.each(['en', 'fr'] as const)('keeps the lexicon from %s sorted by bytes, one line a stem', (language) => {
    const lines = readFileSync(join(embeddedModelFolder, `lexicon-${language}-ar.tsv`), 'utf8')
      .trimEnd()
      .split('\n');
    const stems = lines.map((line) => Buffer.from(line.slice(0, line.indexOf('\t'))));
    const unsorted = stems.slice(1).filter((stem, i) => Buffer.compare(stems[i]!, stem) >= 0);
    expect(stems.length).toBeGreaterThan(20_000);
    expect(unsorted).toEqual([]);
    expect(lines.filter((line) => !/^[^\t]+(?:\t[^\t]+ (?:0|1)?(?:\.\d+)?)+$/u.test(line))).toEqual([]);
  });

  it.each([
    { language: 'en', stem: 'school', arabic: 'مدرس' },
    { language: 'en', stem: 'water', arabic: 'ماء' },
    { language: 'fr', stem: 'ecol', arabic: 'مدرس' },
    { language: 'fr', stem: 'livr', arabic: 'كتاب' },
  ] as const)('translates $stem', async ({ language, stem, arabic }) => {
    const lexicon = await readLexicon(embeddedModelFolder, language, 'ar');
    expect(lexicon.translate(stem).map((translation) => translation.stem)).toContain(arabic);
  });
});
