import type { FlagCode } from '../core/deliveries/delivery.ts';
import type { ListedDelivery } from './list-deliveries.ts';
import type { ShopDomain } from './shop-domain.ts';

/** The first rows of a list are attached: about 2 MB, where mailboxes take 10 at least. */
export const MAX_ATTACHED_ROWS = 10_000;

/** What a report has to say about a list. */
export interface ReportRows {
  /** Rows of the list by flag; `null` is: without one. */
  byFlag: ReadonlyMap<FlagCode | null, number>;
  /** Ten at most; all have a flag. */
  mostUrgent: readonly ListedDelivery[];
  /** The list as CSV without tracking numbers, and how many rows of it: the first {@link MAX_ATTACHED_ROWS}. */
  csv: { content: Uint8Array; rows: number };
}

/**
 * Reads what a list has, by its query string. It asks Shopify nothing, and rejects during an outage of the database.
 *
 * @returns `null` where no orders are kept.
 */
export type ReadReportRows = (shop: ShopDomain, query: string) => Promise<ReportRows | null>;

/** What a flag is called, and what to do about it, as the list of deliveries says it in a language. */
export type LoadFlagTexts = (
  language: string,
) => Promise<(code: FlagCode) => { what: string; toDo: string }>;
