import { createSecretKey } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proof } from '../contract.ts';
import { MINUTE } from '../core/dates/durations.ts';
import { aShop } from '../core/order.fixtures.ts';
import { FakeClock, solve } from './guess-budgets.fixtures.ts';
import {
  createProofOfWork,
  CHALLENGE_LIFETIME,
  WAIT_LIFETIME,
  WAIT_SECONDS,
  type ProofOfWork,
} from './proof-of-work.ts';

/** Little work, so that a test can do it often. */
const BITS = 8;

function start(clock = new FakeClock()): { proofs: ProofOfWork; clock: FakeClock } {
  return { proofs: createProofOfWork(createSecretKey(Buffer.alloc(32, 1)), clock.now), clock };
}

describe('a proof of work', () => {
  it('is redeemed once', () => {
    const { proofs } = start();
    const proof = solve(proofs.createChallenge(aShop(), '1001', BITS), BITS);
    expect(proofs.redeem(aShop(), '1001', proof)).toBe(true);
    expect(proofs.redeem(aShop(), '1001', proof)).toBe(false);
  });

  it('is valid for its shop and its order only, and not redeemed for another', () => {
    const { proofs } = start();
    const proof = solve(proofs.createChallenge(aShop(), '1001', BITS), BITS);
    expect(proofs.redeem(aShop('other'), '1001', proof)).toBe(false);
    expect(proofs.redeem(aShop(), '1002', proof)).toBe(false);
    expect(proofs.redeem(aShop(), '1001', proof)).toBe(true);
  });

  it('is valid for two minutes from any part of a second', () => {
    const { proofs, clock } = start();
    clock.advance(1);
    const challenges = [1, 2].map(() => proofs.createChallenge(aShop(), '1001', BITS));
    clock.advance(CHALLENGE_LIFETIME - 1);
    // One of them alone could be redeemed by having waited.
    for (const challenge of challenges) {
      expect(proofs.redeem(aShop(), '1001', solve(challenge, BITS))).toBe(true);
    }
  });

  it('is not valid in another spelling, which could be redeemed again', () => {
    const { proofs } = start();
    const challenge = proofs.createChallenge(aShop(), '1001', 0);
    for (const spelling of [
      `${challenge}A`,
      `${challenge}=`,
      ` ${challenge}`,
      challenge.slice(1),
      challenge.slice(0, -1),
      '',
    ]) {
      expect(proofs.redeem(aShop(), '1001', { challenge: spelling, nonce: '1' })).toBe(false);
    }
    expect(proofs.redeem(aShop(), '1001', { challenge, nonce: '1' })).toBe(true);
  });

  it('is valid for two minutes; after that its challenge is one that has been waited with', () => {
    const { proofs, clock } = start();
    const [first = '', second = '', third = ''] = [1, 2, 3].map(() =>
      proofs.createChallenge(aShop(), '1001', BITS),
    );
    clock.advance(CHALLENGE_LIFETIME - 1);
    expect(proofs.redeem(aShop(), '1001', solve(first, BITS))).toBe(true);
    clock.advance(1);
    expect(proofs.redeem(aShop(), '1001', solve(first, BITS))).toBe(false);
    expect(proofs.redeem(aShop(), '1001', solve(second, BITS))).toBe(true);
    expect(proofs.redeem(aShop(), '1001', solve(third, BITS)), 'no second wait').toBe(false);
    for (let minute = 0; minute < 20; minute += 1) {
      expect(proofs.redeem(aShop(), '1001', solve(first, BITS))).toBe(false);
      expect(proofs.redeem(aShop(), '1001', solve(second, BITS))).toBe(false);
      clock.advance(MINUTE);
    }
  });

  it('is refused when the work was not done', () => {
    const { proofs } = start();
    const challenge = proofs.createChallenge(aShop(), '1001', 32);
    expect(proofs.redeem(aShop(), '1001', solve(challenge, 4))).toBe(false);
  });

  it('is refused when any byte of the challenge was changed', () => {
    const { proofs } = start();
    const challenge = Buffer.from(proofs.createChallenge(aShop(), '1001', 0), 'base64url');
    const flip = fc.tuple(fc.nat(challenge.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(flip, ([at, mask]) => {
        const forged = Buffer.from(challenge);
        forged[at] = (forged[at] ?? 0) ^ mask;
        const proof = { challenge: forged.toString('base64url'), nonce: '1' };
        expect(proofs.redeem(aShop(), '1001', proof)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
    const genuine = { challenge: challenge.toString('base64url'), nonce: '1' };
    expect(proofs.redeem(aShop(), '1001', genuine)).toBe(true);
  });

  it.each(['', ' 1', '1e3', '-1', '0x1', '12345678901234567', '١'])(
    'is refused with the nonce %j',
    (nonce) => {
      const { proofs } = start();
      const challenge = proofs.createChallenge(aShop(), '1001', 0);
      expect(proofs.redeem(aShop(), '1001', { challenge, nonce })).toBe(false);
    },
  );

  it('costs one block of SHA-256 a try', () => {
    const { proofs } = start();
    expect(`${proofs.createChallenge(aShop(), '1001', 19)}.${'9'.repeat(16)}`.length).toBeLessThan(
      56,
    );
  });

  it('is redeemed once with twenty thousand others in 352 KiB; fewer than 1 in 100 are refused at first', () => {
    const { proofs } = start();
    let refused = 0;
    for (let n = 0; n < 20_000; n += 1) {
      const proof = { challenge: proofs.createChallenge(aShop(), '1001', 0), nonce: '1' };
      if (!proofs.redeem(aShop(), '1001', proof)) refused += 1;
      expect(proofs.redeem(aShop(), '1001', proof)).toBe(false);
    }
    expect(proofs.byteLength).toBe(360_448);
    expect(refused / 20_000).toBeLessThan(0.01);
  });
});

/** What the page without script sends again. */
function withoutWork(challenge: string): Proof {
  return { challenge, nonce: '0' };
}

describe('a challenge whose shopper has no script', () => {
  const HARD = 32;

  it('is redeemed once, after a minute and until ten have passed', () => {
    const { proofs, clock } = start();
    const [early = '', late = ''] = [1, 2].map(() => proofs.createChallenge(aShop(), '1001', HARD));
    // A challenge is dated in whole seconds.
    clock.advance((WAIT_SECONDS - 1) * 1_000 - 1);
    expect(proofs.redeem(aShop(), '1001', withoutWork(early))).toBe(false);
    clock.advance(1_001);
    expect(proofs.redeem(aShop(), '1002', withoutWork(early)), 'another order').toBe(false);
    expect(proofs.redeem(aShop('other'), '1001', withoutWork(early)), 'another shop').toBe(false);
    expect(proofs.redeem(aShop(), '1001', withoutWork(early))).toBe(true);
    expect(proofs.redeem(aShop(), '1001', withoutWork(early))).toBe(false);
    clock.advance(WAIT_LIFETIME);
    expect(proofs.redeem(aShop(), '1001', withoutWork(late))).toBe(false);
  });

  it('is redeemed from the second in which a minute is over to the one in which ten are', () => {
    const { proofs, clock } = start();
    const [early = '', late = '', tooLate = ''] = [1, 2, 3].map(() =>
      proofs.createChallenge(aShop(), '1001', HARD),
    );
    clock.advance((WAIT_SECONDS - 1) * 1_000);
    expect(proofs.redeem(aShop(), '1001', withoutWork(early))).toBe(true);
    clock.advance(WAIT_LIFETIME - WAIT_SECONDS * 1_000 - 1);
    expect(proofs.redeem(aShop(), '1001', withoutWork(late))).toBe(true);
    const { proofs: others, clock: other } = start();
    const last = others.createChallenge(aShop(), '1001', HARD);
    other.advance(WAIT_LIFETIME - 1_000);
    expect(others.redeem(aShop(), '1001', withoutWork(last))).toBe(false);
    expect(proofs.redeem(aShop(), '1001', withoutWork(tooLate)), 'no second wait').toBe(false);
  });

  it('opens one guess a minute at an order and thirty at a shop, however many were waited with', () => {
    const { proofs, clock } = start();
    const challenges = Array.from({ length: 500 }, (_, number) => {
      const order = String(number % 50);
      return { order, challenge: proofs.createChallenge(aShop(), order, HARD) };
    });
    clock.advance(WAIT_SECONDS * 1_000);
    const redeemed = challenges.filter(({ order, challenge }) =>
      proofs.redeem(aShop(), order, withoutWork(challenge)),
    );
    expect(redeemed).toHaveLength(30);
    expect(new Set(redeemed.map(({ order }) => order)).size).toBe(30);
    const own = proofs.createChallenge(aShop('other'), '1', HARD);
    clock.advance(WAIT_SECONDS * 1_000);
    expect(proofs.redeem(aShop('other'), '1', withoutWork(own)), 'another shop’s').toBe(true);
  });
});
