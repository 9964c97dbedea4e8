import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadAdminSchema } from '../../../e2e/fake-shopify/admin-api/admin-schema.ts';
import {
  toDeliveryMethod,
  toFulfillmentOrderState,
  toFallbackState,
} from './fulfillment-order-states.ts';
import { isCashOnDelivery, toCancelReason, toPayment } from './payment-states.ts';
import { toReturnsOfOrder, toReturnStatus, toReverseFulfillmentStatus } from './return-states.ts';
import { toFulfillmentRecord, toReportedStatus, toScanState } from './shipment-states.ts';

const { schema } = loadAdminSchema();
const UNSTABLE = loadAdminSchema('unstable').schema;

function valuesOf(name: string, from = schema): string[] {
  const type = from.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

/** How each value reads, by the enum it is of; what its shopper reads is in `coverage.md`. */
const READINGS: Record<string, (value: string) => unknown> = {
  OrderDisplayFinancialStatus: toPayment,
  OrderCancelReason: toCancelReason,
  FulfillmentOrderStatus: (status) =>
    toFulfillmentOrderState({ status, requestStatus: 'UNSUBMITTED', holds: [] }),
  FulfillmentOrderRequestStatus: (requestStatus) =>
    toFulfillmentOrderState({ status: 'OPEN', requestStatus, holds: [] }),
  FulfillmentHoldReason: (reason) =>
    toFulfillmentOrderState({ status: 'ON_HOLD', requestStatus: 'UNSUBMITTED', holds: [reason] }),
  DeliveryMethodType: toDeliveryMethod,
  OrderDisplayFulfillmentStatus: (status) => toFallbackState(status, []),
  OrderReturnStatus: (status) => JSON.stringify(toReturnsOfOrder(status)),
  ReturnStatus: (status) => returnIn({ status }),
  ReturnDeclineReason: (declined) => returnIn({ status: 'DECLINED', declined }),
  ReverseFulfillmentOrderStatus: toReverseFulfillmentStatus,
  FulfillmentStatus: toFulfillmentRecord,
  FulfillmentEventStatus: (status) => read(toScanState(status)),
  FulfillmentDisplayStatus: (status) => read(toReportedStatus(status, 'sent')),
};

function returnIn(from: Partial<Parameters<typeof toReturnStatus>[0]>): string {
  return toReturnStatus({
    status: 'OPEN',
    declined: null,
    ofOrder: 'IN_PROGRESS',
    reverseFulfillments: [],
    ...from,
  });
}

function read({ status, substatus }: ReturnType<typeof toScanState>): string {
  return substatus ? `${status}/${substatus}` : status;
}

describe('Shopify’s enums', () => {
  it.each([
    ['OrderDisplayFinancialStatus', 'unknown'],
    ['OrderCancelReason', 'cancelled'],
    ['FulfillmentOrderStatus', 'open'],
    ['FulfillmentOrderRequestStatus', 'open'],
    ['FulfillmentHoldReason', 'checking'],
    ['DeliveryMethodType', 'shipping'],
    ['ReturnStatus', 'open'],
    ['ReturnDeclineReason', 'declined'],
    ['OrderDisplayFulfillmentStatus', 'open'],
    ['OrderReturnStatus', '{"any":true,"inspected":false}'],
    ['ReverseFulfillmentOrderStatus', 'open'],
    ['FulfillmentStatus', 'sent'],
    ['FulfillmentEventStatus', 'unknown'],
    ['FulfillmentDisplayStatus', 'unknown'],
  ])('%s: a value of next year reads %j, and so does one named like a method', (name, neutral) => {
    expect(READINGS[name]?.('TELEPORTED')).toBe(neutral);
    expect(READINGS[name]?.('constructor')).toBe(neutral);
  });

  it.each(['FulfillmentEventStatus', 'FulfillmentDisplayStatus'])(
    '%s: what only `unstable` has is understood already',
    (name) => {
      const coming = valuesOf(name, UNSTABLE).filter((value) => !valuesOf(name).includes(value));
      expect(coming.length).toBeGreaterThan(0);
      for (const value of coming) expect(READINGS[name]?.(value), value).not.toBe('unknown');
    },
  );

  it.each([
    ['OPEN', 'REJECTED', 'rejected'],
    ['OPEN', 'CLOSED', 'rejected'],
    ['INCOMPLETE', 'CLOSED', 'rejected'],
    ['INCOMPLETE', 'UNSUBMITTED', 'rejected'],
    ['OPEN', 'CANCELLATION_REQUESTED', 'checking'],
    ['IN_PROGRESS', 'CANCELLATION_REQUESTED', 'checking'],
    ['IN_PROGRESS', 'CANCELLATION_REJECTED', 'checking'],
    ['OPEN', 'CANCELLATION_ACCEPTED', 'checking'],
    ['IN_PROGRESS', 'REJECTED', 'in_progress'],
    ['CLOSED', 'CLOSED', 'closed'],
    ['SCHEDULED', 'REJECTED', 'scheduled'],
    ['ON_HOLD', 'REJECTED', 'checking'],
  ])('a fulfillment order that is %s, with a request %s, is %s', (status, requestStatus, state) => {
    expect(toFulfillmentOrderState({ status, requestStatus, holds: [] })).toBe(state);
  });

  it('units without a fulfillment order are being checked after a service has stopped on request', () => {
    const stopped = [{ status: 'CANCELLED', requestStatus: 'CANCELLATION_ACCEPTED' }];
    expect(toFallbackState('UNFULFILLED', stopped)).toBe('checking');
    expect(toFallbackState('ON_HOLD', stopped)).toBe('checking');
    expect(toFallbackState('UNFULFILLED', [])).toBe('open');
    expect(toFallbackState('REQUEST_DECLINED', [])).toBe('rejected');
  });

  it.each([
    ['Cash on Delivery (COD)', true],
    ['cash_on_delivery', true],
    [' CASH ON DELIVERY ', true],
    ['COD', true],
    ['Cash on Delivery fee included, ask Jan', false],
    ['Bank Deposit', false],
    ['shopify_payments', false],
    ['manual', false],
    ['', false],
  ])('the gateway %j is cash on delivery: %j', (name, is) => {
    expect(isCashOnDelivery(name)).toBe(is);
  });

  it('of several holds, the one the shopper can do something about is told', () => {
    const holds = ['OTHER', 'INVENTORY_OUT_OF_STOCK', 'INCORRECT_ADDRESS'];
    expect(
      toFulfillmentOrderState({ status: 'ON_HOLD', requestStatus: 'UNSUBMITTED', holds }),
    ).toBe('check_address');
  });

  it('an open return is received once all of it is back, and all that was called off does not count', () => {
    expect(returnIn({ reverseFulfillments: ['received'] })).toBe('received');
    expect(returnIn({ reverseFulfillments: ['received', 'open'] })).toBe('open');
    expect(returnIn({ reverseFulfillments: ['received', 'cancelled'] })).toBe('received');
    expect(returnIn({ reverseFulfillments: ['cancelled'] })).toBe('open');
    expect(returnIn({ ofOrder: 'INSPECTION_COMPLETE' })).toBe('received');
    expect(returnIn({ ofOrder: 'INSPECTION_COMPLETE', status: 'REQUESTED' })).toBe('requested');
  });

  it('what a warehouse was only asked for has not left, unless a carrier has it', () => {
    expect(read(toReportedStatus('FULFILLED', 'requested'))).toBe('unknown/requested');
    expect(read(toReportedStatus('IN_TRANSIT', 'requested'))).toBe('in_transit');
  });

  it('say nothing of fraud or risk', () => {
    const said = Object.entries(READINGS)
      .filter(([name]) => !name.startsWith('Return'))
      .flatMap(([name, reading]) => valuesOf(name).map(reading));
    expect(said.join(' ')).not.toMatch(/fraud|risk/);
  });
});
