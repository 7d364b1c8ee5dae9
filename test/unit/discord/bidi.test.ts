import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolateRuns, startLine, withoutControls } from '../../../src/discord/bidi.ts';
import { languages } from '../../../src/language/language.ts';
import { nastyText } from '../../support/nasty-text.ts';

const visible = (text: string) => text.replaceAll('\u2068', '‹').replaceAll('\u2069', '›');

describe('isolateRuns', () => {
  it.each([
    ['عُقد منتدى IGF 2017 في جنيف', 'عُقد منتدى ‹IGF 2017› في جنيف'],
    ['عام 2017م', 'عام ‹2017›م'],
    ['من 18 إلى 21', 'من ‹18› إلى ‹21›'],
    ['بند (IGF) آخر', 'بند ‹(IGF)› آخر'],
    ['انظر A/70/125، ثم', 'انظر ‹A/70/125›، ثم'],
    ['من 25–29 نوفمبر 2014 (IGF)', 'من ‹25›–‹29› نوفمبر ‹2014› ‹(IGF)›'],
    ['منتدى (IGF) 2014', 'منتدى ‹(IGF)› ‹2014›'],
    ['حضر 62% في 2020-11-02', 'حضر ‹62%› في ‹2020-11-02›'],
    ['لا شيء', 'لا شيء'],
  ])('isolates Latin words and numbers in %s', (text, expected) => {
    expect(visible(isolateRuns(text, 'ar'))).toBe(expected);
  });

  it('isolates Arabic words in other languages', () => {
    expect(visible(isolateRuns('The word منتدى حوكمة, of 2017', 'en'))).toBe('The word ‹منتدى حوكمة›, of 2017');
  });

  it('isolates a line of the other direction as a whole, with its question mark', () => {
    expect(visible(isolateRuns('What is (the) IGF?', 'ar'))).toBe('‹What is (the) IGF?›');
    expect(visible(isolateRuns('ما هو المنتدى؟', 'fr'))).toBe('‹ما هو المنتدى؟›');
    expect(visible(isolateRuns('2017?', 'ar'))).toBe('‹2017›?');
  });

  it('isolates nothing twice, and takes nothing away', () => {
    fc.assert(
      fc.property(nastyText(), fc.constantFrom(...languages), (text, language) => {
        const clean = withoutControls(text);
        expect(clean).not.toMatch(/[\u202A-\u202E\u2066-\u2069\0]/u);
        const laidOut = isolateRuns(clean, language);
        expect(laidOut.replaceAll(/[\u2068\u2069]/gu, '')).toBe(clean);
        for (const line of laidOut.split('\n'))
          expect(line.replaceAll(/\u2068[^\u2068\u2069]*\u2069/gu, '')).not.toMatch(/[\u2068\u2069]/u);
      }),
      { numRuns: 250 },
    );
  });
});

describe('startLine', () => {
  it('starts lines of Arabic from the right', () => {
    expect(startLine('IGF', 'ar')).toBe('\u200FIGF');
    expect(startLine('IGF', 'fr')).toBe('IGF');
  });
});
