import { createWording } from '../../server/admin/wording.ts';
import { en } from '../../server/admin/words/en.ts';
import { violations } from '../fixtures/axe.ts';
import { listOf, startKeptShop } from '../fixtures/delivery-list.ts';
import { expect, test } from '../fixtures/test.ts';
import { demoShop } from '../fixtures/start-app.ts';

const { say } = createWording(en, 'en');
/** Placed in Arabic, with a note and tags, and still on its way. */
const ORDER = '#1023';

test(
  'support opens a delivery, reads what its customer reads, has it read again, and makes a link',
  { tag: '@phone' },
  async ({ page, browserErrors }) => {
    // Pictures of products are on another host; and no script runs in the frame, as none of the test’s tools.
    browserErrors.expected.push(
      /^Failed to load resource/,
      /^Blocked script execution in 'about:srcdoc'/,
    );
    const shop = await startKeptShop([ORDER]);
    const { rows } = await shop.stores.listDeliveries(demoShop(), listOf('view=all'), {
      size: 1,
      beside: null,
    });
    const [row] = rows;
    await page.goto(
      `${shop.url}/__demo/admin/deliveries/${row?.orderId}/${row?.deliveryId}?state=placed&view=all&q=1023`,
    );
    await expect(page.getByRole('heading', { name: ORDER, exact: true })).toBeVisible();
    await expect(page.locator('s-badge').first()).toHaveText(say('state_in_transit'));

    const shopper = page.frameLocator(`iframe[title="${say('customer_view')}: ${ORDER}"]`);
    await expect(shopper.getByRole('heading', { level: 2 })).toHaveText('طلبك في الطريق إليك');
    await expect(shopper.locator('html')).toHaveAttribute('dir', 'rtl');
    // It has no scroll bar of its own.
    await expect
      .poll(() =>
        page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
          const inner = frame.contentDocument?.documentElement.offsetHeight ?? 0;
          return Math.abs(inner - frame.clientHeight);
        }),
      )
      .toBeLessThan(2);
    await expect(page.getByText('Call before 18:00.')).toBeVisible();
    await expect(page.getByText('vip', { exact: true })).toBeVisible();
    await expect(shopper.locator('body')).not.toContainText('Call before');
    expect(await violations(page)).toEqual([]);

    const before = shop.admin.requests.length;
    const again = page.getByRole('button', { name: say('read_now') });
    await again.click();
    await expect(page.locator('#demo-toasts')).toContainText(say('read_done'));
    await expect
      .poll(() => shop.admin.requests.slice(before).map(({ operationName }) => operationName))
      .toContain('ReadOrderNote');

    await page.getByRole('button', { name: say('make_link') }).click();
    const link = page.getByRole('textbox', { name: say('link_to', { order: ORDER }) });
    await expect(link).toHaveValue(/#t=/);
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(width).toBe(0);

    // Back to the same list.
    await page
      .getByRole('link', { name: say('deliveries') })
      .last()
      .click();
    await expect(page).toHaveURL(/\/deliveries\?.*q=1023/);
    await shop.close();
  },
);
