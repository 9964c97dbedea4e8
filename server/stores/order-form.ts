import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { OrderFactors } from '../core/lookup/second-factor.ts';
import type { Order } from '../core/order.ts';
import { DICTIONARY_1 } from './order-dictionary.ts';

/** What is stored of one order, before it is sealed. */
export interface OrderDocument {
  order: Order;
  /** The pseudonym of the order's e-mail address that passes name. */
  passContact: string;
  /** Those of what else a shopper may type; absent where the shop allows nothing. */
  passFactors?: OrderFactors;
}

/**
 * Every field of a stored order, in whatever record it stands. Nothing else is written: a field that the core gets is
 * kept only once it stands here, and a test then asks for it. No name, address, phone, e-mail address, note, tag or price
 * of a shopper is among them; `street`, `postalCode` and `phone` are those of a shop's own place, and in `passFactors` there are pseudonyms.
 */
export const ORDER_FIELDS: string[] = [
  ['order', 'passContact', 'passFactors', 'postal_code'],
  ['id', 'name', 'placedAt', 'timeZone', 'readAt', 'payment', 'isPaidOnDelivery'],
  ['fallbackState', 'provinceCode', 'truncated', 'cancellation', 'at', 'reason'],
  ['lines', 'title', 'variant', 'image', 'url', 'alt', 'quantity', 'currentQuantity'],
  ['requiresShipping', 'isGiftCard'],
  ['shipments', 'createdAt', 'voided', 'units', 'lineId', 'parcels', 'carrier', 'number'],
  ['reports', 'source', 'lastMileNumber', 'fetchedAt', 'reportedStatus', 'status', 'substatus'],
  [
    'weight',
    'expired',
    'rowOrder',
    'events',
    'sequence',
    'utc',
    'place',
    'country',
    'text',
    'expectedAt',
  ],
  ['expected', 'to', 'saidAt', 'deliveredAt'],
  [
    'fulfillmentOrders',
    'state',
    'method',
    'scheduledAt',
    'allUnits',
    'street',
    'postalCode',
    'phone',
  ],
  ['city', 'countryCode', 'destination'],
  ['returns', 'closedAt', 'shippedUnitsId', 'processed', 'refunded', 'exchanges'],
  ['refunds', 'edits', 'added', 'removed'],
].flat();

/** Reads a document of one form; throws for bytes that are none. */
type ReadForm = (bytes: Uint8Array) => OrderDocument;

const dictionary = Buffer.from(DICTIONARY_1);

function parseForm(bytes: Uint8Array): OrderDocument {
  return JSON.parse(inflateRawSync(bytes, { dictionary }).toString());
}

/** Form 1 has no order of rows; all of its scans are Shopify's, which has none to give. */
function withRowOrder({ order, ...rest }: OrderDocument): OrderDocument {
  const shipments = order.shipments.map((one) => ({
    ...one,
    reports: one.reports.map((report) => ({
      ...report,
      rowOrder: 'unknown' as const,
      events: report.events.map((event) => ({ ...event, sequence: null })),
    })),
  }));
  return { ...rest, order: { ...order, shipments } };
}

/**
 * How stored orders are written, the newest last. An older form is read as long as it stands here, by a function that
 * makes of it what the core knows today; an order of any other form is read again from Shopify.
 */
const FORMS: ReadonlyMap<number, ReadForm> = new Map<number, ReadForm>([
  [1, (bytes) => withRowOrder(parseForm(bytes))],
  [2, parseForm],
]);

/** The form that orders are written in. */
export const ORDER_FORM = 2;

/** Compresses a document, in {@link ORDER_FORM}. */
export function writeOrderForm(document: OrderDocument): Uint8Array {
  return deflateRawSync(JSON.stringify(document, ORDER_FIELDS), { dictionary });
}

/** `null` for a form that is not known, and for bytes that are not of it. */
export function readOrderForm(form: number, bytes: Uint8Array): OrderDocument | null {
  try {
    return FORMS.get(form)?.(bytes) ?? null;
  } catch {
    return null;
  }
}
