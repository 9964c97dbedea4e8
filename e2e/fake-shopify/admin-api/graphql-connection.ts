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
  const resolve = (args: PageArguments): Page<Item> => {
    const positions = items.map((_, index) => index);
    if (args.reverse) positions.reverse();
    const page = pageOf(positions, args, toCursor, (cursor) => {
      const at = positions.findIndex((position) => toCursor(position) === cursor);
      if (at < 0) throw invalidCursor();
      return { at, behind: at + 1 };
    });
    const edges = page.edges.flatMap(({ cursor, node }) =>
      items.slice(node, node + 1).map((item) => ({ cursor, node: item })),
    );
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  };
  return Object.assign(resolve, { items });
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

/**
 * One page of `items`, which are in the order of the answer.
 *
 * @param find - The index of the item at a cursor, and of the first one behind it.
 */
export function pageOf<Item>(
  items: readonly Item[],
  args: PageArguments,
  cursorOf: (item: Item) => string,
  find: (cursor: string) => { at: number; behind: number },
): Page<Item> {
  const size = pageSize(args);
  const from = args.after ? find(args.after).behind : 0;
  const to = args.before ? find(args.before).at : items.length;
  const between = items.slice(from, to);
  const nodes =
    args.first == null ? between.slice(-size || between.length) : between.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  const left = between.length - nodes.length;
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: args.first == null ? to < items.length : left > 0 || to < items.length,
      hasPreviousPage: args.first == null ? left > 0 || from > 0 : from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
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

/** What Shopify says of a cursor that it cannot read. */
export function invalidCursor(): GraphQLError {
  return badRequest('Invalid cursor for current pagination sort.');
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
