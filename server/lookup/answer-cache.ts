import { LRUCache } from 'lru-cache';
import { createSingleFlight } from '../async/single-flight.ts';
import type { Order } from '../core/order.ts';
import type { CacheAnswer, OrderAnswer } from '../ports/answer-cache.ts';

/** Milliseconds. Reloads and double clicks within this time cost the shop no API points. */
export const ANSWER_TTL = 5_000;

/** Orders held at once. */
const MAX_ORDERS = 1_000;

/** Bytes that they take together: an ordinary order takes 13 kB, and one of 600 scans 400 kB. */
const MAX_BYTES = 16_000_000;

/** Bytes of memory for each character of an answer's JSON: the order, the answer and its JSON, measured for 2 to 10,000 scans. */
const BYTES_PER_CHARACTER = 4;

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
    maxSize: MAX_BYTES,
    sizeCalculation: bytesOf,
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
    const known = entry.answers.get(locale);
    if (known) return known;
    const answer = write(entry.order);
    entry.answers.set(locale, answer);
    // What is set anew is measured anew, if it is another object. Its time goes on.
    if (entries.has(key)) entries.set(key, { ...entry }, { noUpdateTTL: true });
    return answer;
  };
}

/** At least 1, as the cache demands. */
function bytesOf({ answers }: Entry): number {
  let characters = 1;
  for (const { json } of answers.values()) characters += json.length;
  return BYTES_PER_CHARACTER * characters;
}
