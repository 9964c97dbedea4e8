import { describe, expect, it } from 'vitest';
import { fakePorts, LOOKUP, post } from '../app.fixtures.ts';
import type { AppPorts } from '../app.ts';
import type { TrackResponse } from '../contract.ts';
import { anOrder, aShop, NOW } from '../core/order.fixtures.ts';
import { createMemoryTokenVersions } from './token-versions.fixtures.ts';
import { createGuestAccess } from './guest-access.ts';
import { solve } from './guess-budgets.fixtures.ts';

/** The whole server, with a shop behind it that has one order, of Jane's. */
function startServer(): {
  ports: AppPorts;
  ask(body: object, address?: string): Promise<TrackResponse>;
  revoke(): Promise<void>;
  /** As the merchant does in Shopify's admin. */
  changeEmail(email: string): void;
} {
  const order = anOrder();
  let orderEmail = LOOKUP.email;
  const tokenVersions = createMemoryTokenVersions();
  const access = createGuestAccess({
    apiSecret: 'api-secret',
    counters: null,
    tokenVersions,
    now: () => NOW,
    onStoreUnavailable: () => {},
  });
  const ports = fakePorts({
    findOrder: async (_, { email }) => (email === orderEmail ? order : null),
    findOrderById: async (shop, id, contact) =>
      id === order.id && (contact === null || contact === access.contactOf(shop, orderEmail))
        ? order
        : null,
    ...access,
  });
  return {
    ports,
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
    expect(await ask(LOOKUP)).toEqual({ outcome: 'not_found' });
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
