import type { ReturnNote } from '../../contract.ts';
import type { LinkReader } from '../carriers/carrier-link.ts';
import type { Moments } from '../dates/moments.ts';
import type { Order, OrderReturn } from '../order.ts';
import { toParcel } from '../shipments/parcel-site.ts';
import type { Placement } from '../units/placement.ts';
import type { ToItems } from '../units/to-items.ts';
import type { ShownReturn } from './answer-facts.ts';

/** `null`: not shown, as if it had never been requested. */
const RETURN_STATUS: Record<OrderReturn['status'], ReturnNote['status'] | null> = {
  requested: 'return_requested',
  open: 'return_in_progress',
  received: 'return_received',
  closed: 'return_completed',
  declined: 'return_declined',
  declined_final_sale: 'return_declined_final_sale',
  declined_too_late: 'return_declined_too_late',
  cancelled: null,
};

/** The day of a status, where Shopify records it. */
const RETURN_DAY: Partial<Record<OrderReturn['status'], (from: OrderReturn) => string | null>> = {
  requested: ({ createdAt }) => createdAt,
  closed: ({ closedAt }) => closedAt,
};

/** The returns as the shopper reads them, with what they were made of. */
export function toReturns(
  order: Order,
  placed: Placement['returns'],
  toItems: ToItems,
  moments: Moments,
): ShownReturn[] {
  // They go back where the order came from, which no record of a return says.
  const reader: LinkReader = {
    shopCountry: null,
    destinationCountry: order.destination?.countryCode ?? null,
    language: moments.language,
  };
  return order.returns.flatMap((from) => {
    const status = RETURN_STATUS[from.status];
    if (!status) return [];
    const units = placed.find((one) => one.from === from)?.units ?? [];
    const at = RETURN_DAY[from.status]?.(from) ?? null;
    const shown = {
      name: from.name,
      status,
      at: at ? moments.day(at) : null,
      items: toItems(units),
      parcels: from.parcels.map((parcel) => toParcel(parcel, reader)),
    };
    return [{ from, shown }];
  });
}
