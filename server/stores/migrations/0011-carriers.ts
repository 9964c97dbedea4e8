import type { Kysely } from 'kysely';

/**
 * Carriers' own news (decision 0043): accounts with tracking services, the parcels that these are asked about, and the
 * orders that each belongs to. Beside it, of which carriers Shopify has news by itself.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createAccounts(db);
  await createParcels(db);
  await db.schema.alterTable('deliveries').addColumn('fed', 'integer').execute();
  await db.schema
    .createTable('carrier_feeds')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('carrier', 'text', (column) => column.notNull())
    .addColumn('fed', 'integer', (column) => column.notNull())
    .addColumn('unfed', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('carrier_feeds_key', ['shop', 'carrier'])
    .execute();
}

async function createAccounts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('carrier_accounts')
    .addColumn('shop', 'text', (column) => column.primaryKey())
    .addColumn('provider', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('hook_id', 'text', (column) => column.notNull())
    // A switch, 0 or 1.
    .addColumn('sends_postcode', 'integer', (column) => column.notNull())
    .addColumn('monthly_ceiling', 'integer', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('resumes_at', 'bigint')
    .addColumn('claimed_until', 'bigint')
    .addColumn('last_trouble', 'text')
    .addColumn('last_trouble_at', 'bigint')
    .addColumn('checked_at', 'bigint')
    .execute();
  await db.schema
    .createIndex('carrier_accounts_hook')
    .unique()
    .on('carrier_accounts')
    .column('hook_id')
    .execute();
}

async function createParcels(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('parcels')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('parcel_key', 'bytea', (column) => column.notNull())
    .addColumn('number_key', 'bytea', (column) => column.notNull())
    .addColumn('carrier', 'text')
    .addColumn('provider', 'text')
    .addColumn('query', 'bytea', (column) => column.notNull())
    .addColumn('provider_ref', 'bytea')
    .addColumn('report', 'bytea')
    .addColumn('result', 'text')
    .addColumn('marks', 'integer', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('first_asked_at', 'bigint', (column) => column.notNull())
    .addColumn('fetched_at', 'bigint')
    .addColumn('changed_at', 'bigint')
    .addColumn('due_at', 'bigint')
    .addColumn('claimed_until', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addPrimaryKeyConstraint('parcels_key', ['shop', 'parcel_key'])
    .execute();
  const index = (name: string, columns: string[]) =>
    db.schema.createIndex(`parcels_${name}`).on('parcels').columns(columns);
  await index('number', ['shop', 'number_key']).execute();
  await index('due', ['shop', 'due_at']).where('due_at', 'is not', null).execute();
  await index('ended', ['ended_at']).where('ended_at', 'is not', null).execute();
  await index('asked', ['first_asked_at']).execute();
  await db.schema
    .createTable('parcel_orders')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('parcel_key', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('parcel_orders_key', ['shop', 'order_id', 'parcel_key'])
    .execute();
  await db.schema
    .createIndex('parcel_orders_parcel')
    .on('parcel_orders')
    .columns(['shop', 'parcel_key'])
    .execute();
}
