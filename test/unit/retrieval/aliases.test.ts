import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/language.ts';
import { words } from '../../../src/language/tokenize.ts';
import { bodies, forumsAndPlaces } from '../../../src/retrieval/aliases.ts';
import { findAliases } from '../../../src/retrieval/find-aliases.ts';
import { glossary } from '../../../src/retrieval/glossary.ts';

const found = (text: string) => {
  const list = words(text);
  return findAliases(list).map(({ from, to, groups }) => [
    list.slice(from, to).join(' '),
    groups.map(({ en }) => en[0]),
  ]);
};

describe('findAliases', () => {
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
    { text: 'a question about nothing known', expected: [] },
  ])('$text', ({ text, expected }) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['لمنتدى حوكمة الإنترنت', 'بمنتدى حوكمة الإنترنت', 'ومنتدى حوكمة الإنترنت'])(
    'finds %s behind its proclitic',
    (text) => {
      expect(found(text).map(([, names]) => names)).toEqual([['Internet Governance Forum']]);
    },
  );

  it('never gives overlapping matches', () => {
    const list = words('منتدى القمة العالمية لمجتمع المعلومات والقمة العالمية لمجتمع المعلومات في جنيف');
    const matches = findAliases(list);
    expect(matches.length).toBeGreaterThan(1);
    for (const [i, match] of matches.entries()) expect(match.from).toBeGreaterThanOrEqual(matches[i - 1]?.to ?? 0);
  });
});

describe('the tables of names and terms', () => {
  const groups = [...forumsAndPlaces, ...bodies, ...glossary];

  it('have a name in each language that a question can hold', () => {
    for (const group of groups)
      for (const language of languages)
        for (const name of group[language])
          expect({ name, words: words(name).length > 0 }).toEqual({ name, words: true });
  });

  it('list nothing twice within a group and language', () => {
    const twice = groups.flatMap((group) =>
      languages.flatMap((language) => group[language].filter((name, i) => group[language].indexOf(name) !== i)),
    );
    expect(twice).toEqual([]);
  });
});
