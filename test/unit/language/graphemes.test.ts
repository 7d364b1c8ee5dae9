import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes, graphemeEdges } from '../../../src/language/graphemes.ts';
import { anyText } from './texts.ts';

const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });

function platformEdges(text: string): number[] {
  return [...Array.from(graphemes.segment(text), ({ index }) => index), text.length];
}

describe('graphemeEdges', () => {
  it.each([
    { what: 'an empty text', text: '' },
    { what: 'a grapheme longer than a window', text: `a${'\u0301'.repeat(2000)}b` },
    { what: 'flags across windows', text: `x${'🇹🇳'.repeat(500)}` },
    { what: 'families across windows', text: '👩‍👩‍👧'.repeat(300) },
    { what: 'a mark after a soft hyphen', text: 'a\u00AD\u064Bb' },
    { what: 'vowel marks across windows', text: `${'مُ'.repeat(500)} ${'ab '.repeat(300)}` },
    { what: 'CRLF across windows', text: `${'a'.repeat(399)}\r\nb` },
  ])('sees $what as the platform does', ({ text }) => {
    expect(graphemeEdges(text)).toEqual(platformEdges(text));
  });

  it('sees any text as the platform does', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const text = texts.join('');
        expect(graphemeEdges(text)).toEqual(platformEdges(text));
        for (const one of [text, ...texts]) expect(countGraphemes(one)).toBe(platformEdges(one).length - 1);
      }),
    );
  });
});

describe('countGraphemes', () => {
  it.each([
    { what: 'nothing', text: '', count: 0 },
    { what: 'letters with vowel marks', text: 'مُحَمَّد', count: 4 },
    { what: 'a family, a flag, a thumb', text: '👩‍👩‍👧🇹🇳👍🏽', count: 3 },
    { what: 'a decomposed accent', text: 'e\u0301a', count: 2 },
    { what: 'a line break of two characters', text: 'a\r\nb', count: 3 },
    { what: 'a half surrogate', text: 'a\uD800', count: 2 },
    { what: 'more marks than a window', text: `a${'\u0301'.repeat(1000)}b`, count: 2 },
    { what: 'flags across windows', text: `x${'🇹🇳'.repeat(300)}`, count: 301 },
    { what: 'a text of many windows', text: 'مُ '.repeat(20_000), count: 40_000 },
  ])('counts $what', ({ text, count }) => {
    expect(countGraphemes(text)).toBe(count);
  });

  it('counts as the platform does', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 20 }), (texts) => {
        const text = texts.join('');
        expect(countGraphemes(text)).toBe(platformEdges(text).length - 1);
      }),
    );
  });
});
