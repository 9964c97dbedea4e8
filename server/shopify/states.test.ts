import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadAdminSchema } from '../../e2e/store/admin-schema.ts';
import {
  isVoided,
  toCancelReason,
  toDeliveryMethod,
  toPayment,
  toPlanState,
  toReturnStatus,
  toScanState,
  toWitness,
} from './states.ts';

const { schema } = loadAdminSchema();
const UNSTABLE = loadAdminSchema('unstable').schema;

function valuesOf(name: string, from = schema): string[] {
  const type = from.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

/** How each value reads, by the enum it is of; `state` may be told apart by more than one word. */
const READINGS: Record<string, (value: string) => unknown> = {
  OrderDisplayFinancialStatus: toPayment,
  OrderCancelReason: toCancelReason,
  FulfillmentOrderStatus: (status) =>
    toPlanState({ status, requestStatus: 'UNSUBMITTED', holds: [] }),
  FulfillmentOrderRequestStatus: (requestStatus) =>
    toPlanState({ status: 'OPEN', requestStatus, holds: [] }),
  FulfillmentHoldReason: (reason) =>
    toPlanState({ status: 'ON_HOLD', requestStatus: 'UNSUBMITTED', holds: [reason] }),
  DeliveryMethodType: toDeliveryMethod,
  ReturnStatus: (status) => toReturnStatus(status, null),
  ReturnDeclineReason: (reason) => toReturnStatus('DECLINED', reason),
  FulfillmentStatus: isVoided,
  FulfillmentEventStatus: (status) => read(toScanState(status)),
  FulfillmentDisplayStatus: (status) => read(toWitness(status)),
};

function read({ status, substatus }: ReturnType<typeof toScanState>): string {
  return substatus ? `${status}/${substatus}` : status;
}

describe('Shopify’s words', () => {
  it.each(Object.entries(READINGS))('%s: every value has its reading', (name, reading) => {
    const values = valuesOf(name);
    expect(values.length).toBeGreaterThan(1);
    expect(Object.fromEntries(values.map((value) => [value, reading(value)]))).toMatchSnapshot();
  });

  it.each([
    ['OrderDisplayFinancialStatus', 'unknown'],
    ['OrderCancelReason', 'cancelled'],
    ['FulfillmentOrderStatus', 'open'],
    ['FulfillmentOrderRequestStatus', 'open'],
    ['FulfillmentHoldReason', 'checking'],
    ['DeliveryMethodType', 'shipping'],
    ['ReturnStatus', 'open'],
    ['ReturnDeclineReason', 'declined'],
    ['FulfillmentStatus', false],
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

  it('of several holds, the one the shopper can do something about is told', () => {
    const holds = ['OTHER', 'INVENTORY_OUT_OF_STOCK', 'INCORRECT_ADDRESS'];
    expect(toPlanState({ status: 'ON_HOLD', requestStatus: 'UNSUBMITTED', holds })).toBe(
      'check_address',
    );
  });

  it('say nothing of fraud, risk or a declined request', () => {
    const said = Object.entries(READINGS)
      .filter(([name]) => !name.startsWith('Return'))
      .flatMap(([name, reading]) => valuesOf(name).map(reading));
    expect(said.join(' ')).not.toMatch(/fraud|risk|declin|reject/);
  });
});
