import type { LinkMails } from '../ports/link-mails.ts';
import type { Database } from './database.ts';
import { readInstant } from './tables.ts';

/** What is stored of mails with links: a choice of the shop, and one problem for each order, the last. */
export function createLinkMails({ db, reader }: Pick<Database, 'db' | 'reader'>): LinkMails {
  return {
    async answersRequests(shop) {
      const row = await reader
        .selectFrom('shops')
        .select('answers_link_requests')
        .where('shop', '=', shop)
        .executeTakeFirst();
      return row?.answers_link_requests === 1;
    },

    async setAnswersRequests(shop, answers) {
      const columns = { answers_link_requests: answers ? 1 : 0 };
      await db
        .insertInto('shops')
        .values({ shop, ...columns })
        .onConflict((conflict) => conflict.column('shop').doUpdateSet(columns))
        .execute();
    },

    async addProblem(shop, { orderId, orderName, problem, happenedAt }) {
      const columns = { order_name: orderName, problem, happened_at: happenedAt.getTime() };
      await db
        .insertInto('link_mail_problems')
        .values({ shop, order_id: orderId, ...columns })
        .onConflict((conflict) => conflict.columns(['shop', 'order_id']).doUpdateSet(columns))
        .execute();
    },

    async removeProblem(shop, orderId) {
      await db
        .deleteFrom('link_mail_problems')
        .where('shop', '=', shop)
        .where('order_id', '=', orderId)
        .execute();
    },

    async latestProblems(shop, limit) {
      const rows = await reader
        .selectFrom('link_mail_problems')
        .select(['order_id', 'order_name', 'problem', 'happened_at'])
        .where('shop', '=', shop)
        .orderBy('happened_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ order_id, order_name, problem, happened_at }) => ({
        orderId: String(order_id),
        orderName: order_name,
        problem,
        happenedAt: readInstant(happened_at),
      }));
    },

    async forgetBefore(before) {
      await db
        .deleteFrom('link_mail_problems')
        .where('happened_at', '<', before.getTime())
        .execute();
    },
  };
}
