import { GraphQLError } from 'graphql';

/** Arguments of a connection: `first` with `after`, or `last` with `before`. */
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

/** Resolver of a connection field. `items` are all of its records. */
export type Connection<Item> = ((args: PageArguments) => Page<Item>) & { items: readonly Item[] };

/** https://shopify.dev/docs/api/usage/pagination-graphql */
const LARGEST_PAGE = 250;

/**
 * Makes the resolver of a connection over `items`. A cursor identifies the item and not its position, so it
 * stays valid when `reverse` changes the order.
 *
 * @throws {GraphQLError} without `first` or `last`, over 250, or with an unknown cursor: Shopify checks these
 * at run time, because its schema does not express them.
 */
export function toConnection<Item>(items: readonly Item[]): Connection<Item> {
  return Object.assign((args: PageArguments) => pageOf(items, args), { items });
}

/** Resolver of a plain list field. */
export type List<Item> = ((args: { first?: number | null }) => Item[]) & { items: readonly Item[] };

/** Makes the resolver of a plain list field, which takes `first` and has no cursors. */
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
  const from = args.after ? positionOf(edges, args.after) + 1 : 0;
  const to = args.before ? positionOf(edges, args.before) : edges.length;
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

function positionOf(edges: readonly { cursor: string }[], cursor: string): number {
  const position = edges.findIndex((edge) => edge.cursor === cursor);
  if (position < 0) throw badRequest('Invalid cursor for current pagination sort.');
  return position;
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
