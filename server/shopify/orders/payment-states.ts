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

/**
 * What Shopify's own manual payment method for cash on delivery is called in `paymentGatewayNames`: by its code, or
 * by its name. A shop's own name for a method of payment is never read: it may say anything.
 */
const CASH_ON_DELIVERY: ReadonlySet<string> = new Set([
  'cash on delivery (cod)',
  'cash on delivery',
  'cod',
]);

/** Whether a gateway's name is that of Shopify's cash on delivery, however it is cased and spaced. */
export function isCashOnDelivery(gatewayName: string): boolean {
  const name = gatewayName.toLowerCase().replace(/[\s_-]+/g, ' ');
  return CASH_ON_DELIVERY.has(name.trim());
}

export function toPayment(status: string | null): PaymentState {
  return lookUp(PAYMENTS, status, 'unknown');
}

export function toCancelReason(reason: string | null): Cancellation['reason'] {
  return lookUp(CANCELLATIONS, reason, 'cancelled');
}
