import { toConnection } from '../admin-api/graphql-connection.ts';
import { lineOf, quantityOf, UnitCount, type NextId, type Units } from './sample-lines.ts';
import type { FulfillmentOrderRecord, LocationRecord } from './records.ts';

const WAREHOUSE_LOCATION: LocationRecord = {
  name: 'Fennel & Flax warehouse',
  address1: 'Havenstraat 1',
  city: 'Zaandam',
  zip: '1506 PA',
  countryCode: 'NL',
  phone: '+31 75 555 0100',
};

/** The location of a fulfillment service: another company, which fulfills on request. */
export const PARTNER_LOCATION: LocationRecord = {
  name: 'Lowlands Fulfilment',
  address1: 'Distriboulevard 9',
  city: 'Moerdijk',
  zip: '4782 PV',
  countryCode: 'NL',
  phone: null,
};

/** The shop's own place in town, where shoppers pick up. */
export const RETAIL_LOCATION: LocationRecord = {
  name: 'Fennel & Flax Haarlem',
  address1: 'Grote Houtstraat 43',
  city: 'Haarlem',
  zip: '2011 SB',
  countryCode: 'NL',
  phone: '+31 23 555 0143',
};

export interface FulfillmentOrderDetails {
  status?: string;
  requestStatus?: string;
  holds?: readonly string[];
  fulfillAt?: string;
  methodType?: string;
  location?: LocationRecord;
  /** Units that have shipped already. */
  shipped?: UnitCount;
}

/** Builds fulfillment orders: what has to ship, from where, and what it waits for. */
export function createFulfillmentOrders(nextId: NextId) {
  /** One fulfillment order. Its order and its times are set when an order takes it. */
  function fulfillmentOrder(
    units: readonly Units[],
    details: FulfillmentOrderDetails = {},
  ): FulfillmentOrderRecord {
    const { holds = [], fulfillAt = null, shipped } = details;
    return {
      __typename: 'FulfillmentOrder',
      id: nextId('FulfillmentOrder'),
      createdAt: '',
      updatedAt: '',
      status: details.status ?? 'OPEN',
      requestStatus: details.requestStatus ?? 'UNSUBMITTED',
      fulfillAt,
      fulfillBy: null,
      fulfillmentHolds: holds.map((reason) => ({
        __typename: 'FulfillmentHold',
        id: nextId('FulfillmentHold'),
        reason,
        displayReason: reason,
        heldByRequestingApp: false,
        reasonNotes: 'For staff only: never to be shown',
      })),
      deliveryMethod: {
        __typename: 'DeliveryMethod',
        id: nextId('DeliveryMethod'),
        methodType: details.methodType ?? 'SHIPPING',
        presentedName: null,
        minDeliveryDateTime: null,
        maxDeliveryDateTime: null,
      },
      assignedLocation: details.location ?? WAREHOUSE_LOCATION,
      lineItems: toConnection(
        units.map((one) => ({
          __typename: 'FulfillmentOrderLineItem',
          id: nextId('FulfillmentOrderLineItem'),
          totalQuantity: quantityOf(one),
          remainingQuantity: quantityOf(one) - (shipped?.of(lineOf(one)) ?? 0),
          lineItem: lineOf(one),
        })),
      ),
      orderId: '',
      order: () => null,
    };
  }

  /** A fulfillment order whose units have all shipped. */
  function closed(
    units: readonly Units[],
    details: FulfillmentOrderDetails,
  ): FulfillmentOrderRecord {
    const shipped = new UnitCount();
    for (const one of units) shipped.add(one);
    return fulfillmentOrder(units, { ...details, status: 'CLOSED', shipped });
  }

  function onHold(reason: string, ...units: readonly Units[]): FulfillmentOrderRecord {
    return fulfillmentOrder(units, { status: 'ON_HOLD', holds: [reason] });
  }

  function scheduled(fulfillAt: string, ...units: readonly Units[]): FulfillmentOrderRecord {
    return fulfillmentOrder(units, { status: 'SCHEDULED', fulfillAt });
  }

  return { fulfillmentOrder, closed, onHold, scheduled };
}
