/**
 * A program: one customer reads one order again under 10,000 language tags. Prints how many bytes the process grows
 * by, memory outside of the heap included, after it has answered once in each of our languages.
 */
import { memoryUsage } from 'node:process';
import { anOrder, aScan, aShipment, aShop, NOW } from '../core/order.fixtures.ts';
import { NO_WISHES } from '../ports/order-wishes.ts';
import { createAnswerCache } from './answer-cache.ts';
import { createMomentsCache } from './moments-cache.ts';
import { trackOrder, type TrackOrderPorts } from './track-order.ts';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt'];
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const REGIONS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const TAGS = [
  ...LANGUAGES.flatMap((language) => REGIONS.map((region) => `${language}-${region}`)),
  ...Array.from({ length: 3_916 }, (_, number) => `ar-x-${number}`),
];

const order = anOrder({
  placedAt: '2025-12-30T10:00:00Z',
  shipments: [
    aShipment({
      events: [
        aScan('in_transit', '2026-11-20T10:00:00Z', { country: 'CN' }),
        aScan('in_transit', '2026-11-24T22:00:00Z', { country: 'NL' }),
      ],
    }),
  ],
});

const ports: TrackOrderPorts = {
  findOrder: async () => order,
  findOrderById: async () => order,
  findsParcels: true,
  findsOldOrders: async () => true,
  cacheAnswer: createAnswerCache(),
  budgets: {
    request: () => null,
    consume: async (_, evaluate) => ({ refusal: null, found: await evaluate() }),
  },
  wishes: NO_WISHES,
  passes: {
    renew: async () => 'v1.pass',
    open: async () => ({ orderId: order.id, contact: null, endsAt: NOW }),
  },
  factorsOf: async () => [],
  openTypedPass: async () => null,
  startMiss: () => async () => {},
  momentsFor: createMomentsCache(),
  onAnomalies: () => {},
  now: () => NOW,
};

async function ask(locale: string): Promise<void> {
  await trackOrder(ports, aShop(), '203.0.113.7', { pass: 'v1.pass', locale });
}

for (const index of TAGS.keys()) await ask(LANGUAGES[index % LANGUAGES.length] ?? '');
const before = memoryUsage().rss;
for (const tag of TAGS) await ask(tag);
console.log(memoryUsage().rss - before);
