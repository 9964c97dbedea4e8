import { sql } from 'kysely';
import { HOUR } from '../core/dates/durations.ts';
import { CARRIER_TOPIC, type WebhookInbox } from '../ports/webhook-inbox.ts';
import { readCustomer, writeCustomer } from './customer-column.ts';
import type { Database } from './database.ts';

/** Milliseconds. A webhook that is due later was claimed or postponed while a clock was ahead: no delay is as long. */
const MAX_DELAY = 2 * HOUR;

/**
 * The inbox as a table whose state is the queue: a row is due, or leased until `due_at`, or finished.
 */
export function createWebhookInbox({ db, reader, rowLocks }: Database): WebhookInbox {
  return {
    async add({ shop, id, topic, subject, customer, about }, now) {
      const at = now.getTime();
      const row = {
        shop,
        id,
        topic,
        subject,
        about,
        customer: customer ? writeCustomer(customer) : null,
      };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('webhooks')
        .values({ ...row, attempts: 0, received_at: at, due_at: at })
        .onConflict((conflict) => conflict.columns(['shop', 'id']).doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },

    async claim(now, until, limit) {
      const claimed = await db
        .with('due', (due) =>
          due
            .selectFrom('webhooks')
            .select(['shop', 'id'])
            .where(({ eb, or }) =>
              or([eb('due_at', '<=', now.getTime()), eb('due_at', '>', now.getTime() + MAX_DELAY)]),
            )
            .orderBy('received_at')
            .limit(limit)
            // Two servers would otherwise wait for each other's rows. SQLite has one writer at a time:
            // https://www.postgresql.org/docs/current/sql-select.html#SQL-FOR-UPDATE-SHARE
            .$if(rowLocks, (rows) => rows.forUpdate().skipLocked()),
        )
        .updateTable('webhooks')
        .from('due')
        .whereRef('webhooks.shop', '=', 'due.shop')
        .whereRef('webhooks.id', '=', 'due.id')
        // Counted at the claim and not at a failure, so that a crash counts as well.
        .set({ due_at: until.getTime(), attempts: sql`attempts + 1` })
        .returning([
          'webhooks.shop',
          'webhooks.id',
          'webhooks.topic',
          'webhooks.subject',
          'webhooks.customer',
          'webhooks.about',
          'webhooks.attempts',
          'webhooks.received_at',
        ])
        .execute();
      return claimed
        .toSorted((one, other) => Number(one.received_at) - Number(other.received_at))
        .map(({ shop, id, topic, subject, customer, about, attempts }) => ({
          shop,
          id,
          topic,
          subject,
          ...(customer !== null && { customer: readCustomer(customer) }),
          about,
          attempts: attempts - 1,
        }));
    },

    async finish({ shop, id }, now) {
      await db
        .updateTable('webhooks')
        .set({
          due_at: null,
          finished_at: now.getTime(),
          subject: null,
          about: null,
          customer: null,
        })
        .where('shop', '=', shop)
        .where('id', '=', id)
        .execute();
    },

    async postpone({ shop, id }, until) {
      await db
        .updateTable('webhooks')
        .set({ due_at: until.getTime() })
        .where('shop', '=', shop)
        .where('id', '=', id)
        .where('finished_at', 'is', null)
        .execute();
    },

    async hasReceived(shop) {
      const row = await reader
        .selectFrom('webhooks')
        .select('id')
        .where('shop', '=', shop)
        // Those of tracking services say nothing about Shopify's.
        .where('topic', 'not like', `${CARRIER_TOPIC}%`)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    async deleteFinished(before) {
      const { numDeletedRows } = await db
        .deleteFrom('webhooks')
        .where('finished_at', '<', before.getTime())
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}
