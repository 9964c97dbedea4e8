import type { DeliveryView } from './contract.ts';

/** What the address of the list says: the list is nothing else, so that an address can be kept and shared. */
export interface ListLocation {
  view: DeliveryView;
  /** What is searched for; empty for nothing. */
  search: string;
  /** The page beside which this one is; none for the first page. */
  after?: string;
  before?: string;
}

/** Characters, as the server has it: `parse-list-query.ts`. */
export const MAX_SEARCH = 100;

/** A view that is unknown is the one that the list opens with. */
export function parseListLocation(query: string): ListLocation {
  const params = new URLSearchParams(query);
  const after = params.get('after');
  const before = params.get('before');
  return {
    view: params.get('view') === 'all' ? 'all' : 'needs_you',
    search: (params.get('q') ?? '').trim().slice(0, MAX_SEARCH),
    ...(after !== null ? { after } : before !== null && { before }),
  };
}

/** The query of a list: its own parameters, after those that Shopify has put into the address. */
export function formatListLocation(
  { view, search, after, before }: ListLocation,
  current = '',
): string {
  const params = withoutList(current);
  params.set('view', view);
  if (search !== '') params.set('q', search);
  if (after !== undefined) params.set('after', after);
  else if (before !== undefined) params.set('before', before);
  return `?${params}`;
}

/** The parameters of an address that are not the list's. */
export function withoutList(query: string): URLSearchParams {
  const params = new URLSearchParams(query);
  for (const name of ['view', 'q', 'after', 'before']) params.delete(name);
  return params;
}
