import { describe, expect, it } from 'vitest';
import { throwRefusal } from '../../../../src/cli/moderation/throw-refusal.ts';
import { refusalMessages } from '../../../../src/moderation/refusal-messages.ts';
import type { ModerationRefusal } from '../../../../src/moderation/moderation.ts';
import type { AuditEntry } from '../../../../src/moderation/views.ts';
import { failureOf } from '../../../support/failure-of.ts';

const last: AuditEntry = {
  seq: 7,
  at: 0,
  server: 'home',
  answerId: 'a1',
  kind: 'hide',
  role: 'moderator',
  by: 'آدا',
  reason: null,
  detail: {},
};

describe('a refusal', () => {
  it.each(Object.keys(refusalMessages) as ModerationRefusal[])(
    'for "%s" says what is wrong and what to do',
    (refusal) => {
      expect(failureOf(() => throwRefusal({ refusal, last: null }))).toMatchObject({
        code: 'INPUT',
        message: refusalMessages[refusal],
        remedy: expect.stringMatching(/\w.*\.$/u) as string,
      });
    },
  );

  it('names who decided first', () => {
    const error = failureOf(() => throwRefusal({ refusal: 'changed', last }));
    expect(String(error)).toContain('The last verdict: hide by \u2068آدا\u2069');
    expect(String(failureOf(() => throwRefusal({ refusal: 'too-long', last })))).not.toContain('hide');
  });
});
