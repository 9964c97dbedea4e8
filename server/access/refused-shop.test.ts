import { describe, expect, it } from 'vitest';
import type { TrackResponse } from '../contract.ts';
import { anOrder, aShop } from '../core/order.fixtures.ts';
import { DAY, HOUR, MINUTE } from '../core/dates/durations.ts';
import { MOST_READS } from '../shopify/orders/live-reads.ts';
import { BUDGETS } from './budgets.ts';
import { PASS_LIFETIME } from './passes.ts';
import { ASKING_FOR_PROOF, startRefusedShop, type RefusedShop } from './refused-shop.fixtures.ts';

/** Everything of a refusal but the challenge, which is never the same twice. */
function withoutChallenge(answer: TrackResponse): object {
  return answer.outcome === 'proof_required' ? { ...answer, challenge: '' } : answer;
}

/** The hidden field of a page; `''` where it has none. */
function passIn(page: string): string {
  return /name="pass" value="([^"]+)"/.exec(page)?.[1] ?? '';
}

/** A pass of the own order, in a shop where strangers have used up the guesses since. */
async function verifiedTab(
  budgets?: typeof ASKING_FOR_PROOF,
): Promise<RefusedShop & { pass: string }> {
  const started = await startRefusedShop(budgets);
  const pass = await started.passOf(started.own);
  await started.attack();
  return { ...started, pass };
}

describe('an owner whose tab has a pass', () => {
  it.each([
    ['rate_limited', undefined],
    ['proof_required', ASKING_FOR_PROOF],
  ])('finds the order by typing it, where others read %s', async (outcome, budgets) => {
    const { own, ask, pass, shop } = await verifiedTab(budgets);
    expect(await ask(own)).toMatchObject({ outcome });
    expect(shop.asked(), 'a refusal costs no query').toEqual([]);
    expect(await ask({ ...own, pass })).toMatchObject({
      outcome: 'found',
      order: { name: own.order },
    });
    expect(shop.asked().filter((name) => name === 'FindOrderCandidates')).toEqual([]);
  });

  it('finds it as ever it is spelled, and again with the pass of that answer', async () => {
    const { own, ask, passOf, pass } = await verifiedTab();
    const { email, order, code } = own;
    const typed = ` Order ${order} confirmed `;
    const next = await passOf({ order: typed, email: `<${email.toUpperCase()}>`, pass });
    expect(await ask({ order: code, email, pass: next })).toMatchObject({ outcome: 'found' });
  });

  it('finds it without script too, with the pass that each page carries on', async () => {
    const { own, attack, submit } = await startRefusedShop();
    const { order, email } = own;
    const first = await submit({ order, email });
    await attack();
    expect(await submit({ order, email })).toContain('Too many tries');
    const refused = await submit({ order, email: 'typo@example.com', pass: passIn(first) });
    expect(refused).toContain('Too many tries');
    const again = await submit({ order, email, pass: passIn(refused) });
    expect(again).toContain(`<bdi>${order}</bdi>`);
    expect(passIn(again)).not.toBe('');
  });

  it('finds it by the link of the mail, where that has opened it first', async () => {
    const { own, ask, attack, passOf } = await startRefusedShop();
    const link = { order: own.order, code: own.code };
    const pass = await passOf(link);
    await attack();
    expect(await ask(link)).toMatchObject({ outcome: 'rate_limited' });
    expect(await ask({ ...link, pass })).toMatchObject({ outcome: 'found' });
  });

  it('mistypes the address nine times and finds it the tenth time', async () => {
    const { own, ask, pass } = await verifiedTab();
    for (let n = 1; n < BUDGETS.pass.points; n += 1) {
      const typo = { ...own, email: `typo${n}@example.com`, pass };
      expect(await ask(typo)).toMatchObject({ outcome: 'rate_limited' });
    }
    expect(await ask({ ...own, pass })).toMatchObject({ outcome: 'found' });
  });

  it('is told of an outage where a refusal would name a later time, and may still do the proof', async () => {
    const refusing = await verifiedTab();
    refusing.shop.admin.fault = 'http500';
    const { own, pass } = refusing;
    expect(await refusing.ask({ ...own, pass })).toMatchObject({ outcome: 'unavailable' });
    const asking = await verifiedTab(ASKING_FOR_PROOF);
    asking.shop.admin.fault = 'http500';
    const answer = await asking.ask({ ...asking.own, pass: asking.pass });
    expect(answer).toMatchObject({ outcome: 'proof_required' });
  });
});

describe('a pass', () => {
  it.each([
    ['of nobody', async () => 'v1.forged'],
    [
      'of a support link, which names no address',
      ({ access, clock }: RefusedShop) =>
        access.passes.link(aShop(), anOrder().id, new Date(clock.at.getTime() + HOUR)),
    ],
    [
      'of another shop',
      ({ access, own }: RefusedShop) => access.passes.renew(aShop('other'), anOrder().id, own),
    ],
    ['of somebody else’s order', ({ other, passOf }: RefusedShop) => passOf(other)],
    [
      'that the link of the mail has opened',
      ({ own, passOf }: RefusedShop) => passOf({ order: own.order, code: own.code }),
    ],
    [
      'that was revoked',
      async ({ own, passOf, revoke }: RefusedShop) => {
        const pass = await passOf(own);
        await revoke();
        return pass;
      },
    ],
    [
      'that is over',
      async ({ own, passOf, clock }: RefusedShop) => {
        const pass = await passOf(own);
        clock.advance(PASS_LIFETIME + MINUTE);
        return pass;
      },
    ],
  ])('%s does not help who types number and address', async (_, passFrom) => {
    const started = await startRefusedShop();
    const pass = await passFrom(started);
    await started.attack();
    const { own, ask, shop } = started;
    expect(await ask({ ...own, pass })).toEqual(await ask(own));
    expect(await ask({ ...own, pass })).toMatchObject({ outcome: 'rate_limited' });
    expect(shop.asked()).toEqual([]);
  });

  it('ends with the address of the order', async () => {
    const { own, ask, pass, changeEmail } = await verifiedTab();
    changeEmail('new@example.com');
    expect(await ask({ ...own, pass })).toMatchObject({ outcome: 'rate_limited' });
    expect(await ask({ ...own, email: 'new@example.com', pass })).toMatchObject({
      outcome: 'rate_limited',
    });
  });

  it.each([
    ['rate_limited', undefined],
    ['proof_required', ASKING_FOR_PROOF],
  ])(
    'changes nothing in 600 guesses at other orders, or with other addresses: %s',
    async (outcome, budgets) => {
      const { own, other, ask, pass, shop } = await verifiedTab(budgets);
      await ask({ ...own, pass });
      shop.asked();
      let same = 0;
      for (let n = 0; n < 600; n += 1) {
        // Those with the own address come first: ten of the others are all that a pass lets be tried.
        const guess =
          n < 300
            ? { order: n % 2 ? other.order : `7${n}`, email: own.email }
            : n % 2
              ? { ...other }
              : { ...own, email: `guess${n}@example.com` };
        const [without, withPass] = [await ask(guess), await ask({ ...guess, pass })];
        expect(withoutChallenge(withPass)).toEqual(withoutChallenge(without));
        if (withPass.outcome === outcome) same += 1;
      }
      expect(same).toBe(600);
      const asked = shop.asked();
      expect(new Set(asked), 'the own order’s id alone is read').toEqual(new Set(['OrderById']));
      expect(asked.length).toBeLessThanOrEqual(MOST_READS);
    },
  );

  it('that was stolen lets ten addresses be tried, of 2,000 at once and one by one, also renewed', async () => {
    const { own, ask, passOf, pass, clock } = await verifiedTab();
    const renewed = await passOf({ pass });
    const passes = [pass, renewed];
    const guess = (n: number) => ask({ ...own, email: `x${n}@example.com`, pass: passes[n % 2] });
    const before = await Promise.all(Array.from({ length: 1_000 }, (_, n) => guess(n)));
    for (let n = 1_000; n < 2_000; n += 1) before.push(await guess(n));
    expect(new Set(before.map(({ outcome }) => outcome))).toEqual(new Set(['rate_limited']));
    for (const spent of passes) {
      expect(await ask({ ...own, pass: spent }), 'and now not even the right one').toMatchObject({
        outcome: 'rate_limited',
      });
      expect(await ask({ pass: spent }), 'but it opens as ever').toMatchObject({
        outcome: 'found',
      });
    }
    clock.advance(2 * DAY);
    const anew = await passOf(own);
    expect(await ask({ ...own, pass: anew })).toMatchObject({ outcome: 'found' });
  });

  it('that was stolen takes nothing from a tab in which the address was typed', async () => {
    const { own, ask, attack, clock, passOf } = await startRefusedShop();
    const stolen = await passOf(own);
    clock.advance(MINUTE);
    const pass = await passOf(own);
    await attack();
    for (let n = 0; n < 20; n += 1) {
      await ask({ ...own, email: `guess${n}@example.com`, pass: stolen });
    }
    expect(await ask({ ...own, pass })).toMatchObject({ outcome: 'found' });
  });

  it('in 500 spellings of the own order costs the shop ten reads in half a minute', async () => {
    const { own, ask, pass, shop } = await verifiedTab();
    const outcomes: string[] = [];
    for (let n = 0; n < 500; n += 1) {
      const order = `${'q'.repeat(1 + (n % 9))}${n} ${own.order}`;
      outcomes.push((await ask({ ...own, order, pass })).outcome);
    }
    expect(new Set(outcomes)).toEqual(new Set(['found', 'rate_limited']));
    expect(outcomes.filter((one) => one === 'found').length).toBeLessThanOrEqual(MOST_READS);
    expect(shop.asked().filter((name) => name === 'OrderById').length).toBeLessThanOrEqual(
      MOST_READS,
    );
  });
});
