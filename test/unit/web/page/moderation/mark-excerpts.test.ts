import { expect, it } from 'vitest';
import { markExcerpts } from '../../../../../src/web/page/moderation/mark-excerpts.ts';

/** The marked pieces in brackets. */
const mark = (text: string, ...excerpts: string[]) =>
  markExcerpts(text, excerpts)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

it.each([
  { excerpts: [], marked: 'one two three four' },
  { excerpts: ['two'], marked: 'one [two] three four' },
  { excerpts: ['four', 'one'], marked: '[one] two three [four]' },
  { excerpts: ['two three', 'one two'], marked: '[one two three] four' },
  { excerpts: ['one ', 'two'], marked: '[one two] three four' },
  { excerpts: ['one two three four', 'two'], marked: '[one two three four]' },
  { excerpts: ['five', ''], marked: 'one two three four' },
])('marks $excerpts', ({ excerpts, marked }) => {
  expect(mark('one two three four', ...excerpts)).toBe(marked);
});
