import { describe, expect, it } from 'vitest';
import { parseBaseUrl } from './parse-base-url.ts';

describe("the address of a merchant's own server", () => {
  it.each([
    ['https://karrio.shop.example', 'https://karrio.shop.example'],
    [' https://karrio.shop.example/ ', 'https://karrio.shop.example'],
    ['https://shop.example/karrio//', 'https://shop.example/karrio'],
    ['https://KARRIO.shop.example:443', 'https://karrio.shop.example'],
    ['https://8.8.8.8', 'https://8.8.8.8'],
    ['https://[2606:4700::1111]/k', 'https://[2606:4700::1111]/k'],
  ])('is taken: %s', (typed, kept) => {
    expect(parseBaseUrl(typed)).toBe(kept);
  });

  it.each([
    'http://karrio.shop.example',
    'ftp://karrio.shop.example',
    'file:///etc/passwd',
    'karrio.shop.example',
    'https://user:key@karrio.shop.example',
    'https://karrio.shop.example:8443',
    'https://karrio.shop.example?key=1',
    'https://karrio.shop.example#a',
    'https://localhost',
    'https://LOCALHOST.',
    'https://intranet',
    'https://printer.local',
    'https://vault.service.internal',
    'https://127.0.0.1',
    'https://127.1',
    'https://2130706433',
    'https://0x7f000001',
    'https://017700000001',
    'https://0177.0.0.1',
    'https://0',
    'https://10.1.2.3',
    'https://172.16.0.1',
    'https://192.168.1.1',
    'https://100.64.0.1',
    'https://169.254.169.254/latest/meta-data',
    'https://①⑥⑨.254.169.254',
    'https://224.0.0.1',
    'https://255.255.255.255',
    'https://[::]',
    'https://[::1]',
    'https://[::ffff:127.0.0.1]',
    'https://[::ffff:8.8.8.8]',
    'https://[64:ff9b::a00:1]',
    'https://[fe80::1]',
    'https://[fd00:ec2::254]',
    'https://[2002:7f00:1::]',
    'https://[2001:db8::1]',
    'https://[2001::1]',
    '',
    `https://${'a'.repeat(300)}.example`,
  ])('is refused: %s', (typed) => {
    expect(parseBaseUrl(typed)).toBeNull();
  });
});
