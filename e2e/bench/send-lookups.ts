import { Pool } from 'undici';
import { signatureOf } from '../fake-shopify/app-proxy/app-proxy.ts';
import { DEMO_API_SECRET, DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import { SAMPLE_EMAIL } from './sample-lookup.ts';

/** Look-ups under way at once, each on a connection of its own that stays open. */
const CONCURRENCY = 16;

/** Sends look-ups to one server, as Shopify's app proxy would. */
export interface Shoppers {
  /**
   * Looks up one order after the other, for so many milliseconds or until so many are answered.
   *
   * @returns How many were answered; rejects when one was not found.
   */
  lookUp(nextOrder: () => string, milliseconds: number, most?: number): Promise<number>;
  /** One answer, whole. */
  read(order: string): Promise<string>;
  leave(): Promise<void>;
}

/**
 * @param stayAwake - Never sleep while look-ups are under way. A server that is slower than its shoppers would
 * wake them with every answer, at its own expense: 25 µs on a virtual machine, more than the floor costs,
 * which never finds them asleep. Not where a third process needs the core.
 */
export function createShoppers(serverUrl: string, stayAwake = false): Shoppers {
  const pool = new Pool(serverUrl, { connections: CONCURRENCY, pipelining: 1 });

  async function send(path: string, order: string): Promise<string> {
    const { body } = await pool.request({
      method: 'POST',
      path,
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': '203.0.113.7',
        'x-forwarded-host': DEMO_SHOP.domain,
      },
      body: JSON.stringify({ order, email: SAMPLE_EMAIL, locale: 'en-NL' }),
    });
    const answer = await body.text();
    if (!answer.startsWith('{"outcome":"found"')) throw new Error(`not found: ${answer}`);
    return answer;
  }

  return {
    async lookUp(nextOrder, milliseconds, most = Number.POSITIVE_INFINITY) {
      const path = signedPath(new Date());
      const end = performance.now() + milliseconds;
      let answered = 0;
      const sleep = stayAwake ? keepAwake() : () => {};
      await Promise.all(
        Array.from({ length: CONCURRENCY }, async () => {
          while (answered < most && performance.now() < end) {
            await send(path, nextOrder());
            answered += 1;
          }
        }),
      ).finally(sleep);
      return answered;
    },
    read: (order) => send(signedPath(new Date()), order),
    leave: () => pool.close(),
  };
}

/** Turns the loop without a pause until what it returns is called. */
function keepAwake(): () => void {
  let isAwake = true;
  const turn = (): void => {
    if (isAwake) setImmediate(turn);
  };
  turn();
  return () => {
    isAwake = false;
  };
}

function signedPath(now: Date): string {
  const query = new URLSearchParams({
    shop: DEMO_SHOP.domain,
    logged_in_customer_id: '',
    path_prefix: '/apps/track-order',
    timestamp: String(Math.floor(now.getTime() / 1000)),
  });
  query.append('signature', signatureOf(query, DEMO_API_SECRET));
  return `/proxy/lookup?${query}`;
}
