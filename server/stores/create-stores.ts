import { sql } from 'kysely';
import type { CounterStore } from '../ports/counter-store.ts';
import type { TokenVersions } from '../ports/token-versions.ts';
import type { SessionStore } from '../ports/session-store.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { WebhookInbox } from '../ports/webhook-inbox.ts';
import { createCounterStore } from './counter-store.ts';
import { createKeyRing, type Key } from './key-ring.ts';
import { createTokenVersions } from './token-versions.ts';
import { openDatabase } from './open-database.ts';
import { createSessionStore } from './session-store.ts';
import { createWebhookInbox } from './webhook-inbox.ts';

/** Everything we keep. A call rejects within seconds while the database is away, and works again after. */
export interface Stores {
  sessions: SessionStore;
  inbox: WebhookInbox;
  counters: CounterStore;
  links: TokenVersions;
  /**
   * Deletes what we keep of a shop, or nothing when that fails. Its session is left to whoever asks Shopify
   * first, and so are the webhooks whose work is not done. Links and passes made so far have ended.
   */
  forgetAllButSession(shop: ShopDomain): Promise<void>;
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
    links: createTokenVersions(db),
    forgetAllButSession: (shop) =>
      db.transaction().execute(async (all) => {
        await createTokenVersions(all).startAnew(shop);
        await all.deleteFrom('counters').where('shop', '=', shop).execute();
        await all
          .deleteFrom('webhooks')
          .where('shop', '=', shop)
          .where('finished_at', 'is not', null)
          .execute();
      }),
    check: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  };
}
