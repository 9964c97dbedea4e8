import { GraphQLError } from 'graphql';

/** How Shopify pages: `first` with `after`, or `last` with `before`. */
export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
  reverse?: boolean | null;
}

export interface Page<Item> {
  nodes: Item[];
  edges: { cursor: string; node: Item }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** A resolver of a connection field. `items` stay readable, for whoever searches all records. */
export type Connection<Item> = ((args: PageArguments) => Page<Item>) & { items: readonly Item[] };

/** Shopify's largest page. */
const LARGEST_PAGE = 250;

/**
 * The resolver of a connection over `items`. A cursor names the item, not the place, so it keeps its
 * meaning when `reverse` turns the order around.
 *
 * @throws {GraphQLError} as Shopify does at run time: without `first` or `last`, over 250, or with a
 * cursor it did not hand out.
 */
export function toConnection<Item>(items: readonly Item[]): Connection<Item> {
  return Object.assign((args: PageArguments) => pageOf(items, args), { items });
}

/** A resolver of a plain list field. */
export type List<Item> = ((args: { first?: number | null }) => Item[]) & { items: readonly Item[] };

/** The resolver of a plain list field, which knows `first` and no cursor. */
export function toList<Item>(items: readonly Item[]): List<Item> {
  return Object.assign(
    ({ first }: { first?: number | null }) => items.slice(0, first ?? items.length),
    { items },
  );
}

function pageOf<Item>(items: readonly Item[], args: PageArguments): Page<Item> {
  const size = pageSize(args);
  const edges = items.map((node, index) => ({ cursor: toCursor(index), node }));
  if (args.reverse) edges.reverse();
  const from = args.after ? placeOf(edges, args.after) + 1 : 0;
  const to = args.before ? placeOf(edges, args.before) : edges.length;
  const between = edges.slice(from, to);
  const page = args.first == null ? between.slice(-size || between.length) : between.slice(0, size);
  const left = between.length - page.length;
  return {
    nodes: page.map(({ node }) => node),
    edges: page,
    pageInfo: {
      hasNextPage: args.first == null ? to < edges.length : left > 0 || to < edges.length,
      hasPreviousPage: args.first == null ? left > 0 || from > 0 : from > 0,
      startCursor: page[0]?.cursor ?? null,
      endCursor: page.at(-1)?.cursor ?? null,
    },
  };
}

function pageSize({ first, last }: PageArguments): number {
  const size = first ?? last;
  if (size == null) throw badRequest('you must provide one of first or last');
  if (size < 0) throw badRequest('first and last must be positive');
  if (size > LARGEST_PAGE) {
    throw badRequest(`${first == null ? 'last' : 'first'} cannot exceed ${LARGEST_PAGE}`);
  }
  return size;
}

function toCursor(index: number): string {
  return Buffer.from(JSON.stringify({ last_id: index })).toString('base64');
}

function placeOf(edges: readonly { cursor: string }[], cursor: string): number {
  const place = edges.findIndex((edge) => edge.cursor === cursor);
  if (place < 0) throw badRequest('Invalid cursor for current pagination sort.');
  return place;
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
