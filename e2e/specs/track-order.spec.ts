import type { Page, Response } from '@playwright/test';
import type { TrackResponse } from '../../server/contract.ts';
import { MISS, ORDERS } from '../fixtures/orders.ts';
import { LOOKUP } from '../fixtures/storefront.ts';
import { expect, test } from '../fixtures/test.ts';
import { words } from '../fixtures/words.ts';

test.describe('an order that is found', () => {
  test.beforeEach(async ({ storefront }) => {
    await storefront.open();
    await storefront.block.find(ORDERS.mixed);
  });

  test('has a headline and a next step', async ({ storefront: { block } }) => {
    const date = 'tomorrow, 26 November';
    await expect(block.headline).toHaveText(words('en', 'headline', 'part_arriving_on', { date }));
    await expect(block.answer).toContainText(words('en', 'next', 'nothing_to_do'));
    await expect(block.answer).toContainText('#1001');
  });

  test('shows its parcel with number, carrier link and items', async ({
    storefront: { block },
  }) => {
    const parcel = block.cards.first();
    await expect(parcel).toContainText('3SABCD123456789');
    const link = parcel.getByRole('link', {
      name: words('en', 'ui', 'track_with', { carrier: 'PostNL' }),
    });
    await expect(link).toHaveAttribute('href', /^https:\/\/jouw\.postnl\.nl\//);
    await expect(link).toHaveAttribute('rel', /noopener/);
    await expect(parcel.getByRole('listitem').filter({ hasText: 'Linen shirt' })).toContainText(
      /2\s×\sLinen shirt/,
    );
    await expect(parcel).not.toContainText('Wool blanket');
    await expect(parcel.locator('[aria-current=step]')).toContainText(
      words('en', 'status', 'in_transit'),
    );
  });

  test('shows the events of the parcel, newest first', async ({ storefront: { block } }) => {
    const times = await block.cards
      .first()
      .getByRole('time')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('datetime') ?? ''));
    expect(times.filter((time) => time.includes('T')).length).toBeGreaterThanOrEqual(3);
    expect(times).toEqual(times.toSorted().toReversed());
    await expect(block.cards.first()).toContainText(words('en', 'status', 'picked_up'));
  });

  test('shows which items will come later, and which will not come', async ({
    storefront: { block },
  }) => {
    const waiting = block.cardOf('Wool blanket');
    await expect(waiting).toContainText(words('en', 'ui', 'waiting'));
    await expect(waiting).toContainText(
      words('en', 'waiting', 'scheduled_for', { date: '3 December' }),
    );
    const closed = block.cardOf('Stoneware mug');
    await expect(closed).toContainText(words('en', 'note', 'refunded'));
    await expect(closed).toContainText('21 November');
    for (const title of ['Linen shirt', 'Wool blanket', 'Stoneware mug']) {
      await expect(block.answer.getByRole('listitem').filter({ hasText: title })).toHaveCount(1);
    }
  });

  test('stays visible during a refresh, and gets a new time', async ({
    storefront: { page, block },
  }) => {
    await page.route(LOOKUP, async (route) => {
      const response = await route.fetch();
      const answer: TrackResponse = await response.json();
      if (answer.outcome === 'found') answer.order.refreshedAt.text = '23:59';
      await route.fulfill({ response, json: answer });
    });
    const headline = await block.headline.innerText();
    await block.button(words('en', 'ui', 'refresh')).click();
    const updated = words('en', 'ui', 'updated', { date: '23:59' });
    await expect(block.status).toHaveText(updated);
    await expect(block.answer).toContainText(updated);
    await expect(block.headline).toHaveText(headline);
    await expect(block.button(words('en', 'ui', 'refresh'))).toBeFocused();
  });

  test('can be replaced by another order', async ({ storefront: { block } }) => {
    await block.button(words('en', 'ui', 'another')).click();
    await expect(block.headline).toBeHidden();
    await expect(block.order).toHaveValue('');
    await expect(block.email).toHaveValue(ORDERS.mixed[1]);
    await expect(block.order).toBeFocused();
    await block.find(ORDERS.waiting);
    await expect(block.answer).toContainText('#1003');
  });

  test('has a tracking number that can be copied, and a message says so', async ({
    storefront: { page, block },
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await block.button(new RegExp(words('en', 'ui', 'copy'))).click();
    await expect(block.status).toHaveText(words('en', 'ui', 'copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('3SABCD123456789');
  });
});

test('one of two orders with the same name is found by its e-mail address', async ({
  storefront,
}) => {
  await storefront.open();
  await storefront.block.find(['1024', 'kai@example.com']);
  await expect(storefront.block.answer).toContainText('Beeswax candle');
  await storefront.block.track(['1024', 'robin@example.com']);
  await expect(storefront.block.answer).toContainText('Linen tea towel');
  await expect(storefront.block.answer).not.toContainText('Beeswax candle');
});

test('every miss is the same: wrong e-mail, unknown number, no e-mail, too old', async ({
  storefront,
}) => {
  const { page, block } = storefront;
  await storefront.open();
  const misses = [
    [ORDERS.mixed[0], 'nobody@example.com'],
    MISS,
    ['1018', 'nobody@example.com'],
    ['1018', '+31612345678@example.com'],
    ORDERS.old,
  ] as const;
  const read: { said: string; body: string; status: number; headers: object }[] = [];
  for (const miss of misses) {
    const answered = page.waitForResponse(LOOKUP);
    await block.track(miss);
    const response = await answered;
    await block.expectPhase('refused');
    read.push({ said: await block.answer.ariaSnapshot(), ...(await answerOf(response)) });
  }
  expect(read[0]?.said).toContain(words('en', 'outcome', 'not_found'));
  for (const reason of ['recent', 'old']) {
    expect(read[0]?.said).toContain(words('en', 'outcome', `not_found_${reason}`));
  }
  for (const one of read) expect(one).toEqual(read[0]);
});

test('a mistyped address is corrected by one press', { tag: '@phone' }, async ({ storefront }) => {
  const { block } = storefront;
  await storefront.open();
  await block.track(['1O01', 'jane@gmial.com']);
  const value = '1001 · jane@gmail.com';
  await block.button(words('en', 'outcome', 'did_you_mean', { value })).click();
  await expect(block.email).toHaveValue('jane@gmail.com');
  await expect(block.order).toHaveValue('1001');
  await expect.poll(() => storefront.lookups).toHaveLength(2);
});

async function answerOf(
  response: Response,
): Promise<{ body: string; status: number; headers: object }> {
  const { date: _, ...headers } = await response.allHeaders();
  return { body: await response.text(), status: response.status(), headers };
}

test.describe('invalid input', () => {
  test('is reported at the field without a look-up', async ({ storefront }) => {
    const { block } = storefront;
    await storefront.open();
    await block.waitUntilReady();
    await block.track(['', '']);
    await block.expectProblem('order', words('en', 'problem', 'order_malformed'));
    await expect(block.email).toHaveAttribute('aria-invalid', 'true');
    await expect(block.email).toHaveAccessibleDescription(
      new RegExp(words('en', 'problem', 'email_malformed')),
    );

    await block.track(['1001', 'jane']);
    await block.expectProblem('email', words('en', 'problem', 'email_malformed'));
    await expect(block.order).not.toHaveAttribute('aria-invalid');

    await block.track(['jane@example.com', 'jane@example.com']);
    await block.expectProblem('order', words('en', 'problem', 'order_malformed'));
    expect(storefront.lookups).toEqual([]);

    await block.find(ORDERS.mixed);
    await expect(block.order).not.toHaveAttribute('aria-invalid');
    await expect(block.root.getByText(words('en', 'problem', 'order_malformed'))).toHaveCount(0);
  });

  test('is recognised by the server: a tracking number, a URL, an incomplete address', async ({
    storefront,
  }) => {
    const { block } = storefront;
    await storefront.open();
    await block.track(['3SABCD123456789', 'jane@example.com']);
    await block.expectProblem('order', words('en', 'problem', 'order_is_tracking_number'));
    await block.track(['https://fennel.example/62/orders/0f1e?key=2', 'jane@example.com']);
    await block.expectProblem('order', words('en', 'problem', 'order_malformed'));
    await block.track(['1001', 'https://fennel.example/62/orders/0f1e']);
    await block.expectProblem('email', words('en', 'problem', 'email_malformed'));
    await block.track(['1001', '3SABCD123456789']);
    await block.expectProblem('email', words('en', 'problem', 'email_malformed'));
    await block.track(['1001', 'jane@example']);
    await block.expectProblem('email', words('en', 'problem', 'email_malformed'));
  });
});

test('a link with an order number fills in the number and nothing else', async ({ storefront }) => {
  const { page, block } = storefront;
  await page.goto('/?panel=0&order=1001&email=jane@example.com');
  await expect(block.order).toHaveValue('1001');
  await expect(block.email).toHaveValue('');
  expect(storefront.lookups).toEqual([]);
});

test('the subject of the confirmation e-mail can be pasted as it is', async ({ storefront }) => {
  await storefront.open();
  await storefront.block.find(['Order #1001 confirmed', ' Jane@Example.com ']);
  await expect(storefront.block.answer).toContainText('#1001');
});

test('the newest of two look-ups wins, whichever is answered first', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open();
  const { release } = await storefront.hold(LOOKUP, 1);
  const first = page.waitForRequest(LOOKUP);
  await block.track(ORDERS.mixed);
  const late = await first;
  await block.track(ORDERS.delivered);
  await expect(block.answer).toContainText('#1004');
  release();
  await late.response();
  await expect(block.answer).toContainText('#1004');
  await expect(block.answer).not.toContainText('#1001');
});

test('older updates are collapsed', async ({ storefront }) => {
  const { block } = storefront;
  await storefront.open();
  await block.find(ORDERS.delivered);
  const summary = block.answer.locator('summary');
  const older = block.answer.getByText(words('en', 'status', 'picked_up'));
  await expect(older).toBeHidden();
  await summary.click();
  await expect(older).toBeVisible();
  await summary.click();
  await expect(older).toBeHidden();
});

test('the newest event shows its status, and not only its place', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open();
  await block.find(ORDERS.delivered);
  const scans = block.cards
    .first()
    .getByRole('listitem')
    .filter({ has: page.getByRole('time') });
  await expect(scans.first()).toContainText(words('en', 'status', 'delivered'));
});

test('several blocks on one page are independent', async ({ storefront }) => {
  await storefront.open({ blocks: 3 });
  const [first, second, third] = [
    storefront.blockAt(0),
    storefront.blockAt(1),
    storefront.blockAt(2),
  ];
  await first.find(ORDERS.mixed);
  await second.track(MISS);
  await second.expectPhase('refused');
  await expect(first.answer).toContainText('#1001');
  await expect(third.headline).toHaveCount(0);
  await expect(third.order).toHaveValue('');
  await third.track(['', 'jane@example.com']);
  await third.expectProblem('order', words('en', 'problem', 'order_malformed'));
  await expect(first.order).not.toHaveAttribute('aria-invalid');
  await expect(storefront.page.locator('script[data-order-tracking-strings]')).toHaveCount(1);
  expect(await repeatedIds(storefront.page)).toEqual([]);
});

async function repeatedIds(page: Page): Promise<string[]> {
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

test('texts that look like HTML are shown as text', async ({ storefront }) => {
  const { page, block } = storefront;
  await storefront.open();
  const title = await page.title();
  await block.find(ORDERS.strange);
  await expect(block.answer).toContainText('<img src=x onerror="document.title=1">');
  await expect(block.answer).toContainText('</script>');
  await expect(block.answer).toContainText('شركة <b>النقل</b>');
  await expect(block.answer).toContainText('<a href="javascript:alert(1)">here</a> & there');
  await expect(block.answer).toContainText('وصلت الشحنة إلى مركز الفرز');
  const injected = 'script, b, [src="x"], [onerror], a[href^="javascript:"]';
  await expect(block.answer.locator(injected)).toHaveCount(0);
  expect(await page.title()).toBe(title);
});

test.describe('another language', () => {
  test('is that of the shop, where it has a locale file', async ({ storefront }) => {
    const { block } = storefront;
    await storefront.open({ locale: 'nl' });
    await expect(block.root).toHaveAttribute('lang', 'nl');
    await expect(block.title).toHaveText(words('nl', 'form', 'heading'));
    await block.find(ORDERS.mixed);
    await expect(block.headline).toHaveText(
      words('nl', 'headline', 'part_arriving_on', { date: 'morgen, 26 november' }),
    );
    await expect(block.answer).toContainText(words('nl', 'next', 'nothing_to_do'));
    await expect(block.answer).toContainText(
      words('nl', 'ui', 'updated', { date: 'wo 25 nov, 14:' }),
    );
  });

  test('falls back to English, with lang="en"', async ({ storefront }) => {
    const { block } = storefront;
    await storefront.open({ locale: 'eo' });
    await expect(storefront.page.locator('html')).toHaveAttribute('lang', 'eo');
    await expect(block.root).toHaveAttribute('lang', 'en');
    await block.find(ORDERS.mixed);
    await expect(block.headline).toHaveText(/26 November/);
    expect(storefront.lookups[0]).toContain('"locale":"en');
  });

  for (const locale of ['ar', 'he']) {
    test(
      `may be written from right to left: ${locale}`,
      { tag: '@phone' },
      async ({ storefront }) => {
        const { page, block } = storefront;
        await storefront.open({ locale });
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
        await expect(block.root).toHaveAttribute('dir', 'rtl');
        for (const order of [ORDERS.strange, ORDERS.mixed]) {
          await block.find(order);
          await storefront.expectNoOverflow();
        }
      },
    );
  }

  test('may have more words than a theme has room for', async ({ storefront }) => {
    const { block } = storefront;
    await storefront.open({ locale: 'el' });
    await expect(block.root).toHaveAttribute('lang', 'el');
    await expect(block.title).toHaveText(words('el', 'form', 'heading'));
    await block.find(ORDERS.mixed);
    await expect(block.headline).toHaveText(
      words('el', 'headline', 'part_arriving_on', { date: 'αύριο, 26 Νοεμβρίου' }),
    );
    await expect(block.answer).toContainText(words('el', 'next', 'nothing_to_do'));
    expect(storefront.requestedUrls.filter((url) => url.endsWith('/answer-el.json'))).toEqual([
      expect.stringContaining('/apps/track-order/assets/current/'),
    ]);
    await storefront.expectNoOverflow();
  });

  test('without a locale file, on a right-to-left page, is English from left to right', async ({
    storefront,
  }) => {
    const { block } = storefront;
    await storefront.open({ locale: 'fa' });
    await expect(block.root).toHaveAttribute('dir', 'ltr');
    await block.find(ORDERS.strange);
    await storefront.expectNoOverflow();
  });
});
