import { expect, it } from 'vitest';
import { evaluateBitext, evaluateSimilarity } from '../../../src/evaluation/evaluate-embeddings.ts';

/** Texts are their own vectors: "1 0" is [1, 0]. */
const model = {
  embedPassages: async (texts: readonly string[]) => texts.map((text) => Float32Array.from(text.split(' '), Number)),
};

it('seeks translations both ways, for each two languages that lines have', async () => {
  const rows = await evaluateBitext(
    'toy',
    [
      { ar: '1 0', en: '1 0.1', fr: '0 1' },
      { ar: '0 1', en: '0 1', fr: '1 0' },
      { ar: '0.9 0.1', en: '0.8 0' },
    ],
    model,
  );
  const figures = rows.map(({ pair, texts, accuracy }) => [pair, texts, accuracy]);
  expect(figures).toEqual([
    ['ar→en', 3, 0.6667], // the third lies nearer to the first's translation
    ['en→ar', 3, 0.6667],
    ['ar→fr', 2, 0],
    ['fr→ar', 2, 0],
    ['en→fr', 2, 0],
    ['fr→en', 2, 0],
  ]);
});

it('counts an equal text as found', async () => {
  const lines = [
    { ar: '1 0', en: '1 0' },
    { ar: '1 0', en: '1 0' },
  ];
  expect(await evaluateBitext('toy', lines, model)).toMatchObject([{ accuracy: 1 }, { accuracy: 1 }]);
});

it('compares cosines with scores', async () => {
  const pairs = [
    { texts: ['1 0', '1 0'], score: 5 },
    { texts: ['1 0', '0.6 0.8'], score: 2 },
    { texts: ['1 0', '0 1'], score: 3 },
  ] as const;
  expect(await evaluateSimilarity('toy', pairs, model)).toMatchObject({ set: 'toy', pairs: 3, spearman: 0.5 });
});
