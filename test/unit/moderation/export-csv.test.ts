import { describe, expect, it } from 'vitest';
import { answersCsv, auditCsv, gapsCsv } from '../../../src/moderation/export-csv.ts';
import type { CaseView } from '../../../src/moderation/kept-answer.ts';
import type { AuditEntry } from '../../../src/moderation/views.ts';
import { toyAnswer } from '../../support/toy-answer.ts';

const entry = (over: Partial<AuditEntry>): AuditEntry => {
  const facts = { seq: 1, at: 0, server: 'club', answerId: 'a1', kind: 'report', role: 'member', by: 'k1' } as const;
  return { ...facts, reason: null, detail: {}, ...over };
};
const reasonIn = (reason: string) =>
  auditCsv([entry({ reason })])
    .split('member,k1,')[1]!
    .split(',,,,{}')[0];

describe('CSV', () => {
  it('begins with the mark of UTF-8 and headings in plain words, and ends each line as RFC 4180 wants', () => {
    expect(auditCsv([entry({ detail: { value: -1 } })])).toBe(
      '\uFEFFNumber,When (UTC),Server,Answer,What,In the role of,Who,Reason,State after,Correction,Vote,Details\r\n' +
        '1,1970-01-01T00:00:00.000Z,club,a1,report,member,k1,,,,-1,"{""value"":-1}"\r\n',
    );
  });

  it.each([
    ['plain', 'plain'],
    ['قال "نعم", ثم', '"قال ""نعم"", ثم"'],
    ['two\nlines', '"two\nlines"'],
    [' edge', '" edge"'],
    ['=1+1', "'=1+1"],
    ['+32', "'+32"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['  =cmd|" /c calc"!A0', `"'  =cmd|"" /c calc""!A0"`],
    ['＝1', "'＝1"],
    ['1-2', '1-2'],
  ])('holds %j so that no spreadsheet runs it', (reason, cell) => {
    expect(reasonIn(reason)).toBe(cell);
  });

  it('tells answers and gaps with what became of them', () => {
    const correction = { text: 'It met in Midham.', passageIds: ['p1', 'p2'] };
    const kept = toyAnswer({ id: 'a1', question: 'Where, and when?' });
    const view: CaseView = {
      kept,
      state: 'corrected',
      correction,
      openReports: 2,
      verdicts: 1,
      votes: { up: 3, down: 1 },
      changedAt: 2_000,
      claim: null,
      gapId: null,
    };
    const [, row] = answersCsv([view]).split('\r\n');
    expect(row).toBe(
      'a1,club,default,1970-01-01T00:00:01.000Z,en,"Where, and when?",,answered,0.75,It met in Norvale.,' +
        '[1] The forum met in Norvale.,[1] The chess report,corrected,It met in Midham.,"p1\np2",3,1,2,1970-01-01T00:00:02.000Z',
    );
    const gap = { id: 'g1', server: 'club', collection: 'default', language: 'ar', question: null, count: 4 } as const;
    const dates = { waiting: 1, answerId: 'a1', openedAt: 0, lastAskedAt: 0, closedAt: 1, closedBy: 'corpus' } as const;
    expect(gapsCsv([{ ...gap, ...dates }])).toContain('g1,club,default,ar,,4,1,a1,');
    expect(gapsCsv([{ ...gap, ...dates }])).toContain('the documents\r\n');
  });
});
