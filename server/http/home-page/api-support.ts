import type { ApiSupport } from '../../admin/contract.ts';
import { DAY } from '../../core/dates/durations.ts';

/** Days before the end in which the merchant is told; a new version comes every 90 or so. */
const ENDING_DAYS = 90;

/**
 * How long Shopify serves a version: a year from its first day, then a newer one answers in its place
 * (shopify.dev, "API versioning").
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
