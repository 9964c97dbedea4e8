import type { CarrierAccount } from '../ports/carrier-accounts.ts';
import type { Log } from '../ports/log.ts';
import type { ClaimedParcel, ParcelReports } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import {
  ProviderUnavailable,
  type ParcelQuery,
  type ProviderAnswer,
  type ProviderName,
  type TrackingProvider,
} from '../ports/tracking-provider.ts';
import type { CallPacer } from './call-pacer.ts';
import type { Random } from './poll-times.ts';
import { toOutcome } from './to-outcome.ts';

/**
 * The postal code of an order's destination, read live from Shopify; `null` where it has none. The app may read it only
 * where Shopify has approved the protected field `address`.
 */
export type ReadPostalCode = (shop: ShopDomain, orderId: string) => Promise<string | null>;

export interface AskServicePorts {
  parcelReports: Pick<ParcelReports, 'settle' | 'ordersOf'>;
  pace: CallPacer;
  /** `null` where the app may not read it. */
  readPostalCode: ReadPostalCode | null;
  now(): Date;
  random: Random;
  countCall(provider: ProviderName, result: string): void;
  log: Pick<Log, 'warn'>;
}

/**
 * Asks a service about parcels that are claimed, all of which it follows already or none, and stores what it says.
 *
 * @throws {ProviderUnavailable} when the call failed as a whole; then nothing was stored, and the leases go on.
 */
export type AskService = (
  account: CarrierAccount,
  provider: TrackingProvider,
  parcels: readonly ClaimedParcel[],
) => Promise<void>;

/** Whether the service follows the parcel: else it has to be registered first. */
export function isFollowed(
  { provider, result }: Pick<ClaimedParcel, 'provider' | 'result'>,
  account: Pick<CarrierAccount, 'provider'>,
): boolean {
  return provider === account.provider && !result?.startsWith('input_required');
}

export function createAskService(ports: AskServicePorts): AskService {
  const { parcelReports, pace, readPostalCode, now, random, countCall } = ports;

  async function call(
    account: CarrierAccount,
    provider: TrackingProvider,
    parcels: readonly ClaimedParcel[],
    postalCode: string | null,
  ): Promise<ProviderAnswer[]> {
    const queries = parcels.map(({ query, ref, provider: follower }): ParcelQuery => {
      const { number, carrier, shippedAt, destinationCountry } = query;
      // What another service called it says nothing to this one.
      const ownRef = follower === provider.name ? ref : null;
      return { number, carrier, shippedAt, destinationCountry, postalCode, ref: ownRef };
    });
    const areFollowed = parcels.every((one) => isFollowed(one, account));
    await pace(account.shop, provider.callsPerSecond);
    try {
      const answers = await provider[areFollowed ? 'fetch' : 'register'](account.account, queries);
      if (answers.length !== parcels.length) {
        throw new ProviderUnavailable('unexpected_answer', `${answers.length} answers`);
      }
      countCall(provider.name, 'answered');
      return answers;
    } catch (error) {
      countCall(provider.name, error instanceof ProviderUnavailable ? error.trouble : 'broken');
      throw error;
    }
  }

  /** Asks once more with the postal code, if the service wants it, the merchant sends it and the app may read it. */
  async function withPostalCode(
    account: CarrierAccount,
    provider: TrackingProvider,
    parcel: ClaimedParcel,
    answer: ProviderAnswer,
  ): Promise<ProviderAnswer> {
    if (answer.kind !== 'input_required' || answer.field !== 'postal_code') return answer;
    if (!account.sendsPostalCode || readPostalCode === null) return answer;
    const [orderId] = await parcelReports.ordersOf(parcel.shop, parcel.key);
    if (orderId === undefined) return answer;
    try {
      const postalCode = await readPostalCode(parcel.shop, orderId);
      if (postalCode === null) return answer;
      const [second] = await call(account, provider, [{ ...parcel, provider: null }], postalCode);
      return second ?? answer;
    } catch (error) {
      ports.log.warn({ shop: parcel.shop, err: error }, 'a parcel could not be registered again');
      return answer;
    }
  }

  return async function askService(account, provider, parcels) {
    const answers = await call(account, provider, parcels, null);
    for (const [index, parcel] of parcels.entries()) {
      const first = answers[index];
      if (!first) continue;
      const answer = await withPostalCode(account, provider, parcel, first);
      const at = now();
      const outcome = toOutcome(answer, parcel, { provider: provider.name, now: at, random });
      await parcelReports.settle(parcel, outcome, at);
    }
  };
}
