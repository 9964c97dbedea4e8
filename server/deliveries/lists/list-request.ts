import type { DeliveryFilter } from '../../ports/delivery-filter.ts';
import type { ListPart, ListSort } from '../../ports/list-deliveries.ts';

/** What a query string asks for. Days are as they were written: a view that is saved means other dates tomorrow. */
export interface ListRequest {
  view: 'needs_you' | 'all';
  filter: RequestedFilter;
  /** The beginning of an order's name or of a tracking number, or a confirmation number, as typed; empty for nothing. */
  search: string;
  /** `null` where the list has its own order: of its view, or of what is searched for. */
  sort: ListSort | null;
  /** Beside which row of an earlier page this one is, and how that was sorted. */
  beside: (NonNullable<ListPart['beside']> & { sort: ListSort }) | null;
  /** What was not understood, for eyes: a parameter's name, or with the value that is unknown. */
  ignored: string[];
}

/** A {@link DeliveryFilter} whose days are not dated yet. */
export type RequestedFilter = Omit<
  DeliveryFilter,
  'flaggedOnly' | 'search' | 'only' | 'placed' | 'shipped' | 'moved' | 'delivered' | 'expected'
> &
  Record<DayField, DayRange | null>;

/** What has a date or an instant to filter by. */
export type DayField = 'placed' | 'shipped' | 'moved' | 'delivered' | 'expected';

/** Days in the shop's zone, both included; `null` is an open end. */
export interface DayRange {
  from: Day | null;
  to: Day | null;
}

/** A calendar date, or so many days from today: -7 is a week ago. */
export type Day = string | number;
