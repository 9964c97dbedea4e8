import { expect, it } from 'vitest';
import type { ShipmentState } from '../order.ts';
import { repeatsState } from './repeats-state.ts';

const PICKED_UP: ShipmentState = { status: 'in_transit', substatus: 'picked_up' };
const DELIVERED: ShipmentState = { status: 'delivered', substatus: null };

it.each<[string, ShipmentState, boolean]>([
  ['Collected by PostNL', PICKED_UP, true],
  ['Picked up', PICKED_UP, true],
  ['Collected by PostNL from the shop in Utrecht', PICKED_UP, false],
  ['Sorted', PICKED_UP, false],
  ['Sorted', { status: 'in_transit', substatus: 'sorting' }, false],
  ['Zugestellt', DELIVERED, true],
  ['Delivered, left with the neighbour at 12', DELIVERED, false],
  ['In customs', DELIVERED, false],
  ['', DELIVERED, false],
])('%s under %j repeats it: %s', (text, state, repeats) => {
  expect(repeatsState(text, state)).toBe(repeats);
});
