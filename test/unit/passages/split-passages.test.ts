import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/document.ts';
import { parseDocument } from '../../../src/corpus/parse-document.ts';
import { countGraphemes } from '../../../src/language/graphemes.ts';
import { findBlocks } from '../../../src/passages/find-blocks.ts';
import { splitPassages } from '../../../src/passages/split-passages.ts';
import { anyText, edgesOf, isBetweenGraphemes, onlyMarks, wordsOf } from './texts.ts';

function documentOf(text: string): Document {
  const parsed = parseDocument('notes.md', new TextEncoder().encode(`---\nid: notes\n---\n${text}`));
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => fault.problem).join('\n'));
  // A file's text has no lone surrogates, but text from elsewhere may.
  return { ...parsed.document, text };
}

function textsOf(text: string): string[] {
  return splitPassages(documentOf(text)).map(({ start, end }) => text.slice(start, end));
}

function idsOf(text: string): string[] {
  return splitPassages(documentOf(text)).map(({ id }) => id);
}

/** `count` sentences of `size` words. */
function sentencesOf(count: number, size: number, word: string): string {
  return Array.from({ length: count }, (_, at) => `${wordsOf(size, `${word}${at}x`)}.`).join(' ');
}

describe('splitPassages', () => {
  it('cuts a long section into passages of 60 to 120 words that share a sentence', () => {
    const text = sentencesOf(40, 15, 'w');
    const passages = splitPassages(documentOf(text));
    expect(passages.length).toBeGreaterThan(6);
    for (const [at, { start, end, sentences }] of passages.entries()) {
      const count = text.slice(start, end).split(' ').length;
      expect(count).toBeGreaterThanOrEqual(60);
      expect(count).toBeLessThanOrEqual(120);
      const before = passages[at - 1];
      expect(before === undefined || before.sentences.at(-1)?.[0] === sentences[0]?.[0]).toBe(true);
    }
  });

  it('never crosses a heading, and names it', () => {
    const text = '# One\nFirst words.\n\n## **Two**\n\n### Three\nSecond words.\n\nA quiet place\n\nThird words.\n';
    const passages = splitPassages(documentOf(text));
    expect(passages.map(({ section, start, end }) => [section, text.slice(start, end)])).toEqual([
      ['One', 'First words.'],
      ['Three', 'Second words.'],
      ['A quiet place', 'Third words.'],
    ]);
  });

  it('has no section above the first heading', () => {
    const text = 'Words on top, which are no heading.\n\n# One\nWords.';
    expect(splitPassages(documentOf(text)).map(({ section }) => section)).toEqual([null, 'One']);
  });

  it('gives the lines of a document made of headings alone', () => {
    expect(textsOf('# One\n## Two\n# Three')).toEqual(['One\n## Two\n# Three']);
    expect(textsOf('عنوان وحيد')).toEqual(['عنوان وحيد']);
  });

  it('gives a sentence over 350 graphemes in its clauses', () => {
    const clause = wordsOf(20, 'clause');
    const text = `${[clause, clause, clause].join(', ')}.`;
    const [passage] = splitPassages(documentOf(text));
    expect(passage?.sentences.length).toBeGreaterThan(1);
    expect([passage?.start, passage?.end]).toEqual([0, text.length]);
  });

  it('spreads an endless sentence over passages', () => {
    const passages = splitPassages(documentOf(wordsOf(1000)));
    expect(passages.length).toBeGreaterThan(6);
    expect(Math.max(...passages.map(({ start, end }) => end - start))).toBeLessThan(1500);
  });

  it('makes ids of the words, and numbers those that occur again', () => {
    const again = '# One\nThe same words.\n# Two\nThe same words.\n# Three\nOther words.\n# Four\nThe same words.';
    const ids = idsOf(again);
    const [first = ''] = ids;
    expect(first).toMatch(/^notes:[0-9a-f]{8}$/u);
    expect(ids).toEqual([first, `${first}.2`, expect.stringMatching(/^notes:[0-9a-f]{8}$/u), `${first}.3`]);
  });

  it('keeps the ids of sections that did not change', () => {
    const [a = '', b = '', c = ''] = ['a', 'b', 'c'].map((name) => `# ${name}\n\n${sentencesOf(12, 14, name)}\n\n`);
    const before = idsOf(a + b + c);
    const after = new Set(
      idsOf(`New words on top, which are no heading.\n\n${a}# b\n\nOther words.\n\n${c}# d\n\nMore.`),
    );
    expect(before.filter((id) => after.has(id))).toEqual([...idsOf(a), ...idsOf(c)]);
  });

  it('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(/[^\s\p{Cf}]/u.test(text));
        const document = { ...documentOf('x'), text };
        const passages = splitPassages(document);
        const edges = edgesOf(text);
        for (const { start, end, sentences } of passages) {
          expect([start, end]).toEqual([sentences[0]?.[0], sentences.at(-1)?.[1]]);
          for (const [at, [from, to]] of sentences.entries()) {
            const sentence = text.slice(from, to);
            expect(from).toBeGreaterThanOrEqual(sentences[at - 1]?.[1] ?? start);
            expect(sentence).toBe(sentence.trim());
            expect(sentence.length).toBeGreaterThan(0);
            expect(countGraphemes(sentence)).toBeLessThanOrEqual(350);
            expect(isBetweenGraphemes(text, from, edges) && isBetweenGraphemes(text, to, edges)).toBe(true);
          }
        }
        const covered = new Uint8Array(text.length);
        for (const block of findBlocks(text)) if (block.heading !== null) covered.fill(1, block.start, block.end);
        for (const { start, end } of passages) covered.fill(1, start, end);
        let gap = 0;
        for (let at = 0; at <= text.length; at++) {
          if (covered[at] === 0) continue;
          expect(text.slice(gap, at)).toMatch(onlyMarks);
          gap = at + 1;
        }
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    { what: 'letters', unit: 'a' },
    { what: 'stops', unit: '. ' },
    { what: 'quotes after a stop', unit: '."' },
    { what: 'stars', unit: '*' },
    { what: 'quote marks', unit: '>' },
    { what: 'brackets', unit: '[(' },
    { what: 'short lines', unit: 'a\n' },
    { what: 'short paragraphs', unit: 'a\n\n' },
    { what: 'headings', unit: '# a\n' },
    { what: 'accents', unit: '\u0301' },
    { what: 'families', unit: '👩‍👩‍👧' },
    { what: 'lone surrogates', unit: '\uD800' },
  ])('takes 100,000 $what', ({ unit }) => {
    const text = `x ${unit.repeat(100_000 / unit.length)} y`;
    const passages = splitPassages({ ...documentOf('x'), text });
    expect(passages.length).toBeGreaterThan(0);
  });
});
