import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packUnits, type Unit } from '../../../src/passages/pack-units.ts';

function unitsOf(sizes: readonly number[], cutsOff: Unit['cutsOff'] = 'paragraph'): Unit[] {
  return sizes.map((words, at) => ({ spans: [[at, at + 1]], words, cutsOff }));
}

function sizesOf(packs: readonly (readonly Unit[])[]): number[][] {
  return packs.map((pack) => pack.map((unit) => unit.words));
}

/** Which units each pack holds. */
function keysOf(units: readonly Unit[]): string[] {
  return packUnits(units).map((pack) => pack.map((unit) => unit.spans[0]?.[0]).join());
}

describe('packUnits', () => {
  it.each([
    { rule: 'gives nothing for nothing', sizes: [], packs: [] },
    { rule: 'keeps a short section whole', sizes: [5, 10], packs: [[5, 10]] },
    {
      rule: 'repeats the last unit',
      sizes: [31, 30, 32, 33, 34],
      packs: [
        [31, 30, 32],
        [32, 33, 34],
      ],
    },
    { rule: 'repeats no long unit', sizes: [80, 90], packs: [[80], [90]] },
    { rule: 'adds a short tail to the passage before', sizes: [80, 15], packs: [[80, 15]] },
    { rule: 'leaves a short tail that does not fit', sizes: [140, 15], packs: [[140], [15]] },
    { rule: 'keeps a long unit alone', sizes: [50, 400, 50], packs: [[50], [400], [50]] },
  ])('$rule', ({ sizes, packs }) => {
    expect(sizesOf(packUnits(unitsOf(sizes)))).toEqual(packs);
  });

  it('ends with a paragraph where the sizes are much the same', () => {
    const units = unitsOf([80, 10, 80]);
    const ended = units.map((unit, at): Unit => (at === 0 ? { ...unit, cutsOff: 'nothing' } : unit));
    expect(sizesOf(packUnits(units))).toEqual([
      [80, 10],
      [10, 80],
    ]);
    expect(sizesOf(packUnits(ended))).toEqual([[80], [10, 80]]);
  });

  it('leaves most passages as they are when a sentence is added', () => {
    const sentence = fc.record({ words: fc.integer({ min: 5, max: 45 }), ends: fc.nat(3) });
    const sections = fc.sample(fc.array(sentence, { minLength: 60, maxLength: 60 }), { numRuns: 50, seed: 7 });
    const changed = sections.map((sizes) => {
      const units = sizes.map(({ words, ends }, at): Unit => {
        return { spans: [[at, at + 1]], words, cutsOff: ends === 0 ? 'nothing' : 'paragraph' };
      });
      const kept = new Set(keysOf([...units, { spans: [[60, 61]], words: 20, cutsOff: 'nothing' }]));
      return keysOf(units).filter((key) => !kept.has(key)).length;
    });
    expect(changed.reduce((sum, count) => sum + count, 0) / changed.length).toBeLessThan(4);
  });

  it('keeps what a colon announces with it', () => {
    const units = unitsOf([60, 30, 30, 60], 'nothing');
    const announcing = units.map((unit, at): Unit => (at === 1 ? { ...unit, cutsOff: 'announced' } : unit));
    expect(sizesOf(packUnits(units))).toEqual([
      [60, 30],
      [30, 30, 60],
    ]);
    expect(sizesOf(packUnits(announcing))[0]).toEqual([60, 30, 30]);
  });

  it('packs every unit, in order, with at most one repeated and at most 150 words', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 60 }), (sizes) => {
        let next = 0;
        for (const pack of packUnits(unitsOf(sizes))) {
          const places = pack.map((unit) => unit.spans[0]?.[0] ?? -1);
          const first = places[0] ?? -1;
          expect([next, next - 1]).toContain(first);
          expect(places).toEqual(places.map((_, at) => first + at));
          expect(pack.length === 1 || pack.reduce((sum, unit) => sum + unit.words, 0) <= 150).toBe(true);
          next = first + places.length;
        }
        expect(next).toBe(sizes.length);
      }),
    );
  });
});
