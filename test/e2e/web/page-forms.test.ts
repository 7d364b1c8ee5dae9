import { expect, it } from 'vitest';
import { askIn, findObstacles, keepScreenshot, scrollsSideways } from './open-page.ts';
import { describePage } from './page-session.ts';

const theme = 'ما شعار منتدى حوكمة الإنترنت لعام 2020؟';
const phone = { width: 360, height: 740 } as const;

describePage('the page', (session) => {
  it('finds documents however their names are written', async () => {
    const page = await session.open({}, '#/documents');
    await page.waitForSelector('.card');
    const all = await page.locator('.card').count();
    expect(all).toBeGreaterThanOrEqual(5);
    expect(await findObstacles(page)).toEqual([]);
    await keepScreenshot(page, 'documents');
    await page.fill('#search', 'مُشاركه مصر');
    expect(await page.locator('.card').count()).toBeLessThan(all);
    expect(await page.locator('.card').first().textContent()).toContain('مصر');
    await page.fill('#search', 'zzz');
    expect(await page.textContent('.view .count')).toBe('لا وثيقة بهذه الكلمات.');
    await page.fill('#search', '2018');
    await page.locator('.card').first().click();
    await page.waitForSelector('.text p');
    await page.click('.back a');
    expect(await page.inputValue('#search')).toBe('2018');
  });

  it('changes its language in place, and remembers it', async () => {
    const page = await session.open();
    await askIn(page, theme);
    await page.fill('#question', 'draft');
    await page.click('.languages [lang=fr]');
    expect(await page.getAttribute('html', 'dir')).toBe('ltr');
    expect(await page.textContent('nav')).toContain('Documents');
    expect(await page.inputValue('#question')).toBe('draft');
    expect(await page.locator('.turn').getAttribute('dir')).toBe('rtl');
    await page.reload();
    await page.waitForSelector('h1');
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
  });

  it('works by keyboard alone', async () => {
    const page = await session.open({}, '#/documents');
    await page.waitForSelector('.card');
    const focused = page.locator(':focus');
    await page.keyboard.press('Tab');
    expect(await focused.getAttribute('class')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await focused.getAttribute('id')).toBe('content');
    await page.keyboard.press('Tab');
    expect(await focused.getAttribute('id')).toBe('search');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.text p');
    await page.locator('nav a').first().press('Enter');
    await page.waitForSelector('#question:focus');
    await page.keyboard.press('Shift+Tab');
    expect(await focused.getAttribute('class')).toBe('example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('أول');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('ثان');
    expect(await page.inputValue('#question')).toBe('أول\nثان');
    expect(await page.locator('.turn').count()).toBe(0);
  });

  it.each([false, true])('fits a telephone (dark: %s)', async (isDark) => {
    const page = await session.open({ ...phone, isDark });
    const name = isDark ? 'phone-dark' : 'phone';
    expect(await scrollsSideways(page)).toBe(false);
    await keepScreenshot(page, `${name}-empty`);
    await askIn(page, theme);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await findObstacles(page)).toEqual([]);
    await keepScreenshot(page, `${name}-answer`);
    await page.locator('.excerpt button').first().click();
    await page.waitForSelector('dialog mark');
    expect(await scrollsSideways(page)).toBe(false);
    expect(await findObstacles(page)).toEqual([]);
    await keepScreenshot(page, `${name}-context`);
    await page.keyboard.press('Escape');
    await page.click('nav a:nth-child(2)');
    await page.waitForSelector('.card');
    expect(await scrollsSideways(page)).toBe(false);
    await page.locator('.card').first().click();
    await page.waitForSelector('.text p');
    expect(await scrollsSideways(page)).toBe(false);
    expect(await findObstacles(page)).toEqual([]);
  });

  it.each(['en-GB', 'fr-FR'] as const)('is readable in the dark (%s)', async (locale) => {
    const page = await session.open({ locale, isDark: true });
    expect(await findObstacles(page)).toEqual([]);
    await askIn(page, 'Who chaired WSIS Forum 2017?');
    expect(await findObstacles(page)).toEqual([]);
    await keepScreenshot(page, `dark-${locale}`);
    await page.click('nav a:nth-child(2)');
    await page.waitForSelector('.card');
    expect(await findObstacles(page)).toEqual([]);
  });

  it('weighs at most 150 kB, and shows an answer at most 300 ms after it came', async () => {
    const page = await session.open();
    const { fetched } = session.opened[0]!;
    await page.waitForLoadState('networkidle');
    const own = [...fetched].filter(([address]) => !address.includes('/api/'));
    const weight = own.reduce((sum, [, bytes]) => sum + bytes, 0);
    console.log(`The page: ${own.length} files, ${weight} bytes.`);
    expect(weight).toBeGreaterThan(10_000);
    expect(weight).toBeLessThanOrEqual(150_000);
    const response = page.waitForResponse('**/api/ask').then(async (response) => {
      await response.finished();
      return performance.now();
    });
    await askIn(page, theme);
    console.log(`The answer was seen ${Math.round(performance.now() - (await response))} ms after it came.`);
  });
});
