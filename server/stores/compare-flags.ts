import type { Selectable } from 'kysely';
import type { Delivery, DeliveryFlag } from '../core/deliveries/delivery.ts';
import { flagGoesOn, type SeenFlag } from '../core/deliveries/flag-goes-on.ts';
import { readInstant, type Tables } from './tables.ts';

/** A delivery's flag as it was stored. */
export type FlagBefore = Pick<
  Selectable<Tables['deliveries']>,
  'flag' | 'flag_since' | 'flag_version' | 'muted'
> & { delivery_id: string };

/** What becomes of the flags of one order's deliveries, by their ids. */
export interface FlagChanges {
  /** They have one that goes on, and is muted. */
  muted: ReadonlySet<string>;
  /** The one that they had is over. */
  ended: readonly string[];
  begun: readonly (readonly [deliveryId: string, flag: DeliveryFlag])[];
  /** The same flag began at another time, because the shop's settings are others. */
  redated: readonly (readonly [deliveryId: string, flag: DeliveryFlag])[];
}

/** @param version - Of the shop's settings that the deliveries were derived by. */
export function compareFlags(
  before: readonly FlagBefore[],
  deliveries: readonly Pick<Delivery, 'id' | 'flag'>[],
  version: number,
): FlagChanges {
  const after = new Map(deliveries.map(({ id, flag }) => [id, flag]));
  const rows = new Map(before.map((row) => [row.delivery_id, row]));
  const goingOn = new Set(
    before
      .filter((row) => flagGoesOn(toSeen(row), toSeenNow(after.get(row.delivery_id), version)))
      .map(({ delivery_id }) => delivery_id),
  );
  const withFlag = [...after].flatMap(([id, flag]) => (flag ? [[id, flag] as const] : []));
  // Rows from before there was a history have none of theirs in it.
  const isWritten = (id: string): boolean => rows.get(id)?.flag_version !== null;
  return {
    muted: new Set([...goingOn].filter((id) => rows.get(id)?.muted === 1)),
    ended: before
      .filter(({ delivery_id: id, flag }) => flag !== null && !goingOn.has(id) && isWritten(id))
      .map(({ delivery_id }) => delivery_id),
    begun: withFlag.filter(([id]) => !goingOn.has(id) || !isWritten(id)),
    redated: withFlag.filter(
      ([id, { threshold }]) =>
        goingOn.has(id) &&
        isWritten(id) &&
        threshold !== undefined &&
        rows.get(id)?.flag_version !== version,
    ),
  };
}

function toSeen({ flag, flag_since, flag_version }: FlagBefore): SeenFlag | null {
  if (flag === null || flag_since === null) return null;
  return { flag, since: readInstant(flag_since).getTime(), version: flag_version };
}

function toSeenNow(flag: DeliveryFlag | null | undefined, version: number): SeenFlag | null {
  return flag ? { flag: flag.code, since: Date.parse(flag.since), version } : null;
}
