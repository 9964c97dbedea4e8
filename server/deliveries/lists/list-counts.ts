import type { DeliveryFilter } from '../../ports/delivery-filter.ts';

/** What a shop's deliveries can be narrowed by, with how many there are of each; those with most first. */
export interface ListFacets {
  flags: Facet<string>[];
  statuses: Facet<string>[];
  reasons: Facet<string>[];
  /** `null` is: without a carrier. */
  carriers: Facet<string | null>[];
  countries: Facet<string>[];
}

export interface Facet<Code> {
  code: Code;
  count: number;
}

/** Those with most: a merchant who writes carriers' names by hand can have thousands. */
const MAX_FACETS = 100;

type Counts = ReadonlyMap<string, number>;

/** The kept counts (`countKeys`) by what they are of. */
export function toFacets(counts: Counts): ListFacets {
  return {
    flags: facetsOf(counts, 'flag:'),
    statuses: facetsOf(counts, 'status:'),
    reasons: facetsOf(counts, 'hold:'),
    carriers: facetsOf(counts, 'carrier:').map(({ code, count }) => ({
      code: code || null,
      count,
    })),
    countries: facetsOf(counts, 'country:').filter(({ code }) => code !== ''),
  };
}

function facetsOf(counts: Counts, prefix: string): Facet<string>[] {
  return [...counts]
    .filter(([key, count]) => key.startsWith(prefix) && count > 0)
    .map(([key, count]) => ({ code: key.slice(prefix.length), count }))
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
    .slice(0, MAX_FACETS);
}

/**
 * How many deliveries a filter lets pass, where that is known without counting: of everything, or of what one parameter
 * says alone.
 */
export function countOf(filter: DeliveryFilter, counts: Counts): number | null {
  const { flaggedOnly, flags, statuses, reasons, carriers, countries, muted, ...others } = filter;
  if (Object.values(others).some(isNarrowing)) return null;
  const keys = [
    flags.map((code) => `flag:${code}`),
    statuses.map((code) => `status:${code}`),
    reasons.map((code) => `hold:${code}`),
    carriers.map((name) => `carrier:${name ?? ''}`),
    countries.map((code) => `country:${code}`),
  ].filter((some) => some.length > 0);
  if (muted === true) return keys.length === 0 ? (counts.get('muted') ?? 0) : null;
  // What needs somebody is not muted; of the rest, nobody counts what is muted.
  if (muted === false && !flaggedOnly && flags.length === 0) return null;
  const [alone = [flaggedOnly ? 'attention' : 'all'], another] = keys;
  const isKept = another === undefined && (!flaggedOnly || keys.length === 0 || flags.length > 0);
  return isKept ? alone.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0) : null;
}

/** Whether a part of a filter lets less pass than everything. */
function isNarrowing(part: DeliveryFilter[keyof DeliveryFilter]): boolean {
  return Array.isArray(part) ? part.length > 0 : part !== null && part !== false;
}
