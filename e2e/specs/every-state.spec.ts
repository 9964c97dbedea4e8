import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import type { APIRequestContext } from '@playwright/test';
import { TEXT_SPACING, violations } from '../fixtures/axe.ts';
import { TIMES_LONGER } from '../fixtures/slow-machine.ts';
import { formatVisibleTree, labelsOfCurrentLists } from '../fixtures/format-visible-tree.ts';
import { readTestEnvironment } from '../fixtures/test-environment.ts';
import type { Storefront } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { directionOf } from '../fake-shopify/storefront/storefront-languages.ts';
import { LANGUAGES, wordGroup } from '../fixtures/words.ts';

/** One of each kind: moving, moved, late, attempted, in customs, ready, returned, cancelled. */
const REPRESENTATIVE = ['#1001', '#1034', '#1047', '#1017', '#1049', '#1014', '#1013', '#1010'];

/** A window of 1,280 px at 400 %. https://www.w3.org/WAI/WCAG22/Understanding/reflow.html */
const NARROW = { width: 320, height: 640 };

/** Milliseconds for a hundred orders on a busy machine. */
const ALL_ORDERS_TIMEOUT = 300_000;

const { isFull } = readTestEnvironment(env);

/** One order of so many is read by `npm test`, and every one by `npm run test:full`. */
const STRIDE = isFull ? 1 : 6;

interface Sample {
  name: string;
  email: string | null;
  state: string;
  isOld: boolean;
}

/** The sample orders that a shopper can find. */
async function findable(
  request: APIRequestContext,
): Promise<[name: string, email: string, state: string][]> {
  const response = await request.get('/__demo/orders');
  const samples: Sample[] = await response.json();
  return samples.flatMap(({ name, email, state, isOld }) =>
    email === null || isOld ? [] : [[name, email, state]],
  );
}

async function lookUp(storefront: Storefront, name: string, email: string): Promise<void> {
  const { block } = storefront;
  await block.track([name, email]);
  await expect(block.answer.getByText(name, { exact: true }).first()).toBeVisible();
  await block.expectPhase('shown');
}

/** Expects that nothing is cut off, with the theme's text spacing and with that of WCAG 1.4.12. */
async function expectNoOverflowWhenSpaced(storefront: Storefront): Promise<void> {
  await storefront.expectNoOverflow();
  const style = await storefront.page.addStyleTag({ content: TEXT_SPACING });
  await storefront.expectNoOverflow();
  await style.evaluate((element) => element.parentNode?.removeChild(element));
}

/** A code without a sentence, an empty place in a sentence, a value without a format. */
const UNFORMATTED =
  /\b[a-z]+_[a-z_]+\b|[{}]|undefined|null|NaN|Invalid|Translation|&amp;|· *(·|$)/m;

/** A sentence with any day in it. */
function toPattern(sentence: string): RegExp {
  return new RegExp(sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{ \w+ \}\}/g, '.+'));
}

// The other direction takes as long again: every answer's words are read in all languages elsewhere.
for (const locale of isFull ? ['en', 'ar'] : ['en']) {
  test(`every state reads as it should in ${locale}, and fits 320 px`, async ({
    storefront,
    request,
  }) => {
    test.setTimeout(ALL_ORDERS_TIMEOUT * TIMES_LONGER);
    const nextSteps = Object.values(wordGroup(locale, 'next')).map(toPattern);
    await storefront.page.setViewportSize(NARROW);
    await storefront.open({ locale });
    const read: string[] = [];
    const orders = (await findable(request)).filter((_, index) => index % STRIDE === 0);
    expect(orders.length).toBeGreaterThan(60 / STRIDE);
    for (const [name, email, state] of orders) {
      await test.step(`${name} ${state}`, async () => {
        await lookUp(storefront, name, email);
        const text = await storefront.block.answer.innerText();
        expect
          .soft(
            nextSteps.some((pattern) => pattern.test(text)),
            name,
          )
          .toBe(true);
        expect.soft(text, name).not.toMatch(UNFORMATTED);
        await expectNoOverflowWhenSpaced(storefront);
        if (isFull) {
          const found = await violations(storefront.page, { root: '[data-order-tracking]' });
          expect.soft(found, `${name} ${state}`).toEqual([]);
        }
        const tree = await storefront.block.readVisible();
        for (const { seen, current } of labelsOfCurrentLists(tree)) {
          expect.soft(seen, `${name}: labels of its bar on a phone`).toEqual(current);
        }
        // The footer has the time of the look-up.
        read.push(`# ${name}: ${state}\n${formatVisibleTree(tree, ['FOOTER'])}`);
      });
    }
    const snapshot = `every-state.${locale}.txt`;
    // `npm run playwright:full -- every-state -u` updates the snapshots.
    if (isFull) expect(`${read.join('\n\n')}\n`).toMatchSnapshot(snapshot);
    else
      expect(sectionsOf(test.info().snapshotPath(snapshot))).toEqual(expect.arrayContaining(read));
  });
}

/** What a snapshot says of each order. */
function sectionsOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split(/\n\n(?=# )/);
}

/** Each of the eight in one language of six; all in all by `npm run test:full`. */
function representativeOf(locale: string): string[] {
  const first = LANGUAGES.indexOf(locale) % STRIDE;
  return REPRESENTATIVE.filter((_name, n) => n % STRIDE === first);
}

for (const locale of LANGUAGES) {
  test(`states of each kind in ${locale}: axe finds nothing, nothing is cut off`, async ({
    storefront,
    request,
  }) => {
    test.slow();
    const { page, block } = storefront;
    await page.setViewportSize(NARROW);
    await storefront.open({ locale, settings: { contact_link: '/pages/contact' } });
    await expect(block.root).toHaveAttribute('lang', locale);
    await expect(block.root).toHaveAttribute('dir', directionOf(locale));
    const names = representativeOf(locale);
    const orders = (await findable(request)).filter(([name]) => names.includes(name));
    expect(orders).toHaveLength(names.length);
    for (const [name, email, state] of orders) {
      await test.step(state, async () => {
        await lookUp(storefront, name, email);
        await expectNoOverflowWhenSpaced(storefront);
        const found = await violations(page, { root: '[data-order-tracking]' });
        expect.soft(found, `${name} ${state}`).toEqual([]);
      });
    }
  });
}
