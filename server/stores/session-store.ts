import { createHash } from 'node:crypto';
import type { Insertable, Selectable } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Session, SessionStore } from '../ports/session-store.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import { compileOnce } from './compile-once.ts';
import type { Database } from './database.ts';
import type { KeyRing } from './key-ring.ts';
import { readInstant, type Tables } from './tables.ts';

/** Sets of scopes: shops differ by what the app asked for when they granted it. */
const MAX_SCOPE_SETS = 100;

/**
 * Sessions in SQL, with encrypted tokens.
 *
 * @param onUnreadable - Called with a shop whose tokens no key can open. It then counts as having no session.
 */
export function createSessionStore(
  { db, reader }: Pick<Database, 'db' | 'reader'>,
  keyRing: KeyRing,
  onUnreadable: (shop: ShopDomain) => void,
): SessionStore {
  function toRow(session: Session): Insertable<Tables['sessions']> {
    const { shop, accessToken, refreshToken } = session;
    return {
      shop,
      fingerprint: fingerprint(session),
      access_token: keyRing.seal({ shop, column: 'access_token' }, accessToken),
      expires_at: session.expiresAt?.getTime() ?? null,
      refresh_token:
        refreshToken === null
          ? null
          : keyRing.seal({ shop, column: 'refresh_token' }, refreshToken),
      refresh_expires_at: session.refreshExpiresAt?.getTime() ?? null,
      scopes: session.scopes.join(','),
      refresh_claimed_until: null,
    };
  }

  // A session is cached for each shop, and most of its bytes would be scopes that all shops have in common.
  const scopeSets = new LRUCache<string, readonly string[]>({ max: MAX_SCOPE_SETS });

  function scopesOf(text: string): readonly string[] {
    const scopes = scopeSets.get(text) ?? text.split(',').filter((scope) => scope !== '');
    scopeSets.set(text, scopes);
    return scopes;
  }

  const sessionOf = compileOnce((shop) =>
    reader.selectFrom('sessions').selectAll().where('shop', '=', shop),
  );

  async function rowOf(shop: ShopDomain): Promise<Selectable<Tables['sessions']> | undefined> {
    const { rows } = await reader.executeQuery(sessionOf(shop, []));
    return rows[0];
  }

  /** `null` when no key opens one of them. */
  function openTokens({
    shop,
    access_token,
    refresh_token,
  }: Selectable<Tables['sessions']>): Pick<Session, 'accessToken' | 'refreshToken'> | null {
    const accessToken = keyRing.open({ shop, column: 'access_token' }, access_token);
    if (accessToken === null) return null;
    if (refresh_token === null) return { accessToken, refreshToken: null };
    const refreshToken = keyRing.open({ shop, column: 'refresh_token' }, refresh_token);
    return refreshToken === null ? null : { accessToken, refreshToken };
  }

  return {
    async load(shop) {
      const row = await rowOf(shop);
      if (!row) return null;
      const tokens = openTokens(row);
      if (!tokens) {
        onUnreadable(shop);
        return null;
      }
      return {
        shop,
        accessToken: tokens.accessToken,
        expiresAt: row.expires_at === null ? null : readInstant(row.expires_at),
        refreshToken: tokens.refreshToken,
        refreshExpiresAt:
          row.refresh_expires_at === null ? null : readInstant(row.refresh_expires_at),
        scopes: scopesOf(row.scopes),
      };
    },

    async save(session) {
      const row = toRow(session);
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('sessions')
          .values(row)
          .onConflict((conflict) => conflict.column('shop').doUpdateSet(row))
          .execute();
        // The merchant has installed the app, so the shop has not left.
        await transaction
          .updateTable('shops')
          .set({ left_at: null })
          .where('shop', '=', row.shop)
          .execute();
      });
    },

    async compareAndSet(previous, next) {
      const { numUpdatedRows } = await db
        .updateTable('sessions')
        .set(toRow(next))
        .where('shop', '=', previous.shop)
        .where('fingerprint', '=', fingerprint(previous))
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async claimRefresh(session, now, until) {
      const { numUpdatedRows } = await db
        .updateTable('sessions')
        .set({ refresh_claimed_until: until.getTime() })
        .where('shop', '=', session.shop)
        .where('fingerprint', '=', fingerprint(session))
        .where(({ eb, or }) =>
          or([
            eb('refresh_claimed_until', 'is', null),
            eb('refresh_claimed_until', '<=', now.getTime()),
            // Two leases from now: claimed while a clock was far ahead. Those of two servers differ by less.
            eb('refresh_claimed_until', '>', 2 * until.getTime() - now.getTime()),
          ]),
        )
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async remove(session) {
      const { numDeletedRows } = await db
        .deleteFrom('sessions')
        .where('shop', '=', session.shop)
        .where('fingerprint', '=', fingerprint(session))
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },

    async removeUnreadable(shop) {
      const row = await rowOf(shop);
      if (!row || openTokens(row)) return;
      // Exactly that row: the merchant may open the app meanwhile.
      await db
        .deleteFrom('sessions')
        .where('shop', '=', shop)
        .where('fingerprint', '=', row.fingerprint)
        .execute();
    },

    async refreshEndingBefore(before, limit, skipped) {
      const rows = await reader
        .selectFrom('sessions')
        .select('shop')
        .where('refresh_expires_at', '<', before.getTime())
        .orderBy('refresh_expires_at')
        .orderBy('shop')
        .limit(limit)
        .offset(skipped)
        .execute();
      return rows.map(({ shop }) => shop);
    },
  };
}

/**
 * A hash of the whole session, for compare-and-set. It can be stored unencrypted: Shopify's tokens have 128
 * random bits and more, so no token can be guessed from its hash.
 */
function fingerprint(session: Session): string {
  const { shop, accessToken, expiresAt, refreshToken, refreshExpiresAt, scopes } = session;
  const parts = [shop, accessToken, expiresAt, refreshToken, refreshExpiresAt, scopes];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
