import { Pool } from 'undici';
import { signatureOf } from '../fake-shopify/app-proxy/app-proxy.ts';
import { DEMO_API_SECRET, DEMO_SHOP } from '../fake-shopify/demo-shop.ts';
import { SAMPLE_EMAIL } from './sample-lookup.ts';

/** Concurrent look-ups by default, each on a keep-alive connection of its own. */
const CONCURRENCY = 16;

/** Sends look-ups to one server, as Shopify's app proxy does. */
export interface LookupLoad {
  /**
   * Sends look-ups for so many milliseconds, or until `max` of them are answered.
   *
   * @returns The number of answers. Rejects when an order was not found.
   */
  lookUp(nextOrder: () => string, milliseconds: number, max?: number): Promise<number>;
  /** Returns one whole answer. */
  read(order: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * @param busyWait - Spins the event loop during look-ups. Otherwise a slow server has to wake this process with
 * each answer, which costs that server 25 µs on a virtual machine, and a fast one (the floor) nothing. Use it
 * only where no third process needs the processor.
 */
export function createLookupLoad(
  serverUrl: string,
  busyWait = false,
  concurrency = CONCURRENCY,
): LookupLoad {
  const pool = new Pool(serverUrl, { connections: concurrency, pipelining: 1 });

  async function send(path: string, order: string): Promise<string> {
    const { body } = await pool.request({
      method: 'POST',
      path,
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': nextAddress(),
        'x-forwarded-host': DEMO_SHOP.domain,
      },
      body: JSON.stringify({ order, email: SAMPLE_EMAIL, locale: 'en-NL' }),
    });
    const answer = await body.text();
    if (!answer.startsWith('{"outcome":"found"')) throw new Error(`not found: ${answer}`);
    return answer;
  }

  return {
    async lookUp(nextOrder, milliseconds, max = Number.POSITIVE_INFINITY) {
      const path = signedPath(new Date());
      const end = performance.now() + milliseconds;
      let answered = 0;
      const stop = busyWait ? spin() : () => {};
      await Promise.all(
        Array.from({ length: concurrency }, async () => {
          while (answered < max && performance.now() < end) {
            await send(path, nextOrder());
            answered += 1;
          }
        }),
      ).finally(stop);
      return answered;
    },
    read: (order) => send(signedPath(new Date()), order),
    close: () => pool.close(),
  };
}

/** Spins the event loop until the returned function is called. */
function spin(): () => void {
  let isSpinning = true;
  const turn = (): void => {
    if (isSpinning) setImmediate(turn);
  };
  turn();
  return () => {
    isSpinning = false;
  };
}

let addresses = 0;

/** Each look-up comes from an address of its own, as the budgets are the server's own. */
export function nextAddress(): string {
  addresses += 1;
  return `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`;
}

/** The look-up's address, as Shopify's proxy signs it. */
export function signedPath(now: Date, shop = DEMO_SHOP.domain): string {
  const query = new URLSearchParams({
    shop,
    logged_in_customer_id: '',
    path_prefix: '/apps/track-order',
    timestamp: String(Math.floor(now.getTime() / 1000)),
  });
  query.append('signature', signatureOf(query, DEMO_API_SECRET));
  return `/proxy/lookup?${query}`;
}
