/** What Safari lacks, and what engines do differently. */
import { describe, expect } from 'vitest';
import { MISS, ORDERS } from '../fixtures/orders.ts';
import { THEMES } from '../fixtures/storefront.ts';
import { words } from '../fixtures/words.ts';
import { contrast, readColors } from './read-colors.ts';
import { takePicture, test } from './test.ts';
import { PARTS, waitFor } from './tracking-page.ts';

/** Safari has no `requestIdleCallback`: https://caniuse.com/requestidlecallback */
test('the widget loads when the page is idle, without a touch', async ({ page }) => {
  await page.open();
  await page.expectPhase('idle');
});

/**
 * Safari gives a button no focus when it is clicked:
 * https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/button#clicking_and_focus
 */
describe('after a click on the button, the focus is', () => {
  test('at the headline, which is in view', async ({ browser, page }) => {
    await browser.resize(390, 664);
    await page.open();
    await page.find(ORDERS.mixed);
    await page.expectFocus('headline');
    const isInView = await browser.run((selector) => {
      const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
      return top !== undefined && bottom !== undefined && top >= 0 && bottom <= innerHeight;
    }, PARTS.headline);
    expect(isInView).toBe(true);
    await takePicture(browser, 'headline-narrow');
  });

  test('at the first field that is wrong', async ({ page }) => {
    await page.open();
    await page.expectPhase('idle');
    await page.fill('order', ORDERS.mixed[0]);
    await page.submit();
    await page.expectFocus('email');
  });
});

test('an order is refreshed by a click', async ({ browser, page }) => {
  await page.open();
  await page.find(ORDERS.mixed);
  const headline = await page.textOf('headline');
  await page.clickButton(words('en', 'ui', 'refresh'));
  await waitFor(() => page.textOf('status')).not.toBe('');
  await page.expectPhase('shown');
  expect(await page.textOf('headline')).toBe(headline);
  await takePicture(browser, 'refreshed');
});

/** `event.submitter` and `formnovalidate`: Safari has the first since 15.4. */
test('a customer who is signed in finds a recent order by one click', async ({ browser, page }) => {
  await page.open({ customer: ORDERS.mixed[1] });
  await takePicture(browser, 'recent-orders');
  await page.clickButton(`#${ORDERS.mixed[0]}`);
  await page.expectPhase('shown');
  await page.expectText('answer', '#1001');
});

/** Which button Enter presses where the first of the form stands outside it, and is not visible. */
test('Enter looks up what a customer who is signed in has typed', async ({ browser, page }) => {
  await page.open({ customer: ORDERS.mixed[1] });
  await page.fill('order', MISS[0]);
  await browser.press('Enter');
  await page.expectPhase('refused');
});

describe('autofill', () => {
  test('may fill in the e-mail address, and never the order number', async ({ browser, page }) => {
    await page.open();
    const hints = await browser.run(
      (...selectors) =>
        selectors.map((selector) => document.querySelector(selector)?.getAttribute('autocomplete')),
      PARTS.order,
      PARTS.email,
    );
    expect(hints).toEqual(['off', 'email']);
  });

  test('needs no event to be read', async ({ browser, page }) => {
    await page.open();
    await page.expectPhase('idle');
    await browser.run(
      (values) => {
        for (const [selector = '', value = ''] of values) {
          const input = document.querySelector<HTMLInputElement>(selector);
          if (input) input.value = value;
        }
      },
      [
        [PARTS.order, ORDERS.mixed[0]],
        [PARTS.email, ORDERS.mixed[1]],
      ],
    );
    await page.submit();
    await page.expectPhase('shown');
  });
});

/** Safari on a phone zooms into a field with smaller text, and not out again. */
const ZOOM_BELOW_PX = 16;

test.for(THEMES)(
  'no field makes a phone zoom, in small print of the theme %s',
  async (theme, { browser, page }) => {
    await page.open({ theme });
    const sizes = await browser.run(
      (...selectors) => {
        document.querySelector('main')?.style.setProperty('font-size', '13px');
        return selectors.map((selector) => {
          const input = document.querySelector(selector);
          return input ? parseFloat(getComputedStyle(input).fontSize) : 0;
        });
      },
      PARTS.order,
      PARTS.email,
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(ZOOM_BELOW_PX);
  },
);

test('earlier updates are unfolded by a click and by a key', async ({ browser, page }) => {
  await page.open();
  await page.find(ORDERS.delivered);
  const isShown = (): Promise<boolean> =>
    browser.run((selector) => {
      const folded = document.querySelector(`${selector} details > :not(summary)`);
      // A folded part has no box in some engines, and one that is not painted in others.
      return folded?.checkVisibility({ contentVisibilityAuto: true }) ?? false;
    }, PARTS.answer);
  expect(await isShown()).toBe(false);
  await browser.click('//main//details/summary');
  await waitFor(isShown).toBe(true);
  await takePicture(browser, 'unfolded');
  await browser.run((selector) => {
    document.querySelector<HTMLElement>(`${selector} summary`)?.focus();
  }, PARTS.answer);
  await browser.press('Enter');
  await waitFor(isShown).toBe(false);
});

/** The contrast that text needs: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const MIN_CONTRAST = 4.5;

describe('the text of the button', () => {
  test.for(['#111111', '#7f7f7f', '#b3261e', '#ffe14d', '#f5f5f5', '#0a84ff'])(
    'contrasts with an accent of %s, computed by relative colours',
    async (accent, { browser, page }) => {
      await page.open({ settings: JSON.stringify({ accent }) });
      const { text, background } = await readColors(browser, PARTS.submit);
      expect(contrast(text, background)).toBeGreaterThanOrEqual(MIN_CONTRAST);
    },
  );
});

describe('the layout follows the width of the block, not of the window', () => {
  test.for([
    [320, 'below each other'],
    [700, 'beside each other'],
  ] as const)('at %i px the fields are %s', async ([width, where], { browser, page }) => {
    await page.open();
    const [order = 0, email = 0] = await browser.run(
      (px, selectors) => {
        const main = document.querySelector<HTMLElement>('main');
        if (main) main.style.cssText = `padding: 0; width: ${px}px`;
        return selectors.map(
          (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0,
        );
      },
      width,
      [PARTS.order, PARTS.email],
    );
    expect(order < email ? 'below each other' : 'beside each other').toBe(where);
  });
});

/** Safari lets a page write to the clipboard only within the click: https://webkit.org/blog/10855/ */
test('a tracking number is copied', async ({ page }) => {
  await page.open();
  await page.find(ORDERS.mixed);
  await page.clickButton(words('en', 'ui', 'copy'));
  await page.expectText('status', words('en', 'ui', 'copied'));
});
