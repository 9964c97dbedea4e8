import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { signedPath } from '../../bench/lookup-load.ts';
import { DEMO_SHOP } from '../../fake-shopify/demo-shop.ts';

/** What the look-ups of a load have become. */
export interface LoadResult {
  sent: number;
  found: number;
  /** Told truly that it is not available now, or busy. */
  unavailable: number;
  /** Anything else: no answer, a refusal, another order, an order that exists and is said not to. */
  wrong: string[];
}

/** Milliseconds between two bursts. */
const TICK = 50;

/** The four parts of an address, so that no two look-ups in a row come from one. */
function addressOf(nth: number): string {
  return `198.${18 + ((nth >> 16) & 1)}.${(nth >> 8) & 255}.${nth & 255}`;
}

/** The address of the shopper of an order, in the shop of `upstream.ts`. */
export function emailOf(order: string): string {
  return `shopper-${order}@example.com`;
}

/** Sends so many look-ups a second, each for another order from another address, however slow the answers are. */
export async function sendPaced(
  origin: string,
  { perSecond, until }: { perSecond: number; until: AbortSignal },
): Promise<LoadResult> {
  const result: LoadResult = { sent: 0, found: 0, unavailable: 0, wrong: [] };
  const dispatcher = new Agent({ connections: 64, headersTimeout: 10_000 });
  const underWay = new Set<Promise<void>>();

  async function lookUp(nth: number): Promise<void> {
    const order = `${1_000 + (nth % 1_000_000)}`;
    try {
      const { body } = await request(origin + signedPath(new Date()), {
        dispatcher,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': addressOf(nth),
          'x-forwarded-host': DEMO_SHOP.domain,
        },
        body: JSON.stringify({ order, email: emailOf(order), locale: 'en-NL' }),
      });
      const text = await body.text();
      if (text.startsWith('{"outcome":"found"') && text.includes(`"#${order}"`)) result.found += 1;
      else if (text.startsWith('{"outcome":"unavailable"')) result.unavailable += 1;
      else result.wrong.push(text.slice(0, 80));
    } catch (error) {
      result.wrong.push(String(error));
    }
  }

  const begun = performance.now();
  while (!until.aborted) {
    const due = ((performance.now() - begun) / 1_000) * perSecond;
    while (result.sent < due) {
      const one = lookUp(result.sent).finally(() => underWay.delete(one));
      result.sent += 1;
      underWay.add(one);
    }
    await sleep(TICK);
  }
  await Promise.all(underWay);
  await dispatcher.close();
  return result;
}
