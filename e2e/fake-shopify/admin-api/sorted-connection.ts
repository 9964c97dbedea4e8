import { invalidCursor, pageOf, type Page, type PageArguments } from './graphql-connection.ts';

/** A place in a sorted list, as a cursor of Shopify's says it: the value that was sorted by, and the id. */
interface Place {
  last_value: string;
  last_id: string;
}

/**
 * Makes the resolver of a connection over `items`, sorted by `keyOf` and then by id. A cursor is a place and not an
 * item: an item that changes between two pages is found again behind it, and none that stays is left out.
 *
 * @throws {GraphQLError} as `toConnection` does.
 */
export function toSortedConnection<Item extends { id: string }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): (args: PageArguments) => Page<Item> {
  const placeOf = (item: Item): Place => ({ last_value: keyOf(item), last_id: item.id });
  const sorted = items
    .map((item) => ({ item, place: placeOf(item) }))
    .toSorted((a, b) => compare(a.place, b.place));
  return (args) => {
    const ordered = args.reverse ? sorted.toReversed() : sorted;
    const direction = args.reverse ? -1 : 1;
    const first = (isFound: (order: number) => boolean, place: Place): number => {
      const index = ordered.findIndex((one) => isFound(compare(one.place, place) * direction));
      return index < 0 ? ordered.length : index;
    };
    const page = pageOf(
      ordered,
      args,
      ({ place }) => toCursor(place),
      (cursor) => {
        const place = parseCursor(cursor);
        return {
          at: first((order) => order >= 0, place),
          behind: first((order) => order > 0, place),
        };
      },
    );
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: node.item }));
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  };
}

function compare(a: Place, b: Place): number {
  return compareText(a.last_value, b.last_value) || compareText(a.last_id, b.last_id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64');
}

function parseCursor(cursor: string): Place {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString());
    if (typeof parsed === 'object' && parsed !== null) {
      const { last_value, last_id } = { last_value: null, last_id: null, ...parsed };
      if (typeof last_value === 'string' && typeof last_id === 'string') {
        return { last_value, last_id };
      }
    }
  } catch {
    // Not a cursor of ours.
  }
  throw invalidCursor();
}
