import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { tryCases } from '../../../e2e/score/count-cases.fixtures.ts';
import { fakePorts, LOOKUP, post } from '../../app.fixtures.ts';

/** What Shopify writes last, in the spellings that a proxy may choose; and under what it is counted. */
const SPELLINGS: readonly (readonly [counted: string, written: readonly string[]])[] = [
  [
    '203.0.113.7',
    [
      '203.0.113.7',
      '203.0.113.7:5678',
      '::ffff:203.0.113.7',
      '::FFFF:cb00:7107',
      '0:0:0:0:0:ffff:cb00:7107',
      '[::ffff:203.0.113.7]:443',
      '64:ff9b::203.0.113.7',
      '"203.0.113.7:80"',
    ],
  ],
  [
    '2001:db8:1:2',
    [
      '2001:db8:1:2::9',
      '2001:DB8:1:2:3:4:5:6',
      '2001:0db8:0001:0002:0:0:0:1',
      '[2001:db8:1:2::9]:443',
      '2001:db8:1:2::9%eth0',
      '"[2001:db8:1:2::9]:4711"',
    ],
  ],
];

/** What a client can write into the header itself, in front of what Shopify appends. */
const anyHop = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.ipV4().map((address) => `::ffff:${address}`),
  fc.constantFrom(
    'unknown',
    '_hidden',
    '',
    '127.0.0.1',
    '203.0.113.7:http',
    'for=1.2.3.4',
    '0x7f.1',
  ),
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789abcdefABCDEF.:[]%" \t;=')),
    maxLength: 40,
  }),
);

/** Other headers that some servers read the address from. */
const anyHeader = fc.dictionary(
  fc.constantFrom(
    'forwarded',
    'x-real-ip',
    'x-client-ip',
    'true-client-ip',
    'cf-connecting-ip',
    'x-forwarded',
    'x-cluster-client-ip',
    'fastly-client-ip',
  ),
  fc.oneof(fc.ipV4(), fc.ipV6(), fc.constant('for="[2001:db8::1]:80";proto=https')),
  { maxKeys: 4 },
);

const spoof = fc.record({
  hops: fc.array(anyHop, { maxLength: 6 }),
  separator: fc.constantFrom(',', ', ', ' ,\t'),
  last: fc.constantFrom(
    ...SPELLINGS.flatMap(([counted, written]) => written.map((one) => [counted, one] as const)),
  ),
  headers: anyHeader,
});

it('is counted under the address that Shopify appends, whatever the client writes', async ({
  task,
}) => {
  const counted: string[] = [];
  const ports = fakePorts({
    budgets: {
      request: (_, address) => {
        counted.push(address);
        return null;
      },
      consume: async () => ({ refusal: null, found: null }),
    },
  });
  await tryCases(
    task,
    {
      row: 'D3',
      suite: 'headers that name other addresses',
      target: '0 counted under another address',
      tries: 10_000,
      share: 0.03,
    },
    fc.asyncProperty(spoof, async ({ hops, separator, last: [address, written], headers }) => {
      counted.length = 0;
      const forwarded = [...hops, written].join(separator);
      await post(ports, LOOKUP, { headers: { ...headers, 'x-forwarded-for': forwarded } });
      if (counted.join() !== address) throw new Error(`${forwarded}: counted as ${counted.join()}`);
    }),
  );
  expect(counted).toHaveLength(1);
});
