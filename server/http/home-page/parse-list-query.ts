import * as v from 'valibot';
import type { DeliveriesProblem } from '../../admin/contract.ts';
import type { DeliveryListRequest } from '../../deliveries/read-delivery-list.ts';
import { parseCursor } from './list-cursor.ts';

/** Characters of what is searched for; no order name and no tracking number is longer. */
const MAX_SEARCH = 100;

const View = v.optional(v.picklist(['needs_you', 'all']), 'needs_you');

/** The parameters of `GET /admin/deliveries`: the first thing that is wrong with them, or what they ask for. */
export function parseListQuery(
  query: Readonly<Record<string, string>>,
): DeliveryListRequest | { problem: DeliveriesProblem } {
  const view = v.safeParse(View, query['view']);
  if (!view.success) return { problem: 'view_unknown' };
  const search = (query['q'] ?? '').trim();
  if (search.length > MAX_SEARCH || !search.isWellFormed()) return { problem: 'search_too_long' };
  const { after, before } = query;
  if (after !== undefined && before !== undefined) return { problem: 'cursor_unknown' };
  const text = after ?? before;
  if (text === undefined) return { view: view.output, search, beside: null };
  const cursor = parseCursor(text);
  if (!cursor) return { problem: 'cursor_unknown' };
  const side = after === undefined ? 'before' : 'after';
  return { view: view.output, search, beside: { side, ...cursor } };
}
