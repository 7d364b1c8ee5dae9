import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitEnd, fitText, splitText } from '../../../src/discord/fit-text.ts';
import { maxContent } from '../../../src/discord/limits.ts';
import { isNothingOpen, openMarks } from '../../../src/discord/open-marks.ts';
import { showLines } from '../../../src/discord/show-text.ts';
import { languages } from '../../../src/language/language.ts';
import { nastyText } from '../../support/nasty-text.ts';

const letters = (text: string) => text.replaceAll(/[\s>\u200F\u2068\u2069*]/gu, '');
const isClosed = (text: string) => isNothingOpen({ ...openMarks(text, [text.length])[0]!, quotes: 0 });

describe('splitText', () => {
  it.each([
    ['lines', `${'a'.repeat(60)}\n${'b'.repeat(60)}`, 'a'.repeat(60)],
    ['sentences', `${'word '.repeat(11)}end. ${'more '.repeat(20)}`, `${'word '.repeat(11)}end.`],
    ['Arabic sentences', `${'كلمة '.repeat(11)}نهاية؟ ${'أخرى '.repeat(20)}`, `${'كلمة '.repeat(11)}نهاية؟`],
    ['words', 'word '.repeat(40), 'word '.repeat(20).trim()],
    ['quotations', `${'a'.repeat(50)} «${'b '.repeat(40)}»`, 'a'.repeat(50)],
    ['links', `${'a'.repeat(50)} <https://example.org/${'b'.repeat(60)}>`, 'a'.repeat(50)],
    ['isolates', `${'ب'.repeat(50)} \u2068${'b '.repeat(40)}\u2069`, 'ب'.repeat(50)],
  ])('cuts between %s', (_, text, first) => {
    expect(splitText(text, 100)[0]).toBe(first);
  });

  it('makes messages of a long text', () => {
    const pieces = splitText('كلمة وأخرى. '.repeat(500), maxContent);
    expect(pieces).toHaveLength(4);
    for (const piece of pieces) expect(piece).toMatch(/^كلمة .*أخرى\.$/u);
  });

  it('keeps characters whole', () => {
    expect(splitText('👨‍👩‍👧‍👦'.repeat(20), 100).every((piece) => /^(?:👨‍👩‍👧‍👦)+$/u.test(piece))).toBe(true);
  });

  it('closes what it must cut through, and opens it again', () => {
    expect(splitText(`\u2068${'a'.repeat(150)}\u2069`, 100)).toEqual([
      `\u2068${'a'.repeat(98)}\u2069`,
      `\u2068${'a'.repeat(52)}\u2069`,
    ]);
    const fenced = splitText(`\`\`\`\n${'code\n'.repeat(40)}\`\`\``, 100);
    for (const piece of fenced) expect(piece).toMatch(/^```\n[\s\S]*\n```$/u);
  });

  it('goes on with a quoted line as one', () => {
    expect(splitText(`> \u200F${'كلمة '.repeat(30)}`, 100)[1]).toMatch(/^> \u200Fكلمة/u);
  });

  it('loses nothing, and keeps to the limit, of any text as it is shown', () => {
    fc.assert(
      fc.property(
        nastyText(150),
        fc.constantFrom(...languages),
        fc.integer({ min: 60, max: 400 }),
        (text, language, limit) => {
          const shown = showLines(text, language);
          const pieces = splitText(shown, limit);
          expect(letters(pieces.join(''))).toBe(letters(shown));
          for (const piece of pieces) {
            expect(piece.length).toBeLessThanOrEqual(limit);
            expect(piece.isWellFormed()).toBe(true);
            expect(isClosed(piece)).toBe(true);
          }
        },
      ),
      { numRuns: 250 },
    );
  });

  it('gets on where one character is longer than a piece', () => {
    const pieces = splitText(`a${'\u0301'.repeat(300)}`, 100);
    expect(pieces.join('')).toHaveLength(301);
  });
});

describe('fitText', () => {
  it('says that something is left out', () => {
    expect(fitText('One sentence stands here. Another one stands there.', 45)).toBe('One sentence stands here.…');
    expect(fitText('Short.', 45)).toBe('Short.');
  });
});

describe('fitEnd', () => {
  it('keeps the end, from the beginning of a sentence', () => {
    expect(fitEnd('The first sentence is long enough. The last one stays.', 40)).toBe('…The last one stays.');
    expect(fitEnd('Short.', 40)).toBe('Short.');
  });
});
