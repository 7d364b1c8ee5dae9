import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes } from '../../../src/language/graphemes.ts';
import { splitClauses } from '../../../src/passages/split-clauses.ts';
import { anyText, edgesOf, wordsOf } from './texts.ts';

function clausesOf(text: string, maxGraphemes: number): string[] {
  return splitClauses(text, 0, text.length, maxGraphemes).map(([start, end]) => text.slice(start, end));
}

describe('splitClauses', () => {
  it.each([
    { rule: 'leaves a short sentence whole', text: 'one, two; three', max: 20, clauses: ['one, two; three'] },
    {
      rule: 'prefers a semicolon',
      text: 'one two, three; four, five',
      max: 20,
      clauses: ['one two, three;', 'four, five'],
    },
    { rule: 'then a colon', text: 'one, two three: four, five', max: 20, clauses: ['one, two three:', 'four, five'] },
    { rule: 'then a comma', text: 'one two three, four five', max: 20, clauses: ['one two three,', 'four five'] },
    {
      rule: 'then a linking word',
      text: 'one two which three four',
      max: 18,
      clauses: ['one two', 'which three four'],
    },
    {
      rule: 'then an Arabic one',
      text: 'اجتمع الوفد وناقش أعضاؤه الأمر',
      max: 22,
      clauses: ['اجتمع الوفد', 'وناقش أعضاؤه الأمر'],
    },
    { rule: 'but no root', text: 'حضر وزير النقل الجديد', max: 18, clauses: ['حضر وزير', 'النقل الجديد'] },
    { rule: 'then white space', text: 'one two three four five', max: 15, clauses: ['one two three', 'four five'] },
    {
      rule: 'knows Arabic pauses',
      text: 'قال الأول كذا، وقال الثاني؛ ثم سكت',
      max: 30,
      clauses: ['قال الأول كذا، وقال الثاني؛', 'ثم سكت'],
    },
    {
      rule: 'keeps brackets whole',
      text: 'one two (three, four, five) six',
      max: 26,
      clauses: ['one two', '(three, four, five) six'],
    },
    {
      rule: 'never cuts a number',
      text: 'about 1,600,000 and 2:30 hours',
      max: 18,
      clauses: ['about 1,600,000', 'and 2:30 hours'],
    },
    { rule: 'cuts a word that is too long', text: 'abcdefghij', max: 4, clauses: ['abcd', 'efgh', 'ij'] },
    { rule: 'counts graphemes', text: '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', max: 2, clauses: ['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧'] },
  ])('$rule', ({ text, max, clauses }) => {
    expect(clausesOf(text, max)).toEqual(clauses);
  });

  it('cuts into pieces of similar length', () => {
    const lengths = clausesOf(wordsOf(100), 350).map((clause) => clause.length);
    expect(lengths).toHaveLength(2);
    expect(Math.min(...lengths)).toBeGreaterThan(250);
  });

  it('covers the sentence with pieces that fit, cut between graphemes', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), fc.nat(20), (text, max, start) => {
        const edges = edgesOf(text.slice(start));
        let last = Math.min(start, text.length);
        for (const [from, to] of splitClauses(text, last, text.length, max)) {
          expect(text.slice(last, from)).toMatch(/^\s*$/u);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(countGraphemes(text.slice(from, to))).toBeLessThanOrEqual(max);
          expect(text.length === 0 || (edges.has(from - start) && edges.has(to - start)) || start > text.length).toBe(
            true,
          );
          last = to;
        }
        expect(text.slice(last)).toMatch(/^\s*$/u);
      }),
      { numRuns: 500 },
    );
  });
});
