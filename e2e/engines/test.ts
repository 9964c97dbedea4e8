import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inject, test as base } from 'vitest';
import type { Browser, Engine } from './browser.ts';
import type { EngineName } from './engine-names.ts';
import { startFirefox } from './firefox.ts';
import { TrackingPage } from './tracking-page.ts';
import { startWebKit } from './webkit.ts';

const START: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  webkit: startWebKit,
  firefox: startFirefox,
};

const PICTURES = fileURLToPath(new URL('../../test-results/engines', import.meta.url));

interface Fixtures {
  /** Started once for each file. */
  engine: Engine;
  browser: Browser;
  /** The demo shop, in that browser. */
  page: TrackingPage;
}

/** Vitest's `test` in the engine of the project, with a fresh browser for each test. */
export const test = base.extend<Fixtures>({
  engine: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads from the pattern what a fixture needs
    async ({}, use) => {
      const engine = await START[inject('engine')]();
      await use(engine);
      await engine.close();
    },
    { scope: 'file' },
  ],
  browser: async ({ engine }, use) => {
    const browser = await engine.newBrowser();
    await use(browser);
    await browser.close();
  },
  page: async ({ browser }, use) => {
    await use(new TrackingPage(browser, inject('shop')));
  },
});

/** Writes what is in view to `test-results/engines/`, for people to look at. */
export async function takePicture(browser: Browser, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await writeFile(`${PICTURES}/${name}-${inject('engine')}.png`, await browser.takePicture());
}
