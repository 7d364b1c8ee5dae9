import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArrays, encodeArrays } from '../../../src/indexes/binary-file.ts';
import { lexicalArraysOf, nameLexicalArrays, type LexicalArrays } from '../../../src/indexes/lexical-arrays.ts';
import { buildLexicalArrays, createLexicalIndex, type TermGroup } from '../../../src/indexes/lexical-index.ts';

const oddTerms = [
  '',
  '\n',
  'a\nb',
  '\u2028',
  '"',
  '\\',
  '\0',
  '\ud800',
  '\udfff',
  '__proto__',
  'constructor',
  '،',
  '🌍',
];
const term = fc.constantFrom('a', 'b', 'c', 'نص', 'ab', ...oddTerms);
const corpus = fc.array(fc.array(term, { maxLength: 12 }), { maxLength: 10 });
const group: fc.Arbitrary<TermGroup> = fc.array(
  fc.record({ term: fc.oneof(term, fc.constant('unknown')), weight: fc.integer({ min: 0, max: 8 }).map((n) => n / 4) }),
  { maxLength: 4 },
);
const groups = fc.array(group, { maxLength: 4 });

const build = (passages: readonly (readonly string[])[]) => createLexicalIndex(buildLexicalArrays(passages));

/** BM25 as its formula is written: k1 = 1.2, b = 0.75, idf = ln(1 + (N − n + ½) / (n + ½)). */
function naiveBm25(passages: readonly (readonly string[])[]) {
  const average = passages.flat().length / passages.length;
  const idf = (term: string) => {
    const n = passages.filter((passage) => passage.includes(term)).length;
    return Math.log(1 + (passages.length - n + 0.5) / (n + 0.5));
  };
  const scoreTerm = (term: string, terms: readonly string[], meanLength: number) => {
    const count = terms.filter((one) => one === term).length;
    return count === 0 ? 0 : (idf(term) * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * terms.length) / meanLength));
  };
  const scoreText = (terms: readonly string[], groups: readonly TermGroup[], meanLength: number) =>
    groups
      .map((group) => Math.max(0, ...group.map(({ term, weight }) => weight * scoreTerm(term, terms, meanLength))))
      .reduce((sum, score) => sum + score, 0);
  return {
    idf,
    scoreText,
    search: (groups: readonly TermGroup[]) => passages.map((p) => scoreText(p, groups, average)),
  };
}

/** The largest difference between two lists of scores, as a part of the right ones above 1. */
function difference(found: Iterable<number>, expected: readonly number[]): number {
  const list = [...found];
  if (list.length !== expected.length) return Infinity;
  return Math.max(0, ...expected.map((value, i) => Math.abs(list[i]! - value) / Math.max(1, value)));
}
const tolerance = 1e-5; // single precision

describe('the lexical index', () => {
  it('scores as the formula of BM25 does, terms of any characters among them', () => {
    fc.assert(
      fc.property(corpus, groups, (passages, groups) => {
        expect(difference(build(passages).search(groups), naiveBm25(passages).search(groups))).toBeLessThan(tolerance);
      }),
      { numRuns: 500 },
    );
  });

  it('scores other texts by its own statistics', () => {
    fc.assert(
      fc.property(corpus, groups, fc.array(fc.array(term)), (passages, groups, texts) => {
        const index = build(passages);
        const terms = Uint32Array.from(texts.flat(), (one) => index.numberOf(one));
        const numbers = { terms, ends: texts.map((_, i) => texts.slice(0, i + 1).flat().length) };
        const mean = texts.flat().length / texts.length || 1;
        const known = groups.map((group) => group.filter((one) => index.has(one.term)));
        const expected = texts.map((text) => naiveBm25(passages).scoreText(text, known, mean));
        expect(difference(index.scoreTexts(numbers, groups), expected)).toBeLessThan(tolerance);
        expect(difference(index.scoreTexts(numbers, groups), expected)).toBeLessThan(tolerance);
      }),
      { numRuns: 500 },
    );
  });

  it('knows its terms and how telling they are', () => {
    fc.assert(
      fc.property(corpus, (passages) => {
        const index = build(passages);
        expect(index.size).toBe(passages.length);
        expect([...index.terms()].toSorted()).toEqual([...new Set(passages.flat())].toSorted());
        for (const one of [...oddTerms, 'a', 'unknown']) {
          expect(index.has(one)).toBe(passages.flat().includes(one));
          expect(index.idf(one)).toBeCloseTo(naiveBm25(passages).idf(one), 10);
        }
      }),
    );
  });

  it('is the same after it was stored', () => {
    fc.assert(
      fc.property(corpus, groups, (passages, groups) => {
        const arrays = buildLexicalArrays(passages);
        const file = decodeArrays(encodeArrays('id', nameLexicalArrays('x', arrays)));
        const read = createLexicalIndex(lexicalArraysOf(file, 'x'));
        expect(read.search(groups)).toEqual(createLexicalIndex(arrays).search(groups));
        expect([...read.terms()]).toEqual([...createLexicalIndex(arrays).terms()]);
      }),
    );
  });

  it('takes the best alternative of a group, not the sum', () => {
    const index = build([
      ['a', 'b'],
      ['a', 'x'],
      ['b', 'x'],
      ['x', 'x'],
    ]);
    const [a, b] = [index.search([[{ term: 'a', weight: 1 }]]), index.search([[{ term: 'b', weight: 0.5 }]])];
    const best = index.search([
      [
        { term: 'a', weight: 1 },
        { term: 'b', weight: 0.5 },
      ],
    ]);
    expect(difference(best, [Math.max(a[0]!, b[0]!), a[1]!, b[2]!, 0])).toBeLessThan(tolerance);
  });

  it('adds up the groups', () => {
    const index = build([
      ['a', 'b'],
      ['a', 'x'],
      ['b', 'x'],
    ]);
    const [a, b] = [[{ term: 'a', weight: 1 }], [{ term: 'b', weight: 2 }]];
    const [ofA, ofB] = [index.search([a]), index.search([b])];
    const sums = [0, 1, 2].map((passage) => ofA[passage]! + ofB[passage]!);
    expect(difference(index.search([a, b]), sums)).toBeLessThan(tolerance);
  });

  it('finds an unknown term the most telling, and nowhere', () => {
    const index = build([['a'], ['b'], ['a', 'c']]);
    const known = [...index.terms()].map((one) => index.idf(one));
    expect(index.idf('unknown')).toBeGreaterThan(Math.max(...known));
    expect([...index.search([[{ term: 'unknown', weight: 1 }]])]).toEqual([0, 0, 0]);
    expect(index.numberOf('unknown')).toBe(index.termCount);
  });

  it.each([
    { what: 'no passages', passages: [] },
    { what: 'passages without terms', passages: [[], []] },
  ])('scores $what without a fault', ({ passages }) => {
    const index = build(passages);
    expect([...index.search([[{ term: 'a', weight: 1 }]])]).toEqual(passages.map(() => 0));
    expect([...index.scoreTexts({ terms: new Uint32Array(), ends: [0] }, [[{ term: 'a', weight: 1 }]])]).toEqual([0]);
    expect(Number.isFinite(index.idf('a'))).toBe(true);
  });
});

describe('arrays that are no lexical index', () => {
  const sound = buildLexicalArrays([['a', 'b'], ['b'], ['a', 'c']]);
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));

  it.each<{ what: string; change: Partial<LexicalArrays> }>([
    { what: 'fewer terms', change: { terms: json(['a', 'b']) } },
    { what: 'a term twice', change: { terms: json(['a', 'b', 'b']) } },
    { what: 'terms that are no texts', change: { terms: json(['a', 'b', 3]) } },
    { what: 'terms that are no list', change: { terms: json({ a: 1 }) } },
    { what: 'terms that are no JSON', change: { terms: Buffer.from('a\nb\nc') } },
    { what: 'no offsets', change: { offsets: new Uint32Array() } },
    { what: 'offsets that begin late', change: { offsets: Uint32Array.of(1, 2, 4, 5) } },
    { what: 'offsets that go down', change: { offsets: Uint32Array.of(0, 4, 2, 5) } },
    { what: 'offsets beyond the postings', change: { offsets: Uint32Array.of(0, 2, 4, 6) } },
    { what: 'fewer postings', change: { passages: sound.passages.slice(1) } },
    { what: 'a posting of no passage', change: { passages: Uint32Array.of(0, 2, 0, 1, 3) } },
    { what: 'fewer impacts', change: { impacts: sound.impacts.slice(1) } },
    { what: 'no size', change: { size: new Uint32Array() } },
    { what: 'a smaller size', change: { size: Uint32Array.of(2) } },
  ])('are refused with $what', ({ change }) => {
    expect(() => createLexicalIndex({ ...sound, ...change })).toThrow(RangeError);
  });

  it('are accepted unchanged', () => {
    expect(createLexicalIndex({ ...sound }).size).toBe(3);
  });
});
