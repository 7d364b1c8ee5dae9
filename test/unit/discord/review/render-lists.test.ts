import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAudit } from '../../../../src/discord/review/render-audit.ts';
import { renderGaps } from '../../../../src/discord/review/render-gaps.ts';
import { renderNotice } from '../../../../src/discord/posts/render-notice.ts';
import { renderAnswer } from '../../../../src/discord/render-answer.ts';
import { maxContent } from '../../../../src/discord/limits.ts';
import { languages } from '../../../../src/language/language.ts';
import { logKinds } from '../../../../src/moderation/log-event.ts';
import type { AuditEntry, GapSummary } from '../../../../src/moderation/views.ts';
import { chessAnswer } from '../../../support/discord-answers.ts';
import { lintMarkdown } from '../../../support/discord-server/checks/lint-text.ts';
import { lintPayload } from '../../../support/lint-payload.ts';
import { nastyText } from '../../../support/nasty-text.ts';

const gap = (i: number, question: string | null): GapSummary & { readonly verdicts: number } => ({
  id: `g${i}`,
  server: '1',
  collection: 'default',
  question,
  language: 'ar',
  count: 12,
  waiting: i,
  answerId: `answer-${i}`,
  openedAt: 0,
  lastAskedAt: 0,
  closedAt: null,
  closedBy: null,
  verdicts: 0,
});
const event = (kind: AuditEntry['kind'], text: string | null): AuditEntry => ({
  seq: 1,
  at: 1_900_000_000_000,
  server: '1',
  answerId: 'answer-1',
  kind,
  role: 'moderator',
  by: text,
  reason: text,
  detail: text === null ? {} : { correction: { text, passageIds: [] } },
});
const page = { page: 1, hasMore: true };

describe('what moderators read', () => {
  it.each(languages)('keeps to all rules in %s', (language) => {
    const gaps = Array.from({ length: 5 }, (_, i) => gap(i, i === 0 ? null : 'أين اجتمع Chess Forum سنة 2031؟'));
    expect(lintPayload(renderGaps(gaps, page, language))).toEqual([]);
    const events = logKinds.map((kind, i) => event(kind, i % 2 === 0 ? null : 'faris'));
    expect(lintPayload(renderAudit(events.slice(0, 10), page, language))).toEqual([]);
    expect(lintPayload(renderAudit(events.slice(10), page, language))).toEqual([]);
  });

  it('keeps to all rules whatever was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), nastyText(400), (language, text) => {
        expect(lintPayload(renderGaps([gap(0, text)], page, language))).toEqual([]);
        expect(lintPayload(renderAudit([event('correct', text)], page, language))).toEqual([]);
        const answer = renderAnswer({
          answer: chessAnswer(language),
          audience: 'everybody',
          document: () => undefined,
        });
        const link = 'https://discord.com/channels/1/2/3';
        const { content } = renderNotice({ language, words: text, question: text, link, answer });
        expect(lintMarkdown(content)).toEqual([]);
        expect(content.length).toBeLessThanOrEqual(maxContent);
      }),
      { numRuns: 100 },
    );
  });
});
