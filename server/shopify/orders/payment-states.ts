import type { Cancellation, PaymentState } from '../../core/order.ts';
import { lookUp, type Enum } from './enum-table.ts';

const PAYMENTS: Record<Enum<'OrderDisplayFinancialStatus'>, PaymentState> = {
  AUTHORIZED: 'authorized',
  EXPIRED: 'expired',
  PAID: 'paid',
  PARTIALLY_PAID: 'partly_paid',
  PARTIALLY_REFUNDED: 'partly_refunded',
  PENDING: 'pending',
  REFUNDED: 'refunded',
  VOIDED: 'voided',
};

/** A reason is named where the shopper caused it or is affected by it. Fraud, staff and other are not named. */
const CANCELLATIONS: Record<Enum<'OrderCancelReason'>, Cancellation['reason']> = {
  CUSTOMER: 'cancelled_on_request',
  DECLINED: 'cancelled_unpaid',
  FRAUD: 'cancelled',
  INVENTORY: 'cancelled_out_of_stock',
  OTHER: 'cancelled',
  STAFF: 'cancelled',
};

export function toPayment(status: string | null): PaymentState {
  return lookUp(PAYMENTS, status, 'unknown');
}

export function toCancelReason(reason: string | null): Cancellation['reason'] {
  return lookUp(CANCELLATIONS, reason, 'cancelled');
}
