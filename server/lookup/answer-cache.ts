import { LRUCache } from 'lru-cache';
import { createSingleFlight } from '../async/single-flight.ts';
import type { Order } from '../core/order.ts';
import type { CacheAnswer, OrderAnswer } from '../ports/answer-cache.ts';

/** Milliseconds. Reloads and double clicks within this time cost the shop no API points. */
export const ANSWER_TTL = 5_000;

/** Orders held at once; an order with its answer takes some ten kilobytes. */
const MAX_ORDERS = 1_000;

/** An order, and its answers by locale. */
interface Entry {
  order: Order;
  answers: Map<string, OrderAnswer>;
}

/**
 * Caches each order that is found, with the answers written of it, for {@link ANSWER_TTL}. Concurrent
 * requests for one order share one read. A miss is never cached, because the order may be placed a
 * moment later. An answer names the time its order was read at (`refreshedAt`), so the time is no part
 * of the key.
 */
export function createAnswerCache(): CacheAnswer {
  const entries = new LRUCache<string, Entry>({
    max: MAX_ORDERS,
    ttl: ANSWER_TTL,
    // By default an entry whose time is over stays in memory until the same key is asked for again.
    ttlAutopurge: true,
  });
  const readOnce = createSingleFlight<string, Entry | null>();

  return async function cacheAnswer({ shop, asked, locale }, read, write) {
    const key = JSON.stringify([shop, asked]);
    async function readEntry(): Promise<Entry | null> {
      const order = await read();
      if (!order) return null;
      const found: Entry = { order, answers: new Map() };
      entries.set(key, found);
      return found;
    }

    const entry = entries.get(key) ?? (await readOnce(key, readEntry));
    if (!entry) return null;
    const answer = entry.answers.get(locale) ?? write(entry.order);
    entry.answers.set(locale, answer);
    return answer;
  };
}
