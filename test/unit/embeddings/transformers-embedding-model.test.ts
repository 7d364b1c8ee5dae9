import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelFamily, type ModelFamily } from '../../../src/embeddings/model-family.ts';
import {
  createTransformersEmbeddingModel,
  pool,
  toUnitLength,
} from '../../../src/embeddings/transformers-embedding-model.ts';
import type { Encoder, HiddenStates } from '../../../src/embeddings/transformers.ts';

const dimensions = 3;

/** The vector of a word in the fake encoder: no two words of these tests point the same way. */
function wordVector(word: string): number[] {
  const code = [...word].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973, 7);
  return [1 + (code % 97), (code % 89) - 44, (code % 83) - 41];
}

/** An encoder of words between spaces that pads as the library does, and remembers what it was given. */
function fakeEncoder(): Encoder & { readonly batches: string[][] } {
  const batches: string[][] = [];
  return {
    batches,
    tokenizer: { encode: (text) => text.split(' ').map((word) => word.length) },
    run: async (texts) => {
      batches.push([...texts]);
      const words = texts.map((text) => text.split(' '));
      const tokens = Math.max(...words.map((list) => list.length));
      const padded = words.flatMap((list) => Array.from({ length: tokens }, (_, i) => list[i] ?? null));
      return {
        values: Float32Array.from(padded.flatMap((word) => (word === null ? [1e6, 1e6, 1e6] : wordVector(word)))),
        tokens,
        dimensions,
        mask: padded.map((word) => (word === null ? 0 : 1)),
      };
    },
  };
}

const plain = modelFamily('muntada-static');
const modelOf = (encoder: Encoder, family: ModelFamily = plain) =>
  createTransformersEmbeddingModel('test@1', dimensions, encoder, family);
const unit = (numbers: readonly number[]) => toUnitLength(Float32Array.from(numbers));
const meanOf = (text: string) =>
  unit([0, 1, 2].map((d) => text.split(' ').reduce((sum, word) => sum + wordVector(word)[d]!, 0)));

describe('pool', () => {
  const states: HiddenStates = {
    values: Float32Array.of(1, 0, 3, 4, 100, 100, 0, 0, 5, 0, 0, 12),
    tokens: 3,
    dimensions: 2,
    mask: [1, 1, 0, 0, 1, 1],
  };
  it.each([
    { rule: 'the mean leaves padding at the end out', row: 0, pooling: 'mean', vector: [4, 4] },
    { rule: 'the mean leaves padding at the start out', row: 1, pooling: 'mean', vector: [5, 12] },
    { rule: 'the first token counts alone', row: 0, pooling: 'first', vector: [1, 0] },
    { rule: 'padding counts for nothing', row: 1, pooling: 'first', vector: [0, 0] },
  ] as const)('$rule', ({ row, pooling, vector }) => {
    expect(pool(states, row, pooling)).toEqual(unit(vector));
  });
});

describe('toUnitLength', () => {
  it.each([
    { vector: [3, 4], expected: [0.6, 0.8] },
    { vector: [0, 0], expected: [0, 0] },
    { vector: [1e-30, 0], expected: [1, 0] },
    { vector: [], expected: [] },
  ])('scales $vector', ({ vector, expected }) => {
    const found = toUnitLength(Float32Array.from(vector));
    expect([...found].map((value) => Number(value.toFixed(6)))).toEqual(expected);
  });

  it('gives length 1 and keeps the direction', () => {
    const part = fc.float({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.float({ min: 1, max: 1000, noNaN: true }), (rest, first) => {
        const vector = toUnitLength(Float32Array.of(first, ...rest));
        expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
        expect(vector[0]).toBeGreaterThan(0);
      }),
    );
  });
});

describe('createTransformersEmbeddingModel', () => {
  it('keeps its name and its length', () => {
    expect(modelOf(fakeEncoder())).toMatchObject({ id: 'test@1', dimensions });
  });

  it('embeds passages of any lengths in their order', async () => {
    const text = fc.array(fc.constantFrom('منتدى', 'net', 'école', 'x', '12', '😀'), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          text.map((words) => words.join(' ')),
          { maxLength: 40 },
        ),
        async (texts) => {
          const encoder = fakeEncoder();
          const vectors = await modelOf(encoder).embedPassages(texts);
          expect(vectors).toEqual(texts.map(meanOf));
          expect(encoder.batches.flat()).toHaveLength(texts.length);
        },
      ),
    );
  });

  it('puts texts of like lengths into one batch, at most eight', async () => {
    const encoder = fakeEncoder();
    const texts = Array.from({ length: 20 }, (_, i) =>
      Array.from({ length: ((i * 7) % 20) + 1 }, () => 'word').join(' '),
    );
    await modelOf(encoder).embedPassages(texts);
    expect(encoder.batches.map((batch) => batch.length)).toEqual([8, 8, 4]);
    const lengths = encoder.batches.flat().map((text) => text.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  });

  it('embeds nothing without asking', async () => {
    const encoder = fakeEncoder();
    expect(await modelOf(encoder).embedPassages([])).toEqual([]);
    expect(encoder.batches).toEqual([]);
  });

  it('puts the prefixes of the family before questions and passages', async () => {
    const encoder = fakeEncoder();
    const model = modelOf(encoder, modelFamily('e5-small'));
    await model.embedQuestion('أين؟');
    await model.embedPassages(['هنا.']);
    expect(encoder.batches).toEqual([['query: أين؟'], ['passage: هنا.']]);
  });

  it('takes the first token where the family does', async () => {
    const vector = await modelOf(fakeEncoder(), modelFamily('bge-m3')).embedQuestion('one two');
    expect(vector).toEqual(unit(wordVector('one')));
  });

  it.each([
    { what: 'nothing', text: '' },
    { what: 'white space', text: ' \n\t\u00A0' },
    { what: 'a tatweel', text: 'ـ' },
    { what: 'vowel marks', text: '\u064E\u0651' },
    { what: 'a presentation form of a mark', text: '\uFC5E' },
    { what: 'an accent', text: '´' },
    { what: 'invisible controls', text: '\u200F\u2067\uFEFF' },
    { what: 'the sign for a space', text: '\u2581' },
  ])('gives an unknown sign for $what', async ({ text }) => {
    const encoder = fakeEncoder();
    await modelOf(encoder).embedQuestion(text);
    expect(encoder.batches).toEqual([['□']]);
  });

  it.each([
    { what: 'punctuation', text: '؟' },
    { what: 'a symbol', text: '😀' },
    { what: 'a letter between marks', text: '\u064Eـب' },
  ])('leaves $what', async ({ text }) => {
    const encoder = fakeEncoder();
    await modelOf(encoder).embedQuestion(text);
    expect(encoder.batches).toEqual([[text]]);
  });

  it('mends half surrogates and cuts endless texts', async () => {
    const encoder = fakeEncoder();
    await modelOf(encoder).embedPassages(['a\uD800b', `${'x'.repeat(19_999)}😀y`]);
    expect(encoder.batches).toEqual([['a\uFFFDb', `${'x'.repeat(19_999)}\uFFFD`]]);
  });

  it('refuses vectors of another length', async () => {
    const model = createTransformersEmbeddingModel('test@1', 4, fakeEncoder(), plain);
    await expect(model.embedQuestion('x')).rejects.toThrow('3 dimensions, not 4');
  });
});
