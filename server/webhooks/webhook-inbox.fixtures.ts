import type { Webhook, WebhookInbox } from '../ports/webhook-inbox.ts';

interface Row {
  webhook: Webhook;
  dueAt: number;
  attempts: number;
  finishedAt: number | null;
}

/** An inbox in the memory of a test. */
export function createMemoryInbox(): WebhookInbox & { rows: ReadonlyMap<string, Row> } {
  const rows = new Map<string, Row>();
  const rowOf = ({ shop, id }: Webhook): Row | undefined => rows.get(`${shop} ${id}`);
  return {
    rows,
    async add(webhook, now) {
      if (rowOf(webhook)) return false;
      const dueAt = now.getTime();
      rows.set(`${webhook.shop} ${webhook.id}`, { webhook, dueAt, attempts: 0, finishedAt: null });
      return true;
    },
    async claim(now, until, limit) {
      const due = [...rows.values()]
        .filter(({ dueAt, finishedAt }) => finishedAt === null && dueAt <= now.getTime())
        .toSorted((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit);
      for (const row of due) row.dueAt = until.getTime();
      return due.map(({ webhook, attempts }) => ({ ...webhook, attempts }));
    },
    async finish(webhook, now) {
      const row = rowOf(webhook);
      if (row) row.finishedAt ??= now.getTime();
    },
    async postpone(webhook, until) {
      const row = rowOf(webhook);
      if (!row) return;
      row.attempts += 1;
      row.dueAt = until.getTime();
    },
    async hasReceived(shop) {
      return [...rows.values()].some(({ webhook }) => webhook.shop === shop);
    },
    async deleteFinished(before) {
      const old = [...rows].filter(
        ([, { finishedAt }]) => finishedAt !== null && finishedAt < before.getTime(),
      );
      for (const [key] of old) rows.delete(key);
      return old.length;
    },
  };
}
