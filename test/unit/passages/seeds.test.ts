import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/document.ts';
import { parseDocument } from '../../../src/corpus/parse-document.ts';
import { splitPassages } from '../../../src/passages/split-passages.ts';

const folder = '../shared/seeds';

function read(prefix: string): Document {
  const name = readdirSync(folder).find((file) => file.startsWith(prefix)) ?? prefix;
  const parsed = parseDocument(name, readFileSync(join(folder, name)));
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => fault.problem).join('\n'));
  return parsed.document;
}

function sentencesOf({ text, ...document }: Document): string[] {
  return splitPassages({ ...document, text }).flatMap(({ sentences }) => sentences.map((span) => text.slice(...span)));
}

describe.skipIf(!existsSync(folder))('the five seed documents (skipped where ../shared/seeds is not mounted)', () => {
  it.each(['000', '001', '002', '003', '004'])('cuts %s into passages of a fair size', (prefix) => {
    const document = read(prefix);
    const sizes = splitPassages(document).map(({ start, end }) => document.text.slice(start, end).split(/\s+/u).length);
    expect(document.language).toBe('ar');
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(150);
  });

  it.each([
    { prefix: '001', what: 'a paragraph broken after «دوراً»', words: /دوراً\s+رئيسياً/u },
    { prefix: '004', what: 'an item broken after «الميثاق»', words: /الميثاق\s+المتعلق بالمنتدى/u },
    { prefix: '004', what: 'an item broken after «الالكترونية»', words: /الالكترونية\s+لمبادرة/u },
    { prefix: '003', what: 'a number with a point', words: /1\.6 مليار/u },
    { prefix: '001', what: 'a document number', words: /رقم A\/70\/125 الذي/u },
  ])('keeps $what in one sentence of $prefix', ({ prefix, words }) => {
    expect(sentencesOf(read(prefix)).filter((sentence) => words.test(sentence))).not.toEqual([]);
  });

  it('has no stars at the edges of a sentence', () => {
    const sentences = sentencesOf(read('004'));
    expect(sentences.filter((sentence) => /^\*|\*$/u.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => sentence.startsWith('(أ) '))).not.toEqual([]);
  });

  it('keeps the paragraphs of the preamble apart', () => {
    const sentences = sentencesOf(read('004'));
    const openings = ['انطلاقاً', 'تأكيداً', 'ترسيخاً', 'بناء على', 'في إطار', 'وبناءً على'];
    const found = openings.filter((opening) => sentences.some((sentence) => sentence.startsWith(opening)));
    expect(found).toEqual(openings);
  });

  it.each([
    { prefix: '000', title: '000_77e9818e5b92ca63', section: null },
    { prefix: '001', title: /^منتدى القمة العالمية/u, section: /2017م$/u },
    { prefix: '002', title: /^مصر تشارك/u, section: /^مصر تشارك/u },
    { prefix: '003', title: '003_e25d83130243c5bc', section: null },
    { prefix: '004', title: 'بيان ختامي', section: /^نحو تعزيز/u },
  ])('finds title and section of $prefix', ({ prefix, title, section }) => {
    const document = read(prefix);
    expect(document.title).toMatch(title);
    const sections = splitPassages(document).map((passage) => passage.section ?? 'none');
    for (const found of sections) expect(found).toMatch(section ?? 'none');
  });
});
