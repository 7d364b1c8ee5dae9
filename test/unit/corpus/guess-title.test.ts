import { describe, expect, it } from 'vitest';
import { guessTitle } from '../../../src/corpus/guess-title.ts';

describe('guessTitle', () => {
  it.each([
    { rule: 'takes a short first line', text: '\n\n  تقرير اللجنة الأولى \n\nنص التقرير.', title: 'تقرير اللجنة الأولى' },
    {
      rule: 'drops Markdown marks',
      text: '## **The** `first` [meeting](https://example.org) ##\nText.',
      title: 'The first meeting',
    },
    {
      rule: 'takes the line below a one-word label',
      text: 'أخبار\nوفد من تونس يزور المعرض\n\nنص.',
      title: 'وفد من تونس يزور المعرض',
    },
    { rule: 'keeps one word above a sentence', text: 'Summary\nIt rained on the first day.', title: 'Summary' },
    { rule: 'passes over a sentence', text: 'It rained on the first day.\nMore.', title: 'notes' },
    { rule: 'passes over a clause', text: 'إن المجتمعين،\nوقد ناقشوا الأمر،', title: 'notes' },
    { rule: 'passes over a long line', text: `${'word '.repeat(40)}\nMore.`, title: 'notes' },
    { rule: 'passes over a line without letters', text: '2018-03-19\nMore.', title: 'notes' },
    { rule: 'counts graphemes, not code units', text: `${'بَّ'.repeat(120)}\nنص.`, title: 'بَّ'.repeat(120) },
  ])('$rule', ({ text, title }) => {
    expect(guessTitle(text, 'folder/notes.txt')).toBe(title);
  });

  it.each([
    { path: 'a/b.c/d.e.txt', title: 'd.e' },
    { path: 'plain', title: 'plain' },
    { path: 'a/.hidden', title: '.hidden' },
  ])('falls back to the name of $path', ({ path, title }) => {
    expect(guessTitle('One sentence.', path)).toBe(title);
  });
});
