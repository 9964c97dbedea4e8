import { credentialText } from '../core/lookup/order-lookup.ts';
import type { OpenTypedPass, Passes } from '../ports/passes.ts';
import type { ContactOf } from './contact.ts';
import type { Fingerprint } from './counting/fingerprints.ts';
import type { Charge, LocalCounters } from './counting/local-counters.ts';

export interface OpenTypedPassOptions {
  open: Passes['open'];
  contactOf: ContactOf;
  /** Counts those who type another address with a pass. */
  local: Pick<LocalCounters, 'isExhausted' | 'add'>;
  fingerprint: (...parts: string[]) => Fingerprint;
  now: () => Date;
}

/**
 * Creates what tells an order's owner from strangers who have used up its guesses. The pass names the pseudonym of the
 * address that opened it, so the typed one is compared before anybody is asked.
 *
 * A pass that was stolen would be a way to try address after address, if a wrong one cost nothing. So each is charged
 * to the pass, and to those that it is renewed to: they share the end. Between looking at the count and charging it nothing
 * is awaited, so as many at once as somebody likes cannot exceed it.
 */
export function createOpenTypedPass(options: OpenTypedPassOptions): OpenTypedPass {
  const { open, contactOf, local, fingerprint, now } = options;

  return async (shop, pass, typed) => {
    const opened = await open(shop, pass);
    if (!opened || opened.contact === null) return null;
    const { orderId, contact, endsAt } = opened;
    const key = fingerprint('pass', shop, orderId, contact, endsAt.toISOString());
    const charge: Charge = { budget: 'pass', key, points: 1 };
    if (local.isExhausted(charge, now())) return null;
    if (contactOf(shop, credentialText(typed)) === contact) return opened;
    local.add(charge, now());
    return null;
  };
}
