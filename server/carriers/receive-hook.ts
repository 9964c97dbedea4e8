import { hash } from 'node:crypto';
import type { CarrierAccount, CarrierAccounts } from '../ports/carrier-accounts.ts';
import type { CarrierHookResult, HookHeaders, OpenCarrierHook } from '../ports/carrier-hooks.ts';
import type { Log } from '../ports/log.ts';
import type { ParcelReports } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { ProviderHook, ProviderName, TrackingProvider } from '../ports/tracking-provider.ts';
import { CARRIER_TOPIC, type Webhook } from '../ports/webhook-inbox.ts';

/** Parcels of one hook that are taken up; no service sends as many. The others are polled. */
const MAX_PARCELS = 200;

/** Between the keys of the hinted parcels, in the inbox. */
const SEPARATOR = ',';

export interface HookPorts {
  carrierAccounts: Pick<CarrierAccounts, 'findByHook'>;
  parcelReports: Pick<ParcelReports, 'numberKeys' | 'saveSigned' | 'hint'>;
  providers: ReadonlyMap<ProviderName, TrackingProvider>;
  /** Stores it, and has its work done. `false` for one that was stored before. */
  receiveWebhook(webhook: Webhook): Promise<boolean>;
  now(): Date;
  log: Pick<Log, 'warn'>;
}

/**
 * The use case: a hook of a tracking service → the parcels that it names are asked about again. Only a report that was
 * signed as a whole is stored as it is, and only where it tells no older news than what is stored: whoever has kept a
 * hook can send it again.
 */
export function createOpenCarrierHook(ports: HookPorts): OpenCarrierHook {
  const { carrierAccounts, providers, log } = ports;

  function read(
    provider: TrackingProvider,
    { account, shop }: CarrierAccount,
    body: Uint8Array,
    headers: HookHeaders,
  ): ProviderHook | null {
    try {
      return provider.readHook(account, body, headers);
    } catch (error) {
      log.warn({ shop, provider: provider.name, err: error }, 'a hook could not be read');
      return null;
    }
  }

  return async function openCarrierHook(hookId) {
    const account = await carrierAccounts.findByHook(hookId);
    const provider = account && providers.get(account.provider);
    if (!account || !provider) return null;
    return async function receive(body, headers): Promise<CarrierHookResult> {
      const hook = read(provider, account, body, headers);
      if (!hook) return 'forged';
      const isNew = await ports.receiveWebhook({
        topic: `${CARRIER_TOPIC}${provider.name}`,
        shop: account.shop,
        id: hash('sha256', body, 'hex'),
        subject: null,
        about: (await takeUp(ports, account, hook)).join(SEPARATOR) || null,
      });
      return isNew ? 'new' : 'duplicate';
    };
  };
}

/** Stores what may be stored. @returns the keys of the numbers that have to be asked about. */
async function takeUp(
  { parcelReports, now, log }: HookPorts,
  { shop, provider }: CarrierAccount,
  { isSigned, parcels }: ProviderHook,
): Promise<string[]> {
  const hinted: string[] = [];
  for (const { number, ref, answer } of parcels.slice(0, MAX_PARCELS)) {
    if (isSigned && answer?.kind === 'report') {
      const { report, hasEnded } = answer;
      const saved = { provider, ref: answer.ref ?? ref, report, hasEnded };
      try {
        if (await parcelReports.saveSigned(shop, number, saved, now())) continue;
      } catch (error) {
        // The hint is stored in its place, or the service sends it again.
        log.warn({ shop, provider, err: error }, 'a report could not be stored');
      }
    }
    hinted.push(...parcelReports.numberKeys(shop, number));
  }
  return hinted;
}

/** What a stored hook brings about; it may be done twice. */
export type HintParcels = (shop: ShopDomain, about: string | null) => Promise<void>;

/** @param onDue - Called when parcels have become due. */
export function createHintParcels(
  { parcelReports, now }: Pick<HookPorts, 'parcelReports' | 'now'>,
  onDue: () => void,
): HintParcels {
  return async function hintParcels(shop, about) {
    const keys = about?.split(SEPARATOR) ?? [];
    if ((await parcelReports.hint(shop, keys, now())) > 0) onDue();
  };
}
