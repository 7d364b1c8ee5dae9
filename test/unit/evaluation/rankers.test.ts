import { expect, it } from 'vitest';
import { indexSet } from '../../../src/evaluation/index-set.ts';
import { createAblations, createFusedRanker, createPeers } from '../../../src/evaluation/rankers.ts';
import { analyzeQuestion } from '../../../src/retrieval/question.ts';
import { aliases } from '../../support/aliases.ts';
import { createHashedEmbeddingModel } from '../../support/hashed-embedding-model.ts';

const embeddingModel = createHashedEmbeddingModel();
const parts = {
  table: { dimensions: 4, rows: Int8Array.of(1, 2, 3, 4), scales: Float32Array.of(1), idf: Float32Array.of(1) },
  piecesOf: () => [0],
  lexicons: {},
};
const texts = [
  'The harbour was closed. It opened again in May. Boats came and went.',
  'Nine teachers sang in the harbour of Norvale.',
  'A quarry lies near the lake.',
];
const passages = texts.map((text, i) => ({ id: `p${i}`, title: `Title ${i}`, text, language: 'en' as const }));
const snapshot = await indexSet(passages, { embeddingModel, tokenTableId: 'toy', aliases, parts }, () => undefined);

async function ask(text: string) {
  return { question: analyzeQuestion(text, aliases), vector: await embeddingModel.embedQuestion(text) };
}

it('indexes each passage as one unit, with its title and its number', () => {
  expect(snapshot.passages.map(({ documentId, start, end }) => [documentId, start, end])).toEqual(
    texts.map((text, i) => [`p${i}`, 0, text.length]),
  );
  expect(snapshot.passages.map(({ sentences }) => sentences.length)).toEqual([3, 1, 1]);
  expect(snapshot.documents.get('p1')).toMatchObject({ title: 'Title 1', language: 'en' });
});

it('ranks with every peer', async () => {
  const asked = await ask('Which teachers sang in Norvale?');
  for (const [name, rank] of Object.entries(createPeers(snapshot))) expect([name, rank(asked)[0]]).toEqual([name, 1]);
});

it('ranks by the legs that have weights', async () => {
  const asked = await ask('Which teachers sang in Norvale?');
  const without = createAblations({ ...parts, snapshot });
  for (const rank of [createFusedRanker({ ...parts, snapshot }), ...Object.values(without)])
    expect(rank(asked)[0]).toBe(1);
  const weights = () => ({ grams: 0, stems: 0, lexicon: 0, late: 0, sentence: 0, dense: 1 });
  const byVectors = createFusedRanker({ ...parts, snapshot, weights });
  for (const text of ['harbour lake', 'The boats of the quarry', 'May came'])
    expect(byVectors(await ask(text))).toEqual(createPeers(snapshot)['vectors']?.(await ask(text)));
});
