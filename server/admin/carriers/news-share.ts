import type { NewsCounts } from '../contract.ts';

/** How many parcels have no news from anybody. */
export function countWithoutNews({ parcels, fromShopify, fromService }: NewsCounts): number {
  return Math.max(0, parcels - fromShopify - fromService);
}

/** A share as a whole percentage: `32%`. Only none is 0, and only all is 100, whatever rounding says. */
export function formatShare(locale: string, count: number, total: number): string {
  const exact = total === 0 ? 0 : count / total;
  const share = exact === 0 || exact === 1 ? exact : Math.min(0.99, Math.max(0.01, exact));
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}
