import { connection } from '../admin-api/connection.ts';
import { lineOf, quantityOf, type Ledger, type NextId, type Units } from './sample-lines.ts';
import type {
  FulfillmentLineSeed,
  FulfillmentSeed,
  LineSeed,
  Money,
  RefundSeed,
  RestockType,
  ReturnLineSeed,
  ReturnSeed,
  ReverseFulfillmentOrderSeed,
  TrackingSeed,
} from './seeds.ts';

export interface ReturnDetails {
  status: 'REQUESTED' | 'OPEN' | 'CLOSED' | 'DECLINED' | 'CANCELED';
  at: string;
  closedAt?: string;
  refunded?: boolean;
  /** How it travels back. */
  by?: TrackingSeed;
  /** The ways back, where there is more to say than `by` says; the newest last. */
  ways?: readonly ReverseFulfillmentStatus[];
  /** The reason it was declined for. */
  declined?: string;
  inExchangeFor?: readonly LineSeed[];
}

/** A reverse fulfillment order, with the parcel that goes with it. */
export interface ReverseFulfillmentStatus {
  status: 'OPEN' | 'CLOSED' | 'CANCELED';
  by?: TrackingSeed;
}

const STAFF_NOTE = 'For staff only: never to be shown';

/** The builders of what goes back: money, and units. */
export function createReturns(nextId: NextId, { gone, neverShipped }: Ledger) {
  /** Money back, for these units or for none. The units leave the order. */
  function refund(
    createdAt: string,
    amount: string,
    units: readonly Units[] = [],
    restockType: RestockType = 'CANCEL',
  ): RefundSeed {
    for (const one of units) {
      gone.add(one);
      if (restockType === 'CANCEL') neverShipped.add(one);
    }
    return {
      __typename: 'Refund',
      id: nextId('Refund'),
      createdAt,
      processedAt: createdAt,
      updatedAt: createdAt,
      note: STAFF_NOTE,
      totalRefundedSet: euro(amount),
      refundLineItems: connection(
        units.map((one) => ({
          id: nextId('RefundLineItem'),
          quantity: quantityOf(one),
          restockType,
          restocked: restockType !== 'NO_RESTOCK',
          lineItem: lineOf(one),
        })),
      ),
    };
  }

  /** A return of units that left in `from`. The order gives it its name. */
  function returnOf(
    from: FulfillmentSeed,
    units: readonly Units[],
    details: ReturnDetails,
  ): ReturnSeed {
    const { status, at, closedAt = null, inExchangeFor = [] } = details;
    return {
      __typename: 'Return',
      id: nextId('Return'),
      name: '',
      status,
      createdAt: at,
      closedAt,
      totalQuantity: units.reduce((sum, one) => sum + quantityOf(one), 0),
      decline: details.declined ? { reason: details.declined, note: STAFF_NOTE } : null,
      returnLineItems: connection(units.map((one) => returnLine(from, one, details))),
      exchangeLineItems: connection(
        inExchangeFor.map((lineItem) => ({
          __typename: 'ExchangeLineItem',
          id: nextId('ExchangeLineItem'),
          quantity: lineItem.quantity,
          title: lineItem.title,
          lineItems: [lineItem],
        })),
      ),
      reverseFulfillmentOrders: connection(waysOf(details).map(wayBack)),
    };
  }

  function returnLine(
    from: FulfillmentSeed,
    units: Units,
    { status, refunded = false }: ReturnDetails,
  ): ReturnLineSeed {
    const quantity = quantityOf(units);
    const processed = status === 'CLOSED' ? quantity : 0;
    return {
      __typename: 'ReturnLineItem',
      id: nextId('ReturnLineItem'),
      quantity,
      refundedQuantity: refunded ? quantity : 0,
      refundableQuantity: refunded ? 0 : quantity,
      processedQuantity: processed,
      processableQuantity: quantity - processed,
      unprocessedQuantity: quantity - processed,
      returnReasonNote: '',
      customerNote: null,
      fulfillmentLineItem: sentIn(from, lineOf(units)),
    };
  }

  function wayBack({ status, by }: ReverseFulfillmentStatus): ReverseFulfillmentOrderSeed {
    const deliveries = by
      ? [
          {
            __typename: 'ReverseDelivery' as const,
            id: nextId('ReverseDelivery'),
            deliverable: {
              __typename: 'ReverseDeliveryShippingDeliverable' as const,
              tracking: { carrierName: by.company, number: by.number, url: by.url },
            },
          },
        ]
      : [];
    return {
      __typename: 'ReverseFulfillmentOrder',
      id: nextId('ReverseFulfillmentOrder'),
      status,
      reverseDeliveries: connection(deliveries),
    };
  }

  return { refund, returnOf };
}

function waysOf({ status, by, ways }: ReturnDetails): readonly ReverseFulfillmentStatus[] {
  if (ways) return ways;
  return status === 'OPEN' || status === 'CLOSED' ? [by ? { status, by } : { status }] : [];
}

function sentIn(from: FulfillmentSeed, line: LineSeed): FulfillmentLineSeed {
  const found = from.fulfillmentLineItems.items.find(({ lineItem }) => lineItem === line);
  if (!found) throw new Error(`${line.title} cannot come back: it did not leave in that parcel`);
  return found;
}

function euro(amount: string): Money {
  const money = { amount, currencyCode: 'EUR' };
  return { presentmentMoney: money, shopMoney: money };
}
