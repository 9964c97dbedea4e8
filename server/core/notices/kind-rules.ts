import type { NoticeKind } from '../../contract.ts';
import { HOUR } from '../dates/durations.ts';
import { NOT_LEFT, type FlagCode } from '../deliveries/delivery.ts';
import type { DeliverySeen, OccurrenceKind } from './occurrence.ts';

/** When a delivery is what an occurrence says of it. */
interface KindRule {
  holds(one: DeliverySeen): boolean;
  /** Since when, as far as that is known. */
  since(one: DeliverySeen): string | null;
  /** It can begin again while it still holds: a second attempt has failed. */
  recurs: boolean;
}

/**
 * Milliseconds by which it must begin later to have begun again: one attempt comes from two sources on clocks that are
 * hours apart, and the next one is on another day.
 */
const BEGINS_AGAIN = 12 * HOUR;

/** Complete for the kinds of the contract as well, so that the two sets are one. */
export const KIND_RULES: Readonly<Record<OccurrenceKind | NoticeKind, KindRule>> = {
  shipped: {
    holds: ({ id, status }) => id !== NOT_LEFT && status !== 'cancelled',
    since: ({ shippedAt }) => shippedAt,
    recurs: false,
  },
  late: ofFlag('late', true),
  no_movement: ofFlag('no_movement', true),
  attempt_failed: ofFlag('attempt_failed', true),
  ready_to_collect: {
    holds: ({ status, substatus }) =>
      status === 'available_for_pickup' ||
      (status === 'waiting' && substatus === 'ready_to_collect'),
    since: ({ lastEventAt }) => lastEventAt,
    recurs: false,
  },
  collection_reminder: ofFlag('pickup_overdue', true),
  going_back: ofFlag('returning', false),
  lost: ofFlag('lost', false),
  delivered: {
    holds: ({ status }) => status === 'delivered',
    since: ({ deliveredAt, lastEventAt }) => deliveredAt ?? lastEventAt,
    recurs: false,
  },
};

function ofFlag(code: FlagCode, recurs: boolean): KindRule {
  return {
    holds: ({ flag }) => flag?.code === code,
    since: ({ flag }) => flag?.since ?? null,
    recurs,
  };
}

/** Whether it has begun between two times at which a delivery was seen; `null` before it was there. */
export function hasBegun(
  kind: OccurrenceKind,
  before: DeliverySeen | null,
  after: DeliverySeen,
): boolean {
  const { holds, since, recurs } = KIND_RULES[kind];
  if (!holds(after)) return false;
  if (!before || !holds(before)) return true;
  const [from, to] = [since(before), since(after)];
  if (!recurs || from === null || to === null) return false;
  return Date.parse(to) - Date.parse(from) >= BEGINS_AGAIN;
}
