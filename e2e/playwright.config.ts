import { env, execPath } from 'node:process';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './fixtures/browser.ts';
import { TIMES_LONGER, PAUSE } from './fixtures/slow-machine.ts';
import { readTestEnvironment } from './fixtures/test-environment.ts';

const { port } = readTestEnvironment(env);
const URL = `http://127.0.0.1:${port}`;

/**
 * The specs run against the demo shop. Its clock starts at a known moment, so every date on the page is
 * known. `npm run build` must have run. A test tagged `@phone` runs on a phone as well, and a test tagged
 * `@phone-only` runs nowhere else.
 */
export default defineConfig({
  testDir: 'specs',
  testMatch: '*.spec.ts',
  outputDir: '../test-results/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(env['CI']),
  retries: 0,
  workers: 2,
  timeout: 30_000 * TIMES_LONGER,
  expect: { timeout: 5_000 * TIMES_LONGER },
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  use: {
    baseURL: URL,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    // Recording takes a sixth of the time of every test: repeat one that fails with `--trace on`.
    trace: 'off',
    launchOptions: { ...findChromium(), slowMo: PAUSE },
  },
  projects: [
    { name: 'desktop', use: devices['Desktop Chrome'], grepInvert: /@phone-only/ },
    { name: 'phone', use: devices['Pixel 7'], grep: /@phone/ },
  ],
  webServer: {
    command: `"${execPath}" e2e/fake-shopify/demo.ts`,
    cwd: '..',
    env: { PORT: String(port), CLOCK: '2026-11-25T14:05:00+01:00', BUDGETS: 'unlimited' },
    url: `${URL}/__demo/orders`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
