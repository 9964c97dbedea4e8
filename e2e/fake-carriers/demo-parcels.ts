import { DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import { createShopClock } from '../fake-shopify/orders/shop-clock.ts';
import type { FakeParcel, FakeScan, ScanKind } from './fake-parcels.ts';

function parcel(number: string, scans: FakeScan[], more: Partial<FakeParcel> = {}): FakeParcel {
  return { number, says: 'scans', scans, expectedOn: null, lastMileNumber: null, ...more };
}

/**
 * Parcels of sample orders of which Shopify has no news (`orders-without-scans.ts`): on its way today, waiting at a
 * counter, and with a courier that no service follows. The scans are as old as the orders.
 */
export function demoParcels(now: Date): FakeParcel[] {
  const { ago } = createShopClock(now, DEMO_SHOP.ianaTimezone);
  const scan = (
    kind: ScanKind,
    days: number,
    time: string,
    text: string,
    city: string,
  ): FakeScan => ({
    kind,
    at: ago(days, time).replace(/(?:\.\d+)?Z$/, '+00:00'),
    text,
    city,
    country: 'NL',
  });
  return [
    // #1041
    parcel(
      '3SABCD413456789',
      [
        scan('announced', 1, '15:05', 'Zending is aangemeld', 'Zaandam'),
        scan('picked_up', 1, '18:40', 'Zending is opgehaald', 'Zaandam'),
        scan('sorted', 0, '02:12', 'Zending is gesorteerd', 'Amsterdam'),
        scan('out_for_delivery', 0, '08:10', 'Bezorger is onderweg', 'Haarlem'),
      ],
      { expectedOn: ago(0, '12:00').slice(0, '2026-11-25'.length) },
    ),
    // #1043
    parcel('3SABCD433456789', [
      scan('picked_up', 6, '18:40', 'Zending is opgehaald', 'Zaandam'),
      scan('sorted', 5, '02:12', 'Zending is gesorteerd', 'Amsterdam'),
      scan('attempt_failed', 4, '13:20', 'Niet thuis', 'Haarlem'),
      scan('at_pickup_point', 3, '09:30', 'Zending ligt klaar bij het afhaalpunt', 'Haarlem'),
    ]),
    // #1022
    parcel('FK-10022', [], { says: 'unsupported' }),
  ];
}
