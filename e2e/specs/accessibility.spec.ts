import type { Locator, Page } from '@playwright/test';
import { violations, WIDE_TEXT } from '../fixtures/axe.ts';
import { MISS, ORDERS } from '../fixtures/orders.ts';
import { LOOKUP, type Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { comeBack, words } from '../fixtures/words.ts';

const REPRESENTATIVE = [
  ORDERS.mixed,
  ORDERS.collect,
  ORDERS.returning,
  ORDERS.attempted,
  ORDERS.cancelled,
  ORDERS.big,
] as const;

/** The themes default and dark differ in colours only. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Returns a function that scans the block with axe. A failure does not stop the test. */
function createScan(
  storefront: Storefront,
  rules?: readonly string[],
): (state: string) => Promise<void> {
  const scan = { root: '[data-order-tracking]', ...(rules && { rules }) };
  return (state) =>
    test.step(`axe: ${state}`, async () => {
      expect.soft(await violations(storefront.page, scan), state).toEqual([]);
    });
}

for (const [theme, rules] of [['default'], ['dark', COLOUR_RULES]] as const) {
  test(`axe finds nothing in any state without an order, theme ${theme}`, async ({
    storefront,
  }) => {
    const { page, block } = storefront;
    const scan = createScan(storefront, rules);
    await storefront.open({ theme, settings: { contact_link: '/pages/contact' } });
    await scan('the form');
    await block.waitUntilReady();
    await block.track(['', 'jane']);
    await block.expectProblem('order', words('en', 'problem', 'order_malformed'));
    await scan('problems at the fields');
    const { release } = await storefront.hold(LOOKUP);
    await block.track(ORDERS.mixed);
    await expect(block.status).toHaveText(words('en', 'ui', 'looking'));
    await scan('loading');
    release();
    await block.expectPhase('shown');
    await page.unroute(LOOKUP);
    await block.track(MISS);
    await block.expectPhase('refused');
    await scan('not found');
    await storefront.answerWith({ outcome: 'unavailable', retryAfterSeconds: 30 });
    await block.submit.click();
    await expect(block.headline).toHaveText(comeBack('en', 'unavailable', 30, 'seconds'));
    await scan('unavailable');
    await storefront.answerWith({ outcome: 'rate_limited', retryAfterSeconds: 300 });
    await block.submit.click();
    await expect(block.headline).toHaveText(/ 5 /);
    await scan('rate limited');
  });
}

// In the default theme: every-state.spec.ts.
test('axe finds nothing in an order, theme dark', async ({ storefront }) => {
  const scan = createScan(storefront, COLOUR_RULES);
  await storefront.open({ theme: 'dark' });
  for (const order of REPRESENTATIVE) {
    await storefront.block.track(order);
    await expect(storefront.block.answer).toContainText(`#${order[0]}`);
    await storefront.block.expectPhase('shown');
    await scan(`order ${order[0]}`);
  }
});

test('axe finds nothing from right to left, nor on the whole page', async ({ storefront }) => {
  await storefront.open({ locale: 'ar', panel: true });
  await storefront.block.find(ORDERS.strange);
  expect(await violations(storefront.page)).toEqual([]);
});

test('axe finds nothing on a phone', { tag: '@phone-only' }, async ({ storefront }) => {
  await storefront.open({ locale: 'nl' });
  await storefront.block.find(ORDERS.mixed);
  expect(await violations(storefront.page)).toEqual([]);
});

/** Links and buttons of the answer below its headline, but the last one. */
const STOPS_OF_ANSWER = 6;

test('an order is tracked with the keyboard alone', async ({ storefront }) => {
  const { page, block } = storefront;
  // This theme removes all focus rings.
  await storefront.open({ theme: 'strict' });
  for (const visited of await page.getByRole('banner').getByRole('link').all()) {
    await page.keyboard.press('Tab');
    await expect(visited).toBeFocused();
  }
  await tabTo(page, block.order);
  await page.keyboard.type(ORDERS.delivered[0]);
  await tabTo(page, block.email);
  await page.keyboard.type(ORDERS.delivered[1]);
  await tabTo(page, block.submit);
  await page.keyboard.press('Enter');
  await expect(block.headline).toBeFocused();
  await expect(block.headline).toBeInViewport();

  await tabTo(page, block.answer.locator('.order-tracking__next').getByRole('link'));
  await tabTo(page, block.button(new RegExp(words('en', 'ui', 'copy'))));
  await tabTo(page, block.answer.getByRole('link', { name: /DHL/ }));
  await tabTo(page, block.answer.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(block.answer.getByText(words('en', 'status', 'picked_up'))).toBeVisible();
  await tabTo(page, block.button(words('en', 'ui', 'refresh')));
  await tabTo(page, block.button(words('en', 'ui', 'print')));
  // It stands above the headline: back over all of the answer.
  const another = block.button(words('en', 'ui', 'another'));
  for (let stop = 0; stop < STOPS_OF_ANSWER; stop += 1) await page.keyboard.press('Shift+Tab');
  await expect(another).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(block.order).toBeFocused();
  await expect(block.order).toHaveValue('');
});

/** Presses Tab, and expects the focus there with a visible ring. */
async function tabTo(page: Page, stop: Locator): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(stop).toBeFocused();
  await expect(stop).toBeInViewport();
  const ring = await stop.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  });
  expect(ring, 'width of the focus ring').toBeGreaterThanOrEqual(2);
}

test('Enter in a field sends the form, and a miss takes the focus to what to do', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  await storefront.open();
  await block.order.fill(MISS[0]);
  await block.email.fill(MISS[1]);
  await page.keyboard.press('Enter');
  await expect(block.headline).toBeFocused();
  await expect(block.headline).toHaveText(words('en', 'outcome', 'not_found'));
  await expect(block.answer.getByRole('listitem')).not.toHaveCount(0);
});

test('a change that does not move the focus is announced, and nothing else', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  await storefront.open();
  const announced = await announcements(block.status);
  await storefront.setFault('slow');
  await block.find(ORDERS.mixed);
  const looking = words('en', 'ui', 'looking');
  expect(await announced()).toEqual([looking]);

  await storefront.setFault('none');
  await page.context().grantPermissions(['clipboard-write']);
  await block.button(new RegExp(words('en', 'ui', 'copy'))).click();
  await expect(block.status).toHaveText(words('en', 'ui', 'copied'));
  await block.button(words('en', 'ui', 'refresh')).click();
  await expect(block.status).toHaveText(/\d\d:\d\d/);
  const [first, second, ...others] = await announced();
  expect([first, second]).toEqual([looking, words('en', 'ui', 'copied')]);
  expect(others.at(-1)).toContain('14:');
  expect(others.filter((said) => said !== looking)).toHaveLength(1);
});

/** Records the texts of a live region from now on, in order and without empty ones. */
async function announcements(region: Locator): Promise<() => Promise<string[]>> {
  const log = await region.evaluateHandle((element) => {
    const said: string[] = [];
    new MutationObserver(() => {
      if (element.textContent) said.push(element.textContent);
    }).observe(element, { childList: true, characterData: true, subtree: true });
    return said;
  });
  return () => log.jsonValue();
}

// In the default theme: every-state.spec.ts.
test('nothing is cut off 320 px wide, theme strict', async ({ storefront }) => {
  const { page, block } = storefront;
  await page.setViewportSize({ width: 320, height: 640 });
  await storefront.open({ theme: 'strict', locale: 'nl' });
  await storefront.expectNoOverflow();
  await block.track(MISS);
  await block.expectPhase('refused');
  await storefront.expectNoOverflow();
  for (const order of [...REPRESENTATIVE, ORDERS.strange]) {
    await block.track(order);
    await expect(block.answer).toContainText(`#${order[0]}`);
    await storefront.expectNoOverflow();
  }
});

test(
  'nothing is cut off when the text is spaced and twice as large',
  { tag: '@phone' },
  async ({ storefront }) => {
    const { page, block } = storefront;
    await storefront.open();
    await page.addStyleTag({ content: WIDE_TEXT });
    for (const order of [ORDERS.mixed, ORDERS.collect]) {
      await block.track(order);
      await expect(block.answer).toContainText(`#${order[0]}`);
      await storefront.expectNoOverflow();
      expect(await clipped(block.root)).toEqual([]);
    }
  },
);

/** Classes of elements that hide a part of their text. Elements for screen readers only are 1 px wide. */
async function clipped(root: Locator): Promise<string[]> {
  return root.evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>('*')]
      .filter((part) => part.offsetWidth > 1 && getComputedStyle(part).overflow !== 'visible')
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight, tagName }) =>
          tagName !== 'INPUT' && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1),
      )
      .map((part) => part.className),
  );
}

for (const locale of ['en', 'ar']) {
  test(`a screen reader reads what the snapshot has, without an order, in ${locale}`, async ({
    storefront,
  }) => {
    const { block } = storefront;
    const states: string[] = [];
    const read = async (state: string): Promise<void> => {
      const focus = await storefront.page.locator(':focus').ariaSnapshot();
      const said = await block.status.textContent();
      states.push(`# ${state}\n${await block.root.ariaSnapshot()}\nfocus ${focus}\nsaid ${said}`);
    };
    await storefront.open({
      locale,
      customer: ORDERS.mixed[1],
      settings: { contact_link: '/pages/contact' },
    });
    await block.waitUntilReady();
    await read('the form of who is signed in');
    await block.track(['', 'jane']);
    await block.expectProblem('order', words(locale, 'problem', 'order_malformed'));
    await read('problems at the fields');
    await block.track(MISS);
    await expect(block.headline).toBeFocused();
    await read('not found');
    for (const [answer, sentence] of [
      [
        { outcome: 'rate_limited', retryAfterSeconds: 300 },
        comeBack(locale, 'rate_limited', 5, 'minutes'),
      ],
      [
        { outcome: 'unavailable', retryAfterSeconds: 30 },
        comeBack(locale, 'unavailable', 30, 'seconds'),
      ],
      [{ outcome: 'pass_ended' }, words(locale, 'outcome', 'pass_ended')],
    ] as const) {
      await storefront.answerWith(answer);
      await block.submit.click();
      await expect(block.headline).toHaveText(sentence);
      await expect(block.headline).toBeFocused();
      await read(answer.outcome);
    }
    // `npx playwright test -c e2e/playwright.config.ts accessibility -u` updates the snapshots.
    expect(`${states.join('\n\n')}\n`).toMatchSnapshot(`without-an-order.${locale}.txt`);
  });
}
