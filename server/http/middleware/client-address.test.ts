import * as fc from 'fast-check';
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
    ['[2001:db8:1:2::9]:443', 0, '2001:db8:1:2'],
    ['[2001:DB8:1:2::9]', 0, '2001:db8:1:2'],
    ['[2001:db8:1:2::9%eth0]:443', 0, '2001:db8:1:2'],
    ['[::1]', 0, '0:0:0:0'],
    ['fe80::1%eth0', 0, 'fe80:0:0:0'],
    ['FE80::1%Eth0', 0, 'fe80:0:0:0'],
    ['fe80::1%25eth0.100', 0, 'fe80:0:0:0'],
    ['::ffff:102:304', 0, '1.2.3.4'],
    ['::FFFF:cb00:7107', 0, '203.0.113.7'],
    ['0:0:0:0:0:ffff:0102:0304', 0, '1.2.3.4'],
    ['[::ffff:102:304]:443', 0, '1.2.3.4'],
    ['[::ffff:203.0.113.7]:443', 0, '203.0.113.7'],
    ['64:ff9b::1.2.3.4', 0, '1.2.3.4'],
    ['64:ff9b::102:304', 0, '1.2.3.4'],
    ['2001:db8:1:2:3:4:1.2.3.4', 0, '2001:db8:1:2'],
    ['[203.0.113.7]:80', 0, '203.0.113.7'],
    ['"[2001:db8:1:2::9]:4711"', 0, '2001:db8:1:2'],
    ['203.0.113.7:http', 0, ''],
    ['999.0.113.7', 0, ''],
    ['unknown', 0, ''],
    ['_hidden', 0, ''],
    ['[2001:db8::9', 0, ''],
    ['x[2001:db8:1:2::9]', 0, ''],
    ['[2001:db8:1:2::9]:443x', 0, ''],
    [undefined, 0, ''],
    ['', 0, ''],
    ['203.0.113.7', 1, ''],
  ])('of %j behind %s proxies of our own is %j', (forwardedFor, trustedHops, address) => {
    expect(clientAddress(forwardedFor, trustedHops)).toBe(address);
  });

  it('is the same for every port', () => {
    for (const address of ['203.0.113.7', '[2001:db8:1:2::9]']) {
      const ports = ['', ':1', ':443', ':65535'];
      const counted = new Set(ports.map((port) => clientAddress(address + port, 0)));
      expect(counted.size, address).toBe(1);
    }
  });

  it('is an IPv4 address, a /64 or nothing, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), (written) => {
        expect(clientAddress(written, 0)).toMatch(
          /^(?:\d+(?:\.\d+){3}|[\da-f]{1,4}(?::[\da-f]{1,4}){3})?$/,
        );
      }),
    );
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
