import { toConnection } from '../admin-api/graphql-connection.ts';
import { lineOf, quantityOf, type RemovedUnits, type NextId, type Units } from './sample-lines.ts';
import type {
  FulfillmentLineRecord,
  FulfillmentRecord,
  LineRecord,
  Money,
  RefundRecord,
  RestockType,
  ReturnLineRecord,
  ReturnRecord,
  ReverseDeliveryRecord,
  ReverseFulfillmentOrderRecord,
  TrackingRecord,
} from './records.ts';

export interface ReturnDetails {
  status: 'REQUESTED' | 'OPEN' | 'CLOSED' | 'DECLINED' | 'CANCELED';
  at: string;
  closedAt?: string;
  refunded?: boolean;
  /** The parcel that brings it back. */
  tracking?: TrackingRecord;
  /** Newest last; left out, there is one, with `tracking` as its parcel. */
  reverseFulfillments?: readonly ReverseFulfillmentDetails[];
  /** Why it was declined: a `ReturnDeclineReason`. */
  declined?: string;
  inExchangeFor?: readonly LineRecord[];
}

/** A reverse fulfillment order, with the parcel that goes with it. */
export interface ReverseFulfillmentDetails {
  status: 'OPEN' | 'CLOSED' | 'CANCELED';
  tracking?: TrackingRecord;
}

/** The tests search the answers to shoppers for this text. */
const STAFF_NOTE = 'For staff only: never to be shown';

/** Builds refunds and returns. */
export function createReturns(nextId: NextId, removed: RemovedUnits) {
  /** A refund of these units, which leave the order, or of an amount alone. */
  function refund(
    createdAt: string,
    amount: string,
    units: readonly Units[] = [],
    restockType: RestockType = 'CANCEL',
  ): RefundRecord {
    for (const one of units) {
      removed.all.add(one);
      if (restockType === 'CANCEL') removed.beforeShipping.add(one);
    }
    return {
      __typename: 'Refund',
      id: nextId('Refund'),
      createdAt,
      processedAt: createdAt,
      updatedAt: createdAt,
      note: STAFF_NOTE,
      totalRefundedSet: euro(amount),
      refundLineItems: toConnection(
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

  /** A return of units that shipped in `from`. Its name is empty until the order numbers it. */
  function returnOf(
    from: FulfillmentRecord,
    units: readonly Units[],
    details: ReturnDetails,
  ): ReturnRecord {
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
      returnLineItems: toConnection(units.map((one) => returnLine(from, one, details))),
      exchangeLineItems: toConnection(
        inExchangeFor.map((lineItem) => ({
          __typename: 'ExchangeLineItem',
          id: nextId('ExchangeLineItem'),
          quantity: lineItem.quantity,
          title: lineItem.title,
          lineItems: [lineItem],
        })),
      ),
      reverseFulfillmentOrders: toConnection(
        reverseFulfillmentsOf(details).map(reverseFulfillmentOrder),
      ),
      order: () => null,
    };
  }

  function returnLine(
    from: FulfillmentRecord,
    units: Units,
    { status, refunded = false }: ReturnDetails,
  ): ReturnLineRecord {
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

  function reverseFulfillmentOrder({
    status,
    tracking,
  }: ReverseFulfillmentDetails): ReverseFulfillmentOrderRecord {
    const record: ReverseFulfillmentOrderRecord = {
      __typename: 'ReverseFulfillmentOrder',
      id: '',
      status,
      reverseDeliveries: toConnection(tracking ? [reverseDelivery(tracking, () => record)] : []),
      order: () => null,
    };
    // The id follows those of its parcels, so that the ids of the sample orders stay what they were.
    record.id = nextId('ReverseFulfillmentOrder');
    return record;
  }

  function reverseDelivery(
    { company, number, url }: TrackingRecord,
    owner: () => ReverseFulfillmentOrderRecord,
  ): ReverseDeliveryRecord {
    return {
      __typename: 'ReverseDelivery',
      id: nextId('ReverseDelivery'),
      deliverable: {
        __typename: 'ReverseDeliveryShippingDeliverable',
        tracking: { carrierName: company, number, url },
      },
      reverseFulfillmentOrder: owner,
    };
  }

  return { refund, returnOf, reverseFulfillmentOrder };
}

function reverseFulfillmentsOf({
  status,
  tracking,
  reverseFulfillments,
}: ReturnDetails): readonly ReverseFulfillmentDetails[] {
  if (reverseFulfillments) return reverseFulfillments;
  return status === 'OPEN' || status === 'CLOSED'
    ? [tracking ? { status, tracking } : { status }]
    : [];
}

function sentIn(from: FulfillmentRecord, line: LineRecord): FulfillmentLineRecord {
  const found = from.fulfillmentLineItems.items.find(({ lineItem }) => lineItem === line);
  if (!found) throw new Error(`${line.title} cannot be returned: it is not in that fulfillment`);
  return found;
}

function euro(amount: string): Money {
  const money = { amount, currencyCode: 'EUR' };
  return { presentmentMoney: money, shopMoney: money };
}
