import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/language/find-quotations.ts';
import { anyText } from './texts.ts';

const quotedIn = (text: string) => findQuotations(text).map(([start, end]) => text.slice(start, end));

describe('findQuotations', () => {
  it.each([
    { marks: 'guillemets', text: 'تحت شعار «شبكة لكل قرية» هذا العام', quoted: ['شبكة لكل قرية'] },
    { marks: 'guillemets with spaces', text: 'le thème « Un réseau pour tous »', quoted: ['Un réseau pour tous'] },
    { marks: 'curly marks', text: 'the theme “A net for all” and “More”', quoted: ['A net for all', 'More'] },
    { marks: 'straight marks', text: 'said "one" and "two"', quoted: ['one', 'two'] },
    { marks: 'single curly marks', text: 'a ‘small’ step', quoted: ['small'] },
    {
      marks: 'an apostrophe inside',
      text: '‘l’avenir de l’eau’ et ‘it’s us’',
      quoted: ['l’avenir de l’eau', 'it’s us'],
    },
    { marks: 'marks typed from right to left', text: 'بعنوان ”شبكة القرية“ أمس', quoted: ['شبكة القرية'] },
    { marks: 'marks of two kinds', text: '«قال "نعم" ثم ذهب»', quoted: ['قال "نعم" ثم ذهب'] },
    { marks: 'the inner of two', text: '«a «b» c»', quoted: ['b'] },
    { marks: 'a quotation over two lines', text: '«one\ntwo»', quoted: ['one\ntwo'] },
    { marks: 'a letter outside the plane', text: '«😀»', quoted: ['😀'] },
  ])('finds $marks', ({ text, quoted }) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  it.each([
    { what: 'empty marks', text: '«» «  » "" “ ”' },
    { what: 'marks that never close', text: '«one “two "three' },
    { what: 'marks that never open', text: 'one» two” three' },
    { what: 'straight marks on two lines', text: 'a 5" disk\nand a 3" disk' },
    { what: 'apostrophes', text: 'l’eau d’ici, it’s, ‘tis' },
    { what: 'the gap between two quotations', text: 'he said a” and then “b' },
    { what: 'nothing', text: '' },
  ])('leaves $what', ({ text }) => {
    expect(quotedIn(text)).toEqual([]);
  });

  it('finds trimmed text between marks', () => {
    const part = fc.constantFrom('«', '»', '“', '”', '"', '‘', '’', 'a', 'ب', ' ', '\n');
    const text = fc.oneof(
      anyText,
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        for (const [start, end] of findQuotations(text)) {
          const inner = text.slice(start, end);
          expect(inner).not.toBe('');
          expect(inner.trim()).toBe(inner);
          expect(text.slice(0, start).trimEnd()).toMatch(/[«“"‘”]$/u);
          expect(text.slice(end).trimStart()).toMatch(/^[»”"’“]/u);
        }
      }),
    );
  });
});
