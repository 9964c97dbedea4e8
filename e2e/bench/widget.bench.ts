/** Measures the work of the block in a slow browser, as a ratio to the same page without the block. */
import { availableParallelism, loadavg } from 'node:os';
import { exit } from 'node:process';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../fixtures/browser.ts';
import { startApp } from '../fixtures/start-app.ts';
import { ORDERS } from '../fixtures/orders.ts';
import { TrackingBlock } from '../fixtures/tracking-block.ts';
import { startFakeShopify } from '../fake-shopify/start-fake-shopify.ts';
import { median } from './ratio.ts';
import { recordTasks } from './script-tasks.ts';

/** Limits of the longest task, in milliseconds, by the slowdown of the processor. https://web.dev/articles/optimize-long-tasks */
const LONGEST: Readonly<Record<number, number>> = { 4: 50, 6: 100 };

/** Limit of the loader in milliseconds, at a slowdown of 6. */
const LOADER_LONGEST = 10;

/** Limit of the additional milliseconds from a click to the next paint, at a slowdown of 6. */
const SLOWER_PRESS = 50;

/** Milliseconds. https://w3c.github.io/event-timing/#sec-performance-event-timing */
const EVENT_RESOLUTION = 8;

const ROUNDS = 6;
const NOW = new Date('2026-11-25T13:05:00Z');
const PHONE = { width: 390, height: 844 };

interface Run {
  widget: number;
  loader: number;
  /** Milliseconds from a click to the next paint. */
  press: number;
  script: number;
}

const shopify = await startFakeShopify({
  port: 0,
  now: () => NOW,
  app: (adminUrl, now) =>
    startApp({
      adminUrl,
      now,
      log: { info: () => {}, warn: console.warn, error: console.error },
    }),
});
const browser = await chromium.launch(findChromium() ?? {});
let isOver = false;
for (const slowdown of [4, 6]) {
  const runs: Record<'with' | 'without', Run[]> = { with: [], without: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = round % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const);
    for (const variant of order) {
      runs[variant].push(await visit(browser, slowdown, variant === 'with'));
    }
  }
  print(slowdown, runs);
}
const load = (loadavg()[0] ?? 0) / availableParallelism();
if (load > 1) {
  console.log(`${load.toFixed(1)} programs wait for each processor, so these times are too long.`);
}
await browser.close();
await shopify.close();
exit(isOver ? 1 : 0);

/** Opens the page and clicks; with the block it looks an order up. */
async function visit(on: Browser, slowdown: number, hasBlock: boolean): Promise<Run> {
  const page = await on.newPage({ viewport: PHONE });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const stopWidget = await recordTasks(devtools, (url) => /\/order-tracking[^/]*\.js/.test(url));
  await watchPresses(page);
  await page.goto(`${shopify.url}/?panel=0&blocks=${hasBlock ? 1 : 0}`, { waitUntil: 'load' });
  if (hasBlock) {
    const block = new TrackingBlock(page.locator('[data-order-tracking]'));
    await block.expectPhase('idle');
    await block.find(ORDERS.mixed);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H3');
  } else await page.locator('h1').click();
  const tasks = await stopWidget();
  const press = await page.evaluate((): number => Math.max(0, ...Reflect.get(window, 'presses')));
  await page.close();
  return {
    widget: Math.max(0, ...tasks),
    loader: tasks[0] ?? 0,
    press,
    script: tasks.reduce((sum, task) => sum + task, 0),
  };
}

async function watchPresses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const presses: number[] = [];
    Object.assign(window, { presses });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (/^(pointer|click|key)/.test(name)) presses.push(duration);
      }
    }).observe(Object.assign({ type: 'event', buffered: true }, { durationThreshold: 16 }));
  });
}

function print(slowdown: number, runs: Record<'with' | 'without', Run[]>): void {
  const limit = LONGEST[slowdown] ?? 0;
  const longest = runs.with.map(({ widget }) => widget);
  const loader = Math.max(...runs.with.map((run) => run.loader));
  const presses = { with: pressOf(runs.with), without: pressOf(runs.without) };
  const script = median(runs.with.map((run) => run.script));
  console.log(`${slowdown} times slower, ${ROUNDS} pairs of visits`);
  console.log(
    `  longest task of the widget: ${ms(median(longest))}, at least ${ms(Math.min(...longest))}, at most ${ms(Math.max(...longest))} (limit ${limit})`,
  );
  console.log(
    `  all its work, load to answer: ${ms(script)}; without the block: ${ms(median(runs.without.map((run) => run.script)))}`,
  );
  console.log(
    `  the loader: at most ${ms(loader)}${slowdown === 6 ? ` (limit ${LOADER_LONGEST})` : ''}`,
  );
  console.log(
    `  from a click to the next paint: ${ms(presses.with)}, floor without the block ${ms(presses.without)}, ratio ${(presses.with / Math.max(EVENT_RESOLUTION, presses.without)).toFixed(2)}`,
  );
  // The median, because other programs may interrupt single runs.
  isOver ||= median(longest) > limit;
  if (slowdown !== 6) return;
  isOver ||= loader > LOADER_LONGEST || presses.with > presses.without + SLOWER_PRESS;
}

function pressOf(runs: readonly Run[]): number {
  return median(runs.map(({ press }) => press));
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
