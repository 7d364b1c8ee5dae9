import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { canOpenPages, openBrowser, openPage, type OpenedPage, type PageWishes } from './open-page.ts';
import { startMuntada, type RunningMuntada } from './start-muntada.ts';

/** A browser and a running program that the tests of a file share. */
export interface PageSession {
  /** Opens the page, as a new visitor; it is closed after the test. */
  readonly open: (wishes?: PageWishes, hash?: string, address?: string) => Promise<Page>;
  /** The pages of the running test. */
  readonly opened: OpenedPage[];
  readonly address: () => string;
}

/**
 * Tests in a browser, of the program's own corpus or of another one that is written for them. A test fails where its
 * pages met a fault that it did not take out of `faults`.
 *
 * @param env - What the program's environment says beside its address.
 */
export function describePage(
  name: string,
  tell: (session: PageSession) => void,
  writeCorpus?: (folder: string) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
): void {
  describe.skipIf(!canOpenPages)(`${name} (skipped where Chromium is missing)`, () => {
    let browser: Browser;
    let muntada: RunningMuntada;
    const opened: OpenedPage[] = [];
    beforeAll(async () => {
      const corpus = writeCorpus && (await temporaryFolder('corpus'));
      if (corpus !== undefined) await writeCorpus?.(corpus);
      muntada = await startMuntada(await temporaryFolder('page'), corpus === undefined ? { env } : { env, corpus });
      browser = await openBrowser();
    }, 120_000);
    afterAll(async () => {
      await browser.close();
      await muntada.stop();
    });
    afterEach(async () => {
      const pages = opened.splice(0);
      await Promise.all(pages.map(({ page }) => page.context().close()));
      const faults = pages.flatMap((page) => page.faults);
      if (faults.length > 0) throw new Error(`The page met faults:\n${faults.join('\n')}`);
    });
    tell({
      opened,
      address: () => muntada.address,
      async open(wishes = {}, hash = '', address = muntada.address) {
        const next = await openPage(browser, `${address}/${hash}`, wishes);
        opened.push(next);
        return next.page;
      },
    });
  });
}
