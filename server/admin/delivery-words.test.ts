import { describe, expect, it } from 'vitest';
import type { DeliveryRow } from './contract.ts';
import { stateOf } from './delivery-words.ts';
import { ENGLISH } from './wording.ts';

function aRow(overrides: Partial<DeliveryRow>): DeliveryRow {
  return {
    orderId: '1',
    deliveryId: '1',
    order: '#1001',
    placedAt: '2026-11-20T10:00:00Z',
    status: 'in_transit',
    substatus: null,
    reason: null,
    flag: null,
    isMuted: false,
    carrier: null,
    trackingNumber: null,
    country: null,
    method: 'shipping',
    shippedAt: null,
    expectedOn: null,
    lastEventAt: null,
    deliveredAt: null,
    isComingBack: false,
    ...overrides,
  };
}

describe('the state of a delivery', () => {
  it.each<[Partial<DeliveryRow>, string, string]>([
    [{ status: 'in_transit' }, 'On the way', 'info'],
    [{ status: 'exception' }, 'There is a problem', 'critical'],
    [{ status: 'delivered' }, 'Delivered', 'success'],
    [{ status: 'unknown', trackingNumber: '3S1' }, 'No news from the carrier yet', 'neutral'],
    [{ status: 'unknown' }, 'Shipped', 'neutral'],
    [{ status: 'waiting', reason: 'awaiting_payment' }, 'Waiting for payment', 'neutral'],
    [{ status: 'waiting', reason: 'ready_to_collect' }, 'Ready for pickup', 'neutral'],
    [{ status: 'waiting', reason: null }, 'Being prepared', 'neutral'],
  ])('of %j is “%s”, and %s', (row, words, tone) => {
    const state = stateOf(aRow(row));
    expect([ENGLISH.say(state.word), state.tone]).toEqual([words, tone]);
  });
});
