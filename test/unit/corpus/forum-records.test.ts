import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/document.ts';
import { checkCorpus } from '../../../src/corpus/read-corpus.ts';
import type { FileFault } from '../../../src/foundation/file-fault.ts';
import { projectRoot } from '../../../src/foundation/project-root.ts';
import { languages } from '../../../src/language/language.ts';
import { createLookups } from '../../../src/lookups/create-lookups.ts';
import { splitPassages } from '../../../src/passages/split-passages.ts';
import type { ForumRecord } from '../../../src/records/record-schema.ts';
import { sentenceFacts } from '../../../src/records/fact-kinds.ts';
import { renderRecord } from '../../../src/records/render-record.ts';

/** How many records the corpus holds at least. */
const fewestRecords = 76;
/** With fewer than all, links may lead to records that are still to be written. */
const allRecords = 76;

const { records, documents, faults } = await checkCorpus(join(projectRoot, 'corpus'));
const lookups = createLookups({
  records,
  documents: new Map(documents.map((document) => [document.id, document])),
  passages: documents.flatMap((document) => splitPassages(document)),
  glossary: [],
});
const ids = records.map(({ id }) => id);
const recordOf = (id: string) => records.find((record) => record.id === id)!;
const stating = records.filter(({ statements }) => statements.length > 0).map(({ id }) => id);
const igfEditions = records.filter(
  ({ series, kind, statements }) => series === 'igf' && kind === 'edition' && statements.length > 0,
);
const mirrors = records.flatMap(({ id, sources }) =>
  Object.values(sources).flatMap(({ tier, url }) => (tier === 'mirror' && url !== undefined ? [{ id, url }] : [])),
);
const linked = new Set(
  records.flatMap(({ sources }) =>
    Object.values(sources).flatMap(({ tier, url }) => (tier !== 'mirror' && url !== undefined ? [url] : [])),
  ),
);

const factOf = <Fact extends ForumRecord['statements'][number]['fact']>({ statements }: ForumRecord, fact: Fact) =>
  statements.filter((one): one is Extract<typeof one, { fact: Fact }> => one.fact === fact);
const documentOf = (id: string, language: string): Document | undefined =>
  documents.find((document) => document.path === `forums/${id}.yaml` && document.language === language);
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('## '));

describe('the records of forums', () => {
  it('are enough, and without a fault', () => {
    const isLinkAhead = ({ problem }: FileFault) => records.length < allRecords && /no other record/u.test(problem);
    expect(faults.filter((fault) => !isLinkAhead(fault))).toEqual([]);
    expect(records.length).toBeGreaterThanOrEqual(fewestRecords);
    expect(new Set(ids).size).toBe(records.length);
  });

  it.each(stating)('%s is said in three languages, sentence by sentence', (id) => {
    const texts = languages.map((language) => renderRecord(recordOf(id), language));
    // A long list takes more sentences in one language than in another; the sections are the same.
    const counts = texts.map((text) => text.match(/^## /gmu)?.length);
    expect(new Set(counts).size).toBe(1);
    for (const [i, language] of languages.entries()) {
      expect(documentOf(id, language)?.text).toBe(texts[i]);
      for (const line of linesOf(texts[i]!)) {
        expect(line).not.toMatch(/undefined|null|NaN|\[object/u);
        expect({ line, isArabic: /\p{Script=Arabic}/u.test(line) }).toEqual({ line, isArabic: language === 'ar' });
      }
    }
  });

  it.each(stating)('%s names itself in each sentence that is made of its facts', (id) => {
    const record = recordOf(id);
    const made = {
      ...record,
      statements: record.statements.filter(({ fact }) => !sentenceFacts.some((one) => one === fact)),
    };
    for (const language of languages)
      for (const line of linesOf(renderRecord(made, language))) {
        const short = record.short[language];
        expect(line.toLowerCase()).toContain(short.toLowerCase());
      }
  });

  it.each(stating)('%s gives a source that is known for each value, and is found by its names', (id) => {
    for (const language of languages) {
      const card = lookups.forum(id, language)!;
      expect(card.id).toBe(id);
      expect(card.citations.length).toBeGreaterThan(0);
      for (const { values } of card.facts)
        for (const { text, sources } of values) {
          expect(text.trim()).not.toBe('');
          expect(sources.length).toBeGreaterThan(0);
          for (const { publisher, tier } of sources) {
            expect(publisher.trim()).not.toBe('');
            expect(['official', 'reference', 'mirror']).toContain(tier);
          }
        }
      expect(lookups.forum(recordOf(id).name[language], language)?.id).toBe(id);
    }
  });

  it('never link a mirror, unless it is also a page of its own', () => {
    const said = JSON.stringify([
      documents.map(({ text, ...facts }) => [text, facts]),
      lookups.sources(),
      lookups.timeline('ar', null, null),
      languages.map((language) => [
        ids.map((id) => lookups.forum(id, language)),
        lookups.themes(language, {}),
        lookups.outcomes(language, {}),
        ids.map((id) => lookups.compare(ids[0]!, id, language)),
      ]),
    ]);
    const found = mirrors.filter(({ url }) => !linked.has(url) && said.includes(JSON.stringify(url)));
    expect(found).toEqual([]);
  });

  it('give each edition of the IGF a number, a place, and dates in the order of the numbers', () => {
    const rows = igfEditions
      .map((record) => ({
        id: record.id,
        numbers: [...new Set(factOf(record, 'edition').map(({ n }) => n))],
        hasPlace: factOf(record, 'place').length > 0,
        start: factOf(record, 'dates')[0]?.start ?? '',
      }))
      .toSorted((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0));
    for (const { id, numbers, hasPlace, start } of rows)
      expect({ id, numbers: numbers.length, hasPlace, isDated: /^\d{4}/u.test(start) }).toEqual({
        id,
        numbers: 1,
        hasPlace: true,
        isDated: true,
      });
    expect(rows.map(({ start }) => start)).toEqual(rows.map(({ start }) => start).toSorted());
    expect(lookups.timeline('en', 'igf', null).entries.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });
});
