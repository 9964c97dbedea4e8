import type { DeliveryFilter } from '../ports/delivery-filter.ts';
import type { DeliveryList, ListSort } from '../ports/list-deliveries.ts';

const NO_FILTER: DeliveryFilter = {
  flaggedOnly: false,
  flags: [],
  statuses: [],
  reasons: [],
  returnedOnly: false,
  carriers: [],
  countries: [],
  methods: [],
  tracking: null,
  muted: null,
  placed: null,
  shipped: null,
  moved: null,
  delivered: null,
  expected: null,
  search: null,
  only: null,
};

/** All deliveries that a filter lets pass, the newest first, or sorted otherwise. */
export function aList(filter: Partial<DeliveryFilter> = {}, sort: Partial<ListSort> = {}) {
  return {
    filter: { ...NO_FILTER, ...filter },
    sort: { by: 'placed', isDescending: sort.by === undefined, ...sort },
  } satisfies DeliveryList;
}

/** What needs somebody, the most urgent first. */
export const URGENT: DeliveryList = aList({ flaggedOnly: true }, { by: 'urgency' });

/** A search by the beginning of a name or a number. */
export function aSearch(by: 'name' | 'number', prefix: string, flaggedOnly = false): DeliveryList {
  return aList({ flaggedOnly, search: { by, prefix } }, { by });
}
