import { describe, expect, it } from 'vitest';
import { readExport, withLineEnds, writeExport } from '../../../src/moderation/export-file.ts';
import { failureOf } from '../../support/failure-of.ts';

const rows = [
  { table: 'member', row: { member_key: 'k1', user_id: 'page:x' } },
  { table: 'answer', row: { id: 'a1', question: 'متى؟\u2028"\n', vector: null, confidence: 0.5 } },
  { table: 'answer', row: { id: 'a2', question: null } },
];
const text = [...withLineEnds(writeExport(rows, 0))].join('');
const lines = text.trimEnd().split('\n');
const read = (text: string) => readExport(Buffer.from(text));
const faultOf = (text: string) => failureOf(() => read(text));

describe('an export', () => {
  it('has a head, a row a line, and an end that seals them', () => {
    expect(JSON.parse(lines[0]!)).toEqual({
      muntada: 'export',
      format: 1,
      exportedAt: '1970-01-01T00:00:00.000Z',
      tables: { member: 1, answer: 2 },
    });
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ rows: 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(read(text)).toEqual(rows);
    expect(read(text.trimEnd())).toEqual(rows);
    expect(read([...withLineEnds(writeExport([], 0))].join(''))).toEqual([]);
  });

  it('is refused wherever it is cut off', () => {
    for (let length = 0; length < text.length - 1; length++)
      expect(faultOf(text.slice(0, length)), `after ${length}`).toMatchObject({ code: 'INPUT' });
  });

  it.each([
    { of: 'nothing', bad: '', says: 'The export is empty.' },
    { of: 'something else', bad: '{"a":1}\n', says: 'Line 1 of the export cannot be used: it is not the head' },
    { of: 'a line that is no JSON', bad: `${lines[0]}\nnot json\n`, says: 'Line 2 of the export' },
    { of: 'a row of something else', bad: `${lines[0]}\n{"table":"a","row":{"b":[]}}\n`, says: 'row.b' },
    { of: 'a newer form', bad: '{"muntada":"export","format":2}\n', says: 'the form 2' },
    { of: 'no end', bad: `${lines.slice(0, 3).join('\n')}\n`, says: 'breaks off after line 3' },
    { of: 'another letter', bad: text.replace('page:x', 'page:y'), says: 'checksum' },
    { of: 'a row less', bad: lines.toSpliced(2, 1).join('\n'), says: 'checksum' },
    { of: 'more after its end', bad: `${text}{}`, says: 'Line 6 of the export' },
  ])('of $of is refused, with the line and the remedy', ({ bad, says }) => {
    expect(faultOf(bad)).toMatchObject({
      code: 'INPUT',
      message: expect.stringContaining(says) as string,
      remedy: expect.stringContaining('Nothing was imported') as string,
    });
  });

  it('is refused where it is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(`${lines[0]}\n`), Buffer.from([0x22, 0xff, 0x22, 0x0a])]);
    expect(failureOf(() => readExport(bytes))).toMatchObject({ message: expect.stringContaining('Line 2') as string });
  });
});
