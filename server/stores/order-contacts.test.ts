import { describe, expect, it } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import { createContactsOf } from './order-contacts.ts';
import { aKey } from './stores.fixtures.ts';

const contactsOf = createContactsOf([aKey('k2'), aKey('k1')]);

/** The pseudonym by the newest key, in hex. */
function pseudonym(email: string, shop = aShop(), of = contactsOf): string {
  return Buffer.from(of(shop, email)[0].pseudonym).toString('hex');
}

describe('the pseudonym of an e-mail address', () => {
  it('is one for each spelling that one mailbox has', () => {
    const jane = pseudonym('jane@gmail.com');
    expect(pseudonym(' Jane@GoogleMail.com ')).toBe(jane);
    expect(pseudonym('jack@gmail.com')).not.toBe(jane);
  });

  it('is one for both names of an international domain, and what it was before is still found', () => {
    expect(pseudonym('jane@bücher.example')).toBe(pseudonym('jane@xn--bcher-kva.example'));
    const versions = contactsOf(aShop(), 'jane@bücher.example').map(({ version }) => version);
    expect(versions).toEqual(['k2', 'k1', 'k2', 'k1']);
    const before = contactsOf(aShop(), 'jane@xn--bcher-kva.example')[2]?.pseudonym;
    expect(Buffer.from(before ?? []).toString('hex')).toBe('db26d4640d0de3cab15165e5aae61e77');
  });

  it('is another one in another shop', () => {
    expect(pseudonym('jane@example.com')).not.toBe(pseudonym('jane@example.com', aShop('other')));
  });

  it('has 128 bits, and none of the address', () => {
    expect(pseudonym('jane@example.com')).toMatch(/^[0-9a-f]{32}$/);
    expect(pseudonym('jane@example.com')).not.toContain(Buffer.from('jane').toString('hex'));
  });

  it('is made by every key of the ring, the newest first', () => {
    const [newest, oldest] = contactsOf(aShop(), 'jane@example.com');
    expect([newest.version, oldest?.version]).toEqual(['k2', 'k1']);
    expect(createContactsOf([aKey('k1')])(aShop(), 'jane@example.com')).toEqual([oldest]);
    expect(newest.pseudonym).not.toEqual(oldest?.pseudonym);
  });

  it('is the same in every release', () => {
    expect(pseudonym('jane@example.com')).toBe('7412ae33ae096824e37d34ca764674f9');
  });

  it('needs a key', () => {
    expect(() => createContactsOf([])).toThrow('no key');
  });
});
