import { describe, expect, it } from 'vitest';
import { embeddedModelFolder } from '../../src/embeddings/embedded-model.ts';
import { loadEmbeddingModel } from '../../src/embeddings/load-embedding-model.ts';
import { loadQuestionEmbedder } from '../../src/embeddings/load-question-embedder.ts';
import { readTokenTable } from '../../src/embeddings/token-table.ts';

const choice = { name: null, cacheFolder: 'unused' };
const { embeddingModel } = await loadEmbeddingModel(choice);
const { embedder } = await loadQuestionEmbedder(choice, await readTokenTable(embeddedModelFolder));

describe('the question embedder of the embedded model', () => {
  it('is the same model', () => {
    expect(embedder).toMatchObject({ id: embeddingModel.id, dimensions: embeddingModel.dimensions });
  });

  it.each([
    'ما شعار المنتدى؟',
    'How many sessions were there, and who came?',
    'Où s’est tenue la réunion, et quand ?',
    '٢٠٢٠ WSIS 🎉 汉字',
    'منتدى '.repeat(900),
    'x\uD83D',
  ])('gives the vector that the session gives: %s', async (text) => {
    const [own, session] = await Promise.all([embedder.embedQuestion(text), embeddingModel.embedQuestion(text)]);
    const apart = Math.max(...own.map((value, d) => Math.abs(value - session[d]!)));
    expect(apart).toBeLessThan(1e-5);
    expect(Math.hypot(...own)).toBeCloseTo(1, 5);
  });
});
