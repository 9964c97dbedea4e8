import { createHash } from 'node:crypto';
import { MINUTE } from '../core/dates/durations.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Milliseconds between two looks for changes that no webhook has told of. */
export const INTERVAL = 15 * MINUTE;

/** The same for a shop without webhooks: shorter than an hour, after which its look-ups would be live. */
export const QUIET_INTERVAL = 45 * MINUTE;

/** When the next run of a shop is due: each shop at its own offset, so that they do not all come at once. */
export function nextRun(shop: ShopDomain, now: Date, interval: number): Date {
  const offset = createHash('sha256').update(shop).digest().readUInt32BE() % interval;
  const since = (now.getTime() - offset) % interval;
  return new Date(now.getTime() + interval - since);
}
