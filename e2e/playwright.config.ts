import { env, execPath } from 'node:process';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './fixtures/browser.ts';
import { TIMES_LONGER, PAUSE } from './fixtures/slow-machine.ts';

/** Another one lets two checkouts run their stories at once. */
const PORT = Number(env['E2E_PORT'] || 4174);
const URL = `http://127.0.0.1:${PORT}`;

/**
 * The stories run against the demo, with its clock at a known moment, so every date on the page is
 * known too. The assets must have been built. A story tagged `@phone` also runs on a phone, one
 * tagged `@phone-only` runs nowhere else.
 */
export default defineConfig({
  testDir: 'specs',
  testMatch: '*.spec.ts',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(env['CI']),
  retries: 0,
  workers: 2,
  timeout: 30_000 * TIMES_LONGER,
  expect: { timeout: 5_000 * TIMES_LONGER },
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  use: {
    baseURL: URL,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    // Film frames would cost as much as the stories themselves.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: { ...findChromium(), slowMo: PAUSE },
  },
  projects: [
    { name: 'desktop', use: devices['Desktop Chrome'], grepInvert: /@phone-only/ },
    { name: 'phone', use: devices['Pixel 7'], grep: /@phone/ },
  ],
  webServer: {
    command: `"${execPath}" e2e/fake-shopify/demo.ts`,
    cwd: '..',
    env: { PORT: String(PORT), CLOCK: '2026-11-25T14:05:00+01:00' },
    url: `${URL}/__demo/orders`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
