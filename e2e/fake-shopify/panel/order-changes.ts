import type { OrderChange } from '../orders/changes/order-change.ts';

const DAY = 86_400_000;

/** The changes of an order that the panel offers, by the name of the option. */
export const orderChanges = {
  ship: { label: 'It is sent', at: () => ({ kind: 'ship' }) },
  scan: {
    label: 'Its parcel is sorted',
    at: () => ({
      kind: 'scan',
      status: 'IN_TRANSIT',
      message: 'Sorted',
      place: 'Utrecht, Netherlands',
    }),
  },
  out: {
    label: 'Its parcel is with the driver',
    at: () => ({ kind: 'scan', status: 'OUT_FOR_DELIVERY', message: 'With the driver' }),
  },
  deliver: { label: 'Its parcel arrives', at: () => ({ kind: 'deliver' }) },
  delay: {
    label: 'Its parcel is delayed by three days',
    at: (now: Date) => ({
      kind: 'delay',
      expected: new Date(now.getTime() + 3 * DAY).toISOString(),
    }),
  },
  hold: {
    label: 'It is held: out of stock',
    at: () => ({ kind: 'hold', reason: 'INVENTORY_OUT_OF_STOCK' }),
  },
  release: { label: 'It is released', at: () => ({ kind: 'release' }) },
  cancel: { label: 'It is cancelled', at: () => ({ kind: 'cancel' }) },
  request_return: { label: 'Its return is requested', at: () => ({ kind: 'request_return' }) },
  approve_return: { label: 'Its return is approved', at: () => ({ kind: 'approve_return' }) },
  process_return: { label: 'Its return has come', at: () => ({ kind: 'process_return' }) },
  delete: { label: 'It is deleted', at: () => ({ kind: 'delete' }) },
} as const satisfies Record<string, { label: string; at(now: Date): OrderChange }>;

export type OrderChangeName = keyof typeof orderChanges;
