import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/passages/find-blocks.ts';
import { anyText } from './texts.ts';

/** One line a block: "# " before a heading, line breaks as "/". */
function blocksOf(text: string): string[] {
  return findBlocks(text).map(({ start, end, heading }) => {
    const words = heading === null ? text.slice(start, end) : `# ${heading}`;
    return words.replaceAll(/\s*[\r\n]+\s*/gu, ' / ');
  });
}

const half = 'The delegates spoke at great length about the rules that they wanted to see'; // 75 characters, no stop
const prose = `${half} applied to every member of the network from now on.`;

describe('findBlocks', () => {
  it.each([
    { rule: 'takes marked headings', text: '## **One** two ##\nText.', blocks: ['# One two', 'Text.'] },
    {
      rule: 'takes underlined headings',
      text: 'One\n===\nText.\n\nTwo\n---\nMore.',
      blocks: ['# One', 'Text.', '# Two', 'More.'],
    },
    {
      rule: 'takes a short line on its own',
      text: 'Text.\n\nWhat came next\n\nMore.',
      blocks: ['Text.', '# What came next', 'More.'],
    },
    { rule: 'takes the first line', text: 'عنوان البيان\n\nنص البيان.', blocks: ['# عنوان البيان', 'نص البيان.'] },
    {
      rule: 'takes a long first line',
      text: `${half} changed soon\n\n${prose}`,
      blocks: [`# ${half} changed soon`, prose],
    },
    {
      rule: 'takes a first line above longer ones',
      text: `A title\n${prose}\n${prose}`,
      blocks: ['# A title', `${prose} / ${prose}`],
    },
    {
      rule: 'takes a block of lines on top',
      text: `News\nThe delegates of the islands came back to the network today\n12/3/2018\n\n${prose}`,
      blocks: ['# News', '# The delegates of the islands came back to the network today', '12/3/2018', prose],
    },
    {
      rule: 'takes two in a row',
      text: 'Declaration\n\nTowards a network\n\nText.',
      blocks: ['# Declaration', '# Towards a network', 'Text.'],
    },
  ])('headings: $rule', ({ text, blocks }) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it.each([
    {
      rule: 'a line with a closing mark',
      text: 'Text.\n\nWhat came next?\n\nMore.',
      blocks: ['Text.', 'What came next?', 'More.'],
    },
    {
      rule: 'a line that announces',
      text: 'Text.\n\nThey decide:\n\nMore.',
      blocks: ['Text.', 'They decide:', 'More.'],
    },
    { rule: 'a list item', text: 'Text.\n\n- one\n- two\n\nMore.', blocks: ['Text.', 'one', 'two', 'More.'] },
    {
      rule: 'a line that waits for the next',
      text: 'They met in\n\nGeneva last May.',
      blocks: ['They met in / Geneva last May.'],
    },
    { rule: 'a line without letters', text: 'Text.\n\n2018\n\nMore.', blocks: ['Text.', '2018', 'More.'] },
    { rule: 'a date', text: 'Text.\n\n3 مارس 2018م\n\nMore.', blocks: ['Text.', '3 مارس 2018م', 'More.'] },
    { rule: 'the last line', text: 'Text.\n\nThe secretariat', blocks: ['Text.', 'The secretariat'] },
    {
      rule: 'a line right above a marked heading',
      text: '# One\n\nA few words\n\n# Two\n\nText.',
      blocks: ['# One', 'A few words', '# Two', 'Text.'],
    },
    {
      rule: 'more than three lines in a row',
      text: 'Text.\n\nAnna\n\nBen\n\nCarla\n\nDan\n\nMore.',
      blocks: ['Text.', 'Anna', 'Ben', 'Carla', 'Dan', 'More.'],
    },
    {
      rule: 'lines of name and value',
      text: 'Name: Hale\nPlace: Rome\n\nText.',
      blocks: ['Name: Hale', 'Place: Rome', 'Text.'],
    },
    { rule: 'headings with nothing else', text: '# One\n## Two', blocks: ['One', 'Two'] },
  ])('no heading: $rule', ({ text, blocks }) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it.each([
    {
      rule: 'joins a broken paragraph',
      text: `Text.\n\n${half} and hear\n\nApplied to all.`,
      blocks: ['Text.', `${half} and hear / Applied to all.`],
    },
    {
      rule: 'joins a broken Arabic one',
      text: 'نص.\n\nوقد ناقش المشاركون في الجلسة الختامية للملتقى السنوي ما جرى من أعمال لجانه التي لعبت دوراً\n\nكبيراً في النجاح.',
      blocks: [
        'نص.',
        'وقد ناقش المشاركون في الجلسة الختامية للملتقى السنوي ما جرى من أعمال لجانه التي لعبت دوراً / كبيراً في النجاح.',
      ],
    },
    {
      rule: 'joins a lettered item',
      text: `(أ) ${half}\n\nApplied to all.\n\n(ب) Two.`,
      blocks: [`(أ) ${half} / Applied to all.`, '(ب) Two.'],
    },
    {
      rule: 'does not join to a list item',
      text: `Text.\n\n${half} and hear\n\n- applied`,
      blocks: ['Text.', `${half} and hear`, 'applied'],
    },
    {
      rule: 'does not join to a heading',
      text: `Text.\n\n${half} and hear\n\n## Two\nMore.`,
      blocks: ['Text.', `${half} and hear`, '# Two', 'More.'],
    },
    { rule: 'does not join bullets', text: `- ${half}\n\nApplied to all.`, blocks: [half, 'Applied to all.'] },
    {
      rule: 'does not join after a comma',
      text: `Text.\n\n${half},\n\nApplied to all.`,
      blocks: ['Text.', `${half},`, 'Applied to all.'],
    },
    {
      rule: 'does not join across a rule',
      text: `Text.\n\n${half} and hear\n\n---\n\nApplied.`,
      blocks: ['Text.', `${half} and hear`, 'Applied.'],
    },
    {
      rule: 'leaves an author who writes no stops',
      text: `Text.\n\n${half} 1 two\n\n${half} 3 four\n\n${half} 5 six`,
      blocks: ['Text.', `${half} 1 two`, `${half} 3 four`, `${half} 5 six`],
    },
    {
      rule: 'sees blank lines made of spaces',
      text: `Text.\n \t\n${half} and hear\r\n\u200F\r\nApplied to all.`,
      blocks: ['Text.', `${half} and hear / ‏ / Applied to all.`],
    },
  ])('paragraphs: $rule', ({ text, blocks }) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it('gives blocks in order, none empty, and something for every word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of findBlocks(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).replaceAll(/(?:`{3,}|~{3,})[a-z]+/gu, '')).not.toMatch(/\p{L}/u);
          last = end;
        }
        expect(text.slice(last).replaceAll(/(?:`{3,}|~{3,})[a-z]+/gu, '')).not.toMatch(/\p{L}/u);
      }),
      { numRuns: 500 },
    );
  });
});
