import { sql } from 'kysely';
import type { CounterStore } from '../core/counter-store.ts';
import type { LinkGenerations } from '../core/link-generations.ts';
import type { SessionStore } from '../core/session.ts';
import type { ShopDomain } from '../core/shop-domain.ts';
import type { WebhookInbox } from '../core/webhook-inbox.ts';
import { createCounterStore } from './counter-store.ts';
import { createKeyRing, type Key } from './key-ring.ts';
import { createLinkGenerations } from './link-generations.ts';
import { openDatabase } from './open-database.ts';
import { createSessionStore } from './session-store.ts';
import { SHOP_TABLES } from './tables.ts';
import { createWebhookInbox } from './webhook-inbox.ts';

/** Everything we keep. A call rejects within seconds while the database is away, and works again after. */
export interface Stores {
  sessions: SessionStore;
  inbox: WebhookInbox;
  counters: CounterStore;
  links: LinkGenerations;
  /** Deletes all that we keep of a shop, or nothing when that fails. */
  forgetShop(shop: ShopDomain): Promise<void>;
  /** Rejects when the database does not answer in time. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface StoresOptions {
  /** See `openDatabase`. */
  databaseUrl: string;
  /** Newest first: see `createKeyRing`. */
  keys: readonly Key[];
  log?: { warn(facts: object, message: string): void };
}

/** @throws when the database cannot be opened, or the keys are no ring. */
export async function createStores({ databaseUrl, keys, log }: StoresOptions): Promise<Stores> {
  const keyRing = createKeyRing(keys);
  const database = await openDatabase(databaseUrl, (err) =>
    log?.warn({ err }, 'a connection to the database was lost'),
  );
  const { db } = database;
  return {
    sessions: createSessionStore(db, keyRing, (shop) =>
      log?.warn({ shop }, 'no key opens the session of a shop: its merchant has to open the app'),
    ),
    inbox: createWebhookInbox(database),
    counters: createCounterStore(db),
    links: createLinkGenerations(db),
    forgetShop: (shop) =>
      db.transaction().execute(async (all) => {
        for (const table of SHOP_TABLES) {
          await all.deleteFrom(table).where('shop', '=', shop).execute();
        }
      }),
    check: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  };
}
