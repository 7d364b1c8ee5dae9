import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCompletion, type Completable } from '../../../src/lookups/completion.ts';
import { anyText } from '../language/texts.ts';

const item = (value: string, ...names: string[]): Completable => ({
  value,
  shown: { ar: value, en: value, fr: value },
  names,
});
const items = [
  item('chess-2031', 'Chess Forum 2031', 'منتدى الشطرنج 2031', 'Forum des échecs 2031'),
  item('chess-2032', 'Chess Forum 2032', 'منتدى الشطرنج 2032', 'Forum des échecs 2032'),
  item('club', 'Chess Club', 'نادي الشطرنج', 'ICC'),
  item('players', 'Players’ Union', 'إتحاد اللاعبين', 'Union des joueurs'),
  item('board', 'The Board', 'الرقعة'),
  item('wide', 'Chess'),
];
const completion = createCompletion(items);
const values = (typed: string, limit = 10) => completion.complete(typed, limit).map(({ value }) => value);

describe('createCompletion', () => {
  it.each([
    { what: 'nothing', typed: '', found: items.map(({ value }) => value) },
    { what: 'only signs', typed: ' ؟! ', found: items.map(({ value }) => value) },
    { what: 'the beginning of a word', typed: 'play', found: ['players'] },
    { what: 'the beginning of a second word', typed: 'uni', found: ['players'] },
    { what: 'beginnings of several words, in any order', typed: '2032 che', found: ['chess-2032'] },
    { what: 'upper case', typed: 'CHESS CLUB', found: ['club'] },
    { what: 'an accent that is left out', typed: 'forum des echecs 2031', found: ['chess-2031'] },
    { what: 'Arabic digits', typed: 'الشطرنج ٢٠٣١', found: ['chess-2031'] },
    { what: 'Persian digits', typed: 'chess ۲۰۳۲', found: ['chess-2032'] },
    { what: 'another hamza', typed: 'اتحاد', found: ['players'] },
    { what: 'ta marbuta as ha', typed: 'الرقعه', found: ['board'] },
    { what: 'no article', typed: 'رقعة', found: ['board'] },
    { what: 'an article too many', typed: 'المنتدى', found: ['chess-2031', 'chess-2032'] },
    { what: 'a preposition before the article', typed: 'بالرقعة', found: ['board'] },
    { what: 'tatweel and vowels', typed: 'نـــادِي', found: ['club'] },
    { what: 'final ya as alef maqsura', typed: 'نادى', found: ['club'] },
    { what: 'a letter too few', typed: 'plyers', found: ['players'] },
    { what: 'a letter too many', typed: 'playyers', found: ['players'] },
    { what: 'another letter', typed: 'plaiers', found: ['players'] },
    { what: 'two letters exchanged', typed: 'palyers', found: ['players'] },
    { what: 'a slip in Arabic', typed: 'اللاعبن', found: ['players'] },
    { what: 'a slip beside a beginning', typed: 'chess foum 203', found: ['chess-2031', 'chess-2032'] },
    { what: 'two slips in one word', typed: 'plrs', found: [] },
    { what: 'a slip in a short word', typed: 'icd', found: [] },
    { what: 'something else besides', typed: 'chess bishop', found: [] },
    { what: 'the middle of a word', typed: 'layers 2', found: [] },
  ])('takes $what', ({ typed, found }) => {
    expect(values(typed)).toEqual(found);
  });

  it('puts whole names first, then beginnings of names, then words; equals in the given order', () => {
    expect(completion.complete('chess', 10).map(({ value, score }) => [value, score])).toEqual([
      ['wide', 4],
      ['chess-2031', 3],
      ['chess-2032', 3],
      ['club', 3],
    ]);
    expect(completion.complete('forum', 10).map(({ score }) => score)).toEqual([3, 3]);
    expect(completion.complete('الشطرنج', 10).map(({ score }) => score)).toEqual([2, 2, 2]);
    expect(completion.complete('plyers', 10).map(({ score }) => score)).toEqual([1]);
  });

  it('gives no more than asked, with what is sent and what is shown', () => {
    expect(values('chess', 2)).toEqual(['wide', 'chess-2031']);
    expect(values('', 1)).toEqual(['chess-2031']);
    expect(values('chess', 0)).toEqual([]);
    expect(completion.complete('icc', 1)[0]).toEqual({ value: 'club', shown: items[2]!.shown, score: 4 });
    expect(createCompletion([]).complete('a', 5)).toEqual([]);
  });

  it('finds every item by each of its names and every beginning of them', () => {
    for (const { value, names } of items)
      for (const name of names)
        for (let length = 1; length <= name.length; length++) expect(values(name.slice(0, length))).toContain(value);
  });

  it('takes whatever is typed', () => {
    fc.assert(
      fc.property(anyText, fc.nat(8), (typed, limit) => {
        const found = completion.complete(typed, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map(({ value }) => value)).size).toBe(found.length);
        expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
      }),
    );
  });
});
