import { connection } from '../admin-api/connection.ts';
import { lineOf, quantityOf, UnitCount, type NextId, type Units } from './sample-lines.ts';
import type { FulfillmentOrderSeed, LocationSeed } from './seeds.ts';

const WAREHOUSE: LocationSeed = {
  name: 'Fennel & Flax warehouse',
  address1: 'Havenstraat 1',
  city: 'Zaandam',
  zip: '1506 PA',
  countryCode: 'NL',
};

/** Another company's, which packs for the shop when it is asked to. */
export const PARTNER: LocationSeed = {
  name: 'Lowlands Fulfilment',
  address1: 'Distriboulevard 9',
  city: 'Moerdijk',
  zip: '4782 PV',
  countryCode: 'NL',
};

/** Where shoppers collect. */
export const STORE: LocationSeed = {
  name: 'Fennel & Flax Haarlem',
  address1: 'Grote Houtstraat 43',
  city: 'Haarlem',
  zip: '2011 SB',
  countryCode: 'NL',
};

export interface WaitingDetails {
  status?: string;
  requestStatus?: string;
  holds?: readonly string[];
  /** `fulfillAt`. */
  from?: string;
  /** Of delivery. */
  method?: string;
  at?: LocationSeed;
  /** Units that have left already. */
  shipped?: UnitCount;
}

/** The builders of fulfillment orders: what has to leave, from where, and what it waits for. */
export function createWaiting(nextId: NextId) {
  function waiting(units: readonly Units[], details: WaitingDetails = {}): FulfillmentOrderSeed {
    const { holds = [], from = null, method = 'SHIPPING', at = WAREHOUSE, shipped } = details;
    return {
      __typename: 'FulfillmentOrder',
      id: nextId('FulfillmentOrder'),
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
      status: details.status ?? 'OPEN',
      requestStatus: details.requestStatus ?? 'UNSUBMITTED',
      fulfillAt: from,
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
        methodType: method,
        presentedName: null,
        minDeliveryDateTime: null,
        maxDeliveryDateTime: null,
      },
      assignedLocation: at,
      lineItems: connection(
        units.map((one) => ({
          __typename: 'FulfillmentOrderLineItem',
          id: nextId('FulfillmentOrderLineItem'),
          totalQuantity: quantityOf(one),
          remainingQuantity: quantityOf(one) - (shipped?.of(lineOf(one)) ?? 0),
          lineItem: lineOf(one),
        })),
      ),
    };
  }

  /** All of it has left; it stays to say how. */
  function done(units: readonly Units[], details: WaitingDetails): FulfillmentOrderSeed {
    const shipped = new UnitCount();
    for (const one of units) shipped.add(one);
    return waiting(units, { ...details, status: 'CLOSED', shipped });
  }

  function held(reason: string, ...units: readonly Units[]): FulfillmentOrderSeed {
    return waiting(units, { status: 'ON_HOLD', holds: [reason] });
  }

  function scheduled(from: string, ...units: readonly Units[]): FulfillmentOrderSeed {
    return waiting(units, { status: 'SCHEDULED', from });
  }

  return { waiting, done, held, scheduled };
}
