import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { projectRoot } from '../../../src/foundation/project-root.ts';

const executablePath = '/usr/bin/chromium'; // where Debian puts it
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** In CI a missing browser is a failure, not a skip. */
export const canOpenPages = existsSync(executablePath) || Boolean(process.env['CI']);

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: quiet });
}

export interface PageWishes {
  readonly locale?: 'ar' | 'en-GB' | 'fr-FR' | 'de-DE';
  readonly width?: number;
  readonly height?: number;
  readonly isDark?: boolean;
}

/** A page of its own session, and what went wrong in it. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors and warnings of the console, exceptions, and requests that would have left the machine. */
  readonly faults: string[];
  /** Bytes that were fetched, by address. */
  readonly fetched: Map<string, number>;
}

export async function openPage(browser: Browser, address: string, wishes: PageWishes = {}): Promise<OpenedPage> {
  const { locale = 'ar', width = 1100, height = 820, isDark = false } = wishes;
  const context = await browser.newContext({
    locale,
    viewport: { width, height },
    colorScheme: isDark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const fetched = new Map<string, number>();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') faults.push(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    void response.body().then(
      (body) => fetched.set(response.url(), body.length),
      () => undefined, // nothing new came
    );
  });
  await page.goto(address);
  await page.waitForSelector('h1');
  return { page, faults, fetched };
}

/** Asks in the box, and waits for what comes. */
export async function askIn(page: Page, question: string): Promise<void> {
  const before = await page.locator('.turn').count();
  await page.fill('#question', question);
  await page.press('#question', 'Enter');
  await page.locator('.turn').nth(before).locator('.actions, .failure').waitFor();
}

/** What an accessibility checker objects to, one line a rule. */
export async function findObstacles(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  const run = "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)";
  const violations = await page.evaluate<axe.Result[]>(run);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`);
}

export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.scrollingElement.scrollWidth > innerWidth');
}

const folder = join(projectRoot, 'reports', 'screenshots');

/** Keeps a picture of a state for people to look at; in CI nobody does. @param isWhole - Whether what has to be scrolled to is on it too. */
export async function keepScreenshot(page: Page, name: string, isWhole = false): Promise<void> {
  if (process.env['CI']) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', fullPage: isWhole });
}
