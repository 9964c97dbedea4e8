import type { OrderRecord } from './records.ts';

/** The orders of a shop, and every record that belongs to one, by id. */
export interface OrderRecords {
  all(): Iterable<OrderRecord>;
  /** The record with an id, and the order that it belongs to. */
  find(id: string): { record: object; order: OrderRecord } | null;
  /** Adds an order, or reads one again whose records have changed. */
  put(order: OrderRecord): void;
  delete(order: OrderRecord): void;
}

/** The records of `orders`, which are changed in place. */
export function createOrderRecords(orders: readonly { order: OrderRecord }[]): OrderRecords {
  const byId = new Map<string, OrderRecord>();
  const records = new Map<string, { record: object; order: OrderRecord }>();

  function put(order: OrderRecord): void {
    byId.set(order.id, order);
    for (const [id, record] of recordsIn(order)) records.set(id, { record, order });
  }
  for (const { order } of orders) put(order);

  return {
    all: () => byId.values(),
    find: (id) => records.get(id) ?? null,
    put,
    delete(order) {
      byId.delete(order.id);
      for (const id of recordsIn(order).keys()) records.delete(id);
    },
  };
}

/** All records of an order that have an id. */
function recordsIn(order: OrderRecord): Map<string, object> {
  const records = new Map<string, object>();
  const seen = new Set<unknown>();

  function walk(value: unknown): void {
    if (value === null || seen.has(value)) return;
    if (typeof value === 'function') {
      walk('items' in value ? value.items : null);
      return;
    }
    if (typeof value !== 'object') return;
    seen.add(value);
    if ('id' in value && typeof value.id === 'string' && '__typename' in value) {
      records.set(value.id, value);
    }
    for (const part of Object.values(value)) walk(part);
  }

  walk(order);
  return records;
}
