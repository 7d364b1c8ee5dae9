import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedModelFolder, readEmbeddedModelCard } from '../../src/embeddings/embedded-model.ts';
import { readTokenTable, type TokenTable } from '../../src/embeddings/token-table.ts';
import { loadEncoder, type Encoder } from '../../src/embeddings/transformers.ts';
import { texts } from './texts.ts';

const fewestPieces = 100;
let table: TokenTable;
let encoder: Encoder;

beforeAll(async () => {
  table = await readTokenTable(embeddedModelFolder);
  encoder = await loadEncoder({ folder: embeddedModelFolder });
});

function rowOf(piece: number): number[] {
  const { rows, scales, dimensions } = table;
  const row = rows.subarray(piece * dimensions, (piece + 1) * dimensions);
  return Array.from(row, (value) => Math.fround(value * scales[piece]!));
}

describe('the token table', () => {
  it('has the shape of the model', async () => {
    const { dimensions } = await readEmbeddedModelCard();
    expect(table.dimensions).toBe(dimensions);
    expect(table.scales).toHaveLength(32_000);
    expect(table.idf).toHaveLength(32_000);
    expect(table.rows).toHaveLength(32_000 * dimensions);
  });

  it('holds just the rows that the session looks up', async () => {
    const seen = new Map<number, number[]>();
    for (const text of texts) {
      const { values, tokens, dimensions } = await encoder.run([text]);
      const pieces = encoder.tokenizer.encode(text).slice(0, tokens);
      pieces.forEach((piece, i) => seen.set(piece, [...values.subarray(i * dimensions, (i + 1) * dimensions)]));
    }
    expect(seen.size).toBeGreaterThan(fewestPieces);
    for (const [piece, row] of seen) expect(rowOf(piece)).toEqual(row);
  });

  it('holds idfs of at least 0.1, larger for rarer pieces', () => {
    expect(table.idf.reduce((least, idf) => Math.min(least, idf))).toBeGreaterThanOrEqual(0.1);
    const idfOf = (word: string) => Math.max(...encoder.tokenizer.encode(word).map((piece) => table.idf[piece]!));
    expect(idfOf('the')).toBeLessThan(idfOf('network'));
    expect(idfOf('في')).toBeLessThan(idfOf('مكتبة'));
  });
});
