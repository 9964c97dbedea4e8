import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { NOW } from '../../core/order.fixtures.ts';
import { createCallJson, type JsonCall } from './call-json.ts';

const now = () => NOW;

function aCall(url: string): JsonCall {
  return {
    method: 'GET',
    url,
    headers: { authorization: 'Token secret' },
    isMerchantsServer: true,
  };
}

/** A client on a network where every name has these addresses. */
function clientAt(...addresses: LookupAddress[]) {
  const asked: string[] = [];
  const call = createCallJson({
    now,
    timeout: 2_000,
    resolve(hostname, _, callback) {
      asked.push(hostname);
      callback(null, addresses);
    },
  });
  return { asked, call };
}

const LOOPBACK: LookupAddress = { address: '127.0.0.1', family: 4 };
const PUBLIC: LookupAddress = { address: '8.8.8.8', family: 4 };

describe("a call of a merchant's own server", () => {
  it.each([
    ['a private address', [LOOPBACK]],
    ['the address of the cloud', [{ address: '169.254.169.254', family: 4 }]],
    ['a private address of IPv6', [{ address: '::1', family: 6 }]],
    ['IPv4 written as IPv6', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['a public address and a private one', [PUBLIC, LOOPBACK]],
    ['no address', []],
  ])('is not made where its name resolves to %s', async (_, addresses) => {
    const { call, asked } = clientAt(...addresses);
    await expect(call(aCall('https://karrio.shop.example/v1'))).rejects.toMatchObject({
      trouble: 'network',
      message: 'network: ENOTPUBLIC',
    });
    expect(asked).toEqual(['karrio.shop.example']);
  });

  it.each([
    'https://127.0.0.1/v1',
    'https://[::1]/v1',
    'https://2130706433',
    'http://shop.example',
  ])('is not made to %s, and no name is looked up', async (url) => {
    const { call, asked } = clientAt(PUBLIC);
    await expect(call(aCall(url))).rejects.toMatchObject({ trouble: 'network' });
    expect(asked).toEqual([]);
  });

  it('is refused by its own address, wherever a stand-in would be', async () => {
    const standIns = new Map([['https://127.0.0.1', 'http://127.0.0.1:1']]);
    const call = createCallJson({ now, standIns });
    await expect(call(aCall('https://127.0.0.1/v1'))).rejects.toMatchObject({
      message: 'network: not a public server',
    });
  });
});
