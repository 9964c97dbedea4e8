import { stateOf } from '../delivery-words.ts';
import { nameOf } from '../carriers/service-names.ts';
import type { ShopClock } from '../shop-clock.ts';
import type { Say } from '../wording.ts';
import type { FlagLimit, SourceClaim, SourceName } from './delivery-contract.ts';

type Claim = Pick<SourceClaim, 'status' | 'reason'>;

/** Where it is in the merchant's words, with the exact code behind them, as the rules of docs/rules.md name it. */
export function stateText({ status, reason }: Claim, say: Say): string {
  const { word } = stateOf({ status, reason, trackingNumber: '' });
  return reason === null || reason === 'other' ? say(word) : `${say(word)} (${reason})`;
}

/** What a merchant calls a source. */
export function sourceName(source: SourceName, say: Say): string {
  if (source === 'shopify') return 'Shopify';
  return source === 'carrier' ? say('source_carrier') : nameOf(source, say);
}

/** `12 hours`, `5 days`; of business days the words have no plural in every language, so the number stands behind. */
export function limitText({ value, unit }: FlagLimit, say: Say, locale: string): string {
  if (unit === 'business_days') return say('limit_business_days', { count: String(value) });
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: unit === 'days' ? 'day' : 'hour',
    unitDisplay: 'long',
  }).format(value);
}

/** An instant, without its day where that is today; or a calendar date, of which no more is known. */
export function whenText(at: string, clock: ShopClock): string {
  return at.includes('T') ? clock.formatTime(at, new Date()) : clock.formatDate(at);
}
