import * as fc from 'fast-check';
import { aLine, anOrder, aFulfillmentOrder, aShipment } from './order.fixtures.ts';
import type { Order, OrderRefund, OrderReturn, Units } from './order.ts';

/** Where a unit is by what happened to it; `placeUnits` has to find it out from the records alone. */
export type UnitPlace = 'waiting' | 'shipped' | 'closed' | 'returned';

/** One action of a shop on an order; `pick` chooses what it is applied to. */
interface Deed {
  kind: (typeof KINDS)[number];
  pick: number;
  quantity: number;
}

const KINDS = [
  'ship',
  'ship',
  'call_off',
  'send_again',
  'add',
  'remove',
  'refund_waiting',
  'refund_shipped',
  'open_return',
  'open_return',
  'refund_return',
  'process_return',
  'close_return',
  'decline_return',
  'exchange',
  'split',
  'cancel',
] as const;

/** An order with a history that Shopify would let happen, and where each unit of each line then is. */
export interface OrderHistory {
  order: Order;
  /** Units by line and place. */
  places: Map<string, Record<UnitPlace, number>>;
}

const anyQuantity = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 10_000 }) },
);

/** Edits, splits, partial everything, returns of parts, exchanges and re-shipments, in any order. */
export const anyHistory: fc.Arbitrary<OrderHistory> = fc
  .record({
    ordered: fc.array(anyQuantity, { minLength: 1, maxLength: 3 }),
    deeds: fc.array(
      fc.record({ kind: fc.constantFrom(...KINDS), pick: fc.nat(1_000), quantity: anyQuantity }),
      {
        maxLength: 14,
      },
    ),
  })
  .map(({ ordered, deeds }) => {
    const shop = new Shop(ordered);
    for (const deed of deeds) shop.do(deed);
    return shop.history();
  });

interface Sent {
  id: string;
  lineId: string;
  /** As recorded. */
  quantity: number;
  /** Of these, still where they were sent: not refunded, not on their way back, not sent again. */
  there: number;
  at: string;
  voided: boolean;
}

interface Return {
  from: Sent;
  quantity: number;
  /** Back, and off the line; what was refunded is off it already. */
  processed: number;
  refunded: number;
  status: OrderReturn['status'];
  exchanges: Units[];
}

/** Keeps an order's records as Shopify does, and beside them where each unit really is. */
class Shop {
  readonly #ordered = new Map<string, number>();
  readonly #gone = new Map<string, number>();
  readonly #waiting = new Map<string, number>();
  readonly #places = new Map<string, Record<UnitPlace, number>>();
  readonly #sent: Sent[] = [];
  readonly #returns: Return[] = [];
  readonly #refunds: OrderRefund[] = [];
  readonly #edits: Order['edits'] = [];
  #cancelledAt: string | null = null;
  #splits = 1;
  #clock = Date.parse('2026-11-01T10:00:00Z');

  constructor(ordered: readonly number[]) {
    for (const count of ordered) this.#addLine(count);
  }

  do({ kind, pick, quantity: wanted }: Deed): void {
    if (this.#cancelledAt) return;
    const at = this.#now();
    const waitingLine = choose(
      [...this.#waiting].filter(([, count]) => count > 0),
      pick,
    );
    const parcel = choose(
      this.#sent.filter(({ voided, there }) => !voided && there > 0),
      pick,
    );
    const openReturn = choose(
      this.#returns.filter(({ status }) => status === 'open'),
      pick,
    );
    switch (kind) {
      case 'ship': {
        if (!waitingLine) return;
        const [lineId, count] = waitingLine;
        const quantity = Math.min(count, wanted);
        this.#take(lineId, 'waiting', 'shipped', quantity);
        this.#send(lineId, quantity, at);
        return;
      }
      case 'call_off': {
        // Shopify cancels a fulfillment only as a whole, and not once units of it are being returned.
        if (!parcel || parcel.there < parcel.quantity) return;
        parcel.voided = true;
        this.#take(parcel.lineId, 'shipped', 'waiting', parcel.there);
        return;
      }
      case 'send_again': {
        if (!parcel || parcel.there < parcel.quantity) return;
        parcel.there = 0;
        this.#send(parcel.lineId, parcel.quantity, at);
        return;
      }
      case 'add': {
        const lineId = this.#addLine(wanted);
        this.#edits.push({ at, added: [{ lineId, quantity: wanted }], removed: [] });
        return;
      }
      case 'remove': {
        if (!waitingLine) return;
        const units = toUnits(waitingLine, wanted);
        this.#take(units.lineId, 'waiting', 'closed', units.quantity);
        add(this.#gone, units.lineId, units.quantity);
        this.#edits.push({ at, added: [], removed: [units] });
        return;
      }
      case 'refund_waiting': {
        if (!waitingLine) return;
        const units = toUnits(waitingLine, wanted);
        this.#take(units.lineId, 'waiting', 'closed', units.quantity);
        this.#refund(units, at);
        return;
      }
      case 'refund_shipped': {
        if (!parcel) return;
        const quantity = Math.min(parcel.there, wanted);
        parcel.there -= quantity;
        this.#take(parcel.lineId, 'shipped', 'closed', quantity);
        this.#refund({ lineId: parcel.lineId, quantity }, at);
        return;
      }
      case 'open_return':
      case 'decline_return':
      case 'exchange': {
        if (!parcel) return;
        const quantity = Math.min(parcel.there, wanted);
        const status = kind === 'decline_return' ? 'declined' : 'open';
        const exchanges =
          kind === 'exchange' ? [{ lineId: this.#addLine(quantity), quantity }] : [];
        this.#returns.push({
          from: parcel,
          quantity,
          processed: 0,
          refunded: 0,
          status,
          exchanges,
        });
        if (status === 'declined') return;
        parcel.there -= quantity;
        this.#take(parcel.lineId, 'shipped', 'returned', quantity);
        return;
      }
      case 'refund_return': {
        if (!openReturn || openReturn.refunded > 0 || openReturn.processed > 0) return;
        const { from, quantity: most } = openReturn;
        openReturn.refunded = Math.min(most, wanted);
        this.#refund({ lineId: from.lineId, quantity: openReturn.refunded }, at);
        return;
      }
      case 'process_return': {
        if (!openReturn || openReturn.processed > 0) return;
        this.#process(openReturn, Math.min(openReturn.quantity, wanted));
        return;
      }
      case 'close_return': {
        if (!openReturn) return;
        this.#process(openReturn, openReturn.quantity);
        openReturn.status = 'closed';
        return;
      }
      case 'split':
        this.#splits = 1 + (pick % 4);
        return;
      case 'cancel':
        this.#cancel(at);
        return;
    }
  }

  history(): OrderHistory {
    const lines = [...this.#ordered].map(([id, count]) =>
      aLine({ id, quantity: count, currentQuantity: count - (this.#gone.get(id) ?? 0) }),
    );
    const order = anOrder({
      payment: this.#refunds.length > 0 ? 'partly_refunded' : 'paid',
      isPaidOnDelivery: false,
      lines,
      cancellation: this.#cancelledAt ? { at: this.#cancelledAt, reason: 'cancelled' } : null,
      shipments: this.#sent.map(({ id, lineId, quantity: count, at, voided }) =>
        aShipment({ id, createdAt: at, voided, units: [{ id, lineId, quantity: count }] }),
      ),
      fulfillmentOrders: this.#fulfillmentOrders(),
      returns: this.#returns.map(({ from, status, exchanges, ...units }, n) => ({
        name: `#1001-R${n + 1}`,
        status,
        createdAt: from.at,
        closedAt: null,
        units: [{ lineId: from.lineId, shippedUnitsId: from.id, ...units }],
        exchanges,
        parcels: [],
      })),
      refunds: this.#refunds,
      edits: this.#edits,
    });
    return { order, places: this.#places };
  }

  /** What waits, over as many fulfillment orders as the shop has split it into. */
  #fulfillmentOrders(): Order['fulfillmentOrders'] {
    return Array.from({ length: this.#splits }, (_, n) => {
      const units = [...this.#waiting].map(([lineId, count]) => ({
        lineId,
        quantity: Math.floor((count + n) / this.#splits),
      }));
      return aFulfillmentOrder({ units: this.#cancelledAt ? [] : units, allUnits: units });
    });
  }

  /** What was sent stays on record; all that is not on its way back is cancelled. */
  #cancel(at: string): void {
    this.#cancelledAt = at;
    for (const [lineId, places] of this.#places) {
      this.#waiting.set(lineId, 0);
      places.closed += places.waiting + places.shipped;
      places.waiting = 0;
      places.shipped = 0;
    }
  }

  #addLine(count: number): string {
    const lineId = `line-${this.#ordered.size + 1}`;
    this.#ordered.set(lineId, count);
    this.#waiting.set(lineId, count);
    this.#places.set(lineId, { waiting: count, shipped: 0, closed: 0, returned: 0 });
    return lineId;
  }

  #send(lineId: string, count: number, at: string): void {
    const id = `parcel-${this.#sent.length + 1}`;
    this.#sent.push({ id, lineId, quantity: count, there: count, at, voided: false });
  }

  /** Takes units off the line that came back; the refunded ones among them are off it already. */
  #process(one: Return, processed: number): void {
    const before = Math.max(one.processed, one.refunded);
    add(this.#gone, one.from.lineId, Math.max(0, processed - before));
    one.processed = processed;
  }

  #refund(units: Units, at: string): void {
    this.#refunds.push({ at, units: [units] });
    add(this.#gone, units.lineId, units.quantity);
  }

  #take(lineId: string, from: UnitPlace, to: UnitPlace, count: number): void {
    const places = this.#places.get(lineId);
    if (!places) throw new Error(`no line ${lineId}`);
    places[from] -= count;
    places[to] += count;
    if (from === 'waiting') add(this.#waiting, lineId, -count);
    if (to === 'waiting') add(this.#waiting, lineId, count);
  }

  #now(): string {
    this.#clock += 3_600_000;
    return new Date(this.#clock).toISOString();
  }
}

function choose<T>(among: readonly T[], pick: number): T | undefined {
  return among[pick % among.length];
}

function toUnits([lineId, count]: readonly [string, number], wanted: number): Units {
  return { lineId, quantity: Math.min(count, wanted) };
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
