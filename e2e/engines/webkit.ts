import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { Builder, By, Key as Keys, until, type WebDriver } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { withTimeout } from '../../server/async/with-timeout.ts';
import { WINDOW, type Browser, type Engine, type Key } from './browser.ts';
import { startDisplay } from './start-display.ts';

/** Milliseconds until a page has loaded, an element is visible, a script has ended. */
const PATIENCE = 20_000;

const KEYS: Readonly<Record<Key, string>> = { Enter: Keys.ENTER, Tab: Keys.TAB };

/** WebKit, as WebKitGTK's MiniBrowser behind `WebKitWebDriver`, on a display that nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'webkit-'));
  const downloads = join(home, 'downloads');
  await mkdir(downloads);
  // https://www.freedesktop.org/wiki/Software/xdg-user-dirs/
  await writeFile(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const display = await startDisplay();
  const environment = { ...env, DISPLAY: display.name, HOME: home, XDG_CONFIG_HOME: home };
  // Now and then MiniBrowser starts and never reports to its driver, so it gets a second chance.
  const { driver, service } = await startSession(environment).catch(() =>
    startSession(environment),
  );
  return {
    downloads,
    // One tab for all: WebKit gives a second one neither focus nor frames while nobody looks at it, and a
    // session of its own for each would meet the start above much more often.
    newBrowser: async () => {
      const browser = toBrowser(driver);
      await browser.resize(WINDOW.width, WINDOW.height);
      return browser;
    },
    close: async () => {
      await driver.quit();
      await service.kill();
      await display.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function startSession(
  environment: Record<string, string>,
): Promise<{ driver: WebDriver; service: DriverService }> {
  const service = new DriverService.Builder('WebKitWebDriver')
    .setLoopback(true)
    .setEnvironment(environment)
    .build();
  // Without `webkitgtk:browserOptions` the driver starts the MiniBrowser that it was built with:
  // https://github.com/WebKit/WebKit/blob/main/Source/WebDriver/gtk/WebDriverServiceGtk.cpp
  const builder = new Builder().usingServer(await service.start()).withCapabilities({
    browserName: 'MiniBrowser',
    timeouts: { pageLoad: PATIENCE, script: PATIENCE },
  });
  try {
    const driver = builder.build();
    await withTimeout(PATIENCE, driver.getSession(), 'MiniBrowser does not report to its driver');
    return { driver, service };
  } catch (error) {
    await service.kill();
    throw error;
  }
}

function toBrowser(driver: WebDriver): Browser {
  const send = (text: string): Promise<void> => driver.switchTo().activeElement().sendKeys(text);
  return {
    open: (url) => driver.get(url),
    reload: () => driver.navigate().refresh(),
    back: () => driver.navigate().back(),
    forward: () => driver.navigate().forward(),
    click: async (xpath) => {
      const found = await driver.wait(until.elementLocated(By.xpath(xpath)), PATIENCE);
      await driver.wait(until.elementIsVisible(found), PATIENCE).click();
    },
    type: send,
    press: (key) => send(KEYS[key]),
    run: (inPage, ...given) => driver.executeScript(inPage, ...given),
    resize: async (width, height) => {
      await driver.manage().window().setRect({ x: 0, y: 0, width, height });
    },
    takePicture: async () => {
      // The driver takes what was painted last, which may be the frame before the answer.
      await driver.executeAsyncScript((done: () => void) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      });
      return Buffer.from(await driver.takeScreenshot(), 'base64');
    },
    close: async () => {
      await driver.manage().deleteAllCookies();
      await driver.executeScript(() => sessionStorage.clear());
      await driver.get('about:blank');
    },
  };
}
