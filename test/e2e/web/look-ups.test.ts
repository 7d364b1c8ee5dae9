import { expect, it } from 'vitest';
import { writeToyForums } from '../../support/toy-forums.ts';
import { findObstacles, keepScreenshot, scrollsSideways } from './open-page.ts';
import { describePage } from './page-session.ts';

const phone = { width: 360, height: 740 } as const;

describePage(
  'the look-ups',
  (session) => {
    it('find a forum while it is typed, by keyboard alone', async () => {
      const page = await session.open({}, '#/forums');
      const box = page.locator('#find-forum');
      await page.waitForSelector('.tile');
      expect(await page.locator('.tile').count()).toBe(3);
      expect(await page.getAttribute('nav [aria-current]', 'href')).toBe('#/forums');
      await box.fill('lake');
      await page.waitForSelector('[role=option]');
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      expect(await page.locator('[role=option]').allTextContents()).toEqual([
        'لقاء البحيرة 2018',
        'لقاء البحيرة 2019',
        'لقاء البحيرة 2022',
      ]);
      expect(await findObstacles(page)).toEqual([]);
      await box.press('Escape');
      expect(await page.locator('[role=option]').count()).toBe(0);
      await box.press('ArrowDown');
      await page.waitForSelector('[role=option]');
      await box.press('ArrowDown');
      await box.press('ArrowDown');
      const active = await box.getAttribute('aria-activedescendant');
      expect(await page.textContent(`#${active}[aria-selected=true]`)).toBe('لقاء البحيرة 2019');
      await box.press('Enter');
      await page.waitForSelector('.sheet');
      expect(await page.textContent('h1')).toBe('لقاء البحيرة الثاني');
      expect(page.url()).toContain('#/forums/lake-2019');
      expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    });

    it('lead from a document to the card that is about it', async () => {
      const page = await session.open({}, '#/documents/lake-notes');
      const link = page.locator('a[href="#/forums/lake-2018"]');
      await link.click();
      await page.waitForSelector('.sheet');
      expect(page.url()).toContain('#/forums/lake-2018');
    });

    it('show a card in Arabic: sources, wordings, what differs, the way to others', async () => {
      const page = await session.open({}, '#/forums/lake-2018');
      await page.waitForSelector('.sheet');
      expect(await page.getAttribute('html', 'dir')).toBe('rtl');
      const links = page.locator('.sheet .from a');
      expect(await links.first().getAttribute('href')).toBe('https://lake.example/2018');
      expect(await links.first().getAttribute('rel')).toBe('noopener noreferrer');
      expect(await page.locator('.from a', { hasText: 'Lake Copy' }).count()).toBe(0);
      expect(await page.locator('.from', { hasText: 'Lake Copy' }).count()).toBe(1);
      expect(await page.textContent('.wording.official')).toBe('الصياغة الرسمية');
      expect(await page.locator('.conflict .sides > *').allTextContents()).toEqual([
        expect.stringContaining('140'),
        expect.stringContaining('95'),
      ]);
      expect(await page.textContent('.conflict .differ')).toBe('تختلف المصادر');
      expect(await page.locator('.step').allTextContents()).toEqual(['الدورة التاليةلقاء البحيرة 2019']);
      expect(await findObstacles(page)).toEqual([]);
      await keepScreenshot(page, 'card-ar');
      await page.locator('.excerpt button').first().click();
      await page.waitForSelector('dialog mark');
      await page.keyboard.press('Escape');
      await page.click('.links a[href="#/documents/lake-notes"]');
      await page.waitForSelector('.text p');
    });

    it('change with the language of the page', async () => {
      const page = await session.open({ locale: 'en-GB' }, '#/forums/lake-2018');
      expect(await page.textContent('h1')).toBe('First Lake Meeting');
      expect(await page.textContent('.wording.press')).toBe('as the press words it');
      await page.click('.languages [lang=fr]');
      await page.locator('h1', { hasText: 'Rencontre du lac 2018' }).waitFor();
      expect(await page.textContent('.wording.ours')).toBe('notre traduction');
    });

    it.each([
      { locale: 'ar', wishes: {}, place: 'نورفال', gap: 'سنتان بلا تسجيل', isRight: true },
      { locale: 'en-GB', wishes: phone, place: 'Norvale', gap: '2 years without a record', isRight: false },
      { locale: 'ar', wishes: { ...phone, isDark: true }, place: 'نورفال', gap: 'سنتان بلا تسجيل', isRight: true },
    ] as const)('draw a timeline ($locale, $wishes)', async ({ locale, wishes, place, gap, isRight }) => {
      const page = await session.open({ locale, ...wishes }, '#/timeline?series=Arab+IGF');
      const points = page.locator('ol.timeline > li');
      await points.first().waitFor();
      expect(await page.locator('.timeline .year').allTextContents()).toEqual(['2018', '2019', '2022']);
      expect(await points.first().locator('.where').textContent()).toBe(place);
      expect(await page.getAttribute('.timeline .gap', 'aria-label')).toBe(gap);
      const at = async (selector: string) => (await points.first().locator(selector).boundingBox())!.x;
      // On a telephone the line is at the side where lines begin; else the first year stands on that side of it.
      expect((await at('.year')) > (await at('.beside'))).toBe('width' in wishes ? isRight : !isRight);
      expect(await scrollsSideways(page)).toBe(false);
      expect(await findObstacles(page)).toEqual([]);
      await keepScreenshot(page, `timeline-${locale}${'width' in wishes ? '-phone' : ''}`);
      await points.first().locator('h2 a').click();
      await page.waitForSelector('.sheet');
      expect(page.url()).toContain('#/forums/lake-2018');
    });

    it('narrow a timeline to a topic, and say what to do where nothing is left', async () => {
      const page = await session.open({ locale: 'en-GB' }, '#/timeline?series=Arab+IGF');
      await page.fill('#topic', 'bridges');
      await page.press('#topic', 'Enter');
      await expect.poll(() => page.locator('.year').allTextContents(), { timeout: 20_000 }).toEqual(['2019']);
      expect(page.url()).toContain('topic=bridges');
      await page.fill('#topic', 'zzz');
      await page.press('#topic', 'Enter');
      await page.waitForSelector('.picture .nothing');
      expect(await page.textContent('.picture')).toContain('Try a shorter word');
      await page.selectOption('#series', '');
      await page.click('.filters button');
      await page.locator('.picture', { hasText: 'Choose a series' }).waitFor();
      expect(session.opened[0]!.faults.splice(0)).toEqual([expect.stringContaining('400')]);
    });

    it.each([{}, phone])('compare two editions that are completed (%o)', async (wishes) => {
      const page = await session.open({ locale: 'en-GB', ...wishes }, '#/compare');
      // Who types on while the first box still completes loses nothing.
      await page.route('**/api/complete?kind=forum*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      for (const [box, typed] of [
        ['#compare-left', '2018'],
        ['#compare-right', '2019'],
      ] as const) {
        await page.fill(box, typed);
        await page.press(box, 'Enter');
      }
      await page.waitForSelector('.compare');
      expect(page.url()).toContain('#/compare?left=lake-2018&right=lake-2019');
      const tracks = page.locator('tr', { hasText: 'Tracks' });
      expect(await tracks.locator('mark').allTextContents()).toEqual(['Boats', 'Bridges']);
      expect(await tracks.locator('.verdict').textContent()).toBe('different');
      expect(await page.locator('tr', { hasText: 'Participation' }).textContent()).toContain('Not recorded');
      expect(await scrollsSideways(page)).toBe(false);
      expect(await findObstacles(page)).toEqual([]);
      await keepScreenshot(page, 'width' in wishes ? 'compare-phone' : 'compare');
    });

    it('look a term up in three languages, with the sentences that use it', async () => {
      const page = await session.open(phone, '#/terms');
      await page.waitForSelector('.links a');
      await page.fill('#find-term', 'digital div');
      await page.waitForSelector('[role=option]');
      await page.locator('[role=option]').first().click();
      await page.waitForSelector('.names');
      expect(await page.textContent('h1')).toBe('الفجوة الرقمية');
      expect(await page.textContent('.names [lang=en] strong')).toBe('digital divide');
      expect(await page.textContent('blockquote')).toContain('لقاء البحيرة');
      expect(await scrollsSideways(page)).toBe(false);
      expect(await findObstacles(page)).toEqual([]);
      await keepScreenshot(page, 'term-phone');
      await page.locator('.excerpt button').first().click();
      await page.waitForSelector('dialog mark');
    });

    it('say what to do where there is nothing', async () => {
      const page = await session.open({ locale: 'en-GB' }, '#/forums/qqqq');
      expect(await page.textContent('.nothing')).toContain('Look for it by its name or its year.');
      await page.fill('#find-forum', 'qqqq');
      await page.locator('.hint', { hasText: 'Try a shorter name' }).waitFor();
      await page.goto(`${session.address()}/#/terms/qqqq`);
      await page.waitForSelector('text=Look for it by another word');
      expect(session.opened[0]!.faults.splice(0)).toEqual([
        expect.stringContaining('404'),
        expect.stringContaining('404'),
      ]);
    });
  },
  writeToyForums,
);
