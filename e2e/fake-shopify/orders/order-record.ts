import type { LineRecord, OrderRecord } from './records.ts';

/**
 * Formats the record of an order as indented JSON. Lists are whole and have no pages. A line item is in full in
 * the order's own list, and elsewhere it is its id and its title.
 *
 * @param storefrontUrl - The host of product images.
 */
export function formatOrderRecord(order: OrderRecord, storefrontUrl: string): string {
  const context = { storefrontUrl: () => storefrontUrl };
  return JSON.stringify(
    order,
    (key, value: unknown) => {
      if (OWNERS.has(key)) return undefined;
      if (key === 'lineItem' && isLine(value)) return nameOf(value);
      // The lines of an exchange are an array, and the order's own ones are a connection.
      if (key === 'lineItems' && Array.isArray(value)) return value.filter(isLine).map(nameOf);
      if (typeof value !== 'function') return value;
      // The resolver of a list or a connection has its items as a property; any other one computes a value.
      return 'items' in value ? value.items : Reflect.apply(value, undefined, [{}, context]);
    },
    2,
  );
}

/** Fields of a record that lead back to what it belongs to. */
const OWNERS = new Set(['order', 'orderId', 'reverseFulfillmentOrder']);

function nameOf({ id, title }: LineRecord): { id: string; title: string } {
  return { id, title };
}

function isLine(value: unknown): value is LineRecord {
  return typeof value === 'object' && value !== null && 'title' in value;
}
