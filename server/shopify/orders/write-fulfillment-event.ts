import type { WriteFulfillmentEvent } from '../../ports/write-fulfillment-event.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createWriteDeadline } from '../client/deadline.ts';
import { reasonOf, type UnavailableReason } from '../client/unavailable.ts';
import { CreateFulfillmentEvent } from '../documents/create-fulfillment-event.ts';

/** Milliseconds, with the wait for points. */
const DEADLINE = 20_000;

/** For these Shopify has written nothing, and whether it may do so later. With all others it may have written. */
const NOT_SENT: Partial<Record<UnavailableReason, { isWorthARetry: boolean }>> = {
  throttled: { isWorthARetry: true },
  circuit_open: { isWorthARetry: true },
  token_refused: { isWorthARetry: true },
  // These three wait for the merchant.
  denied: { isWorthARetry: false },
  unauthorized: { isWorthARetry: false },
  not_installed: { isWorthARetry: false },
};

/** Writes fulfillment events behind all that shoppers wait for, and never one twice by itself. */
export function createWriteFulfillmentEvent(queryAdmin: QueryAdmin): WriteFulfillmentEvent {
  return async function writeFulfillmentEvent(shop, { fulfillmentId, milestone, happenedAt }) {
    const event = { fulfillmentId, status: milestone, happenedAt };
    try {
      const deadline = createWriteDeadline(DEADLINE);
      const answer = await queryAdmin(shop, CreateFulfillmentEvent, { event }, deadline);
      const { fulfillmentEvent, userErrors = [] } = answer.fulfillmentEventCreate ?? {};
      if (fulfillmentEvent) return { kind: 'written', eventId: fulfillmentEvent.id };
      if (userErrors.length === 0) return { kind: 'uncertain', reason: 'no event' };
      return { kind: 'refused', fields: userErrors.flatMap(({ field }) => field ?? []).join() };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      const notSent = NOT_SENT[reason];
      return notSent ? { kind: 'not_sent', reason, ...notSent } : { kind: 'uncertain', reason };
    }
  };
}
