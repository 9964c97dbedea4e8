import type { TriggerFlow } from '../../ports/trigger-flow.ts';
import type { QueryAdmin } from '../client/admin-client.ts';
import { createWriteDeadline } from '../client/deadline.ts';
import { reasonOf, type UnavailableReason } from '../client/unavailable.ts';
import { ReceiveFlowTrigger } from '../documents/receive-flow-trigger.ts';

/** As the extension's TOML names it. */
const HANDLE = 'delivery-needs-you';

/** Milliseconds, with the wait for points. */
const DEADLINE = 20_000;

/** For these Shopify has received nothing. */
const NOT_SENT: ReadonlySet<UnavailableReason> = new Set([
  'throttled',
  'circuit_open',
  'token_refused',
  'denied',
  'unauthorized',
  'not_installed',
]);

/** Tells Flow behind all that shoppers wait for, and never twice by itself. */
export function createTriggerFlow(queryAdmin: QueryAdmin): TriggerFlow {
  return async function triggerFlow(shop, payload) {
    try {
      const deadline = createWriteDeadline(DEADLINE);
      const answer = await queryAdmin(
        shop,
        ReceiveFlowTrigger,
        { handle: HANDLE, payload },
        deadline,
      );
      const { userErrors } = answer.flowTriggerReceive ?? {};
      if (!userErrors) return { kind: 'uncertain' };
      return { kind: userErrors.length === 0 ? 'received' : 'refused' };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      return { kind: NOT_SENT.has(reason) ? 'not_sent' : 'uncertain' };
    }
  };
}
