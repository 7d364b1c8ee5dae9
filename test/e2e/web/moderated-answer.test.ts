import { expect, it } from 'vitest';
import { writeToyForums } from '../../support/toy-forums.ts';
import { askIn, findObstacles, keepScreenshot } from './open-page.ts';
import { describePage } from './page-session.ts';

const token = 'open-sesame-0123456789';
const question = 'ما شعار لقاء البحيرة لعام 2018؟';

describePage(
  'an answer',
  (session) => {
    it('is voted on, reported, corrected by a moderator, and given again as corrected', async () => {
      const page = await session.open();
      await askIn(page, question);
      await page.locator('.vote').first().click();
      await page.locator('.said', { hasText: 'شكراً لك.' }).waitFor();
      await page.click('.votes-row .quiet');
      await page.fill('.report textarea', 'الشعار ناقص.');
      await page.click('.report .action');
      await page.locator('.said', { hasText: 'سيراجعه مشرف' }).waitFor();
      await page.click('.fresh');
      await askIn(page, 'ما عاصمة أستراليا؟');

      await page.click('footer a');
      await page.fill('#moderator', 'نور');
      await page.fill('#token', token);
      await page.press('#token', 'Enter');
      await page.waitForSelector('.card');
      expect(session.opened[0]!.faults.splice(0)).toEqual([expect.stringContaining('401')]);
      await page.locator('.card', { hasText: question }).click();
      await page.waitForSelector('.reasons');
      expect(await page.textContent('.case .reason')).toBe('الشعار ناقص.');
      expect(await page.locator('.case .source .passage mark').count()).toBeGreaterThan(0);
      expect(await findObstacles(page)).toEqual([]);
      await keepScreenshot(page, 'moderated-case', true);
      await page.click('.claiming button');
      await page.locator('.claiming', { hasText: 'نور' }).waitFor();
      await page.click('.verdict-button.correct');
      await page.fill('#correction', 'ماء للجميع، كما في بيان المكتب.');
      await page.fill('#passage-words', 'شعار لقاء البحيرة 2018');
      await page.press('#passage-words', 'Enter');
      await page.waitForSelector('.found .count');
      await page.locator('.offered input').first().check();
      await page.click('.correcting .main-action');
      await page.locator('.notice', { hasText: 'تمّ' }).waitFor();
      expect(await page.textContent('.standing .say')).toContain('بيان المكتب');

      for (const [place, waits] of [
        ['gaps', '.unanswered'],
        ['audit', '.event'],
        ['figures', 'figure'],
      ] as const) {
        await page.click(`.desk a[href="#/moderation/${place}"]`);
        await page.waitForSelector(waits);
        await keepScreenshot(page, `moderated-${place}`, true);
      }
      await page.click('.bar nav a >> nth=0');
      await page.click('.fresh');
      await askIn(page, question);
      expect(await page.textContent('.note.checked')).toBe('تحقّق منها مشرف');
      expect(await page.textContent('.say')).toBe('ماء للجميع، كما في بيان المكتب.');
      expect(await page.locator('.excerpt').count()).toBe(1);
      expect(await findObstacles(page)).toEqual([]);
    });
  },
  writeToyForums,
  { MODERATOR_TOKEN: token },
);
