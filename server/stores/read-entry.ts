import type { Selectable } from 'kysely';
import type { ClaimedEntry } from '../ports/kept-orders.ts';
import type { SealedOrders } from './sealed-orders.ts';
import { readInstant, type Tables } from './tables.ts';

/** What an entry is made of again, without what is derived. */
export const ENTRY_COLUMNS = [
  'orders.shop',
  'orders.order_id',
  'orders.confirmation_key',
  'orders.contact',
  'orders.contact_version',
  'orders.updated_at',
  'orders.form',
  'orders.document',
] as const;

type EntryColumn<Name> = Name extends `orders.${infer Column}` ? Column : never;

export type EntryRow = Pick<
  Selectable<Tables['orders']>,
  EntryColumn<(typeof ENTRY_COLUMNS)[number]>
>;

/** `null` where no key opens its document. */
export function readEntry(row: EntryRow, sealedOrders: SealedOrders): ClaimedEntry | null {
  const { shop, confirmation_key, contact, contact_version, updated_at } = row;
  const document = sealedOrders.open(shop, String(row.order_id), row);
  if (!document) return null;
  return {
    shop,
    ...document,
    // A key of a key is the same key.
    confirmationNumber: confirmation_key,
    contact:
      contact && contact_version !== null
        ? { version: contact_version, pseudonym: new Uint8Array(contact) }
        : null,
    updatedAt: readInstant(updated_at).toISOString(),
  };
}
