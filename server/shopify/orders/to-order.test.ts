import { describe, expect, it, onTestFinished } from 'vitest';
import { startShop } from '../../../e2e/fake-shopify/start-shop.fixtures.ts';
import { sampleOrders, type SampleOrder } from '../../../e2e/fake-shopify/orders/sample-orders.ts';
import type { Order } from '../../core/order.ts';
import { createMoments } from '../../core/dates/moments.ts';
import { NOW } from '../../core/order.fixtures.ts';
import { toTrackedOrder } from '../../core/timeline/to-tracked-order.ts';
import { toOrder } from './to-order.ts';
import { aFulfillment, aWholeOrder } from './whole-order.fixtures.ts';

/** One sample order as our server reads it, after a change to what Shopify holds. */
async function read(
  name: string,
  change: (order: SampleOrder['order']) => void = () => {},
): Promise<Order> {
  const sample = sampleOrders(NOW).find((one) => one.name === name);
  if (!sample?.email) throw new Error(`no sample order ${name}`);
  change(sample.order);
  const shop = await startShop({ orders: [sample] });
  onTestFinished(() => shop.close());
  const order = await shop.look(name, sample.email);
  if (!order) throw new Error('not found');
  return order;
}

describe('an order of Shopify’s', () => {
  it.each([
    ['https://carrier.example/3S', 'https://carrier.example/3S'],
    ['http://carrier.example/3S', 'https://carrier.example/3S'],
    ['http://carrier.example:80/3S', 'https://carrier.example/3S'],
    ['http://carrier.example:8080/3S', null],
    ['www.carrier.example/3S?a=1', 'https://www.carrier.example/3S?a=1'],
    ['carrier.example', 'https://carrier.example/'],
    [' https://carrier.example/3S ', 'https://carrier.example/3S'],
    ['jane@carrier.example', null],
    ['ask us', null],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['//carrier.example', 'https://carrier.example/'],
    ['https://user:word@carrier.example/', null],
    ['http://user:word@carrier.example/', null],
    ['user:word@carrier.example', null],
    ['', null],
    [null, null],
  ])('keeps %j as a tracking link: %j', async (url, kept) => {
    const order = await read('#1002', ({ fulfillments }) => {
      for (const { trackingInfo } of fulfillments({})) {
        for (const tracking of trackingInfo({})) tracking.url = url;
      }
    });
    expect(order.shipments[0]?.parcels[0]?.url).toBe(kept);
  });

  it.each([
    ['Other', 'Shipped', null, { carrier: null, number: null, url: null }],
    ['Other', 'N/A', null, { carrier: null, number: null, url: null }],
    ['PostNL', 'none', null, { carrier: 'PostNL', number: null, url: null }],
    ['PostNL', '0000', null, { carrier: 'PostNL', number: null, url: null }],
    [
      'PostNL',
      'N/A',
      'https://postnl.nl/track?b=N%2FA',
      { carrier: 'PostNL', number: null, url: null },
    ],
    [
      'Other',
      'https://carrier.example/3S1',
      null,
      { carrier: null, number: null, url: 'https://carrier.example/3S1' },
    ],
    [
      'PostNL',
      'www.carrier.example/3S1',
      'https://postnl.nl/track?b=www.carrier.example%2F3S1',
      { carrier: 'PostNL', number: null, url: 'https://www.carrier.example/3S1' },
    ],
    ['PostNL', ' 3SABCD1 ', null, { carrier: 'PostNL', number: '3SABCD1', url: null }],
    ['Local Couriers', '7', null, { carrier: 'Local Couriers', number: '7', url: null }],
    ['Other', '١٢٣٤٥', null, { carrier: null, number: '١٢٣٤٥', url: null }],
  ])('F14: reads carrier %j, number %j and link %j as a parcel', (carrier, number, url, parcel) => {
    const trackingInfo = [{ company: carrier, number, url }];
    const { shipments } = toOrder(
      aWholeOrder({ fulfillments: [aFulfillment({ trackingInfo })] }),
      'Europe/Amsterdam',
      NOW.toISOString(),
    );
    expect(shipments[0]?.parcels).toEqual([parcel]);
  });

  it('F14: says that a parcel was sent without tracking where its number is "Shipped"', () => {
    const trackingInfo = [{ company: 'Other', number: 'Shipped', url: null }];
    const order = toOrder(
      aWholeOrder({ fulfillments: [aFulfillment({ trackingInfo })] }),
      'Europe/Amsterdam',
      NOW.toISOString(),
    );
    const moments = createMoments('en', 'Europe/Amsterdam', NOW);
    const answer = toTrackedOrder(order, { now: NOW, moments });
    expect(answer.shipments).toMatchObject([
      { parcels: [{ carrier: null, number: null, url: null }] },
    ]);
    // In the headline, or beside the shipment.
    expect(JSON.stringify(answer)).toContain('"no_tracking"');
  });

  it('brings its scans, units, zone and destination', async () => {
    const order = await read('#1002');
    expect(order).toMatchObject({ timeZone: 'Europe/Amsterdam', truncated: false });
    expect(order.destination?.countryCode).toMatch(/^[A-Z]{2}$/);
    const [shipment] = order.shipments;
    expect(shipment?.voided).toBe(false);
    expect(shipment?.units[0]?.lineId).toBe(order.lines[0]?.id);
    expect(shipment?.reports).toMatchObject([{ source: 'shopify', number: null }]);
    expect(shipment?.reports[0]?.events.length).toBeGreaterThan(0);
  });

  it('names the place to collect it, for a pickup', async () => {
    const { fulfillmentOrders } = await read('#1014');
    expect(fulfillmentOrders).toMatchObject([
      { method: 'pickup', place: { street: 'Grote Houtstraat 43', phone: '+31 23 555 0143' } },
    ]);
  });

  it('brings a return with its units, its refund and the parcel on its way back', async () => {
    const { returns } = await read('#1013');
    expect(returns).toMatchObject([{ status: 'open', parcels: [{ number: expect.any(String) }] }]);
    const { shipments, returns: closed } = await read('#1012');
    const sent = shipments.flatMap(({ units }) => units.map(({ id }) => id));
    expect(closed[0]?.units[0]).toMatchObject({ refunded: expect.any(Number) });
    expect(sent).toContain(closed[0]?.units[0]?.shippedUnitsId);
  });

  it('knows what comes in exchange', async () => {
    const { returns, lines } = await read('#1020');
    expect(lines.map(({ id }) => id)).toContain(returns[0]?.exchanges[0]?.lineId);
  });
});
