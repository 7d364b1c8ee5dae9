import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { embeddedModelFolder } from '../../src/embeddings/embedded-model.ts';
import { loadEmbeddingModel, type LoadedModels } from '../../src/embeddings/load-embedding-model.ts';
import { readTokenTable, type TokenTable } from '../../src/embeddings/token-table.ts';
import { buildPassageWords, type PassageWords } from '../../src/indexes/passage-words.ts';
import { plainWords } from '../../src/language/tokenize.ts';
import { createLateInteraction, type LateInteraction } from '../../src/retrieval/late-interaction.ts';

// Written by embeddings/training/make_fixtures.py with the scores of reference_scores.py.
const scores = z.array(z.array(z.number()));
const fixture = z
  .object({ passages: z.array(z.string()), questions: z.array(z.string()), late: scores, dense: scores })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/late-interaction.json'), 'utf8')));
const { passages, questions } = fixture;
const unknown = 1;

let models: LoadedModels;
let table: TokenTable;
let collection: PassageWords;
let late: LateInteraction;

function piecesOf(word: string): number[] {
  const pieces = models.tokenizer.encode(word);
  return pieces.length > 0 ? pieces : [unknown];
}

beforeAll(async () => {
  models = await loadEmbeddingModel({ name: null, cacheFolder: 'unused' });
  table = await readTokenTable(embeddedModelFolder);
  const sentences = passages.map((passage) => [plainWords(passage)]);
  collection = buildPassageWords(sentences, table, piecesOf);
  late = createLateInteraction(table, collection);
});

/** The largest difference between two tables of scores. */
function differenceOf(found: readonly (readonly number[])[], expected: readonly (readonly number[])[]): number {
  expect(found.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  return Math.max(...found.flatMap((row, q) => row.map((score, p) => Math.abs(score - expected[q]![p]!))));
}

const all = [...passages.keys()];

function scoresOf(question: string) {
  const words = plainWords(question).map((word) => ({ word, pieces: piecesOf(word), weight: 1, weightInSentences: 1 }));
  return late.score(words, late.ground(all), all);
}

describe('the scores of the trainer', () => {
  it('are of several questions and passages', () => {
    expect(questions.length * passages.length).toBeGreaterThan(300);
  });

  it('are those of late interaction with passages', () => {
    const found = questions.map((question) => {
      const late = scoresOf(question);
      return passages.map((_, passage) => late.passage(passage));
    });
    expect(differenceOf(found, fixture.late)).toBeLessThan(1e-4);
  });

  it('are those of late interaction with the one sentence of each passage', () => {
    const found = questions.map((question) => {
      const late = scoresOf(question);
      return passages.map((_, sentence) => late.sentence(sentence));
    });
    expect(differenceOf(found, fixture.late)).toBeLessThan(1e-4);
  });

  it('are the cosines of the embedding model', async () => {
    const { embeddingModel } = models;
    const vectors = await embeddingModel.embedPassages(passages);
    const asked = await Promise.all(questions.map((question) => embeddingModel.embedQuestion(question)));
    const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, d) => sum + value * b[d]!, 0);
    const found = asked.map((question) => vectors.map((passage) => cosine(question, passage)));
    expect(differenceOf(found, fixture.dense)).toBeLessThan(1e-4);
  });
});
