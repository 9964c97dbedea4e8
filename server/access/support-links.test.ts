import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startShop, type ShopUnderTest } from '../../e2e/fake-shopify/start-shop.fixtures.ts';
import { DAY } from '../core/dates/durations.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { createMemoryTokenVersions } from './token-versions.fixtures.ts';
import { createPasses, type SignedPasses } from './passes.ts';
import type { SupportLinks } from '../ports/support-links.ts';
import { createSupportLinks } from './support-links.ts';

let shop: ShopUnderTest;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop.close());

const now = (): Date => NOW;

function start(): { links: SupportLinks; passes: SignedPasses } {
  const tokenVersions = createMemoryTokenVersions();
  const passes = createPasses({
    apiSecret: 'api-secret',
    tokenVersions,
    now,
    onStoreUnavailable: () => {},
  });
  const links = createSupportLinks({
    findOrderId: shop.findOrderId,
    passes,
    tokenVersions,
    trackingPage: async (domain) => `https://${domain}/apps/track-order`,
    now,
  });
  return { links, passes };
}

/** The name of the order that a link opens now. */
async function opens(passes: SignedPasses, url: string): Promise<string | null> {
  const opened = await passes.open(aShop(), url.split('#t=')[1] ?? '');
  const order = opened && (await shop.findOrderById(aShop(), opened.orderId, opened.contact));
  return order?.name ?? null;
}

describe('support', () => {
  it('creates a link to an order by its name, with the pass in the fragment', async () => {
    const { links, passes } = start();
    const made = await links.create(aShop(), ' # 1002 ', 14);
    expect(made?.expiresAt).toEqual(new Date(NOW.getTime() + 14 * DAY));
    expect(made?.url).toMatch(/^https:\/\/demo\.myshopify\.com\/apps\/track-order#t=v1\.[\w.-]+$/);
    expect(await opens(passes, made?.url ?? '')).toBe('#1002');
  });

  it.each([
    ['no order has', '999999'],
    ['two orders have', '#1024'],
    ['is an e-mail address', 'jane@example.com'],
    ['is empty', ' '],
  ])('gets none for a name that %s: %j', async (_, name) => {
    const { links } = start();
    expect(await links.create(aShop(), name, 14)).toBeNull();
    expect(await links.revokeOrder(aShop(), name)).toBe(false);
  });

  it('revokes the links of one order, or all of them', async () => {
    const { links, passes } = start();
    const first = (await links.create(aShop(), '1002', 14))?.url ?? '';
    const second = (await links.create(aShop(), '1001', 14))?.url ?? '';
    expect(await links.revokeOrder(aShop(), '#1002')).toBe(true);
    expect(await opens(passes, first)).toBeNull();
    expect(await opens(passes, second)).toBe('#1001');
    await links.revokeShop(aShop());
    expect(await opens(passes, second)).toBeNull();
  });
});
