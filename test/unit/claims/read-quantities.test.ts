import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../src/claims/claim-sentence.ts';
import { agrees, quantityOf } from '../../../src/claims/quantity.ts';
import { readQuantities } from '../../../src/claims/read-quantities.ts';

const read = (text: string) => readQuantities(readSentence(text)).map(({ value, reading }) => [value, reading]);

describe('the quantities of a sentence', () => {
  it.each([
    ['more than 9,000 participants', [[9000, 'above']]],
    ['plus de 9 000 participants', [[9000, 'above']]],
    ['2.000 participants', [[2000, 'exact']]],
    ['حضر ألفي مشارك', [[2000, 'exact']]],
    ['نحو ثلاثة آلاف مشارك', [[3000, 'about']]],
    ['من مئة وأربعين دولة', [[140, 'exact']]],
    ['أكثر من ٩٠٠٠ مشارك', [[9000, 'above']]],
    ['8,000+ participants', [[8000, 'above']]],
    ['fewer than 300 sessions', [[300, 'below']]],
    ['43 % de femmes', [[43, 'exact']]],
    ['between 8,000 and 9,000 people', [[8000, 'about']]],
    ['8–12 October 2023', []],
    ['the eighteenth IGF', []],
    ['آلاف المشاركين', []],
    ['a few thousand people', []],
    ['at 14:30', []],
  ])('are read in "%s"', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });

  it.each([
    ['a rounded number of its own precision', quantityOf(9000, 'exact'), quantityOf(9279, 'exact'), true],
    ['another number', quantityOf(8000, 'exact'), quantityOf(9279, 'exact'), false],
    ['"more than" a smaller number', quantityOf(9000, 'above'), quantityOf(9279, 'exact'), true],
    ['"about" within five of a hundred', quantityOf(1400, 'about'), quantityOf(1363, 'exact'), true],
    ['"less than" a smaller number', quantityOf(5000, 'below'), quantityOf(9279, 'exact'), false],
    ['little more than a source’s "more than"', quantityOf(2600, 'exact'), quantityOf(2000, 'above'), true],
    ['many times a source’s "more than"', quantityOf(9000, 'exact'), quantityOf(2000, 'above'), false],
    ['small numbers', quantityOf(12, 'exact'), quantityOf(13, 'exact'), false],
  ])('agree or not: %s', (_, stated, given, isSame) => {
    expect(agrees(stated, given)).toBe(isSame);
  });
});
