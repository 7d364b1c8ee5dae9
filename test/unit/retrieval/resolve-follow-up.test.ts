import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveFollowUp } from '../../../src/retrieval/resolve-follow-up.ts';
import { anyText } from '../language/texts.ts';

describe('resolveFollowUp', () => {
  it.each([
    { text: 'And in 2032?', previous: 'Who won the cup in 2031?', resolved: 'Who won the cup in 2032?' },
    { text: 'وفي 2032؟', previous: 'من فاز بالكأس في 2031؟', resolved: 'من فاز بالكأس في 2032؟' },
    { text: 'وفي ٢٠٣٢؟', previous: 'من فاز بالكأس في 2031؟', resolved: 'من فاز بالكأس في ٢٠٣٢؟' },
    { text: 'et en 2032 ?', previous: 'Qui a gagné en 2031 ?', resolved: 'Qui a gagné en 2032 ?' },
    { text: 'celui de 2032 ?', previous: 'Quel était le thème de 2031 ?', resolved: 'Quel était le thème de 2032 ?' },
    { text: 'وماذا عن الثانية؟', previous: 'متى كانت الجولة الأولى؟', resolved: 'متى كانت الجولة الثانية؟' },
    { text: 'والثالثة؟', previous: 'متى كانت الجولة الأولى؟', resolved: 'متى كانت الجولة الثالثة؟' },
    { text: 'والجولة الثانية؟', previous: 'متى كانت الجولة الأولى؟', resolved: 'متى كانت الجولة الثانية؟' },
    { text: 'et la deuxième ?', previous: 'Où était la première ronde ?', resolved: 'Où était la deuxième ronde ?' },
    { text: 'And the third one?', previous: 'Where was the second round?', resolved: 'Where was the third round?' },
    { text: 'and at board 7?', previous: 'Who sat at board 5?', resolved: 'Who sat at board 7?' },
    { text: 'and board (b)?', previous: 'Who played on board (a)?', resolved: 'Who played on board (b)?' },
    {
      text: 'And in 2032?',
      previous: 'Who won the second round in 2031?',
      resolved: 'Who won the second round in 2032?',
    },
  ])('"$text" after "$previous"', ({ text, previous, resolved }) => {
    expect(resolveFollowUp(text, previous)).toBe(resolved);
  });

  it.each([
    { what: 'asks something of its own', text: 'and who lost in 2032?', previous: 'Who won in 2031?' },
    { what: 'speaks of something else', text: 'And the prize in 2032?', previous: 'Who won in 2031?' },
    { what: 'names nothing', text: 'Really?', previous: 'Who won in 2031?' },
    { what: 'names two', text: 'and in 2032 and 2033?', previous: 'Who won in 2031?' },
    { what: 'follows a question that names none', text: 'And in 2032?', previous: 'Who won?' },
    { what: 'follows a question that names two', text: 'And in 2033?', previous: 'Who won in 2031 and 2032?' },
    { what: 'names another kind of thing', text: 'And the second?', previous: 'Who won in 2031?' },
    { what: 'names a number after a year', text: 'and at board 7?', previous: 'Who won in 2031?' },
    { what: 'follows nothing', text: 'And in 2032?', previous: '' },
  ])('leaves a follow-up that $what', ({ text, previous }) => {
    expect(resolveFollowUp(text, previous)).toBeNull();
  });

  it('changes only what is exchanged', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1990, max: 2039 }), (text, year) => {
        const resolved = resolveFollowUp(`and in ${year}?`, text);
        if (resolved === null) return;
        const at = resolved.indexOf(String(year));
        expect(at).toBeGreaterThanOrEqual(0);
        expect(resolved.length - 4).toBeLessThanOrEqual(text.length);
      }),
    );
    fc.assert(fc.property(anyText, anyText, (text, previous) => void resolveFollowUp(text, previous)));
  });
});
