import { randomBytes } from 'node:crypto';
import type { Selectable, Updateable } from 'kysely';
import { HOUR } from '../core/dates/durations.ts';
import type { AccountTurn, CarrierAccount, CarrierAccounts } from '../ports/carrier-accounts.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { ProviderAccount } from '../ports/tracking-provider.ts';
import type { Database } from './database.ts';
import { deleteCarrierAccount } from './delete-carrier-account.ts';
import type { KeyRing } from './key-ring.ts';
import { readInstant, type Tables } from './tables.ts';

/** As many random bits as nobody guesses. */
const HOOK_ID_BYTES = 16;

/** Milliseconds. A lease that ends later was taken while a clock was ahead: none is as long. */
const MAX_LEASE = HOUR;

/** Where an account is sealed. */
const SEALED = 'carrier_accounts.account';

/** Those that an account is read from. */
const COLUMNS = [
  'shop',
  'provider',
  'account',
  'hook_id',
  'sends_postcode',
  'writes_back',
  'monthly_ceiling',
  'failures',
  'resumes_at',
  'last_trouble',
  'last_trouble_at',
  'checked_at',
] as const satisfies (keyof Tables['carrier_accounts'])[];

type Row = Pick<Selectable<Tables['carrier_accounts']>, (typeof COLUMNS)[number]>;

/**
 * Accounts in SQL, each sealed by the key ring.
 *
 * @param onUnreadable - Called with the shop of an account that no key opens. It counts as none.
 */
export function createCarrierAccounts(
  { db, reader, rowLocks }: Pick<Database, 'db' | 'reader' | 'rowLocks'>,
  keyRing: KeyRing,
  onUnreadable: (shop: ShopDomain) => void,
): CarrierAccounts {
  function open(row: Row): CarrierAccount | null {
    const { shop } = row;
    const text = keyRing.open({ shop, column: SEALED }, row.account);
    if (text === null) {
      onUnreadable(shop);
      return null;
    }
    const account: ProviderAccount = JSON.parse(text);
    return {
      shop,
      version: row.account,
      provider: row.provider,
      account,
      sendsPostalCode: row.sends_postcode === 1,
      writesBack: row.writes_back === 1,
      monthlyCeiling: row.monthly_ceiling,
      hookId: row.hook_id,
      failures: row.failures,
      resumesAt: toDate(row.resumes_at),
      lastTrouble: row.last_trouble,
      lastTroubleAt: toDate(row.last_trouble_at),
      checkedAt: toDate(row.checked_at),
    };
  }

  return {
    async load(shop) {
      const row = await reader
        .selectFrom('carrier_accounts')
        .select(COLUMNS)
        .where('shop', '=', shop)
        .executeTakeFirst();
      return row ? open(row) : null;
    },

    async findByHook(hookId) {
      const row = await reader
        .selectFrom('carrier_accounts')
        .select(COLUMNS)
        .where('hook_id', '=', hookId)
        .executeTakeFirst();
      return row ? open(row) : null;
    },

    async save(shop, { provider, account, sendsPostalCode, monthlyCeiling }, now) {
      const columns = {
        provider,
        account: keyRing.seal({ shop, column: SEALED }, JSON.stringify(account)),
        sends_postcode: sendsPostalCode ? 1 : 0,
        monthly_ceiling: monthlyCeiling,
        failures: 0,
        resumes_at: now.getTime(),
        claimed_until: null,
        last_trouble: null,
        last_trouble_at: null,
        checked_at: now.getTime(),
      };
      await db
        .insertInto('carrier_accounts')
        .values({ shop, ...columns, hook_id: randomBytes(HOOK_ID_BYTES).toString('base64url') })
        .onConflict((conflict) =>
          conflict.column('shop').doUpdateSet(({ eb, ref }) => ({
            ...columns,
            hook_id: eb
              .case()
              .when('carrier_accounts.provider', '=', provider)
              .then(ref('carrier_accounts.hook_id'))
              .else(ref('excluded.hook_id'))
              .end(),
          })),
        )
        .execute();
    },

    async change(shop, { sendsPostalCode, monthlyCeiling, writesBack }) {
      const columns = {
        ...(sendsPostalCode !== undefined && { sends_postcode: sendsPostalCode ? 1 : 0 }),
        ...(monthlyCeiling !== undefined && { monthly_ceiling: monthlyCeiling }),
        ...(writesBack !== undefined && { writes_back: writesBack ? 1 : 0 }),
      };
      if (Object.keys(columns).length === 0) return;
      await db.updateTable('carrier_accounts').set(columns).where('shop', '=', shop).execute();
    },

    delete: (shop) => deleteCarrierAccount(db, shop),

    async claimDue(now, until, limit) {
      const at = now.getTime();
      const rows = await db
        .with('due', (due) =>
          due
            .selectFrom('carrier_accounts')
            .select('shop')
            .where('resumes_at', '<=', at)
            .where(({ eb, or }) =>
              or([
                eb('claimed_until', 'is', null),
                eb('claimed_until', '<=', at),
                eb('claimed_until', '>', at + MAX_LEASE),
              ]),
            )
            .where(({ exists, selectFrom }) =>
              exists(
                selectFrom('parcels')
                  .select('parcels.shop')
                  .whereRef('parcels.shop', '=', 'carrier_accounts.shop')
                  .where('parcels.due_at', '<=', at)
                  .where(({ eb, or }) =>
                    or([
                      eb('parcels.claimed_until', 'is', null),
                      eb('parcels.claimed_until', '<=', at),
                    ]),
                  ),
              ),
            )
            .limit(limit)
            // Two servers would otherwise wait for each other's rows. SQLite has one writer at a time.
            .$if(rowLocks, (accounts) => accounts.forUpdate().skipLocked()),
        )
        .updateTable('carrier_accounts')
        .from('due')
        .whereRef('carrier_accounts.shop', '=', 'due.shop')
        .set({ claimed_until: until.getTime() })
        .returning(COLUMNS.map((column) => `carrier_accounts.${column}` as const))
        .execute();
      return rows.flatMap((row) => open(row) ?? []);
    },

    async settle({ shop, version }, turn, now) {
      await db
        .updateTable('carrier_accounts')
        .set({ claimed_until: null, ...(turn && toColumns(turn, now)) })
        .where('shop', '=', shop)
        .where('account', '=', version)
        .execute();
    },

    async note({ shop, version }, turn, now) {
      await db
        .updateTable('carrier_accounts')
        .set(toColumns(turn, now))
        .where('shop', '=', shop)
        .where('account', '=', version)
        .execute();
    },
  };
}

function toColumns(turn: AccountTurn, now: Date): Updateable<Tables['carrier_accounts']> {
  if (turn.kind === 'answered') {
    return { failures: 0, resumes_at: now.getTime(), checked_at: now.getTime() };
  }
  return {
    failures: turn.failures,
    resumes_at: turn.resumesAt?.getTime() ?? null,
    last_trouble: turn.trouble,
    last_trouble_at: now.getTime(),
  };
}

function toDate(column: number | string | null): Date | null {
  return column === null ? null : readInstant(column);
}
