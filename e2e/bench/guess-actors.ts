/** Who guesses in the simulator, and at what. */

/** One pair, typed from one address. */
export interface Typed {
  order: number;
  email: string;
  address: string;
}

/** What an attacker types the nth time. */
export interface Attack {
  title: string;
  /** Of a hundred attempts, how many are this attack's. */
  share: number;
  next(n: number): Typed;
}

/** Somebody who wants to see an order of their own. */
export interface Shopper {
  /** In order; the last is right. */
  types: Typed[];
}

export interface Crowd {
  orders: number;
  addresses: number;
  /** Between 0 and 1, the next each time. */
  random: () => number;
}

/** One in so many of the attackers' e-mail addresses is a shopper's. */
const KNOWN_EMAILS = 100;

/** Everybody's favourite: the order that many addresses try at once. */
export const ATTACKED_ORDER = 0;

/** What a shopper mistypes, and how often in a thousand: nothing, once, twice, the same twice. */
const TYPOS = { once: 120, twice: 30, same: 10 };

/** Shoppers of a thousand behind an address of a mobile network, and how many such addresses there are. */
const BEHIND_MOBILE = { shoppers: 200, addresses: 10 };

export function emailOf(order: number): string {
  return `shopper${order}@example.com`;
}

/** The mixes of the reference (security §1.1), each from its own addresses. */
export function attacksOn({ orders, addresses }: Crowd): Attack[] {
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
      title: 'an e-mail list against sequential orders',
      share: 50,
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

/** The owner of an order: at home or on the road, with or without a slip of the finger. */
export function shopperOf(order: number, { orders, random }: Crowd): Shopper {
  const isMobile = random() * 1000 < BEHIND_MOBILE.shoppers;
  const address = isMobile
    ? `203.0.113.${Math.floor(random() * BEHIND_MOBILE.addresses)}`
    : // A family of four behind one router.
      `10.${order >> 2}`;
  const right = { order, email: emailOf(order), address };
  const slip = (): Typed =>
    random() < 0.5
      ? { ...right, email: `shoper${order}.${Math.floor(random() * 9)}@example.com` }
      : { ...right, order: Math.floor(random() * orders) };
  const luck = random() * 1000;
  if (luck < TYPOS.same) {
    const wrong = slip();
    return { types: [wrong, wrong, right] };
  }
  if (luck < TYPOS.same + TYPOS.twice) return { types: [slip(), slip(), right] };
  if (luck < TYPOS.same + TYPOS.twice + TYPOS.once) return { types: [slip(), right] };
  return { types: [right] };
}
