import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileFault } from '../../../src/foundation/file-fault.ts';
import type { Document } from '../../../src/corpus/document.ts';
import { parseDocument } from '../../../src/corpus/parse-document.ts';

const utf8 = new TextEncoder();

function parse(content: string, path = 'folder/name.md') {
  return parseDocument(path, utf8.encode(content));
}

function documentOf(content: string, path?: string): Document {
  const parsed = parse(content, path);
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => fault.problem).join('\n'));
  return parsed.document;
}

function faultsOf(content: string, path?: string): readonly FileFault[] {
  const parsed = parse(content, path);
  return parsed.ok ? [] : parsed.faults;
}

const full = `---
id: forum/2018
title: "Forum: the report"
language: en
kind: record
forum: Example Forum
year: 2018
dates: 2018-03-19/2018-03-23
place: Geneva
publisher: The office
date: 2018-04-01
source: report.pdf
url: https://example.org/report
licence: CC BY 4.0
collection: reports
---
`;

describe('parseDocument', () => {
  it('reads every key of the front matter', () => {
    expect(documentOf(`${full}The text.`)).toEqual({
      id: 'forum/2018',
      title: 'Forum: the report',
      language: 'en',
      kind: 'record',
      forum: 'Example Forum',
      year: 2018,
      dates: '2018-03-19/2018-03-23',
      place: 'Geneva',
      publisher: 'The office',
      date: '2018-04-01',
      source: 'report.pdf',
      url: 'https://example.org/report',
      licence: 'CC BY 4.0',
      translationOf: null,
      collection: 'reports',
      path: 'folder/name.md',
      text: 'The text.',
    });
  });

  it('fills in what the front matter leaves out', () => {
    expect(documentOf('نص بلا أي بيانات، وهو جملة واحدة.')).toEqual({
      id: 'folder/name',
      title: 'name',
      language: 'ar',
      kind: 'document',
      forum: null,
      year: null,
      dates: null,
      place: null,
      publisher: null,
      date: null,
      source: 'name.md',
      url: null,
      licence: null,
      translationOf: null,
      collection: 'default',
      path: 'folder/name.md',
      text: 'نص بلا أي بيانات، وهو جملة واحدة.',
    });
  });

  it.each([
    { what: 'white space at both ends', content: '---\nyear: 2018\n---\n\n  Text. \n\n', text: '\n  Text. \n\n' },
    { what: 'CRLF', content: '---\r\nyear: 2018\r\n---\r\n\r\nOne.\r\nTwo.\r\n', text: '\r\nOne.\r\nTwo.\r\n' },
    { what: 'a later rule', content: '---\nyear: 2018\n---\nOne.\n---\nTwo.', text: 'One.\n---\nTwo.' },
    {
      what: 'a text that only looks like front matter',
      content: '\n---\nyear: 2018\n---\n',
      text: '\n---\nyear: 2018\n---\n',
    },
    { what: 'empty front matter', content: '---\n---\nText.', text: 'Text.' },
    { what: 'a byte order mark', content: '\uFEFF---\nyear: 2018\n---\nText.', text: 'Text.' },
    { what: 'four dashes', content: '----\nText.', text: '----\nText.' },
  ])('keeps the original text with $what', ({ content, text }) => {
    expect(documentOf(content).text).toBe(text);
  });

  it.each([
    { line: 'date: !!timestamp 2018-03-19', key: 'date', value: '2018-03-19' },
    { line: 'date: "2018-03-19"', key: 'date', value: '2018-03-19' },
    { line: 'dates: 2018-03-19', key: 'dates', value: '2018-03-19' },
    { line: 'year: "2018"', key: 'year', value: 2018 },
    { line: 'place:', key: 'place', value: null },
    { line: 'date: 2020-02-29', key: 'date', value: '2020-02-29' },
    { line: 'collection: تقارير 2018', key: 'collection', value: 'تقارير 2018' },
  ] as const)('reads $line', ({ line, key, value }) => {
    expect(documentOf(`---\n${line}\n---\nText.`)[key]).toBe(value);
  });

  it.each([
    { line: 'id: Forum 2018', where: 'line 2, id', problem: /not an id: Forum 2018/u },
    { line: `id: ${'a'.repeat(81)}`, where: 'line 2, id', problem: /too long/u },
    { line: 'title: 2018', where: 'line 2, title', problem: /not text: 2018/u },
    { line: 'title: "  "', where: 'line 2, title', problem: /empty/u },
    { line: 'language: de', where: 'line 2, language', problem: /not a known language: de/u },
    { line: 'kind: letter', where: 'line 2, kind', problem: /not a known kind/u },
    { line: 'year: soon', where: 'line 2, year', problem: /not a year: soon/u },
    { line: 'year: 18', where: 'line 2, year', problem: /four digits/u },
    { line: 'dates: 2018-03-23/2018-03-19', where: 'line 2, dates', problem: /not a real date or interval/u },
    { line: 'dates: 2018-03-19/2018-03-20/2018-03-21', where: 'line 2, dates', problem: /interval/u },
    { line: 'date: 2018-02-30', where: 'line 2, date', problem: /not a real date: 2018-02-30/u },
    { line: 'date: 19/3/2018', where: 'line 2, date', problem: /not a real date/u },
    { line: 'url: example.org', where: 'line 2, url', problem: /not a web address/u },
    { line: 'url: "javascript:alert(1)"', where: 'line 2, url', problem: /not a web address/u },
    { line: 'collection: ../secrets', where: 'line 2, collection', problem: /not a collection name/u },
    { line: 'license: MIT', where: 'line 2, license', problem: /"license" is no known key/u },
    { line: 'title: Forum: a report', where: 'line 2', problem: /not valid YAML/u },
    { line: 'year: 2018\nyear: 2019', where: 'line 3', problem: /unique/u },
    { line: '- a\n- b', where: 'front matter', problem: /not a list of keys/u },
    { line: 'just words', where: 'front matter', problem: /not a list of keys/u },
    { line: '['.repeat(9000), where: 'front matter', problem: /nested/u },
    { line: `title: ${'a'.repeat(20_000)}`, where: 'front matter', problem: /too long/u },
  ])('refuses $line', ({ line, where, problem }) => {
    const faults = faultsOf(`---\n${line}\n---\nText.`);
    expect(faults[0]).toMatchObject({ file: 'folder/name.md', where });
    expect(faults[0]?.problem).toMatch(problem);
    expect(faults[0]?.remedy).toMatch(/\.$/u);
  });

  it('reports each bad key, and the missing text', () => {
    const faults = faultsOf('---\nyear: soon\nlanguage: de\nauthor: me\n---\n \n');
    expect(faults.map((fault) => fault.where)).toEqual(['line 2, year', 'line 3, language', 'line 4, author', null]);
  });

  it.each([
    { what: 'front matter that is not closed', content: '---\nyear: 2018\n', problem: /not closed/u },
    { what: 'an empty file', content: '', problem: /no text/u },
    { what: 'nothing but blanks', content: ' \n\u200F\n', problem: /no text/u },
  ])('refuses $what', ({ content, problem }) => {
    const faults = faultsOf(content);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.problem).toMatch(problem);
  });

  it('refuses a path too long for an id, unless the front matter has one', () => {
    const path = `${'folder/'.repeat(12)}name.txt`;
    expect(faultsOf('Text.', path)[0]?.problem).toMatch(/88 characters, more than 80/u);
    expect(documentOf('---\nid: short\n---\nText.', path).id).toBe('short');
  });

  it.each([
    { path: 'تقارير/لقاء تونس.txt', id: 'تقارير/لقاء تونس', source: 'لقاء تونس.txt' },
    { path: 'v1.2.notes.md', id: 'v1.2.notes', source: 'v1.2.notes.md' },
    { path: 'upload.pdf', id: 'upload.pdf', source: 'upload.pdf' },
  ])('makes the id of $path', ({ path, id, source }) => {
    expect(documentOf('Text.', path)).toMatchObject({ id, source });
  });

  it('never throws', () => {
    const pieces = fc.array(
      fc.constantFrom('---', '\n', '\r\n', 'id: ', 'a', ': ', '&a ', '*a', '[', '{', '- ', '!!x ', '"'),
    );
    const contents = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }).map((text) => utf8.encode(text)),
      pieces.map((parts) => utf8.encode(`---\n${parts.join('')}\n---\nText.`)),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), contents, (path, bytes) => {
        const parsed = parseDocument(path, bytes);
        const found = parsed.ok ? parsed.document.text : parsed.faults;
        expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
