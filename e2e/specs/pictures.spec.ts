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
 * Takes a picture for the README, and writes it with `PICTURES=1`. Without that it expects that the file exists,
 * so that the pictures can be taken at any time.
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
  // The picture has no blinking caret and no focus ring.
  await page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  );
  // A picture below the window is loaded only when somebody scrolls to it.
  await page.evaluate(async () => {
    const images = [...document.images];
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode()));
  });
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

test('a picture of a tracked order can be taken', async ({ storefront }) => {
  await takePicture(storefront, 'tracked-order.png', {});
});

test(
  'a picture of a tracked order can be taken on a phone',
  { tag: '@phone-only' },
  async ({ storefront }) => {
    await takePicture(storefront, 'tracked-order-phone.png', { locale: 'nl', theme: 'dark' });
  },
);

test(
  'a picture of a moved delivery day can be taken in Arabic',
  { tag: '@phone-only' },
  async ({ storefront }) => {
    await takePicture(storefront, 'moved-day-phone.png', { locale: 'ar' }, ORDERS.moved);
  },
);
