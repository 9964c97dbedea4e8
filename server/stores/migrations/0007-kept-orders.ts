import { sql, type CreateIndexBuilder, type Kysely } from 'kysely';

/**
 * Orders that are kept (decision 0034). Keys are `bytea` where a prefix is searched: bytes compare alike in every
 * collation. SQLite gives `bytea` a numeric affinity, which leaves a blob a blob: https://sqlite.org/datatype3.html
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createShops(db);
  await createOrders(db);
  await createDeliveries(db);
  await createWork(db);
}

/** One row for each shop; it takes over what merchants chose for the app's pages. */
async function createShops(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('shops')
    .addColumn('shop', 'text', (column) => column.primaryKey())
    .addColumn('time_zone', 'text')
    .addColumn('name_prefix', 'text')
    .addColumn('name_suffix', 'text')
    .addColumn('read_at', 'bigint')
    // A switch, 0 or 1; null is: never touched.
    .addColumn('keeps_orders', 'integer')
    .addColumn('contact_link', 'text')
    .addColumn('returns_link', 'text')
    .addColumn('contact_sentence', 'text')
    .addColumn('returns_sentence', 'text')
    .addColumn('ships_in', 'text')
    .addColumn('form_of_address', 'text')
    .execute();
  const columns = sql.raw(
    'shop, contact_link, returns_link, contact_sentence, returns_sentence, ships_in, form_of_address',
  );
  await sql`insert into shops (${columns}) select ${columns} from page_settings`.execute(db);
  await db.schema.dropTable('page_settings').execute();
}

async function createOrders(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('orders')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull())
    .addColumn('confirmation_key', 'text')
    .addColumn('contact', 'bytea')
    .addColumn('contact_version', 'text')
    .addColumn('placed_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addColumn('read_at', 'bigint', (column) => column.notNull())
    .addColumn('is_open', 'integer', (column) => column.notNull())
    .addColumn('derivation', 'integer', (column) => column.notNull())
    .addColumn('changes_at', 'bigint')
    .addColumn('forget_at', 'bigint', (column) => column.notNull())
    .addColumn('form', 'integer', (column) => column.notNull())
    .addColumn('document', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('orders_key', ['shop', 'order_id'])
    .execute();
  const index = indexOn(db, 'orders');
  await index('name', ['shop', 'name_key']).execute();
  await index('confirmation', ['shop', 'confirmation_key'])
    .where('confirmation_key', 'is not', null)
    .execute();
  await index('contact', ['shop', 'contact']).where('contact', 'is not', null).execute();
  await index('open', ['shop', 'read_at']).where('is_open', '=', 1).execute();
  await index('changes', ['changes_at']).where('changes_at', 'is not', null).execute();
  await index('derivation', ['derivation']).execute();
  await index('forget', ['forget_at']).execute();
}

async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('delivery_id', 'bigint', (column) => column.notNull())
    .addColumn('order_name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'bytea', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('substatus', 'text')
    .addColumn('flag', 'text')
    .addColumn('flag_rank', 'integer')
    .addColumn('flag_since', 'bigint')
    .addColumn('carrier', 'text')
    .addColumn('tracking_key', 'bytea')
    .addColumn('country', 'text')
    .addColumn('method', 'text', (column) => column.notNull())
    .addColumn('placed_at', 'bigint', (column) => column.notNull())
    .addColumn('shipped_at', 'bigint')
    .addColumn('expected_on', 'text')
    .addColumn('last_event_at', 'bigint')
    .addColumn('delivered_at', 'bigint')
    .addPrimaryKeyConstraint('deliveries_key', ['shop', 'order_id', 'delivery_id'])
    .execute();
  const index = indexOn(db, 'deliveries');
  await index('placed', ['shop', 'placed_at desc', 'order_id desc', 'delivery_id desc']).execute();
  await index('flag', ['shop', 'flag_rank', 'flag_since', 'order_id', 'delivery_id'])
    .where('flag_rank', 'is not', null)
    .execute();
  await index('status', ['shop', 'status', 'placed_at desc']).execute();
  await index('name', ['shop', 'name_key']).execute();
  await index('number', ['shop', 'tracking_key']).where('tracking_key', 'is not', null).execute();
  await db.schema
    .createTable('delivery_counts')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('delivery_counts_key', ['shop', 'key'])
    .execute();
}

/** What is to be read again, how far reading has come, and what must not be kept again. */
async function createWork(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('stale_orders')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('priority', 'integer', (column) => column.notNull())
    .addColumn('marks', 'integer', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('marked_at', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('stale_orders_key', ['shop', 'order_id'])
    .execute();
  await indexOn(db, 'stale_orders')('due', ['due_at']).execute();
  await db.schema
    .createTable('sync_cursors')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('cursor_at', 'bigint', (column) => column.notNull())
    .addColumn('caught_up_at', 'bigint')
    .addColumn('operation', 'text')
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('sync_cursors_key', ['shop', 'kind'])
    .execute();
  await indexOn(db, 'sync_cursors')('due', ['kind', 'due_at']).execute();
  await db.schema
    .createTable('redactions')
    .addColumn('shop', 'text', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('redactions_key', ['shop', 'order_id'])
    .execute();
  await indexOn(db, 'redactions')('ends', ['ends_at']).execute();
}

type IndexOn = (name: string, columns: string[]) => CreateIndexBuilder<string>;

function indexOn({ schema }: Kysely<unknown>, table: string): IndexOn {
  return (name, columns) => schema.createIndex(`${table}_${name}`).on(table).columns(columns);
}
