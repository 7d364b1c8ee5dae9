import { expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { askIn, findObstacles, keepScreenshot, scrollsSideways } from './open-page.ts';
import { describePage } from './page-session.ts';
import { startMuntada } from './start-muntada.ts';

const theme = 'ما شعار منتدى حوكمة الإنترنت لعام 2020؟';
const chair = 'من ترأس منتدى القمة العالمية لمجتمع المعلومات لعام 2017؟';
const phone = { width: 360, height: 740 } as const;

describePage('the conversation', (session) => {
  it.each([
    { locale: 'ar', language: 'ar', dir: 'rtl', welcome: 'ماذا تريد أن تعرف' },
    { locale: 'en-GB', language: 'en', dir: 'ltr', welcome: 'What would you like to know' },
    { locale: 'fr-FR', language: 'fr', dir: 'ltr', welcome: 'Que voulez-vous savoir' },
    { locale: 'de-DE', language: 'ar', dir: 'rtl', welcome: 'ماذا تريد أن تعرف' },
  ] as const)('welcomes a $locale browser in $language', async ({ locale, language, dir, welcome }) => {
    const page = await session.open({ locale });
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await page.getAttribute('html', 'dir')).toBe(dir);
    expect(await page.textContent('h1')).toContain(welcome);
    expect(await page.locator('.example').count()).toBe(6);
    expect(await findObstacles(page)).toEqual([]);
    await keepScreenshot(page, `empty-${locale}`);
  });

  it.each([
    { locale: 'ar', question: theme, dir: 'rtl', says: 'الإنترنت من أجل صمود الإنسان وتضامنه' },
    { locale: 'en-GB', question: 'How many sessions did WSIS Forum 2017 have?', dir: 'ltr', says: '250' },
    {
      locale: 'fr-FR',
      question: 'Combien de sessions le Forum du SMSI 2017 a-t-il comptées ?',
      dir: 'ltr',
      says: '250',
    },
  ] as const)('answers in the direction of the question ($locale)', async ({ locale, question, dir, says }) => {
    const page = await session.open({ locale });
    await askIn(page, question);
    const turn = page.locator('.turn');
    expect([await turn.getAttribute('dir'), await turn.getAttribute('lang')]).toEqual([dir, locale.slice(0, 2)]);
    expect(await turn.locator('.question').textContent()).toBe(question);
    expect(await turn.locator('.lead').textContent()).toContain(says);
    expect(await turn.locator('blockquote mark').first().textContent()).toContain(says);
    expect(await turn.locator('.excerpt').count()).toBeGreaterThan(0);
    expect(await page.inputValue('#question')).toBe('');
    expect(await page.locator(':focus').getAttribute('id')).toBe('question');
    expect(await page.textContent('[role=status]')).not.toBe('');
    expect(await findObstacles(page)).toEqual([]);
    await keepScreenshot(page, `answer-${locale}`);
  });

  it('keeps an English question left to right on an Arabic page', async () => {
    const page = await session.open();
    await askIn(page, 'How many sessions did WSIS Forum 2017 have?');
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    expect(await page.locator('.turn').getAttribute('dir')).toBe('ltr');
  });

  it('leans a follow-up on the question before, and forgets it in a new conversation', async () => {
    const page = await session.open();
    await askIn(page, 'متى المرحلة الأولى من منتدى حوكمة الإنترنت 2020؟');
    await askIn(page, 'والثانية؟');
    expect(await page.locator('.turn').last().textContent()).toContain('9 إلى 17 نوفمبر');
    expect(new URLSearchParams(page.url().split('?')[1]).get('previous')).toContain('المرحلة الأولى');
    await page.click('.fresh');
    expect(await page.locator('.turn').count()).toBe(0);
    await askIn(page, theme);
    expect(page.url()).not.toContain('previous');
  });

  it('shows a citation in its context, and gives the focus back', async () => {
    const page = await session.open();
    await askIn(page, chair);
    await page.locator('.excerpt button').first().click();
    const excerpt = await page.locator('blockquote').first().textContent();
    await page.waitForSelector('dialog mark');
    expect((await page.locator('dialog mark').allTextContents()).join('')).toBe(excerpt);
    expect(await page.locator('dialog .around').first().textContent()).not.toBe('');
    expect(await findObstacles(page)).toEqual([]);
    await keepScreenshot(page, 'context');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.locator(':focus').textContent()).toBe('اقرأه في سياقه');
    await page.locator('.lead button').click();
    await page.click('dialog footer a');
    await page.waitForSelector('#passage');
    expect(await page.locator('dialog').count()).toBe(0);
    expect((await page.locator('.anchor').allTextContents()).join('')).toContain(excerpt);
    expect(await page.locator(':focus').getAttribute('id')).toBe('passage');
    expect(await findObstacles(page)).toEqual([]);
    await keepScreenshot(page, 'document');
  });

  it('says that the documents are silent, and leads to the nearest', async () => {
    const page = await session.open();
    await askIn(page, 'ما عاصمة أستراليا؟');
    expect(await page.textContent('.say')).toContain('لا تجيب الوثائق');
    expect(await findObstacles(page)).toEqual([]);
    await keepScreenshot(page, 'not-found');
    const title = await page.locator('.nearest bdi').first().textContent();
    await page.locator('.nearest a').first().click();
    await page.waitForSelector('.document h1');
    expect(await page.textContent('h1')).toBe(title);
    expect(await page.locator(':focus').textContent()).toBe(title);
  });

  it.each([
    { what: 'markup', question: '<script>document.title="x"</script><img src=x onerror=alert(1)> ما شعار 2020؟' },
    { what: '5,000 characters', question: 'منتدى '.repeat(834) },
    { what: 'one endless word', question: 'ا'.repeat(1000) },
    { what: 'direction controls', question: '\u202E\u2067 متى؟ \u202D abc' },
  ])('takes $what for words', async ({ question }) => {
    const page = await session.open(phone);
    await askIn(page, question);
    expect(await page.locator('.question').textContent()).toBe(question.trim());
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(await page.title()).not.toBe('x');
    expect(await scrollsSideways(page)).toBe(false);
    expect(await findObstacles(page)).toEqual([]);
  });

  it('says that more than can be read is too long', async () => {
    const page = await session.open();
    await askIn(page, 'منتدى '.repeat(12_000));
    expect(await page.textContent('.failure')).toContain('أطول مما يُقرأ');
    session.opened[0]!.faults.splice(0); // the browser reports the refusal
  });

  it('asks again when it is loaded again, and where its link is opened', async () => {
    const page = await session.open();
    await askIn(page, theme);
    await page.locator('.actions a').click();
    await page.locator('.actions a', { hasText: 'نُسخ الرابط' }).waitFor(); // a function's text would need the page's eval
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    await page.reload();
    await page.waitForSelector('.lead');
    expect(await page.locator('.question').allTextContents()).toEqual([theme]);
    const other = await session.open({ locale: 'en-GB' }, link.slice(session.address().length + 1));
    await other.waitForSelector('.lead');
    expect(await other.locator('.question').textContent()).toBe(theme);
  });

  it('goes to the documents and back without losing the conversation', async () => {
    const page = await session.open();
    await askIn(page, theme);
    await page.click('nav a:nth-child(2)');
    await page.waitForSelector('.card');
    expect(await page.locator(':focus').textContent()).toBe('الوثائق');
    await page.click('nav a:nth-child(1)');
    expect(await page.locator('.turn').count()).toBe(1);
  });

  it('says that the program is gone, and goes on once it is back', async () => {
    const data = await temporaryFolder('gone');
    const first = await startMuntada(data);
    const page = await session.open({}, '', first.address);
    await askIn(page, theme);
    await first.stop();
    await askIn(page, chair);
    expect(await page.textContent('.failure')).toContain('لا أصل إلى البرنامج');
    expect(await findObstacles(page)).toEqual([]);
    await keepScreenshot(page, 'offline');
    session.opened[0]!.faults.splice(0); // the browser reports the connection
    const second = await startMuntada(data, { port: first.port });
    await page.click('.failure button');
    await page.locator('.turn').last().locator('.lead').waitFor();
    expect(await page.locator('.failure').count()).toBe(0);
    await second.stop();
  });

  it('waits visibly, and sends nothing twice', async () => {
    const page = await session.open();
    let asked = 0;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/ask', async (route) => {
      asked++;
      await held;
      await route.continue();
    });
    await page.fill('#question', theme);
    await page.press('#question', 'Enter');
    await page.waitForSelector('.waiting .dots');
    await page.fill('#question', chair);
    await page.press('#question', 'Enter');
    expect(await page.inputValue('#question')).toBe(chair);
    expect(await page.getAttribute('.send', 'aria-disabled')).toBe('true');
    expect(await findObstacles(page)).toEqual([]);
    await keepScreenshot(page, 'waiting');
    release();
    await page.waitForSelector('.lead');
    expect(asked).toBe(1);
  });
});
