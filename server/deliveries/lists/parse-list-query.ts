import {
  isDeliveryMethod,
  isDeliveryStatus,
  isWaitingReason,
} from '../../core/deliveries/delivery-codes.ts';
import { FLAGS, type FlagCode } from '../../core/deliveries/delivery.ts';
import type { ListSort, SortKey } from '../../ports/list-deliveries.ts';
import { parseCursor } from './list-cursor.ts';
import type { DayField, DayRange, ListRequest } from './list-request.ts';
import { parseDays } from './parse-days.ts';
import { readParameters, type Parameters } from './read-parameters.ts';

/** Characters of what is searched for; no order name and no tracking number is longer. */
const MAX_SEARCH = 100;

/** Characters of a carrier's name: Shopify's texts of one line have at most so many. */
const MAX_CARRIER = 255;

/** What a merchant can sort by, as an address has it. */
const SORTS = ['urgency', 'placed', 'expected', 'shipped', 'moved'] as const satisfies SortKey[];

const COUNTRY = /^[A-Z]{2}$/;

/**
 * Reads the query string of a list. It never fails: what is unknown is ignored, and named in {@link ListRequest.ignored}.
 * An e-mail address in it is not searched for: it belongs into no address (decision 0046).
 *
 * @param query - With or without the `?`.
 */
export function parseListQuery(query: string): ListRequest {
  const parameters = readParameters(query);
  const { one, many, each } = parameters;
  const request = {
    view: one('view', parseView) ?? ('needs_you' as const),
    filter: {
      flags: many('needs', parseFlag),
      statuses: many('status', (code) => (isDeliveryStatus(code) ? code : undefined)),
      reasons: many('hold', (code) => (isWaitingReason(code) ? code : undefined)),
      returnedOnly: one('returned', parseSwitch) ?? false,
      carriers: each('carrier', parseCarrier),
      countries: many('country', parseCountry),
      methods: many('method', (code) => (isDeliveryMethod(code) ? code : undefined)),
      tracking: one('tracking', parseTracking) ?? null,
      muted: one('muted', parseSwitch) ?? null,
      ...parseRanges(parameters),
    },
    search: one('q', parseSearch, 'secret') ?? '',
    sort: one('sort', parseSort) ?? null,
    beside: parseBeside(parameters),
  };
  return { ...request, ignored: parameters.ignored() };
}

function parseView(text: string): ListRequest['view'] | undefined {
  return text === 'needs_you' || text === 'all' ? text : undefined;
}

function parseFlag(text: string): FlagCode | undefined {
  return FLAGS.find((code) => code === text);
}

function parseSwitch(text: string): boolean | undefined {
  return text === 'yes' ? true : text === 'no' ? false : undefined;
}

function parseTracking(text: string): 'with' | 'without' | undefined {
  return text === 'with' || text === 'without' ? text : undefined;
}

/** Empty is: without a carrier. */
function parseCarrier(text: string): string | null | undefined {
  if (text === '') return null;
  return text.length <= MAX_CARRIER && isStorable(text) ? text : undefined;
}

function parseCountry(text: string): string | undefined {
  const code = text.toUpperCase();
  return COUNTRY.test(code) ? code : undefined;
}

function parseSearch(text: string): string | undefined {
  const search = text.trim();
  const isSearched = search.length <= MAX_SEARCH && isStorable(search) && !search.includes('@');
  return isSearched ? search : undefined;
}

/** Postgres stores no text with a NUL in it, and no half of a character. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** `-placed` is the newest first. */
function parseSort(text: string): ListSort | undefined {
  const isDescending = text.startsWith('-');
  const by = SORTS.find((key) => key === (isDescending ? text.slice(1) : text));
  return by && { by, isDescending };
}

function parseRanges({ one }: Parameters): Record<DayField, DayRange | null> {
  const range = (name: DayField): DayRange | null =>
    one(name, (text) => parseDays(text) ?? undefined) ?? null;
  return {
    placed: range('placed'),
    shipped: range('shipped'),
    moved: range('moved'),
    delivered: range('delivered'),
    expected: range('expected'),
  };
}

/** A page cannot be beside two rows. */
function parseBeside({ one, ignore }: Parameters): ListRequest['beside'] {
  const after = one('after', (text) => parseCursor(text) ?? undefined, 'secret');
  const before = one('before', (text) => parseCursor(text) ?? undefined, 'secret');
  if (after && before) {
    ignore('after');
    ignore('before');
    return null;
  }
  if (after) return { side: 'after', ...after };
  return before ? { side: 'before', ...before } : null;
}
