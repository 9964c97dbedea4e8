import { sql, type Kysely } from 'kysely';

/** What lists are narrowed and sorted by (decision 0046). Deliveries are derived again, which fills the column. */
export async function up<DB>(db: Kysely<DB>): Promise<void> {
  // 0 or 1.
  await db.schema.alterTable('deliveries').addColumn('comes_back', 'integer').execute();
  await countMore(db);
  for (const column of ['expected_on', 'shipped_at']) {
    await db.schema
      .createIndex(`deliveries_${column.split('_')[0]}`)
      .on('deliveries')
      .columns(['shop', column, 'order_id', 'delivery_id'])
      .where(sql.ref(column), 'is not', null)
      .execute();
  }
}

/** What is counted from now on beside status and flag. */
async function countMore<DB>(db: Kysely<DB>): Promise<void> {
  const counted = [
    sql`select shop, 'hold:' || substatus as key from deliveries where status = 'waiting' and substatus is not null`,
    sql`select shop, 'carrier:' || coalesce(carrier, '') as key from deliveries`,
    sql`select shop, 'country:' || coalesce(country, '') as key from deliveries`,
  ];
  for (const keys of counted) {
    await sql`insert into delivery_counts (shop, key, count) select shop, key, count(*) from (${keys}) as counted group by shop, key`.execute(
      db,
    );
  }
}
