import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryCases } from '../../e2e/score/count-cases.fixtures.ts';
import { aShop } from '../core/order.fixtures.ts';
import { createKeyRing, KEY_BYTES, type Key, type Location, type SealedPlace } from './key-ring.ts';

const HERE: Location = { shop: aShop(), column: 'access_token' };

const ROW: SealedPlace = { shop: aShop(), row: 'orders 7' };

function aKey(id: string): Key {
  return { id, key: Buffer.alloc(KEY_BYTES, id) };
}

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

  it('opens bytes in the row where they were sealed, and nowhere else', () => {
    const bytes = Buffer.from([0, 1, 2, 255]);
    const sealed = ring.sealBytes(ROW, bytes);
    expect(ring.openBytes(ROW, sealed)).toEqual(bytes);
    expect(ring.openBytes({ ...ROW, row: 'orders 8' }, sealed)).toBeNull();
    expect(ring.openBytes({ ...ROW, shop: aShop('other') }, sealed)).toBeNull();
    // A driver may give a view of a larger buffer.
    const larger = Buffer.concat([Buffer.alloc(3), sealed, Buffer.alloc(3)]);
    expect(ring.openBytes(ROW, larger.subarray(3, -3))).toEqual(bytes);
  });

  it('seals no bytes at all like any other', () => {
    const sealed = ring.sealBytes(ROW, Buffer.alloc(0));
    expect(ring.openBytes(ROW, sealed)).toEqual(Buffer.alloc(0));
    expect(ring.openBytes(ROW, sealed.subarray(0, -1))).toBeNull();
    expect(ring.open(HERE, ring.seal(HERE, ''))).toBe('');
  });

  it('opens bytes by the key that they name, and none of a key that it has not', () => {
    const rotated = createKeyRing([aKey('a-longer-id'), aKey('k1')]);
    expect(rotated.openBytes(ROW, ring.sealBytes(ROW, Buffer.from('old')))?.toString()).toBe('old');
    const sealed = rotated.sealBytes(ROW, Buffer.from('new'));
    expect(rotated.openBytes(ROW, sealed)?.toString()).toBe('new');
    expect(ring.openBytes(ROW, sealed)).toBeNull();
  });

  it.each([0, 1, 3, 30])('opens none of %i bytes that nobody sealed', (length) => {
    expect(ring.openBytes(ROW, Buffer.alloc(length))).toBeNull();
    expect(ring.openBytes(ROW, Buffer.concat([Buffer.from('\x02k1'), Buffer.alloc(length)]))).toBe(
      null,
    );
  });

  it.each([
    ['no key', [], 'no key to seal tokens with'],
    ['a short key', [{ id: 'k1', key: Buffer.alloc(31) }], 'a key is not 32 bytes'],
    ['two keys of one id', [aKey('k1'), aKey('k1')], 'two keys of one id'],
  ])('is not made of %s', (_, keys, message) => {
    expect(() => createKeyRing(keys)).toThrow(message);
  });
});
