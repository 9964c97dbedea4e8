import { setImmediate } from 'node:timers/promises';
import type { DeliveryFlag } from '../core/deliveries/delivery.ts';
import { FLAG_LIMIT_CODES, type FlagSettings } from '../core/deliveries/flag-settings.ts';
import { flagsAt } from '../core/deliveries/flags-at.ts';
import type { FlagEffect, FlagPreview } from '../ports/flag-control.ts';
import type { FlagSettingsStore, OrdersToDerive } from '../ports/flag-settings.ts';
import type { OrderReports } from '../ports/order-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';

/** Orders that are looked at: half a second of one core, and all that most shops have. */
const MAX_PREVIEWED = 2_000;

/** Orders of one turn of the event loop: some milliseconds, so that look-ups are answered in between. */
const BATCH_SIZE = 20;

/** Milliseconds after which the merchant is told of what was looked at by then. */
const PATIENCE = 3_000;

export interface PreviewFlagsPorts {
  flagSettings: Pick<FlagSettingsStore, 'load'>;
  ordersToDerive: Pick<OrdersToDerive, 'readNewestUnsettled'>;
  orderReports: Pick<OrderReports, 'join'>;
  now(): Date;
  /** Milliseconds; never goes back. The machine's by default. */
  clock?(): number;
}

/** Works out what settings would do to a shop's newest orders of which something has not arrived, from what is kept: at no points. */
export async function previewFlags(
  ports: PreviewFlagsPorts,
  shop: ShopDomain,
  settings: FlagSettings,
): Promise<FlagPreview> {
  const { clock = () => performance.now(), ordersToDerive, orderReports } = ports;
  const started = clock();
  const at = ports.now();
  const { settings: current } = await ports.flagSettings.load(shop);
  const preview: FlagPreview = { limits: noEffects(), all: none(), orders: 0, isWhole: false };
  let lastId: string | null = null;
  while (preview.orders < MAX_PREVIEWED && clock() - started < PATIENCE) {
    const part = await ordersToDerive.readNewestUnsettled(shop, lastId, BATCH_SIZE);
    for (const { order } of part.entries) {
      const joined = await orderReports.join(shop, order);
      count(preview, 'before', flagsAt(joined.order, at, current));
      count(preview, 'after', flagsAt(joined.order, at, settings));
      preview.orders += 1;
    }
    if (part.lastId === null) return { ...preview, isWhole: true };
    ({ lastId } = part);
    await setImmediate();
  }
  return preview;
}

const none = (): FlagEffect => ({ before: 0, after: 0 });

function noEffects(): FlagPreview['limits'] {
  return {
    pickup_overdue: none(),
    no_movement_domestic: none(),
    no_movement_cross_border: none(),
    no_movement_customs: none(),
    late: none(),
    not_handed_over: none(),
    not_shipped: none(),
    no_tracking: none(),
  };
}

function count(
  { limits, all }: FlagPreview,
  when: keyof FlagEffect,
  flags: readonly DeliveryFlag[],
): void {
  all[when] += flags.length;
  for (const { threshold } of flags) {
    const code = FLAG_LIMIT_CODES.find((one) => one === threshold?.code);
    if (code) limits[code][when] += 1;
  }
}
