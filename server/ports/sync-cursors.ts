import type { ShopDomain } from './shop-domain.ts';

/** What a shop is read for in the background. */
export type SyncKind = 'orders' | 'fulfillment_orders';

/** How far one kind of reading has come in one shop. */
export interface SyncCursor {
  /** Everything that changed before this was seen. */
  cursorAt: Date;
  /** When a run last reached the present; `null` while none has. */
  caughtUpAt: Date | null;
  /** When the next run is due. */
  dueAt: Date;
  /** When that was said, by the clock that said it. One that is still to come was wrong, and so is `dueAt`. */
  setAt: Date;
}

/** Cursors of background reading. Every implementation passes `sync-cursors.battery.ts`. */
export interface SyncCursors {
  /**
   * Gives every shop that has the app and keeps orders its first cursors, due now. They begin now, or at the first read
   * of an order that is kept already.
   */
  begin(now: Date): Promise<void>;
  load(shop: ShopDomain, kind: SyncKind): Promise<SyncCursor | null>;
  /** Inserts or replaces; it ends a lease, since it says when the next run is due. */
  save(shop: ShopDomain, kind: SyncKind, cursor: SyncCursor): Promise<void>;
  /** Lets the next run of a shop begin at `dueAt` already; nothing where it has no cursor, or one that is due before. */
  bringForward(shop: ShopDomain, kind: SyncKind, dueAt: Date): Promise<void>;
  /** Leases cursors that are due, or were set by a clock that was ahead, to this server until `until`, the longest due first. */
  claim(
    kind: SyncKind,
    now: Date,
    until: Date,
    limit: number,
  ): Promise<(SyncCursor & { shop: ShopDomain })[]>;
  /** How many shops that have the app have not had all changes seen since an instant. */
  countLagging(since: Date): Promise<number>;
}
