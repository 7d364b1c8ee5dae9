import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { embeddedModelFolder } from '../../src/embeddings/embedded-model.ts';
import { loadTokenizer } from '../../src/embeddings/transformers.ts';

const unknown = 1;
const cases = z.array(z.object({ text: z.string(), ids: z.array(z.int()) })).parse(
  readFileSync(join(import.meta.dirname, '../fixtures/tokenizer-cases.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line)),
);
const tokenizer = await loadTokenizer({ folder: embeddedModelFolder });

describe('the tokenizer', () => {
  it('cuts all texts as the trainer did', () => {
    expect(cases.length).toBeGreaterThan(1000);
    const found = cases.map(({ text }) => ({ text, ids: tokenizer.encode(text) }));
    const different = found.filter(({ ids }, i) => ids.length > 0 && String(ids) !== String(cases[i]?.ids));
    expect(different).toEqual([]);
  });

  it('gives no piece only where the trainer counts one unknown piece', () => {
    const empty = cases.filter(({ text }) => tokenizer.encode(text).length === 0);
    expect(empty.length).toBeGreaterThan(5);
    expect(new Set(empty.map(({ ids }) => String(ids)))).toEqual(new Set([String(unknown)]));
  });
});
