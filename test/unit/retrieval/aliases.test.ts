import { describe, expect, it } from 'vitest';
import { words } from '../../../src/language/tokenize.ts';
import { aliases } from '../../support/aliases.ts';

const found = (text: string) => {
  const list = words(text);
  return aliases
    .find(list, () => 'ar')
    .map(({ from, to, entries }) => [list.slice(from, to).join(' '), entries.map(({ en }) => en[0])]);
};

describe('aliases', () => {
  it.each([
    { text: 'what is WSIS?', expected: [['wsis', ['World Summit on the Information Society']]] },
    { text: 'the WSIS Forum', expected: [['wsis forum', ['WSIS Forum']]] },
    {
      text: 'ما هو المنتدى العربي لحوكمة الإنترنت؟',
      expected: [['المنتدي العربي لحوكمه الانترنت', ['Arab Internet Governance Forum']]],
    },
    {
      text: 'le SMSI et l’UIT',
      expected: [
        ['smsi', ['World Summit on the Information Society']],
        ['uit', ['International Telecommunication Union']],
      ],
    },
    { text: 'دور الإسكوا', expected: [['الاسكوا', ['United Nations Economic and Social Commission for Western Asia']]] },
  ])('$text', ({ text, expected }) => {
    expect(found(text).filter(([, names]) => names?.length)).toEqual(expect.arrayContaining(expected));
  });

  it.each(['لمنتدى حوكمة الإنترنت', 'بمنتدى حوكمة الإنترنت', 'ومنتدى حوكمة الإنترنت'])(
    'finds %s behind its proclitic',
    (text) => {
      expect(found(text).map(([, names]) => names)).toEqual([['Internet Governance Forum']]);
    },
  );

  it('never gives overlapping matches', () => {
    const list = words('منتدى القمة العالمية لمجتمع المعلومات والقمة العالمية لمجتمع المعلومات في جنيف');
    const matches = aliases.find(list, () => 'ar');
    expect(matches.length).toBeGreaterThan(1);
    for (const [i, match] of matches.entries()) expect(match.from).toBeGreaterThanOrEqual(matches[i - 1]?.to ?? 0);
  });
});
