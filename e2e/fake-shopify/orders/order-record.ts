import type { LineRecord, OrderRecord } from './records.ts';

/**
 * A record as Shopify keeps it, as JSON to read: every list whole, without pages; a line in full in
 * the order's own list, and by id and title wherever else it is named.
 *
 * @param storefrontUrl - Where the storefront answers; pictures live there.
 */
export function formatOrderRecord(order: OrderRecord, storefrontUrl: string): string {
  const context = { storefrontUrl: () => storefrontUrl };
  return JSON.stringify(
    order,
    (key, value: unknown) => {
      if (key === 'lineItem' && isLine(value)) return nameOf(value);
      // Of an exchange: the order's own list is a connection.
      if (key === 'lineItems' && Array.isArray(value)) return value.filter(isLine).map(nameOf);
      if (typeof value !== 'function') return value;
      // Lists and connections keep their items beside the resolver; other fields are worked out.
      return 'items' in value ? value.items : Reflect.apply(value, undefined, [{}, context]);
    },
    2,
  );
}

function nameOf({ id, title }: LineRecord): { id: string; title: string } {
  return { id, title };
}

function isLine(value: unknown): value is LineRecord {
  return typeof value === 'object' && value !== null && 'title' in value;
}
