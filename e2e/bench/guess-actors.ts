/** One look-up: an order number and an e-mail address, from one network address. */
export interface Guess {
  order: number;
  email: string;
  address: string;
}

/** An attack, as a sequence of guesses. */
export interface Attack {
  title: string;
  /** Its percentage of all attempts. */
  share: number;
  next(n: number): Guess;
}

/** A shopper who looks up their own order. */
export interface Shopper {
  /** In order; the last one is correct. */
  guesses: Guess[];
}

/** The size of a simulated shop and of its attackers. */
export interface Population {
  orders: number;
  addresses: number;
  /** Returns the next number from 0 to 1. */
  random: () => number;
}

/** One of so many e-mail addresses of the attackers belongs to a shopper. */
const KNOWN_EMAILS = 100;

/** The order that many addresses attack. */
export const ATTACKED_ORDER = 0;

/** The order whose postal code is guessed at. */
const FACTOR_ORDER = 7;

/** Of 1,000 shoppers, how many mistype once, twice, and twice the same. */
const TYPOS = { once: 120, twice: 30, same: 10 };

/** Of 1,000 shoppers, how many share the addresses of a mobile network, and the number of those addresses. */
const BEHIND_MOBILE = { shoppers: 200, addresses: 10 };

export function emailOf(order: number): string {
  return `shopper${order}@example.com`;
}

/** The attacks of the simulation, each from addresses of its own. */
export function attacksOn({ orders, addresses }: Population): Attack[] {
  const leaked = (n: number): string =>
    n % KNOWN_EMAILS === 0 ? emailOf(n % orders) : `leaked${n}@example.net`;
  return [
    {
      title: 'one address, many orders',
      share: 5,
      next: (n) => ({ order: n % orders, email: leaked(n), address: '192.0.2.1' }),
    },
    {
      title: 'many addresses, one order',
      share: 25,
      next: (n) => ({
        order: ATTACKED_ORDER,
        email: leaked(n * 7 + 1),
        address: `198.18.${n % addresses}`,
      }),
    },
    {
      title: 'many addresses, postal codes of one order',
      share: 5,
      next: (n) => ({
        order: FACTOR_ORDER,
        email: `${1_000 + (n % 9_000)} AB`,
        address: `198.20.${n % addresses}`,
      }),
    },
    {
      title: 'an e-mail list against sequential orders',
      share: 45,
      next: (n) => ({
        order: n % orders,
        email: leaked(Math.floor(n / orders) * 37 + (n % orders)),
        address: `198.19.${(n * 31) % addresses}`,
      }),
    },
    {
      title: 'a new IPv6 network for every guess',
      share: 20,
      next: (n) => ({
        order: (n * 13) % orders,
        email: leaked(n * 3 + 2),
        address: `2001:db8:${(n >> 16).toString(16)}:${(n & 0xffff).toString(16)}`,
      }),
    },
  ];
}

/** The owner of an order, with a random address and with random typing errors. */
export function shopperOf(order: number, { orders, random }: Population): Shopper {
  const isMobile = random() * 1000 < BEHIND_MOBILE.shoppers;
  const address = isMobile
    ? `203.0.113.${Math.floor(random() * BEHIND_MOBILE.addresses)}`
    : // A family of four behind one router.
      `10.${order >> 2}`;
  const right = { order, email: emailOf(order), address };
  const mistype = (): Guess =>
    random() < 0.5
      ? { ...right, email: `shoper${order}.${Math.floor(random() * 9)}@example.com` }
      : { ...right, order: Math.floor(random() * orders) };
  const roll = random() * 1000;
  if (roll < TYPOS.same) {
    const wrong = mistype();
    return { guesses: [wrong, wrong, right] };
  }
  if (roll < TYPOS.same + TYPOS.twice) return { guesses: [mistype(), mistype(), right] };
  if (roll < TYPOS.same + TYPOS.twice + TYPOS.once) return { guesses: [mistype(), right] };
  return { guesses: [right] };
}
