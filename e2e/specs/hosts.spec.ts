import { env } from 'node:process';
import { MISS, ORDERS } from '../fixtures/orders.ts';
import type { HostMeasures } from '../fixtures/host-table.ts';
import { measureBlock, type BlockMeasures } from '../fixtures/measure-block.ts';
import { everyCombination, pairwise } from '../fixtures/pairwise.ts';
import type { PageOptions, Storefront } from '../fixtures/storefront.ts';
import { readTestEnvironment } from '../fixtures/test-environment.ts';
import { expect, test } from '../fixtures/test.ts';
import { words } from '../fixtures/words.ts';

const { isFull } = readTestEnvironment(env);

/** https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html and …/non-text-contrast.html */
const TEXT_CONTRAST = 4.5;
const SHAPE_CONTRAST = 3;
/** https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html and …/target-size-enhanced.html */
const TARGET_PX = 24;
const PRIMARY_TARGET_PX = 44;
/** Text that touches the edge of a screen looks like a mistake; themes leave 15 px and more. */
const EDGE_PX = 15;
/** The height of a small phone's screen, without the bars of its browser. */
const SCREEN_PX = 664;
/** Themes leave 8 to 24 px below a heading, whatever its size. */
const BELOW_TITLE_PX = 24;
/** Browsers round a layout to 1/64 px. */
const ROUNDING = 0.02;

const HOSTS = [
  'horizon',
  'dawn',
  'skeleton',
  'debut',
  'impulse',
  'prestige',
  'default',
  'strict',
  'loud',
] as const;

/** What is looked up for each state; the form is not sent, and sent empty. */
const STATES = {
  form: null,
  miss: MISS,
  'one parcel': ORDERS.delivered,
  'many parcels': ORDERS.big,
  problem: ORDERS.attempted,
  return: ORDERS.returning,
} as const;

type State = keyof typeof STATES;

const STATE_NAMES: readonly State[] = [
  'form',
  'miss',
  'one parcel',
  'many parcels',
  'problem',
  'return',
];

/** What the merchant chooses. The accent is light: nothing of it shows on a white page. */
const COLOURS = {
  theme: {},
  own: { text_color: '#f4f1ea', background: '#2b2140' },
  accent: { accent: '#ffe600' },
} as const;

const COLOUR_NAMES: readonly (keyof typeof COLOURS)[] = ['theme', 'own', 'accent'];

/** `ar` is written from right to left. */
const FACTORS = {
  theme: HOSTS,
  layout: ['bar', 'list'],
  width: [320, 390, 1280],
  scheme: ['light', 'dark'],
  locale: ['en', 'ar'],
} as const;

/** Whose rules win where they are equal, and the colours. */
const CASCADE = { css: ['first', 'last'], colours: COLOUR_NAMES } as const;

interface Host extends Pick<PageOptions, 'at' | 'theme' | 'scheme' | 'locale' | 'css'> {
  width: number;
  layout?: string;
  colours?: keyof typeof COLOURS;
}

/** `npm test` tries every second of the pairs; `npm run test:full` all combinations. */
const SHARE_OF_PAIRS = 2;

const pairs = pairwise({ ...FACTORS, ...CASCADE, state: STATE_NAMES });
for (const { state, ...host } of isFull
  ? []
  : pairs.filter((_, index) => index % SHARE_OF_PAIRS === 0)) {
  test(`${nameOf(host)}: ${state}`, ({ storefront }) => expectAtHome(storefront, host, [state]));
}

const cascades = everyCombination(CASCADE);
for (const [index, host] of (isFull ? everyCombination(FACTORS) : []).entries()) {
  const cascade = cascades[index % cascades.length];
  const whole = { ...host, ...cascade };
  test(nameOf(whole), ({ storefront }) => {
    test.slow();
    return expectAtHome(storefront, whole, STATE_NAMES);
  });
}

// The app's own page stands in the theme without a section, and has no settings of the block.
const ON_PAGE = {
  theme: HOSTS,
  width: FACTORS.width,
  scheme: FACTORS.scheme,
  locale: FACTORS.locale,
};
for (const host of isFull ? everyCombination(ON_PAGE) : eachTheme(ON_PAGE)) {
  test(`${nameOf(host)}, on the app’s page`, ({ storefront }) =>
    expectAtHome(storefront, { ...host, at: '/apps/track-order' }, ['form', 'one parcel']));
}

/** Every theme once, with the other values in turn. The pairs are tried with the block above. */
function eachTheme({ theme, width, scheme, locale }: typeof ON_PAGE): Host[] {
  return theme.map((name, index) => ({
    theme: name,
    width: nth(width, index),
    scheme: nth(scheme, index),
    locale: nth(locale, Math.floor(index / scheme.length)),
  }));
}

function nth<Value>(values: readonly [Value, ...Value[]], index: number): Value {
  return values[index % values.length] ?? values[0];
}

function nameOf(host: Host): string {
  return Object.values(host).join(' ');
}

/** Opens the shop as a host shows it, brings the block into each state, and measures it. */
async function expectAtHome(
  storefront: Storefront,
  host: Host,
  states: readonly State[],
): Promise<void> {
  const { width, layout = 'bar', colours = 'theme', ...options } = host;
  const { page, block } = storefront;
  await page.setViewportSize({ width, height: SCREEN_PX });
  const intro = '<p>Every order is packed by hand. <a href="/">How we ship</a></p>';
  const settings = { layout, intro, contact_link: '/pages/contact', ...COLOURS[colours] };
  await storefront.open({ ...options, settings });
  for (const state of states) {
    await test.step(state, async () => {
      const order = STATES[state];
      if (order) {
        await block.track(order);
        await expect(block.answer.locator('[tabindex="-1"]')).toBeFocused();
        await expectInView(storefront);
        await expectSound(storefront, state, host);
      } else {
        await expectSound(storefront, state, host);
        await expectRings(storefront);
        await block.track(['', 'jane']);
        const problem = words(options.locale ?? 'en', 'problem', 'order_malformed');
        await block.expectProblem('order', problem);
        await expectRing(storefront);
        await expectSound(storefront, 'problems at the fields', host);
      }
    });
  }
}

/** Expects that the answer can be read without scrolling, and that below an order the form is folded. */
async function expectInView({ block }: Storefront): Promise<void> {
  const headline = await block.answer.locator('[tabindex="-1"]').boundingBox();
  const bottom = (headline?.y ?? Infinity) + (headline?.height ?? 0);
  expect.soft(headline?.y, 'top of the headline').toBeGreaterThanOrEqual(0);
  // A browser scrolls by whole pixels.
  expect.soft(bottom, 'bottom of the headline').toBeLessThan(SCREEN_PX + 1);
  const isOrder = (await block.root.getAttribute('data-phase')) === 'shown';
  await expect.soft(block.order).toBeVisible({ visible: !isOrder });
}

function faint(found: BlockMeasures['texts'], threshold: number): string[] {
  return found
    .filter(({ ratio }) => ratio < threshold)
    .map(({ what, ratio }) => `${ratio.toFixed(2)} ${what}`);
}

async function expectSound(storefront: Storefront, state: string, host: Host): Promise<void> {
  const measured = await storefront.block.root.evaluate(measureBlock);
  const { width, available, edge, texts, shapes, ahead, targets, unlevel, headings } = measured;
  expect.soft(width, `${state}: width`).toBeGreaterThanOrEqual(available - 1);
  expect.soft(edge, `${state}: distance from the edge`).toBeGreaterThanOrEqual(EDGE_PX);
  expect.soft(faint(texts, TEXT_CONTRAST), `${state}: text`).toEqual([]);
  expect.soft(faint(shapes, SHAPE_CONTRAST), `${state}: borders and dots`).toEqual([]);
  const faintest = Math.min(...shapes.map(({ ratio }) => ratio));
  const strong = ahead.filter(({ ratio }) => ratio >= faintest);
  expect.soft(strong, `${state}: dots that are not reached`).toEqual([]);
  const small = targets.filter(
    ({ isPrimary, size }) => size < (isPrimary ? PRIMARY_TARGET_PX : TARGET_PX) - ROUNDING,
  );
  expect.soft(small, `${state}: targets`).toEqual([]);
  expect.soft(unlevel, `${state}: button beside the inputs`).toBeLessThanOrEqual(1);
  expect.soft(Math.min(...headings), `${state}: headings`).toBeGreaterThan(1.1);
  expect.soft(measured.belowTitle, `${state}: below the title`).toBeLessThanOrEqual(BELOW_TITLE_PX);
  await storefront.expectNoOverflow();
  const description = JSON.stringify(toHostMeasures(host, measured));
  test.info().annotations.push({ type: 'measured', description });
}

/** With two decimals; `null` of none. */
function least(numbers: readonly number[]): number | null {
  return numbers.length > 0 ? Math.round(Math.min(...numbers) * 100) / 100 : null;
}

/** What `host-table.ts` prints. */
function toHostMeasures(
  { theme = 'default', scheme = 'light', at, layout = 'bar', width }: Host,
  { texts, shapes, targets, width: block, overflow }: BlockMeasures,
): HostMeasures {
  const smallest = (primary: boolean): number | null =>
    least(targets.filter(({ isPrimary }) => isPrimary === primary).map(({ size }) => size));
  return {
    theme,
    layout: at === '/apps/track-order' ? 'page' : layout,
    width,
    scheme,
    text: least(texts.map(({ ratio }) => ratio)),
    shape: least(shapes.map(({ ratio }) => ratio)),
    primary: smallest(true),
    other: smallest(false),
    block: Math.round(block),
    overflow,
  };
}

/** Expects a focus ring at each part of the form that the keyboard reaches. */
async function expectRings(storefront: Storefront): Promise<void> {
  const { page, block } = storefront;
  await block.order.focus();
  for (const part of [block.order, block.email, block.submit]) {
    await expect(part).toBeFocused();
    await expectRing(storefront);
    await page.keyboard.press('Tab');
  }
}

/** Expects a ring around what has the focus, by whatever it came there. */
async function expectRing({ page }: Storefront): Promise<void> {
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  });
  expect.soft(ring, 'focus ring').toBeGreaterThanOrEqual(2);
}
