import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { readTestEnvironment } from '../fixtures/test-environment.ts';
import { ORDERS } from '../fixtures/orders.ts';
import type { PageOptions, Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';

const { takesPictures } = readTestEnvironment(env);
const FOLDER = new URL('../../docs/pictures/', import.meta.url);
const MAX_BYTES = 150_000;
const PADDING_PX = 24;

/**
 * The README's pictures: `PICTURES=1` takes them anew. Without it they must be there, and the page
 * must still be one that they can be taken of.
 */
async function takePicture(
  storefront: Storefront,
  name: string,
  options: PageOptions,
  order: readonly [string, string] = ORDERS.mixed,
): Promise<void> {
  const { page, block } = storefront;
  await storefront.open(options);
  await block.find(order);
  // A caret blinks, and a ring around the headline is for who needs it.
  await page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  );
  const box = await block.root.boundingBox();
  if (!box) throw new Error('There is no block to take a picture of');
  const picture = await page.screenshot({
    animations: 'disabled',
    fullPage: true,
    scale: 'css',
    clip: {
      x: Math.max(0, box.x - PADDING_PX),
      y: box.y - PADDING_PX,
      width: Math.min(page.viewportSize()?.width ?? Infinity, box.width + 2 * PADDING_PX),
      height: box.height + 2 * PADDING_PX,
    },
  });
  expect(picture.byteLength).toBeLessThanOrEqual(MAX_BYTES);
  const file = fileURLToPath(new URL(name, FOLDER));
  if (takesPictures) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, picture);
  }
  expect(statSync(file).size).toBeLessThanOrEqual(MAX_BYTES);
}

test('a tracked order can be pictured', async ({ storefront }) => {
  await takePicture(storefront, 'tracked-order.png', {});
});

test(
  'a tracked order can be pictured on a phone',
  { tag: '@phone-only' },
  async ({ storefront }) => {
    await takePicture(storefront, 'tracked-order-phone.png', { locale: 'nl', theme: 'dark' });
  },
);

test('a moved day can be pictured in Arabic', { tag: '@phone-only' }, async ({ storefront }) => {
  await takePicture(storefront, 'moved-day-phone.png', { locale: 'ar' }, ORDERS.moved);
});
