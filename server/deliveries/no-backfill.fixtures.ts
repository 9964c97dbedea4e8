import type { DeliveriesOptions } from './create-deliveries.ts';

/** For tests in which nobody asks for a back-fill. */
export const NO_BACKFILL: Pick<DeliveriesOptions, 'bulkOrders' | 'findsOldOrders' | 'daysKept'> = {
  bulkOrders: {
    start: async () => null,
    find: async () => null,
    async cancel() {},
    readList: () => Promise.reject(new Error('no list was asked for')),
  },
  findsOldOrders: async () => false,
  daysKept: 180,
};
