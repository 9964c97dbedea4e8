import type { DeliveryStatus } from '../deliveries/delivery.ts';
import { hasBegun, KIND_RULES } from './kind-rules.ts';
import { NOTICE_LIMITS } from './notice-limits.ts';
import {
  OCCURRENCE_KINDS,
  type DeliverySeen,
  type Occurrence,
  type OccurrenceKind,
  type OrderSeen,
} from './occurrence.ts';

/** Nothing is expected of these any more. */
const ENDED: ReadonlySet<DeliveryStatus> = new Set([
  'delivered',
  'returning',
  'returned',
  'cancelled',
]);

/**
 * What has happened to an order's deliveries between two times at which they were derived. Only a transition speaks,
 * never a state: an order that is seen for the first time says nothing, nor does one that other rules were applied to,
 * nor what began more than a day ago.
 *
 * @param before - `null`, or without deliveries, for an order that was not seen before.
 */
export function occurrencesOf(before: OrderSeen | null, after: OrderSeen, now: Date): Occurrence[] {
  if (!before || before.deliveries.length === 0 || before.rules !== after.rules) return [];
  const earlier = new Map(before.deliveries.map((one) => [one.id, one]));
  return after.deliveries.flatMap((one) => {
    const was = earlier.get(one.id) ?? null;
    return OCCURRENCE_KINDS.flatMap((kind) => {
      const happenedAt = happened(kind, was, one, now);
      if (happenedAt === null || isOld(happenedAt, now)) return [];
      return { deliveryId: one.id, kind, happenedAt, expectedOn: one.expectedOn };
    });
  });
}

/** Whether an occurrence is still true of its delivery; `null` for one that is gone. */
export function stillHolds(
  { kind, expectedOn }: Pick<Occurrence, 'kind' | 'expectedOn'>,
  one: DeliverySeen | null,
): boolean {
  if (!one) return false;
  if (KIND_RULES[kind].holds(one)) return true;
  return (
    kind === 'late' &&
    !ENDED.has(one.status) &&
    expectedOn !== null &&
    one.expectedOn === expectedOn
  );
}

/** When it happened, if it has happened; what no source gives a time happens now. */
function happened(
  kind: OccurrenceKind,
  before: DeliverySeen | null,
  after: DeliverySeen,
  now: Date,
): string | null {
  if (hasBegun(kind, before, after)) return KIND_RULES[kind].since(after) ?? now.toISOString();
  return kind === 'late' && hasLaterDay(before, after) ? now.toISOString() : null;
}

/** A later day than the one that was promised until now. */
function hasLaterDay(before: DeliverySeen | null, after: DeliverySeen): boolean {
  if (!before || ENDED.has(after.status)) return false;
  return (
    before.expectedOn !== null && after.expectedOn !== null && after.expectedOn > before.expectedOn
  );
}

function isOld(happenedAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(happenedAt) > NOTICE_LIMITS.age;
}
