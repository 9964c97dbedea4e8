import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOrder } from '../core/any-order.fixtures.ts';
import type { Order } from '../core/order.ts';
import {
  aFulfillmentOrder,
  aLine,
  anOrder,
  aRefund,
  aReturn,
  aScan,
  aShipment,
  promisedFor,
} from '../core/order.fixtures.ts';
import { DICTIONARY_1 } from './order-dictionary.ts';
import { ORDER_FORM, readOrderForm, writeOrderForm } from './order-form.ts';

const passContact = 'pseudonym';

/** An order with every record that the core knows, and every field filled. */
const WHOLE = anOrder({
  cancellation: { at: '2026-11-24T10:00:00Z', reason: 'cancelled_on_request' },
  lines: [aLine({ image: { url: 'https://cdn.example/x.jpg', alt: 'A shirt' } })],
  shipments: [
    aShipment({
      events: [
        aScan('in_transit', '2026-11-24T10:00:00Z', {
          id: '1',
          sequence: 7,
          utc: '2026-11-24T10:00:00Z',
          substatus: 'sorting',
          place: 'Utrecht',
          country: 'NL',
          text: 'Sorted',
          expectedAt: '2026-11-26',
        }),
      ],
      expected: promisedFor('2026-11-26'),
      deliveredAt: '2026-11-24T10:00:00Z',
    }),
  ],
  fulfillmentOrders: [aFulfillmentOrder({ scheduledAt: '2026-11-30T10:00:00Z' })],
  returns: [
    aReturn({
      closedAt: '2026-11-30T10:00:00Z',
      exchanges: [{ lineId: 'shirt', quantity: 1 }],
      parcels: [{ carrier: 'PostNL', number: '3SRETR1', url: 'https://postnl.nl/x' }],
    }),
  ],
  refunds: [aRefund()],
  edits: [
    {
      at: '2026-11-13T10:00:00Z',
      added: [{ lineId: 'shirt', quantity: 1 }],
      removed: [{ lineId: 'shirt', quantity: 1 }],
    },
  ],
  provinceCode: 'UT',
});

function stored(order: Order): unknown {
  return readOrderForm(ORDER_FORM, writeOrderForm({ order, passContact }));
}

/** The names of all fields in an object, at any depth. */
function fieldsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(fieldsOf)];
}

describe('a stored order', () => {
  it('is the order that was written, whatever is in it', () => {
    expect(stored(WHOLE)).toEqual({ order: WHOLE, passContact });
    fc.assert(
      fc.property(anyOrder, (order) => {
        expect(stored(order)).toEqual({ order, passContact });
      }),
      { numRuns: 200 },
    );
  });

  it('has these fields and no other: each was weighed against what may be kept of a shopper', () => {
    expect([...new Set(fieldsOf(stored(WHOLE)))].toSorted().join(' ')).toBe(
      'added allUnits alt at cancellation carrier city closedAt country countryCode createdAt currentQuantity ' +
        'deliveredAt destination edits events exchanges expected expectedAt expired fallbackState fetchedAt ' +
        'fulfillmentOrders id image isGiftCard isPaidOnDelivery lastMileNumber lineId lines method name number order ' +
        'parcels passContact payment phone place placedAt postalCode processed provinceCode quantity readAt reason refunded ' +
        'refunds removed reportedStatus reports requiresShipping returns rowOrder saidAt scheduledAt sequence shipments ' +
        'shippedUnitsId source state status street substatus text timeZone title to truncated units url utc variant voided weight',
    );
  });

  it('leaves out a field that nobody has allowed', () => {
    const more = { ...WHOLE, email: 'jane@example.com', note: 'ring twice' };
    expect(stored(more)).toEqual({ order: WHOLE, passContact });
  });

  it('is written with a text that never changes', () => {
    const digest = createHash('sha256').update(DICTIONARY_1).digest('hex');
    expect(digest).toBe('d77f92d8d96b11bbeb60b10d703220df3dc808df5d944503ce9491697e871f7d');
  });

  it('is read in the form before, which had no order of rows', () => {
    const json = JSON.stringify({ order: WHOLE, passContact });
    const before = json.replace(/"sequence":7,/g, '').replace(/"rowOrder":"unknown",/g, '');
    expect(before).not.toBe(json);
    const bytes = deflateRawSync(before, { dictionary: Buffer.from(DICTIONARY_1) });
    const [shipment] = readOrderForm(1, bytes)?.order.shipments ?? [];
    expect(shipment?.reports).toMatchObject([
      { rowOrder: 'unknown', events: [{ id: '1', sequence: null }] },
    ]);
  });

  it('is not read in another form, or from other bytes', () => {
    const bytes = writeOrderForm({ order: WHOLE, passContact });
    expect(readOrderForm(ORDER_FORM + 1, bytes)).toBeNull();
    expect(readOrderForm(ORDER_FORM, bytes.subarray(0, -9))).toBeNull();
    expect(readOrderForm(ORDER_FORM, new Uint8Array([1, 2, 3]))).toBeNull();
  });

  it('takes a quarter of its JSON', () => {
    const json = JSON.stringify({ order: WHOLE, passContact }).length;
    expect(writeOrderForm({ order: WHOLE, passContact }).length).toBeLessThan(json / 4);
  });
});
