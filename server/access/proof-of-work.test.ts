import { createSecretKey } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../core/dates/durations.ts';
import { aShop } from '../core/order.fixtures.ts';
import { FakeClock, solve } from './guess-budgets.fixtures.ts';
import { createProofs, PROOF_LIFE, type Proofs } from './proof-of-work.ts';

/** Little work, so that a test can do a lot of it. */
const BITS = 8;

function start(clock = new FakeClock()): { proofs: Proofs; clock: FakeClock } {
  return { proofs: createProofs(createSecretKey(Buffer.alloc(32, 1)), clock.now), clock };
}

describe('a proof of work', () => {
  it('is taken once', () => {
    const { proofs } = start();
    const proof = solve(proofs.ask(aShop(), '1001', BITS), BITS);
    expect(proofs.accept(aShop(), '1001', proof)).toBe(true);
    expect(proofs.accept(aShop(), '1001', proof)).toBe(false);
  });

  it('is good for its shop and its order only, and not used up by another', () => {
    const { proofs } = start();
    const proof = solve(proofs.ask(aShop(), '1001', BITS), BITS);
    expect(proofs.accept(aShop('other'), '1001', proof)).toBe(false);
    expect(proofs.accept(aShop(), '1002', proof)).toBe(false);
    expect(proofs.accept(aShop(), '1001', proof)).toBe(true);
  });

  it('is good for two minutes, and never again after', () => {
    const { proofs, clock } = start();
    const [first = '', second = ''] = [1, 2].map(() => proofs.ask(aShop(), '1001', BITS));
    clock.pass(PROOF_LIFE - 1);
    expect(proofs.accept(aShop(), '1001', solve(first, BITS))).toBe(true);
    clock.pass(1);
    for (let minute = 0; minute < 10; minute += 1) {
      expect(proofs.accept(aShop(), '1001', solve(first, BITS))).toBe(false);
      expect(proofs.accept(aShop(), '1001', solve(second, BITS))).toBe(false);
      clock.pass(MINUTE);
    }
  });

  it('is refused when the work was not done', () => {
    const { proofs } = start();
    const challenge = proofs.ask(aShop(), '1001', 32);
    expect(proofs.accept(aShop(), '1001', solve(challenge, 4))).toBe(false);
  });

  it('is refused when the challenge is not ours to the bit', () => {
    const { proofs } = start();
    const challenge = Buffer.from(proofs.ask(aShop(), '1001', 0), 'base64url');
    const flip = fc.tuple(fc.nat(challenge.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(flip, ([at, mask]) => {
        const forged = Buffer.from(challenge);
        forged[at] = (forged[at] ?? 0) ^ mask;
        const proof = { challenge: forged.toString('base64url'), nonce: '1' };
        expect(proofs.accept(aShop(), '1001', proof)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
    const genuine = { challenge: challenge.toString('base64url'), nonce: '1' };
    expect(proofs.accept(aShop(), '1001', genuine)).toBe(true);
  });

  it.each(['', ' 1', '1e3', '-1', '0x1', '12345678901234567', '١'])(
    'is refused with the nonce %j',
    (nonce) => {
      const { proofs } = start();
      const challenge = proofs.ask(aShop(), '1001', 0);
      expect(proofs.accept(aShop(), '1001', { challenge, nonce })).toBe(false);
    },
  );

  it('costs the prover one block of SHA-256 a try', () => {
    const { proofs } = start();
    expect(`${proofs.ask(aShop(), '1001', 19)}.${'9'.repeat(16)}`.length).toBeLessThan(56);
  });

  it('is remembered in 64 KiB, and taken at its first use with twenty thousand before it', () => {
    const { proofs } = start();
    let refused = 0;
    for (let n = 0; n < 20_000; n += 1) {
      const proof = { challenge: proofs.ask(aShop(), '1001', 0), nonce: '1' };
      if (!proofs.accept(aShop(), '1001', proof)) refused += 1;
      expect(proofs.accept(aShop(), '1001', proof)).toBe(false);
    }
    expect(proofs.byteLength).toBe(2 ** 16);
    expect(refused / 20_000).toBeLessThan(0.01);
  });
});
