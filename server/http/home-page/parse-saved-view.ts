import * as v from 'valibot';
import type { NewView, ViewProblem } from '../../admin/deliveries/views-contract.ts';
import { RowVersion } from './row-version.ts';

/** Characters. A tab with a longer name would be wider than a phone. */
const MAX_NAME = 60;
/** Characters: every filter at once with many values each, and an address that every browser and mail program takes. */
const MAX_QUERY = 2_000;

/** What the query of a list has beside its filters, and beside what Shopify puts into the address of a page. */
const FILTERS: ReadonlySet<string> = new Set([
  'view',
  'needs',
  'muted',
  'status',
  'hold',
  'returned',
  'carrier',
  'country',
  'method',
  'tracking',
  'placed',
  'shipped',
  'moved',
  'expected',
  'delivered',
  'q',
  'sort',
]);

const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const Named = { name: v.string(), query: v.string() };
const New = v.object(Named);
const Change = v.object({ ...Named, version: RowVersion });
/** More than there can be: who has an old list on the screen sends what is gone as well. */
const Order = v.object({ ids: v.pipe(v.array(Id), v.maxLength(200)) });

type Parsed<View> = View | { problem: ViewProblem };

/** @returns `null` for a body that the page does not send. */
export function parseNewView(body: unknown): Parsed<NewView> | null {
  const parsed = v.safeParse(New, body);
  return parsed.success ? checkView(parsed.output) : null;
}

/** @returns `null` for a body that the page does not send. */
export function parseViewChange(body: unknown): Parsed<NewView & { version: number }> | null {
  const parsed = v.safeParse(Change, body);
  return parsed.success ? checkView(parsed.output) : null;
}

/** @returns the ids in their order, or `null` for a body that the page does not send. */
export function parseViewOrder(body: unknown): string[] | null {
  const parsed = v.safeParse(Order, body);
  return parsed.success ? parsed.output.ids : null;
}

/** A version as it stands in an address; `null` for anything else. */
export function parseVersion(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Whichever filter it was written into: a view is mailed, and stands in addresses. Nothing with an at sign is searched for. */
function hasEmail([name, value]: [name: string, value: string]): boolean {
  return name === 'q' ? value.includes('@') : /[^\s@]@[^\s@]+\.[^\s@]/.test(value);
}

/** One line for a name; of the query, what a list is made of. */
function checkView<View extends NewView>(typed: View): Parsed<View> {
  const name = typed.name.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (name === '' || !name.isWellFormed()) return { problem: 'name_missing' };
  if (name.length > MAX_NAME) return { problem: 'name_too_long' };
  const params = new URLSearchParams(typed.query);
  const filters = [...params].filter(([key]) => FILTERS.has(key));
  if (filters.some(hasEmail)) return { problem: 'query_has_email' };
  const query = new URLSearchParams(filters).toString();
  if (query.length > MAX_QUERY) return { problem: 'query_too_long' };
  return { ...typed, name, query };
}
