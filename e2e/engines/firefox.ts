import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { launch, type Page } from 'puppeteer-core';
import { findOnPath } from '../fixtures/browser.ts';
import { WINDOW, type Browser, type Engine } from './browser.ts';
import { FIREFOX_NAMES } from './engine-programs.ts';

/** Firefox, without a window, over WebDriver BiDi, which it speaks itself. */
export async function startFirefox(): Promise<Engine> {
  // Firefox refuses to run as root in a home that is another user's, as in a container of GitHub's.
  const home = await mkdtemp(join(tmpdir(), 'firefox-'));
  const firefox = await launch({
    browser: 'firefox',
    executablePath: FIREFOX_NAMES.map(findOnPath).find((path) => path !== null) ?? '',
    env: { ...env, HOME: home },
    defaultViewport: WINDOW,
    extraPrefsFirefox: {
      'browser.download.dir': home,
      // 2 is the folder of `browser.download.dir`: https://kb.mozillazine.org/Browser.download.folderList
      'browser.download.folderList': 2,
    },
  });
  return {
    downloads: home,
    newBrowser: async () => {
      const context = await firefox.createBrowserContext();
      return toBrowser(await context.newPage(), () => context.close());
    },
    close: async () => {
      await firefox.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function toBrowser(page: Page, close: () => Promise<void>): Browser {
  // As a text, because puppeteer's types of arguments are resolved for each function and not for all.
  const run: Browser['run'] = <Arguments extends unknown[], Result>(
    inPage: (...given: Arguments) => Result,
    ...given: Arguments
  ) => page.evaluate<[], () => Result>(`(${String(inPage)})(...${JSON.stringify(given)})`);
  return {
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // `page.goBack()` waits for a load, which a page from the back/forward cache does not have.
    back: () => run(() => history.back()),
    forward: () => run(() => history.forward()),
    click: (xpath) => page.locator(`xpath/${xpath}`).click(),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    run,
    resize: (width, height) => page.setViewport({ width, height }),
    takePicture: () => page.screenshot(),
    close,
  };
}
