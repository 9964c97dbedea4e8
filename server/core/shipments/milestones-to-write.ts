import { HOUR } from '../dates/durations.ts';
import { createMoments, type View } from '../dates/moments.ts';
import type { Order, OrderShipment, ScanEvent } from '../order.ts';
import { answerZone } from '../timeline/answer-clock.ts';
import { parcelsOf } from './parcels.ts';
import { shipmentState } from './shipment-state.ts';
import type { TimedScan } from './timed-scan.ts';

/**
 * How far a shipment has come, by the names of Shopify's fulfillment events; each with its rank. No other one is ever
 * written: `FAILURE` may also mean that the shop could not send it, and nothing says that a parcel comes back.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/enums/FulfillmentEventStatus
 */
export const MILESTONES = {
  CARRIER_PICKED_UP: 1,
  IN_TRANSIT: 2,
  OUT_FOR_DELIVERY: 3,
  ATTEMPTED_DELIVERY: 3,
  READY_FOR_PICKUP: 4,
  DELIVERED: 5,
} as const;

export type Milestone = keyof typeof MILESTONES;

/** A fulfillment event to be written. Nothing else is ever sent: no text of the carrier's, and no place. */
export interface MilestoneEvent {
  /** Shopify's gid. */
  fulfillmentId: string;
  milestone: Milestone;
  /** ISO 8601 in UTC. */
  happenedAt: string;
}

/**
 * Milliseconds after which a milestone is written no more. Shopify mails the shopper when a parcel is out for delivery and
 * when it was delivered, if the merchant lets it: a mail about the day before yesterday is false news. A carrier's scan
 * reaches a tracking service within hours, and a service is asked at least once a day.
 */
export const OLDEST_MILESTONE = 48 * HOUR;

/** Nothing that is read here has words, or depends on how soon a parcel counts as late. */
const ANY_LOCALE = 'en';
const ANY_LANE = 'domestic';

/** Where a parcel is now → what Shopify mails about it. On the way is told apart below; a problem is never written. */
const ARRIVING = {
  out_for_delivery: 'OUT_FOR_DELIVERY',
  attempt_failed: 'ATTEMPTED_DELIVERY',
  available_for_pickup: 'READY_FOR_PICKUP',
  delivered: 'DELIVERED',
} as const satisfies Partial<Record<ScanEvent['status'], Milestone>>;

/** A parcel's milestones, each with its instant in milliseconds since 1970. */
interface Progress {
  /** Where it is now. */
  current: Milestone;
  reached: ReadonlyMap<Milestone, number>;
}

/**
 * The milestones of an order that Shopify lacks and a tracking service knows, the first reached first. A fulfillment that
 * Shopify has any news of is left to Shopify. An event describes the whole fulfillment, so of several parcels all have to
 * be there. Where sources disagree, or a time is not known to the minute and with its zone, nothing is written; nor is a
 * step behind one that was written: Shopify would take the shipment back.
 *
 * @param order - With the reports of all sources, without the events that we wrote (`withoutOwnEvents`).
 * @param written - What was written before, or is being written.
 */
export function milestonesToWrite(
  order: Order,
  written: readonly Pick<MilestoneEvent, 'fulfillmentId' | 'milestone'>[],
  now: Date,
): MilestoneEvent[] {
  const view = { now, moments: createMoments(ANY_LOCALE, answerZone(order), now) };
  return order.shipments.flatMap((shipment) => {
    if (shipment.voided || isKnownToShopify(shipment)) return [];
    const before = written.filter(({ fulfillmentId }) => fulfillmentId === shipment.id);
    const rank = Math.max(0, ...before.map(({ milestone }) => MILESTONES[milestone]));
    const isDue = ({ milestone, happenedAt }: Due): boolean =>
      MILESTONES[milestone] >= rank &&
      before.every((one) => one.milestone !== milestone) &&
      happenedAt <= now.getTime() &&
      happenedAt >= now.getTime() - OLDEST_MILESTONE;
    const progress = progressOfAll(shipment, order.placedAt, view);
    const due = progress.filter(isDue);
    // Without the last one, Shopify would say less than what is known.
    if (due.at(-1)?.milestone !== progress.at(-1)?.milestone) return [];
    return due.map(({ milestone, happenedAt }) => ({
      fulfillmentId: shipment.id,
      milestone,
      happenedAt: new Date(happenedAt).toISOString(),
    }));
  });
}

interface Due {
  milestone: Milestone;
  happenedAt: number;
}

/** Whether Shopify has news of its own: a scan, a status that repeats one, a delivery, or a word that it has ended. */
function isKnownToShopify({ reports }: OrderShipment): boolean {
  return reports.some(
    ({ source, events, reportedStatus, deliveredAt }) =>
      source === 'shopify' &&
      (events.some(isNews) || isNews(reportedStatus) || deliveredAt !== null),
  );
}

function isNews({ status }: Pick<ScanEvent, 'status'>): boolean {
  return status !== 'unknown' && status !== 'info_received';
}

/** What all parcels of a shipment have reached, each by the last of them; the current milestone last. */
function progressOfAll(shipment: OrderShipment, placedAt: string, view: View): Due[] {
  const all = parcelsOf(shipment).map((parcel) =>
    progressOf({ ...shipment, parcels: [parcel] }, placedAt, view),
  );
  const [first, ...others] = all;
  if (!first || others.some((one) => one?.current !== first.current)) return [];
  return [...first.reached.keys()].flatMap((milestone) => {
    const instants = all.map((one) => one?.reached.get(milestone) ?? NaN);
    const happenedAt = Math.max(...instants);
    return Number.isNaN(happenedAt) ? [] : [{ milestone, happenedAt }];
  });
}

/** `null` where nothing of a parcel may be written. */
function progressOf(parcel: OrderShipment, placedAt: string, view: View): Progress | null {
  const state = shipmentState(parcel, ANY_LANE, view, placedAt);
  const { status, scan, events, flags, disagreement } = state;
  if (disagreement || flags.includes('contradiction')) return null;
  const moving = events.filter((one) => one.status === 'in_transit');
  const reached = new Map<Milestone, number>();
  const note = (milestone: Milestone, one: TimedScan | undefined): void => {
    if (one?.hasTime && !one.isFloating) reached.set(milestone, one.instant);
  };
  // Events are listed newest first; one is picked up, and on the way, since the oldest of these scans.
  const pickedUp = moving.findLast(({ substatus }) => substatus === 'picked_up');
  const onTheWay = moving.findLast(({ substatus }) => substatus !== 'picked_up');
  note('CARRIER_PICKED_UP', pickedUp);
  note('IN_TRANSIT', onTheWay);
  if (status === 'in_transit') {
    const current = onTheWay ? 'IN_TRANSIT' : 'CARRIER_PICKED_UP';
    return toProgress(current, reached);
  }
  const current = isArriving(status) ? ARRIVING[status] : null;
  if (current === null || scan?.status !== status) return null;
  note(current, scan);
  return toProgress(current, reached);
}

/** Without what is dated later than where the parcel is now: a scan that came late, or a wrong clock. */
function toProgress(current: Milestone, reached: ReadonlyMap<Milestone, number>): Progress | null {
  const since = reached.get(current);
  if (since === undefined) return null;
  const inOrder = [...reached].filter(([one, at]) => one === current || at <= since);
  return { current, reached: new Map(inOrder) };
}

function isArriving(status: ScanEvent['status']): status is keyof typeof ARRIVING {
  return Object.hasOwn(ARRIVING, status);
}
