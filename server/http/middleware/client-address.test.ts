import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

describe('the address of a shopper', () => {
  it.each([
    ['203.0.113.7', 0, '203.0.113.7'],
    ['198.51.100.1, 203.0.113.7', 0, '203.0.113.7'],
    ['203.0.113.7, 10.0.0.1', 1, '203.0.113.7'],
    ['6.6.6.6, 203.0.113.7,10.0.0.1 , 10.0.0.2', 2, '203.0.113.7'],
    ['::ffff:203.0.113.7', 0, '203.0.113.7'],
    ['203.0.113.7:5678', 0, '203.0.113.7'],
    ['2001:DB8:1:2:3:4:5:6', 0, '2001:db8:1:2'],
    ['2001:db8:1:2::9', 0, '2001:db8:1:2'],
    ['2001:0db8:0001:0002::9%eth0', 0, '2001:db8:1:2'],
    ['2001:db8::9', 0, '2001:db8:0:0'],
    ['::1', 0, '0:0:0:0'],
    [undefined, 0, ''],
    ['', 0, ''],
    ['203.0.113.7', 1, ''],
  ])('of %j behind %s proxies of our own is %j', (forwardedFor, trustedHops, address) => {
    expect(clientAddress(forwardedFor, trustedHops)).toBe(address);
  });

  it('is the same for every address of one IPv6 network', () => {
    const addresses = [
      '2001:db8:1:2::1',
      '2001:db8:1:2:ffff:ffff:ffff:ffff',
      '2001:DB8:1:2:0:0:0:1',
    ];
    expect(new Set(addresses.map((one) => clientAddress(one, 0))).size).toBe(1);
  });
});
