import type { ApiSupport } from '../../admin/contract.ts';
import { DAY } from '../../core/dates/durations.ts';

/** Days before its end in which a version counts as ending. Shopify releases a version about every 90 days. */
const ENDING_DAYS = 90;

/**
 * How long Shopify supports a version of its API: at least twelve months from its release. After that, a
 * newer version answers in its place. https://shopify.dev/docs/api/usage/versioning
 *
 * @param version - E.g. `2026-10`, which came out on 1 October 2026.
 */
export function apiSupport(version: string, now: Date): ApiSupport {
  const [year, month] = version.split('-');
  const endsOn = `${Number(year) + 1}-${month}-01`;
  const days = (Date.parse(endsOn) - now.getTime()) / DAY;
  return {
    version,
    endsOn,
    phase: days <= 0 ? 'ended' : days <= ENDING_DAYS ? 'ending' : 'current',
  };
}
