import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryCases } from '../../e2e/score/count-cases.fixtures.ts';
import { aShop } from '../core/order.fixtures.ts';
import { createKeyRing, type Location } from './key-ring.ts';
import { aKey } from './stores.fixtures.ts';

const HERE: Location = { shop: aShop(), column: 'access_token' };

const location = fc.record({
  shop: fc.constantFrom('a', 'b', 'c').map(aShop),
  column: fc.constantFrom('access_token', 'refresh_token'),
});

describe('a key ring', () => {
  const ring = createKeyRing([aKey('k1')]);

  it('opens any text where it was sealed, and nowhere else', async ({ task }) => {
    await tryCases(
      task,
      {
        row: 'B8',
        suite: 'sealed texts, opened where they are and elsewhere',
        target: '0 opened elsewhere',
        tries: 20_000,
        share: 0.05,
      },
      fc.property(
        fc.tuple(location, location, fc.string({ unit: 'grapheme' })),
        ([here, there, text]) => {
          const sealed = ring.seal(here, text);
          const isSame = here.shop === there.shop && here.column === there.column;
          expect(ring.open(here, sealed)).toBe(text);
          expect(ring.open(there, sealed)).toBe(isSame ? text : null);
        },
      ),
    );
  });

  it('opens nothing of which a byte was changed', () => {
    const [id = '', base64 = ''] = ring.seal(HERE, 'a token').split('.');
    const bytes = Buffer.from(base64, 'base64url');
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(ring.open(HERE, `${id}.${changed.toString('base64url')}`)).toBeNull();
    }
  });

  it('opens no text that was not sealed', async ({ task }) => {
    await tryCases(
      task,
      {
        row: 'B8',
        suite: 'texts that nobody sealed',
        target: '0 opened',
        tries: 20_000,
        share: 0.01,
      },
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => `k1.${text}`),
        ),
        (text) => {
          expect(ring.open(HERE, text)).toBeNull();
        },
      ),
    );
  });

  it('seals the same text differently each time: the nonce is random', () => {
    const sealed = Array.from({ length: 1_000 }, () => ring.seal(HERE, 'a token').slice(0, 19));
    expect(new Set(sealed).size).toBe(1_000);
  });

  it('seals with its first key, and opens with each', () => {
    const old = ring.seal(HERE, 'old');
    const rotated = createKeyRing([aKey('k2'), aKey('k1')]);
    expect(rotated.open(HERE, old)).toBe('old');
    const sealed = rotated.seal(HERE, 'new');
    expect(createKeyRing([aKey('k2')]).open(HERE, sealed)).toBe('new');
    expect(ring.open(HERE, sealed)).toBeNull();
  });

  it('opens nothing sealed with a key that has another id now', () => {
    const renamed = createKeyRing([{ id: 'k2', key: aKey('k1').key }]);
    const [, base64 = ''] = ring.seal(HERE, 'a token').split('.');
    expect(renamed.open(HERE, `k2.${base64}`)).toBeNull();
  });

  it.each([
    ['no key', [], 'no key to seal tokens with'],
    ['a short key', [{ id: 'k1', key: Buffer.alloc(31) }], 'a key is not 32 bytes'],
    ['two keys of one id', [aKey('k1'), aKey('k1')], 'two keys of one id'],
  ])('is not made of %s', (_, keys, message) => {
    expect(() => createKeyRing(keys)).toThrow(message);
  });
});
