import { beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '../../../server/core/order.fixtures.ts';
import { createOrderRecords } from '../orders/order-records.ts';
import { createOrderChanges } from '../orders/changes/change-order.ts';
import { sampleOrders } from '../orders/sample-orders.ts';
import { deliveryFaults, type DeliveryFaults } from '../webhooks/delivery-faults.ts';
import { createDemoControls, type DemoControls } from './demo-controls.ts';

const records = createOrderRecords(sampleOrders(NOW));
const change = createOrderChanges(records, () => NOW);

let changed: [id: string, kind: string][];
let placed: string[];
let webhooks: { faults: DeliveryFaults; deliveries: [] };
let moved: number;
let controls: DemoControls;

beforeEach(() => {
  changed = [];
  placed = [];
  moved = 0;
  webhooks = { faults: deliveryFaults.none, deliveries: [] };
  controls = createDemoControls({
    admin: {
      changeOrder(id, how) {
        change(id, how);
        changed.push([id, how.kind]);
      },
      placeOrder: ({ name }) => void placed.push(name),
    },
    records,
    webhooks,
    now: () => NOW,
    moveClock: (milliseconds) => (moved += milliseconds),
  });
});

/** Sends a form of the panel, and returns what the panel says then. */
async function send(action: string, form: Record<string, string>): Promise<string> {
  const response = await controls.routes.request(`/__demo/controls/${action}`, {
    method: 'POST',
    headers: { referer: 'http://127.0.0.1:4173/?locale=nl' },
    body: new URLSearchParams(form),
  });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/?locale=nl');
  return String(await controls.forms());
}

describe('the controls of the demo', () => {
  it('change an order by its name, with # and without', async () => {
    const order = [...records.all()].find(({ name }) => name === '#1002');
    expect(await send('change', { name: '#1002', change: 'delay' })).toContain('#1002: Its parcel');
    expect(await send('change', { name: ' 1002 ', change: 'deliver' })).toContain('arrives.');
    expect(changed).toEqual([
      [order?.id, 'delay'],
      [order?.id, 'deliver'],
    ]);
  });

  it('say why an order cannot change so', async () => {
    const page = await send('change', { name: '#1002', change: 'release' });
    expect(page).toContain('#1002 is not on hold');
    expect(await send('change', { name: '#0000', change: 'ship' })).toContain(
      'There is no order #0000',
    );
    expect(changed).toEqual([]);
  });

  it('let shoppers order, each another order', async () => {
    expect(await send('place', {})).toContain('#6001 of shopper-1@example.com is new.');
    await send('place', {});
    expect(placed).toEqual(['#6001', '#6002']);
  });

  it('lose webhooks, and show that they do', async () => {
    const page = await send('webhooks', { network: 'all' });
    expect(webhooks.faults).toMatchObject({ lost: 1 });
    expect(page).toMatch(/<option value="all" selected>/);
    await send('webhooks', { network: 'none' });
    expect(webhooks.faults).toMatchObject({ lost: 0 });
  });

  it('turn the clock on, and never back', async () => {
    await send('clock', { hours: '24' });
    expect(moved).toBe(86_400_000);
    for (const hours of ['-1', '5000', '']) await send('clock', { hours });
    expect(moved).toBe(86_400_000);
  });

  it.each(['constructor', ''])('do nothing for %o', async (name) => {
    await send('change', { name: '#1002', change: name });
    await send('webhooks', { network: name });
    expect(changed).toEqual([]);
    expect(webhooks.faults).toBe(deliveryFaults.none);
    expect(
      (await controls.routes.request('/__demo/controls/constructor', { method: 'POST' })).status,
    ).toBe(404);
  });
});
