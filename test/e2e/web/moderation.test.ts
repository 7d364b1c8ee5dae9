import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { writeToyForums } from '../../support/toy-forums.ts';
import { detail, history, hostile } from './moderation-fixtures.ts';
import { findObstacles, keepScreenshot, scrollsSideways, type PageWishes } from './open-page.ts';
import { describePage, type PageSession } from './page-session.ts';
import { serveModeration, type ServedModeration } from './serve-moderation.ts';

const phone = { width: 360, height: 740 } as const;

/** Opens a moderators' address of a server that holds answers to review. */
async function openModeration(
  session: PageSession,
  hash: string,
  wishes: PageWishes = {},
  first: Partial<ServedModeration> = {},
): Promise<{ readonly page: Page; readonly served: ServedModeration }> {
  const page = await session.open(wishes);
  const served = await serveModeration(page, first);
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await page.waitForSelector('.moderation h1');
  return { page, served };
}

/** The browser reports each refusal that it gets. */
function expectRefusals(session: PageSession, ...statuses: readonly string[]): void {
  const faults = session.opened[0]!.faults.splice(0);
  expect(faults).toEqual(statuses.map((status) => expect.stringContaining(status)));
}

const views = [
  { name: 'queue', hash: '#/moderation?state=all', waits: '.card' },
  { name: 'case', hash: '#/moderation/cases/answer-1', waits: '.reasons' },
  { name: 'correct', hash: '#/moderation/cases/answer-1?do=correct', waits: '.correcting' },
  { name: 'gaps', hash: '#/moderation/gaps', waits: '.unanswered' },
  { name: 'audit', hash: '#/moderation/audit', waits: '.event' },
  { name: 'figures', hash: '#/moderation/figures', waits: 'figure' },
] as const;
const looks = [
  { look: 'ar', wishes: {} },
  { look: 'en', wishes: { locale: 'en-GB' } },
  { look: 'ar-phone-dark', wishes: { ...phone, isDark: true } },
  { look: 'en-phone', wishes: { locale: 'en-GB', ...phone } },
  { look: 'fr-dark', wishes: { locale: 'fr-FR', isDark: true } },
] as const;

describePage(
  'moderation',
  (session) => {
    it.each(looks)('can be read and worked with ($look)', async ({ look, wishes }) => {
      const page = await session.open(wishes);
      await serveModeration(page);
      for (const { name, hash, waits } of views) {
        await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
        await page.waitForSelector(waits);
        expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
        expect(await scrollsSideways(page)).toBe(false);
        expect(await findObstacles(page)).toEqual([]);
        expect(await page.locator('main img, main b').count()).toBe(0);
        await keepScreenshot(page, `moderation-${name}-${look}`, true);
      }
    });

    it('is reached from the foot of the page, and asks who is there', async () => {
      const page = await session.open({ locale: 'en-GB' });
      const served = await serveModeration(page, { isLoggedIn: false });
      await page.click('footer a');
      await page.waitForSelector('#token');
      expect(await page.locator('nav [aria-current]').count()).toBe(0);
      expect(await findObstacles(page)).toEqual([]);
      await keepScreenshot(page, 'moderation-log-in');
      await page.click('.log-in button');
      expect(await page.textContent('.problem')).toBe('Write both the name and the token.');
      await page.fill('#moderator', 'Nour');
      await page.fill('#token', 'guess');
      await page.press('#token', 'Enter');
      await page.locator('.problem', { hasText: 'The token is not right.' }).waitFor();
      await page.fill('#token', 'open-sesame');
      await page.press('#token', 'Enter');
      await page.waitForSelector('.card');
      expect(await page.textContent('.session bdi')).toBe('Nour');
      expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
      expect(served.sent).toContain('POST /api/session {"name":"Nour","token":"open-sesame"}');
      await page.click('.session button');
      await page.waitForSelector('#token');
      expect(served.sent).toContain('DELETE /api/session');
      expectRefusals(session, '401', '401', '401');
    });

    it('asks again who is there once the session has run out', async () => {
      const { page, served } = await openModeration(session, '#/moderation', { locale: 'en-GB' });
      served.isLoggedIn = false;
      await page.click('.desk a[href="#/moderation/audit"]');
      await page.waitForSelector('#token');
      await page.fill('#moderator', 'Nour');
      await page.fill('#token', 'open-sesame');
      await page.press('#token', 'Enter');
      await page.waitForSelector('.event');
      expect(await page.textContent('h1')).toBe('Log');
      expectRefusals(session, '401');
    });

    it('filters the queue, keeps the filter in the address, and says what is left', async () => {
      const { page, served } = await openModeration(session, '#/moderation', { locale: 'en-GB' });
      expect(served.sent.at(-1)).toBe('GET /api/reviews?state=unreviewed,disputed,stale&limit=20&offset=0');
      expect(await page.getAttribute('.chip >> nth=0', 'aria-pressed')).toBe('true');
      expect(await page.locator('.card strong em').textContent()).toBe('Forgotten question');
      expect(await page.locator('.card bdi[dir=rtl]').first().textContent()).toBe(detail.question);
      expect(await page.locator('.card', { hasText: 'onerror' }).locator('strong').textContent()).toBe(hostile);
      await page.click('.chip:has-text("Hidden")');
      await page.locator('.count', { hasText: '1 answer' }).waitFor();
      expect(page.url()).toContain('#/moderation?state=hidden');
      await page.selectOption('#language', 'fr');
      await page.selectOption('#server', 'home');
      await page.fill('#words', 'zzz');
      await page.waitForSelector('.queue .nothing');
      expect(served.sent.at(-1)).toBe(
        'GET /api/reviews?language=fr&text=zzz&server=home&state=hidden&limit=20&offset=0',
      );
      expect(page.url()).toContain('text=zzz');
      expect(await page.textContent('body > [role=status]')).toBe('No answer fits this choice.');
      await page.reload();
      await page.waitForSelector('h1');
      expect(await page.inputValue('#words')).toBe('zzz');
      await page.fill('#words', '');
      await page.click('.chip:has-text("All")');
      await page.waitForSelector('.paging a');
      await page.selectOption('#language', '');
      await page.click('.paging [rel=next]');
      await page.waitForSelector('.paging [rel=prev]');
      expect(served.sent.at(-1)).toContain('offset=20');
    });

    it('shows why an answer was given, with its words marked where they stand', async () => {
      const { page } = await openModeration(session, '#/moderation/cases/answer-1', { locale: 'en-GB' });
      expect(await page.textContent('h1')).toBe(detail.question);
      expect(await page.getAttribute('h1', 'dir')).toBe('rtl');
      expect(await page.textContent('.source .passage mark')).toBe(detail.citations[0]!.excerpt);
      expect(await page.textContent('.why')).toContain('Confidence 72%; an answer is given from 44% upwards.');
      expect(await page.locator('.reasons tbody tr').count()).toBe(7);
      expect(await page.textContent('.reasons tbody th >> nth=0')).toBe('The caution that every answer begins with');
      expect(await page.locator('.label.warning', { hasText: 'no longer in the documents' }).count()).toBe(1);
      expect(await page.locator('.reason', { hasText: 'onerror' }).first().textContent()).toBe(hostile);
      expect(await page.locator('.verdicts button').allTextContents()).toEqual([
        'The answer is right',
        'Correct the answer',
        'Hide the answer',
        'Dismiss the reports',
        'Publish the correction',
        'Cancel',
      ]);
      await page.locator('.given .excerpt button').first().click();
      await page.waitForSelector('dialog h2');
      await page.keyboard.press('Escape');
      expectRefusals(session, '404'); // the fixture's passage is in no corpus
    });

    it('decides, with a reason, on what was seen', async () => {
      const { page, served } = await openModeration(session, '#/moderation/cases/answer-1', { locale: 'en-GB' });
      await page.fill('#verdict-reason', ' compared ');
      await page.click('.verdict-button.verify');
      await page.waitForSelector('.notice');
      expect(served.sent.at(-1)).toBe(
        'POST /api/answers/answer-1/verdicts {"kind":"verify","reason":"compared","seen":0}',
      );
      expect(await page.textContent('.notice')).toBe('Done: The answer is right.');
      expect(await page.textContent('body > [role=status]')).toBe('Done: The answer is right.');
      expect(await page.locator('.deciding > .verdicts button').allTextContents()).toEqual(['Undo the last decision']);
      expect(await page.inputValue('#verdict-reason')).toBe('');
    });

    it('claims an answer and leaves it', async () => {
      const { page, served } = await openModeration(session, '#/moderation/cases/answer-1', { locale: 'en-GB' });
      await page.click('.claiming button');
      await page.locator('.claiming', { hasText: 'Nour' }).waitFor();
      await page.click('.claiming button');
      await page.locator('.notice', { hasText: 'Nobody reviews it now.' }).waitFor();
      expect(served.sent.slice(-2).map((line) => line.split(' ', 2).join(' '))).toEqual([
        'POST /api/answers/answer-1/claims',
        'DELETE /api/answers/answer-1/claims',
      ]);
    });

    it('corrects with a passage that is found, and without one as a note', async () => {
      const { page, served } = await openModeration(session, '#/moderation/gaps', { locale: 'en-GB' });
      await page.click('.unanswered a >> nth=0');
      await page.waitForSelector('.correcting');
      expect(await page.isVisible('#correction')).toBe(true);
      expect(await page.textContent('.correcting .note')).toBe('Without a passage it is shown as a moderator’s note.');
      await page.click('.correcting .main-action');
      expect(await page.textContent('.correcting .problem')).toBe('Write the answer first.');
      await page.fill('#correction', 'حضر 95.');
      await page.fill('#passage-words', 'harbour list');
      await page.press('#passage-words', 'Enter');
      await page.waitForSelector('.found input');
      expect(await page.textContent('.found strong')).toBe('Lake <b>Rules</b> · Boats');
      await page.check('.found input');
      expect(await page.textContent('.correcting .note')).toBe('1 passage chosen.');
      await page.press('#passage-words', 'Enter');
      await page.locator('.bearing > .offered li').nth(1).waitFor();
      await page.check('.bearing > .offered li:first-child input');
      await page.click('.correcting .main-action');
      await page.waitForSelector('.notice');
      expect(served.sent.at(-1)).toContain(
        '"kind":"correct","reason":null,"seen":0,"correction":{"text":"حضر 95.","passageIds":["lake-rules:2","lake-notes:1"]}',
      );
      expect(page.url()).toMatch(/#\/moderation\/cases\/answer-5$/u);
    });

    it('says who decided first, shows it, and keeps what was written', async () => {
      const { page, served } = await openModeration(session, '#/moderation/cases/answer-1?do=correct', {});
      await page.fill('#correction', 'حضر 95.');
      served.refusal = 'CONFLICT';
      served.shown = { ...detail, verdicts: 1, history: history.slice(0, 6) };
      await page.click('.correcting .main-action');
      await page.waitForSelector('.notice.warning');
      expect(await page.textContent('.notice')).toContain('إلى قرار: تصحيح. لم يُسجَّل قرارك.');
      expect(await page.textContent('.notice')).toContain('Salma');
      expect(await page.inputValue('#correction')).toBe('حضر 95.');
      expect(await findObstacles(page)).toEqual([]);
      await keepScreenshot(page, 'moderation-conflict');
      served.refusal = null;
      await page.click('.correcting .main-action');
      await page.locator('.notice', { hasText: 'تمّ' }).waitFor();
      expect(served.sent.at(-1)).toContain('"seen":1');
      expectRefusals(session, '409');
    });

    it('says why nothing was decided', async () => {
      const { page, served } = await openModeration(session, '#/moderation/cases/answer-1', { locale: 'en-GB' });
      served.refusal = 'TOO_MANY';
      await page.click('.verdict-button.hide');
      await page.locator('.problem', { hasText: 'Too many requests' }).waitFor();
      expect(await page.textContent('body > [role=status]')).toContain('Too many requests');
      expectRefusals(session, '429');
    });

    it('filters the log, and lets it be taken away', async () => {
      const { page, served } = await openModeration(session, '#/moderation/audit', { locale: 'en-GB' });
      await page.selectOption('#audit-kind', 'report');
      await page.fill('#audit-by', 'Nour');
      await page.press('#audit-by', 'Enter');
      await page.fill('#audit-since', '2031-05-01');
      await page.press('#audit-since', 'Enter');
      await page.fill('#audit-until', '2031-05-31');
      await page.press('#audit-until', 'Enter');
      await expect
        .poll(() => served.sent.at(-1))
        .toBe('GET /api/audit?kind=report&by=Nour&since=2031-05-01&until=2031-06-01&limit=21&offset=0');
      expect(page.url()).toContain('#/moderation/audit?kind=report&by=Nour&since=2031-05-01');
      const links = '[...document.querySelectorAll("a[download]")].map((link) => link.getAttribute("href"))';
      expect(await page.evaluate(links)).toEqual([
        '/api/export?as=jsonl',
        '/api/export?as=answers.csv',
        '/api/export?as=audit.csv',
      ]);
    });

    it('draws figures that a table says too', async () => {
      const { page, served } = await openModeration(session, '#/moderation/figures', { locale: 'en-GB' });
      expect(await page.getAttribute('figure svg >> nth=0', 'aria-label')).toBe('Questions per day: Total 96');
      await page.click('summary');
      expect(await page.locator('.as-table tbody tr').count()).toBe(14);
      expect(await findObstacles(page)).toEqual([]);
      await page.click('.chip:has-text("Last 7 days")');
      await expect.poll(() => served.sent.at(-1)).toBe('GET /api/figures?days=7');
    });
  },
  writeToyForums,
);
