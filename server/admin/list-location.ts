import type { DeliveryView } from './contract.ts';

/** What the address of the list says: the list is nothing else, so that an address can be kept and shared. */
export interface ListLocation {
  view: DeliveryView;
  /** What is searched for; empty for nothing. Never an e-mail address. */
  search: string;
  /** What narrows the list. */
  filters: ListFilters;
  /** As the server has it; empty for the view's own order. */
  sort: string;
  /** The id of the saved view that the address was opened from; empty for none. */
  saved: string;
  /** The page beside which this one is; none for the first page. */
  after?: string;
  before?: string;
}

/**
 * The values of each filter by the name of its parameter, as they stand in the address. A name or a value that is
 * unknown is kept: the server leaves it out and says so.
 */
export type ListFilters = Readonly<Record<string, readonly string[]>>;

/** Characters, as the server has it: `parse-list-query.ts`. */
export const MAX_SEARCH = 100;

/** The parameters of the list that are no filters. */
const NOT_FILTERS: ReadonlySet<string> = new Set(['view', 'q', 'sort', 'saved', 'after', 'before']);

/** The filter whose values may have commas, so that each has a parameter of its own. */
const REPEATED = 'carrier';

/**
 * What Shopify puts into the address of an embedded page.
 * https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant
 */
const OF_SHOPIFY: ReadonlySet<string> = new Set([
  'embedded',
  'hmac',
  'host',
  'id_token',
  'locale',
  'session',
  'shop',
  'state',
  'timestamp',
]);

/** A view that is unknown is the one that the list opens with. */
export function parseListLocation(query: string): ListLocation {
  const params = new URLSearchParams(query);
  const after = params.get('after');
  const before = params.get('before');
  return {
    view: params.get('view') === 'all' ? 'all' : 'needs_you',
    search: (params.get('q') ?? '').trim().slice(0, MAX_SEARCH),
    filters: parseFilters(params),
    sort: params.get('sort') ?? '',
    saved: params.get('saved') ?? '',
    ...(after !== null ? { after } : before !== null && { before }),
  };
}

/** A list as its own parameters, after those that Shopify has put into the address. */
export function formatListLocation(location: Partial<ListLocation>, current = ''): string {
  const { view = 'needs_you', search = '', filters = {}, sort = '' } = location;
  const { saved = '', after, before } = location;
  const params = withoutList(current);
  params.set('view', view);
  for (const [name, values] of Object.entries(filters)) {
    if (name === REPEATED) for (const value of values) params.append(name, value);
    else if (values.length > 0) params.set(name, values.join(','));
  }
  if (search !== '') params.set('q', search);
  if (sort !== '') params.set('sort', sort);
  if (saved !== '') params.set('saved', saved);
  if (after !== undefined) params.set('after', after);
  else if (before !== undefined) params.set('before', before);
  // A comma needs no escape in a query: https://www.rfc-editor.org/rfc/rfc3986#section-3.4
  return `?${String(params).replaceAll('%2C', ',')}`;
}

/** The same list with these values of one filter; its first page. */
export function withFilter(
  { after: _, before: __, ...list }: ListLocation,
  name: string,
  values: readonly string[],
): ListLocation {
  const { [name]: ___, ...others } = list.filters;
  return { ...list, filters: values.length > 0 ? { ...others, [name]: values } : others };
}

/**
 * The same list without what the server has left out of it, so that the page shows no filter that does not apply.
 *
 * @param ignored - As the server names it: a parameter, or `name=value` where only the value is unknown.
 */
export function withoutIgnored(list: ListLocation, ignored: readonly string[]): ListLocation {
  const filters = Object.entries(list.filters).map(
    ([name, values]) =>
      [name, values.filter((value) => !ignored.includes(`${name}=${value}`))] as const,
  );
  return {
    ...list,
    filters: Object.fromEntries(
      filters.filter(([name, values]) => values.length > 0 && !ignored.includes(name)),
    ),
    sort: ignored.includes(`sort=${list.sort}`) ? '' : list.sort,
  };
}

/** The query that a saved view has of a list: no page, and not which view it is. */
export function savedQueryOf({ view, search, filters, sort }: ListLocation): string {
  return formatListLocation({ view, search, filters, sort }).slice(1);
}

/** Whether two queries are of one list, in whatever order their parameters stand. */
export function isSameList(query: string, other: string): boolean {
  return normalize(query) === normalize(other);
}

/** The parameters of an address that are not the list's. */
export function withoutList(query: string): URLSearchParams {
  return new URLSearchParams(
    [...new URLSearchParams(query)].filter(([name]) => OF_SHOPIFY.has(name)),
  );
}

function parseFilters(params: URLSearchParams): ListFilters {
  const filters = new Map<string, Set<string>>();
  for (const [name, text] of params) {
    if (NOT_FILTERS.has(name) || OF_SHOPIFY.has(name)) continue;
    const values = name === REPEATED ? [text] : text.split(',').filter((value) => value !== '');
    filters.set(name, new Set([...(filters.get(name) ?? []), ...values]));
  }
  return Object.fromEntries(
    [...filters].flatMap(([name, values]) => (values.size > 0 ? [[name, [...values]]] : [])),
  );
}

function normalize(query: string): string {
  const params = new URLSearchParams(savedQueryOf(parseListLocation(query)));
  params.sort();
  return String(params);
}
