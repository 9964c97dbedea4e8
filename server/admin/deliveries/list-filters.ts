import type { DeliveryPage } from '../contract.ts';
import type { WordCode } from '../words/words.ts';

/** What a list can be narrowed by: the parameter of its address, and how it is chosen. */
export interface ListFilter {
  name: FilterName;
  label: WordCode;
  /** `many`: any of several values. `one`: one value or none. `days`: a range of days. */
  kind: 'many' | 'one' | 'days';
  /** Whether it is offered at once, and not only under “More filters”. */
  isCommon: boolean;
}

export type FilterName =
  | 'needs'
  | 'status'
  | 'moved'
  | 'carrier'
  | 'country'
  | 'expected'
  | 'hold'
  | 'method'
  | 'tracking'
  | 'returned'
  | 'muted'
  | 'placed'
  | 'shipped'
  | 'delivered';

/** In the order in which they are offered. */
export const LIST_FILTERS: readonly ListFilter[] = [
  { name: 'needs', label: 'column_needs', kind: 'many', isCommon: true },
  { name: 'status', label: 'column_state', kind: 'many', isCommon: true },
  { name: 'moved', label: 'column_moved', kind: 'days', isCommon: true },
  { name: 'carrier', label: 'column_carrier', kind: 'many', isCommon: true },
  { name: 'country', label: 'column_country', kind: 'many', isCommon: true },
  { name: 'expected', label: 'column_expected', kind: 'days', isCommon: true },
  { name: 'hold', label: 'filter_hold', kind: 'many', isCommon: false },
  { name: 'method', label: 'column_method', kind: 'many', isCommon: false },
  { name: 'tracking', label: 'filter_tracking', kind: 'one', isCommon: false },
  { name: 'returned', label: 'filter_returned', kind: 'one', isCommon: false },
  { name: 'muted', label: 'filter_muted', kind: 'one', isCommon: false },
  { name: 'placed', label: 'column_placed', kind: 'days', isCommon: false },
  { name: 'shipped', label: 'column_shipped', kind: 'days', isCommon: false },
  { name: 'delivered', label: 'column_delivered', kind: 'days', isCommon: false },
];

/** A value that can be chosen; with how many deliveries have it, where that is known. */
export interface FilterChoice {
  value: string;
  count: number | null;
}

type Facet = keyof DeliveryPage['facets'];

/** Values that the shop's deliveries have. */
const FACETS: Partial<Record<FilterName, Facet>> = {
  needs: 'flags',
  status: 'statuses',
  hold: 'reasons',
  carrier: 'carriers',
  country: 'countries',
};

/** Values that are always the same. */
const CODES: Partial<Record<FilterName, readonly string[]>> = {
  method: ['shipping', 'local', 'pickup', 'pickup_point', 'retail', 'none'],
  tracking: ['with', 'without'],
  returned: ['yes'],
  muted: ['yes', 'no'],
};

/** What can be chosen of a filter; what is chosen already is among it, also where no delivery has it any more. */
export function choicesOf(
  name: FilterName,
  facets: DeliveryPage['facets'] | null,
  chosen: readonly string[],
): FilterChoice[] {
  const facet = FACETS[name];
  const known = facet
    ? (facets?.[facet] ?? []).map(({ code, count }) => ({ value: code ?? '', count }))
    : (CODES[name] ?? []).map((value) => ({ value, count: null }));
  const others = chosen.filter((value) => known.every((one) => one.value !== value));
  return [...known, ...others.map((value) => ({ value, count: null }))];
}
