import { MINUTE } from '../core/dates/durations.ts';
import type { FlagSettingsStore, OrdersToDerive } from '../ports/flag-settings.ts';
import { createPutDerived, type PutDerivedPorts } from './put-derived.ts';

/** Orders that are read together. */
const BATCH_SIZE = 100;

/** Milliseconds that a claimed shop belongs to one server; a batch takes a second. */
const LEASE = MINUTE;

export interface FollowFlagSettingsPorts extends PutDerivedPorts {
  flagSettings: Pick<FlagSettingsStore, 'load' | 'claimDerivation' | 'advanceDerivation'>;
  ordersToDerive: Pick<OrdersToDerive, 'readUnsettled'>;
}

/**
 * Derives the orders again of shops whose flag settings have changed, a batch of each shop in turn, until all follow or
 * the signal aborts. It asks Shopify nothing. Orders that are put meanwhile follow already.
 */
export async function followFlagSettings(
  ports: FollowFlagSettingsPorts,
  signal: AbortSignal,
): Promise<void> {
  const { flagSettings, ordersToDerive, now } = ports;
  const putDerived = createPutDerived(ports);
  while (!signal.aborted) {
    const at = now();
    const claimed = await flagSettings.claimDerivation(at, new Date(at.getTime() + LEASE));
    if (!claimed) return;
    const { shop: claimedShop, afterId } = claimed;
    const { entries, lastId } = await ordersToDerive.readUnsettled(
      claimedShop,
      afterId,
      BATCH_SIZE,
      at,
    );
    for (const { shop, ...entry } of entries) await putDerived(shop, entry);
    await flagSettings.advanceDerivation(claimed, lastId, now());
  }
}
