import type { Compared, DeliveryNumbers } from './numbers-contract.ts';

/** Nothing is said of a share of fewer deliveries: a single one would move it by more than five points. */
export const MIN_DELIVERIES = 20;

/** Standard errors beyond which two shares differ otherwise than by chance, nineteen times of twenty. */
const BEYOND_CHANCE = 1.96;

/** A part of some deliveries. */
export interface Share {
  part: number;
  total: number;
}

/** What can be said about being on time. `alone`: there are too few before to compare with. */
export type OnTimeFinding =
  | { code: 'few'; total: number }
  | { code: 'alone'; now: Share }
  | { code: 'rose' | 'fell' | 'same'; now: Share; before: Share };

/**
 * What the share of deliveries on time says, of those that had a promised day. It has risen or fallen only where the
 * difference is more than chance makes (a test of two proportions), and is seen in whole percents.
 */
export function findOnTime({ now, before }: Compared<DeliveryNumbers>): OnTimeFinding {
  const [present, past] = [toShare(now), toShare(before)];
  if (present.total < MIN_DELIVERIES) return { code: 'few', total: present.total };
  if (past.total < MIN_DELIVERIES) return { code: 'alone', now: present };
  return { code: compareShares(present, past), now: present, before: past };
}

function toShare({ onTime, late }: DeliveryNumbers): Share {
  return { part: onTime, total: onTime + late };
}

function compareShares(now: Share, before: Share): 'rose' | 'fell' | 'same' {
  const [p, q] = [now.part / now.total, before.part / before.total];
  const all = (now.part + before.part) / (now.total + before.total);
  const error = Math.sqrt(all * (1 - all) * (1 / now.total + 1 / before.total));
  const isSeen = Math.round(p * 100) !== Math.round(q * 100);
  if (!isSeen || Math.abs(p - q) < BEYOND_CHANCE * error) return 'same';
  return p > q ? 'rose' : 'fell';
}
