import type {
  DeliveryDetails,
  DeliveryEvent,
  DeliverySource,
  DeliveryState,
  FlagLimit,
  PastFlag,
  SourceClaim,
} from '../../admin/delivery/delivery-contract.ts';
import { LIMIT_UNITS, type FlagThreshold } from '../../core/deliveries/flag-settings.ts';
import type { Delivery } from '../../core/deliveries/delivery.ts';
import type { DetailedEvent, SourceReport } from '../../core/deliveries/delivery-details.ts';
import type { SourceClaim as Claim } from '../../core/shipments/disagreement.ts';
import type { PastFlag as KeptFlag } from '../../ports/flag-history.ts';
import type { KeptDelivery } from '../../deliveries/read-delivery.ts';

/** A delivery as its page reads it. */
export function toDeliveryDetails(kept: KeptDelivery): DeliveryDetails {
  const { delivery, order, parcels, disagreement, staleSince } = kept;
  const { carrier, country, shippedAt, expectedOn, deliveredAt } = delivery;
  return {
    keeping: 'on',
    ...toDeliveryState(delivery),
    orderId: order.id,
    order: order.name,
    placedAt: order.placedAt,
    limit: delivery.flag?.threshold ? toLimit(delivery.flag.threshold) : null,
    isMuted: kept.isMuted,
    carrier,
    country,
    shippedAt,
    expectedOn,
    deliveredAt,
    parcels: parcels.map(({ number, url, site, ...one }) => ({
      carrier: one.carrier,
      number,
      url,
      site,
    })),
    events: kept.events.map(toEvent),
    sources: kept.sources.map(toSource),
    disagreement: disagreement && {
      followed: toClaim(disagreement.followed),
      other: toClaim(disagreement.other),
    },
    pastFlags: kept.pastFlags.map(toPastFlag),
    others: kept.others.map(toDeliveryState),
    readAt: order.readAt,
    staleSince: staleSince?.toISOString() ?? null,
    timeZone: order.timeZone,
  };
}

function toPastFlag({ code, threshold, beganAt, endedAt }: KeptFlag): PastFlag {
  return {
    code,
    limit: threshold && toLimit(threshold),
    beganAt: beganAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
}

function toLimit({ code, value }: FlagThreshold): FlagLimit {
  return { value, unit: LIMIT_UNITS[code] };
}

/** Where a delivery is, and its flag. */
export function toDeliveryState({
  id,
  status,
  substatus,
  flag,
  trackingNumber,
}: Delivery): DeliveryState {
  return {
    deliveryId: id,
    status,
    reason: substatus,
    flag: flag && { code: flag.code, since: flag.since },
    trackingNumber,
  };
}

function toEvent({ at, status, substatus, place, text, sources }: DetailedEvent): DeliveryEvent {
  return { at, status, reason: substatus, place, text, sources };
}

function toSource({
  source,
  number,
  askedAt,
  hasFailed,
  said,
  scans,
}: SourceReport): DeliverySource {
  return {
    source,
    number,
    askedAt,
    hasFailed,
    said: said && { status: said.status, reason: said.substatus },
    scans,
  };
}

function toClaim({ source, status, substatus }: Claim): SourceClaim {
  return { source, status, reason: substatus };
}
