import { describe, expect, it } from 'vitest';
import { cutPieces, findTextBlocks } from '../../../../src/web/page/text-blocks.ts';

const blocksOf = (text: string) => findTextBlocks(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('findTextBlocks', () => {
  it.each([
    { what: 'nothing', text: ' \n\n ', blocks: [] },
    { what: 'a paragraph of two lines', text: '\nعقد الفريق\nلقاءه.\n', blocks: [['paragraph', 'عقد الفريق\nلقاءه.']] },
    {
      what: 'two paragraphs',
      text: 'a\n\nb',
      blocks: [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    },
    {
      what: 'a blank line with spaces',
      text: 'a\n  \nb',
      blocks: [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    },
    {
      what: 'line ends of Windows',
      text: 'a\r\nb\r\n\r\nc',
      blocks: [
        ['paragraph', 'a\r\nb'],
        ['paragraph', 'c'],
      ],
    },
    {
      what: 'a heading',
      text: '## العنوان\nنص',
      blocks: [
        ['heading', 'العنوان'],
        ['paragraph', 'نص'],
      ],
    },
    {
      what: 'a list',
      text: 'a:\n- b\n  b\n* c',
      blocks: [
        ['paragraph', 'a:'],
        ['item', 'b\n  b'],
        ['item', 'c'],
      ],
    },
    { what: 'a number sign that is no heading', text: '#نقاش', blocks: [['paragraph', '#نقاش']] },
  ])('finds $what', ({ text, blocks }) => {
    expect(blocksOf(text)).toEqual(blocks);
  });
});

describe('cutPieces', () => {
  const text = '0123456789';
  it.each([
    { marked: null, pieces: ['2345'] },
    { marked: [3, 5], pieces: ['2', '[34]', '5'] },
    { marked: [0, 9], pieces: ['[2345]'] },
    { marked: [0, 4], pieces: ['[23]', '45'] },
    { marked: [6, 9], pieces: ['2345'] },
    { marked: [0, 1], pieces: ['2345'] },
  ] as const)('marks $marked in [2, 6)', ({ marked, pieces }) => {
    const cut = cutPieces(text, { start: 2, end: 6 }, marked);
    expect(cut.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))).toEqual(pieces);
  });
});
