import { describe, expect, it } from 'vitest';
import { fakePorts, LOOKUP, post } from '../app.fixtures.ts';
import type { TrackResponse } from '../contract.ts';
import { anOrder, aShop } from '../core/order.fixtures.ts';
import { BUDGETS, type Budgets } from './budgets.ts';
import { createMemoryJournal } from './guess-journal.fixtures.ts';
import { createMemoryTokenVersions } from './token-versions.fixtures.ts';
import { createGuestAccess } from './guest-access.ts';
import { FakeClock, solve } from './guess-budgets.fixtures.ts';
import { WAIT_SECONDS } from './proof-of-work.ts';

/** The confirmation number of the order. */
const CODE = 'XPAV284CT';

const LINK = { order: LOOKUP.order, code: CODE, locale: LOOKUP.locale };

/** The whole server, with a shop behind it that has one order, of Jane's. */
function startServer(budgets: Budgets = BUDGETS): {
  ports: ReturnType<typeof fakePorts>;
  ask(body: object, address?: string): Promise<TrackResponse>;
  revoke(): Promise<void>;
  clock: FakeClock;
  /** Posts the form as a browser without script does; the page of the answer. */
  submit(
    fields: object,
    headers?: Record<string, string>,
  ): Promise<{ status: number; page: string }>;
  /** As the merchant does in Shopify's admin. */
  changeEmail(email: string): void;
} {
  const order = anOrder();
  const clock = new FakeClock();
  let orderEmail = LOOKUP.email;
  const tokenVersions = createMemoryTokenVersions();
  const access = createGuestAccess({
    apiSecret: 'api-secret',
    counters: null,
    journal: createMemoryJournal(),
    tokenVersions,
    now: clock.now,
    onStoreUnavailable: () => {},
    budgets,
  });
  const ports = fakePorts({
    findOrder: async (_, lookup) =>
      ('email' in lookup ? lookup.email === orderEmail : 'code' in lookup && lookup.code === CODE)
        ? order
        : null,
    findOrderById: async (shop, id, contact) =>
      id === order.id &&
      (contact === null ||
        [orderEmail, CODE].some((one) => contact === access.contactOf(shop, one)))
        ? order
        : null,
    ...access,
  });
  return {
    ports,
    clock,
    async submit(fields, headers = {}) {
      const response = await post(ports, new URLSearchParams({ ...fields }).toString(), {
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-forwarded-for': '203.0.113.7',
          ...headers,
        },
      });
      return { status: response.status, page: await response.text() };
    },
    ask: async (body, address = '203.0.113.7') =>
      (await post(ports, body, { headers: { 'x-forwarded-for': address } })).json(),
    revoke: () => tokenVersions.revokeOrder(aShop(), order.id),
    changeEmail: (email) => void (orderEmail = email),
  };
}

describe('a shopper', () => {
  it('reads the order again with a pass, without the e-mail address, until it is revoked', async () => {
    const { ask, revoke } = startServer();
    const typed = await ask(LOOKUP);
    if (typed.outcome !== 'found') throw new Error('not found');
    const again = await ask({ pass: typed.pass, locale: LOOKUP.locale });
    expect(again).toMatchObject({ outcome: 'found', order: typed.order });
    await revoke();
    expect(await ask({ pass: typed.pass })).toEqual({ outcome: 'pass_ended' });
  });

  it('reads nothing more once the merchant has given the order another address', async () => {
    const { ask, changeEmail } = startServer();
    const typed = await ask(LOOKUP);
    if (typed.outcome !== 'found') throw new Error('not found');
    const renewed = await ask({ pass: typed.pass });
    if (renewed.outcome !== 'found') throw new Error('not found');
    changeEmail('john@example.com');
    for (const { pass } of [typed, renewed]) {
      expect(await ask({ pass })).toEqual({ outcome: 'pass_ended' });
    }
    expect(await ask(LOOKUP)).toEqual({ outcome: 'not_found', reachesBack: 'all' });
    expect(await ask({ ...LOOKUP, email: 'john@example.com' })).toMatchObject({ outcome: 'found' });
  });

  it('whose order is under attack finds it with a proof of work', async () => {
    const { ask } = startServer();
    for (let n = 0; n < 12; n += 1) {
      await ask({ ...LOOKUP, email: `guess${n}@example.com` }, `198.51.100.${n}`);
    }
    const asked = await ask(LOOKUP);
    if (asked.outcome !== 'proof_required') throw new Error('no proof was required');
    const proof = solve(asked.challenge, asked.bits);
    expect(await ask({ ...LOOKUP, proof })).toMatchObject({ outcome: 'found' });
  });

  it('goes on reading the order in a tab that has read it, when no proof helps any more', async () => {
    const { ask } = startServer({ ...BUDGETS, order: { ...BUDGETS.order, mostWithProof: 10 } });
    const typed = await ask(LOOKUP);
    if (typed.outcome !== 'found') throw new Error('not found');
    for (let n = 0; n < 10; n += 1) {
      await ask({ ...LOOKUP, email: `a${n}@example.com` }, `198.51.100.${n}`);
    }
    expect(await ask(LOOKUP)).toMatchObject({ outcome: 'rate_limited' });
    expect(await ask({ pass: typed.pass })).toMatchObject({ outcome: 'found' });
  });

  it('is counted by the network part of an IPv6 address', async () => {
    const { ask } = startServer();
    const outcomes: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      const address = `2001:db8:1:2::${n.toString(16)}`;
      outcomes.push((await ask({ ...LOOKUP, email: `guess${n}@example.com` }, address)).outcome);
    }
    expect(outcomes).toEqual([...Array(5).fill('not_found'), 'rate_limited', 'rate_limited']);
  });
});

const wrong = (n: number) => ({ ...LINK, code: `WRONG${100 + n}` });
const stranger = (n: number) => ({ ...LOOKUP, email: `guess${n}@example.com` });

describe('a link of the order’s mail', () => {
  it('opens the order by its code, and again with the pass, whatever address it has by then', async () => {
    const { ask, changeEmail } = startServer();
    const followed = await ask(LINK);
    if (followed.outcome !== 'found') throw new Error('not found');
    changeEmail('john@example.com');
    const pass = { pass: followed.pass, locale: LOOKUP.locale };
    expect(await ask(pass)).toMatchObject({ outcome: 'found', order: followed.order });
    expect(await ask(LINK), 'as the link does').toMatchObject({ outcome: 'found' });
  });

  it('has a pass that ends when the merchant ends the links of the order', async () => {
    const { ask, revoke } = startServer();
    const followed = await ask(LINK);
    if (followed.outcome !== 'found') throw new Error('not found');
    await revoke();
    expect(await ask({ pass: followed.pass })).toEqual({ outcome: 'pass_ended' });
  });

  it('asks for the e-mail address where its code is wrong, and says no more', async () => {
    const { ask, ports } = startServer();
    expect(await ask({ ...LINK, code: 'WRNG284CT' })).toEqual({ outcome: 'pass_ended' });
    expect(await ask({ ...LINK, code: '%00' })).toEqual({
      outcome: 'invalid',
      problems: [{ field: 'email', code: 'email_required' }],
    });
    expect(ports.counted).toEqual(['pass_ended', 'invalid']);
  });

  it.each([
    ['codes close an order to codes', wrong, wrong(99)],
    ['codes close an order to e-mail addresses', wrong, stranger(99)],
    ['e-mail addresses close an order to codes', stranger, wrong(99)],
  ])('is guessed at within the same budgets: %s', async (_, guess, last) => {
    const { ask } = startServer();
    const outcomes: string[] = [];
    for (let n = 0; n < 5; n += 1) outcomes.push((await ask(guess(n))).outcome);
    expect(outcomes).not.toContain('rate_limited');
    expect(await ask(last)).toMatchObject({ outcome: 'rate_limited' });
    expect(await ask(last, '198.51.100.1'), 'of this address only').not.toHaveProperty('order');
  });

  it('whose code is tried at many orders requires a proof of work', async () => {
    const { ask } = startServer();
    for (let n = 0; n < 10; n += 1) {
      await ask({ ...wrong(0), order: String(2_000 + n) }, `198.51.100.${n}`);
    }
    const again = await ask({ ...wrong(0), order: '2010' }, '198.51.100.99');
    expect(again).toMatchObject({ outcome: 'proof_required' });
  });

  it('whose order is under attack opens it with a proof of work', async () => {
    const { ask } = startServer();
    for (let n = 0; n < 12; n += 1) await ask(wrong(n), `198.51.100.${n}`);
    const asked = await ask(LINK);
    if (asked.outcome !== 'proof_required') throw new Error('no proof was required');
    const proof = solve(asked.challenge, asked.bits);
    expect(await ask({ ...LINK, proof })).toMatchObject({ outcome: 'found' });
  });
});

/** The hidden field that the page sends again; `null` when it has none. */
function challengeOf(page: string): string | null {
  return /name="challenge" value="([^"]+)"/.exec(page)?.[1] ?? null;
}

/** Whether the guess was looked up, and was wrong. */
function isEvaluated(page: string): boolean {
  return page.includes('cannot find an order');
}

describe('a shopper without script', () => {
  it('whose order is under attack waits a minute, presses the button again, and finds it', async () => {
    const { clock, submit } = startServer();
    for (let n = 0; n < 12; n += 1) {
      const address = { 'x-forwarded-for': `198.51.100.${n}` };
      await submit({ ...LOOKUP, email: `guess${n}@example.com` }, address);
    }
    const first = await submit(LOOKUP);
    expect(first.page).toContain(`in ${WAIT_SECONDS} seconds`);
    const challenge = challengeOf(first.page);
    const early = await submit({ ...LOOKUP, challenge });
    expect(early.page, 'too early').toContain(`in ${WAIT_SECONDS} seconds`);
    clock.advance(WAIT_SECONDS * 1_000);
    expect((await submit({ ...LOOKUP, challenge })).page).toContain('<bdi>#1001</bdi>');
  });

  it('lets an attacker guess at an order once a minute by waiting', async () => {
    const { clock, submit } = startServer();
    let evaluated = 0;
    let guesses = 0;
    async function guess(challenge: string | null): Promise<string> {
      guesses += 1;
      const address = { 'x-forwarded-for': `198.51.${guesses >> 8}.${guesses & 255}` };
      const fields = { ...LOOKUP, email: `guess${guesses}@example.com` };
      return (await submit(challenge === null ? fields : { ...fields, challenge }, address)).page;
    }
    for (let n = 0; n < 10; n += 1) await guess(null);
    for (let minute = 0; minute < 10; minute += 1) {
      const pages = await Promise.all(Array.from({ length: 20 }, () => guess(null)));
      clock.advance(WAIT_SECONDS * 1_000);
      for (const page of pages) if (isEvaluated(await guess(challengeOf(page)))) evaluated += 1;
    }
    expect(evaluated).toBeGreaterThan(0);
    expect(evaluated).toBeLessThanOrEqual(10);
  });

  it.each(['application/x-www-form-urlencoded', 'application/json'])(
    'is refused nothing because of 100 posts of %s that another site has its visitors send',
    async (type) => {
      const { ports, submit } = startServer();
      const statuses: number[] = [];
      for (let n = 0; n < 100; n += 1) {
        const guess = { ...LOOKUP, order: `${2_000 + n}` };
        const { status } = await post(
          ports,
          type === 'application/json' ? guess : new URLSearchParams(guess).toString(),
          {
            headers: {
              'content-type': type,
              'x-forwarded-for': `198.51.100.${n % 5}`,
              origin: 'https://evil.example',
              'sec-fetch-site': 'cross-site',
            },
          },
        );
        statuses.push(status);
      }
      expect(statuses).toEqual(Array(100).fill(403));
      expect(ports.counted).toEqual([]);
      for (const site of ['same-origin', 'same-site', 'none', null]) {
        const headers = {
          'x-forwarded-for': '198.51.100.1',
          ...(site && { 'sec-fetch-site': site }),
        };
        expect((await submit(LOOKUP, headers)).page).toContain('<bdi>#1001</bdi>');
      }
    },
  );
});
