import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import type { ErrorBody, RefusalCode, ReportBody, VotesBody } from '../../../src/web/contracts.ts';
import { writeToyForums } from '../../support/toy-forums.ts';
import { answer } from './moderation-fixtures.ts';
import { askIn, findObstacles, keepScreenshot, scrollsSideways } from './open-page.ts';
import { describePage } from './page-session.ts';

const phone = { width: 360, height: 740 } as const;

/** Gives an answer to whatever is asked, and takes votes and reports; `refusal` refuses them. */
async function serveFeedback(page: Page, given: Answer, refusal: RefusalCode | null = null): Promise<string[]> {
  const sent: string[] = [];
  await page.route('**/api/ask', (route) => route.fulfill({ json: given }));
  await page.route('**/api/answers/**', (route) => {
    const request = route.request();
    sent.push(`${new URL(request.url()).pathname} ${request.postData()}`);
    const error: ErrorBody = { error: { code: refusal ?? 'BUG', message: '', remedy: '' } };
    if (refusal !== null) return route.fulfill({ status: refusal === 'TOO_MANY' ? 429 : 404, json: error });
    const { value } = request.postDataJSON() as { value?: number };
    const votes: VotesBody = { up: value === 1 ? 4 : 3, down: value === -1 ? 2 : 1 };
    const report: ReportBody = { state: 'unreviewed' };
    return route.fulfill({ json: value === undefined ? report : votes });
  });
  return sent;
}

describePage(
  'below an answer',
  (session) => {
    it.each([
      { locale: 'ar', wishes: {}, question: 'كم؟', thanks: 'شكراً لك.', back: 'سُحب صوتك.' },
      {
        locale: 'en-GB',
        wishes: { ...phone, isDark: true },
        question: 'How many?',
        thanks: 'Thank you.',
        back: 'taken back',
      },
      { locale: 'fr-FR', wishes: phone, question: 'Combien de personnes ?', thanks: 'Merci.', back: 'retiré' },
    ] as const)(
      'votes count, change and are taken back ($locale)',
      async ({ locale, wishes, question, thanks, back }) => {
        const page = await session.open({ locale, ...wishes });
        const language = locale.slice(0, 2) as Answer['language'];
        const sent = await serveFeedback(page, { ...answer, language });
        await askIn(page, question);
        const up = page.locator('.vote').first();
        await up.click();
        await page.locator('.said', { hasText: thanks }).waitFor();
        expect(await up.getAttribute('aria-pressed')).toBe('true');
        expect(await up.locator('[aria-hidden]').last().textContent()).toBe('4');
        expect(await page.textContent('body > [role=status]')).toBe(thanks);
        await page.locator('.vote').last().click();
        await page.locator('.vote[aria-pressed=true] [aria-hidden]', { hasText: '2' }).waitFor();
        await page.locator('.vote').last().click();
        await page.locator('.said', { hasText: back }).waitFor();
        expect(await page.locator('.vote[aria-pressed=true]').count()).toBe(0);
        expect(sent).toEqual([1, -1, 0].map((value) => `/api/answers/answer-1/votes {"value":${value}}`));
        expect(await scrollsSideways(page)).toBe(false);
        expect(await findObstacles(page)).toEqual([]);
        await page.locator('.vote').first().scrollIntoViewIfNeeded();
        await keepScreenshot(page, `feedback-${locale}`);
      },
    );

    it('a report takes a reason, and is taken once', async () => {
      const page = await session.open();
      const sent = await serveFeedback(page, answer);
      await askIn(page, 'كم؟');
      const opener = page.locator('.votes-row .quiet');
      await opener.click();
      expect(await page.locator(':focus').getAttribute('id')).toBe('report-answer-1');
      expect(await opener.getAttribute('aria-expanded')).toBe('true');
      await page.click('.report .action');
      await page.locator('.said', { hasText: 'اكتب السبب أولاً.' }).waitFor();
      expect(sent).toEqual([]);
      await page.fill('.report textarea', ' العدد خطأ ');
      expect(await findObstacles(page)).toEqual([]);
      await keepScreenshot(page, 'feedback-report');
      await page.click('.report .action');
      await page.locator('.said', { hasText: 'سيراجعه مشرف' }).waitFor();
      expect(sent).toEqual(['/api/answers/answer-1/reports {"reason":"العدد خطأ"}']);
      await opener.press('Enter');
      expect(await page.isVisible('.report')).toBe(false);
    });

    it.each([
      { refusal: 'NOT_FOUND', says: 'no longer kept', isClosed: 'true' },
      { refusal: 'TOO_MANY', says: 'Try again in a minute', isClosed: 'false' },
    ] as const)('a vote that fails says why ($refusal)', async ({ refusal, says, isClosed }) => {
      const page = await session.open({ locale: 'en-GB' });
      await serveFeedback(page, { ...answer, language: 'en' }, refusal);
      await askIn(page, 'How many?');
      await page.locator('.vote').first().click();
      await page.locator('.said', { hasText: says }).waitFor();
      expect(await page.getAttribute('.vote', 'aria-disabled')).toBe(isClosed);
      expect(await findObstacles(page)).toEqual([]);
      expect(session.opened[0]!.faults.splice(0)).toHaveLength(1); // the browser reports the refusal
    });

    it.each([
      { locale: 'ar', badge: 'تحقّق منها مشرف', note: 'ملاحظة من مشرف' },
      { locale: 'en-GB', badge: 'Verified by a moderator', note: 'A moderator’s note' },
      { locale: 'fr-FR', badge: 'Vérifié par un modérateur', note: 'Note d’un modérateur' },
    ] as const)('a moderator’s answer says so ($locale)', async ({ locale, badge, note }) => {
      const page = await session.open({ locale });
      const language = locale.slice(0, 2) as Answer['language'];
      const given: Answer = { ...answer, language, status: 'verified', text: 'حضر 95 <b>شخصاً</b>.' };
      await serveFeedback(page, { ...given, citations: [] });
      await askIn(page, 'كم حضر؟');
      expect(await page.locator('.note').allTextContents()).toEqual([badge, note]);
      expect(await page.locator('.say').textContent()).toBe(given.text);
      await page.unroute('**/api/ask');
      await page.route('**/api/ask', (route) => route.fulfill({ json: given }));
      await askIn(page, 'وكم سُجّل؟');
      const last = page.locator('.turn').last();
      expect(await last.locator('.note').allTextContents()).toEqual([badge]);
      expect(await last.locator('.say').textContent()).toBe(given.text);
      expect(await last.locator('.excerpt').count()).toBe(1);
      expect(await findObstacles(page)).toEqual([]);
      await keepScreenshot(page, `verified-${locale}`);
    });
  },
  writeToyForums,
);
