import { env } from 'node:process';
import type { Page } from '@playwright/test';

/**
 * A machine that has better things to do, so that a story which only holds when everybody is quick fails
 * here and not on somebody's build. `SLOW=browser npm run test:e2e`: the browser lags behind the story;
 * `SLOW=story`: the story behind the browser.
 */
const slow = env['SLOW'] || null;
if (slow !== null && slow !== 'browser' && slow !== 'story') {
  throw new Error(`SLOW is ${slow}: it can be browser or story`);
}

/** How many times longer a story may take. */
export const TIMES_LONGER = slow ? 4 : 1;

/** Milliseconds before whatever a story does. */
export const PAUSE = slow === 'story' ? 150 : 0;

/** Times. */
const SLOWDOWN = 4;

/** Milliseconds until the first byte of an answer. */
const LATENCY = 250;

/** Makes a page, and what it asks for, slow, when that is wanted. */
export async function slowDown(page: Page): Promise<void> {
  if (slow !== 'browser') return;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}
