import type { Background } from '../async/background.ts';
import { MINUTE } from '../core/dates/durations.ts';
import type { Order } from '../core/order.ts';
import { milestonesToWrite, type MilestoneEvent } from '../core/shipments/milestones-to-write.ts';
import { findOwnEvent } from '../core/shipments/own-events.ts';
import type { CarrierAccounts } from '../ports/carrier-accounts.ts';
import type { Log } from '../ports/log.ts';
import type { ParcelReports } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { WriteFulfillmentEvent } from '../ports/write-fulfillment-event.ts';
import type { WrittenEvent, WrittenEvents } from '../ports/written-events.ts';
import type { OwnEvents } from './own-events.ts';

/**
 * Milliseconds after which an event whose answer was lost is in every answer of Shopify's, if Shopify has it; also with
 * two servers whose clocks differ.
 */
const SETTLED_AFTER = 5 * MINUTE;

/** Milliseconds until what could not be sent is tried again. */
const RETRY_AFTER = 15 * MINUTE;

export interface WriteBackPorts {
  carrierAccounts: Pick<CarrierAccounts, 'load'>;
  writtenEvents: WrittenEvents;
  ownEvents: Pick<OwnEvents, 'wrote'>;
  parcelReports: Pick<ParcelReports, 'deriveAgain'>;
  /** Where events are written while nobody waits. */
  writing: Pick<Background, 'run'>;
  writeFulfillmentEvent: WriteFulfillmentEvent;
  /** Whether the merchant has granted `write_fulfillments`. */
  mayWriteEvents(shop: ShopDomain): Promise<boolean>;
  now(): Date;
  log: Pick<Log, 'warn'>;
}

/**
 * Writes to Shopify which milestones it lacks, where the merchant wants that. Nobody waits for it.
 *
 * @param order - As Shopify reports it, with our own events.
 * @param joined - The same order with the reports of all sources, without our own events.
 */
export type WriteBack = (shop: ShopDomain, order: Order, joined: Order) => Promise<void>;

export function createWriteBack(ports: WriteBackPorts): WriteBack {
  const { carrierAccounts, writtenEvents, parcelReports, writing, mayWriteEvents, now, log } =
    ports;

  /** What was written or may have been, once it is known of each claim whether Shopify has it. */
  async function settleClaims(shop: ShopDomain, order: Order): Promise<WrittenEvent[]> {
    const known: WrittenEvent[] = [];
    for (const one of await writtenEvents.find(shop, order.id)) {
      if (one.eventId === null) {
        const eventId = findOwnEvent(order, one);
        if (eventId !== null) await writtenEvents.confirm(shop, order.id, one, eventId);
        else if (isMissing(order, one)) {
          await writtenEvents.release(shop, order.id, one);
          continue;
        }
      }
      known.push(one);
    }
    return known;
  }

  /** Claims an event and sends it. @returns whether the next one may follow. */
  async function write(shop: ShopDomain, orderId: string, event: MilestoneEvent): Promise<boolean> {
    // Another server has it, or the order is gone.
    if (!(await writtenEvents.claim(shop, orderId, event, now()))) return false;
    ports.ownEvents.wrote(shop);
    const result = await ports.writeFulfillmentEvent(shop, event);
    if (result.kind === 'written') {
      await writtenEvents.confirm(shop, orderId, event, result.eventId);
      return true;
    }
    log.warn({ shop, milestone: event.milestone, ...result }, 'a milestone was not written');
    if (result.kind === 'not_sent') {
      await writtenEvents.release(shop, orderId, event);
      if (result.isWorthARetry) {
        await parcelReports.deriveAgain(shop, orderId, new Date(now().getTime() + RETRY_AFTER));
      }
    }
    return false;
  }

  return async function writeBack(shop, order, joined) {
    if (!(await carrierAccounts.load(shop))?.writesBack || !(await mayWriteEvents(shop))) return;
    const written = await settleClaims(shop, order);
    const events = milestonesToWrite(joined, written, now());
    if (events.length === 0) return;
    const isBegun = writing.run(async () => {
      for (const [, ofOne] of Map.groupBy(events, ({ fulfillmentId }) => fulfillmentId)) {
        for (const event of ofOne) if (!(await write(shop, order.id, event))) break;
      }
    });
    if (!isBegun) {
      await parcelReports.deriveAgain(shop, order.id, new Date(now().getTime() + RETRY_AFTER));
    }
  };
}

/** The order was read so long after the claim that Shopify would show the event, if it had it. */
function isMissing({ readAt, truncated }: Order, { writtenAt }: WrittenEvent): boolean {
  return !truncated && Date.parse(readAt) >= writtenAt.getTime() + SETTLED_AFTER;
}
