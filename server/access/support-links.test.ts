import { describe, expect, it } from 'vitest';
import { DAY } from '../core/dates/durations.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { createMemoryTokenVersions } from './token-versions.fixtures.ts';
import { createPasses, type SignedPasses } from './passes.ts';
import type { NamedOrder, SupportLinks } from '../ports/support-links.ts';
import { createSupportLinks } from './support-links.ts';

/** Of a shop, newest first. */
const ORDERS: readonly NamedOrder[] = [
  { id: '4', name: '#1024', placedAt: '2026-11-20T10:00:00Z' },
  { id: '3', name: '#1024', placedAt: '2026-10-20T10:00:00Z' },
  { id: '2', name: '#1002', placedAt: '2026-10-02T10:00:00Z' },
  { id: '1', name: '#1001', placedAt: '2026-10-01T10:00:00Z' },
];

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
    findNamed: async (_, references) =>
      ORDERS.filter(({ name }) => references.some((reference) => name === `#${reference}`)),
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
  return ORDERS.find(({ id }) => id === opened?.orderId)?.name ?? null;
}

/** The link that support gets for a name. */
async function linkTo(links: SupportLinks, order: string, id?: string) {
  const made = await links.create(aShop(), { order, id }, 14);
  if (made.outcome !== 'made') throw new Error(`no link was made: ${made.outcome}`);
  return made;
}

describe('support', () => {
  it('creates a link to an order by its name, with the pass in the fragment', async () => {
    const { links, passes } = start();
    const made = await linkTo(links, ' # 1002 ');
    expect(made.order).toBe('#1002');
    expect(made.expiresAt).toEqual(new Date(NOW.getTime() + 14 * DAY));
    expect(made.url).toMatch(/^https:\/\/demo\.myshopify\.com\/apps\/track-order#t=v1\.[\w.-]+$/);
    expect(await opens(passes, made.url)).toBe('#1002');
  });

  it.each([
    ['no order has', '999999', { outcome: 'none' }],
    ['is an e-mail address', 'jane@example.com', problem('order_is_email')],
    ['is a link', 'https://demo.example/1001', problem('order_is_link')],
    ['is a tracking number', '1Z999AA10123456784', problem('order_is_tracking_number')],
    ['is a sentence', '!?', problem('order_malformed')],
    ['is too long', '1'.repeat(121), problem('order_malformed')],
    ['is empty', ' ', problem('order_required')],
  ])('gets none for a name that %s: %j', async (_, order, miss) => {
    const { links } = start();
    expect(await links.create(aShop(), { order }, 14)).toEqual(miss);
    expect(await links.revokeOrder(aShop(), { order })).toEqual(miss);
  });

  it('chooses among two orders of one name, by the day they were placed', async () => {
    const { links, passes } = start();
    const miss = await links.create(aShop(), { order: '1024' }, 14);
    expect(await links.revokeOrder(aShop(), { order: '1024' })).toEqual(miss);
    const orders = miss.outcome === 'several' ? miss.orders : [];
    expect(orders.map(({ name }) => name)).toEqual(['#1024', '#1024']);
    const [newer, older] = orders;
    expect(newer?.placedAt.localeCompare(older?.placedAt ?? '')).toBe(1);
    const { url } = await linkTo(links, '1024', older?.id);
    expect((await passes.open(aShop(), url.split('#t=')[1] ?? ''))?.orderId).toBe(older?.id);
    expect(await links.revokeOrder(aShop(), { order: '1024', id: older?.id })).toEqual({
      outcome: 'revoked',
      order: '#1024',
    });
    expect(await opens(passes, url)).toBeNull();
  });

  it('gets no order by an id that another name has', async () => {
    const { links, passes } = start();
    const { url } = await linkTo(links, '1002');
    const id = (await passes.open(aShop(), url.split('#t=')[1] ?? ''))?.orderId;
    expect(await links.create(aShop(), { order: '1001', id }, 14)).toEqual({ outcome: 'none' });
  });

  it('revokes the links of one order, or all of them', async () => {
    const { links, passes } = start();
    const first = (await linkTo(links, '1002')).url;
    const second = (await linkTo(links, '1001')).url;
    expect(await links.revokeOrder(aShop(), { order: '1002' })).toEqual({
      outcome: 'revoked',
      order: '#1002',
    });
    expect(await opens(passes, first)).toBeNull();
    expect(await opens(passes, second)).toBe('#1001');
    await links.revokeShop(aShop());
    expect(await opens(passes, second)).toBeNull();
  });
});

function problem(code: string) {
  return { outcome: 'malformed', problem: code };
}
