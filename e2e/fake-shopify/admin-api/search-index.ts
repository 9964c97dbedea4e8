/**
 * Milliseconds until a search finds a new record, or a changed one by its new `updatedAt`: the search has an index,
 * which lags behind the records. Shopify states no bound; five seconds is an assumption.
 */
export const SEARCH_LAG = 5_000;

interface Indexed {
  createdAt: string;
  updatedAt: string;
}

/** The records that match at `now`, as the index knows them. */
export function searchIndex<Item extends Indexed>(
  items: readonly Item[],
  matches: (item: Item) => boolean,
  now: Date,
): Item[] {
  const isIndexed = (instant: string): boolean => now.getTime() - Date.parse(instant) >= SEARCH_LAG;
  return items.filter((item) => {
    const { createdAt, updatedAt } = item;
    return (
      isIndexed(createdAt) &&
      matches(isIndexed(updatedAt) ? item : { ...item, updatedAt: createdAt })
    );
  });
}
