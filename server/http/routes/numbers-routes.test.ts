import { describe, expect, it } from 'vitest';
import type { NumbersAnswer, NumbersPage } from '../../admin/numbers/numbers-contract.ts';
import { fakePorts, post, send, signedPath } from '../../app.fixtures.ts';
import type { AppPorts } from '../../app.ts';
import { OTHER_CARRIER } from '../../core/deliveries/counted-events.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { createReadNumbers } from '../../deliveries/numbers/read-numbers.ts';
import type { DailyCounts, DayCount, TransitCount } from '../../ports/daily-counts.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const COUNTS: DayCount[] = [
  { day: '2026-11-16', measure: 'delivered', count: 3 },
  { day: '2026-11-16', measure: 'problem_lost', count: 1 },
  { day: '2026-11-18', measure: 'shipped', count: 4 },
  { day: '2026-11-24', measure: 'delivered', count: 9 },
  { day: '2026-11-24', measure: 'on_time', count: 7 },
  { day: '2026-11-24', measure: 'late', count: 2 },
  { day: '2026-11-24', measure: 'problem_late', count: 2 },
  { day: '2026-11-24', measure: 'lookup_found', count: 30 },
  { day: '2026-11-24', measure: 'page_opened', count: 50 },
];
const TRANSIT: TransitCount[] = [
  { carrier: 'PostNL', country: 'NL', days: 1, count: 6 },
  { carrier: 'PostNL', country: 'BE', days: 3, count: 1 },
  { carrier: OTHER_CARRIER, country: 'NL', days: 2, count: 1 },
  { carrier: '', country: '', days: 9, count: 1 },
];

/** A shop whose numbers begin on 16 November. */
function portsOf(
  overrides: Partial<DailyCounts> = {},
  timeZone = 'Europe/Amsterdam',
): ReturnType<typeof fakePorts> {
  return fakePorts({
    readNumbers: createReadNumbers({
      keepsOrders: true,
      dailyCounts: {
        perDay: async (_, { from, to }) => COUNTS.filter(({ day }) => from <= day && day <= to),
        transit: async (_, { to }) => (to === '2026-11-17' ? [] : TRANSIT),
        firstDay: async () => '2026-11-16',
        ...overrides,
      },
      shops: {
        loadFacts: async () => ({ timeZone, nameFormat: { prefix: '', suffix: '' } }),
        keepsOrders: async (shop) => shop === aShop(),
      },
      now: () => NOW,
    }),
  });
}

function get(ports: AppPorts, query = '', headers: HeadersInit = signedIn()) {
  return send(ports, `/admin/numbers${query}`, { headers });
}

async function pageOf(response: Promise<Response>): Promise<NumbersPage> {
  const answer: NumbersAnswer = await (await response).json();
  if (answer.keeping !== 'on') throw new Error(answer.keeping);
  return answer;
}

describe('GET /admin/numbers', () => {
  it('answers with what happened each day of the period, and in all of the one before', async () => {
    const page = await pageOf(get(portsOf(), '?period=last_7'));
    expect(page).toMatchObject({
      period: 'last_7',
      ignored: [],
      days: {
        now: { from: '2026-11-18', to: '2026-11-24' },
        before: { from: '2026-11-11', to: '2026-11-17' },
      },
      countedSince: '2026-11-16',
      deliveries: {
        now: { shipped: 4, delivered: 9, onTime: 7, late: 2 },
        before: { shipped: 0, delivered: 3, onTime: 0, late: 0 },
      },
      problems: [
        { flag: 'late', now: 2, before: 0 },
        { flag: 'lost', now: 0, before: 1 },
      ],
      lookups: {
        now: { pagesOpened: 50, found: 30, notFound: 0, refused: 0, unanswered: 0 },
        before: { pagesOpened: 0, found: 0 },
      },
    });
    expect(page.perDay).toHaveLength(7);
    expect(page.perDay.at(-1)).toEqual({
      day: '2026-11-24',
      shipped: 0,
      delivered: 9,
      onTime: 7,
      late: 2,
    });
  });

  it('has transit times by carrier, with those of no known name together, and by country', async () => {
    const { transit, carriers, routes } = await pageOf(get(portsOf(), '?period=last_7'));
    expect(transit).toEqual({ now: { deliveries: 9, median: 1, p90: 9 }, before: null });
    expect(carriers).toEqual([
      { carrier: { name: 'PostNL' }, now: { deliveries: 7, median: 1, p90: 3 }, before: null },
      { carrier: 'none', now: { deliveries: 1, median: 9, p90: 9 }, before: null },
      { carrier: 'other', now: { deliveries: 1, median: 2, p90: 2 }, before: null },
    ]);
    expect(routes.map(({ carrier, country }) => [carrier, country])).toEqual([
      [{ name: 'PostNL' }, 'NL'],
      ['other', 'NL'],
      [{ name: 'PostNL' }, 'BE'],
      ['none', null],
    ]);
  });

  it('is of the last 30 days unless it says otherwise, and names what it did not understand', async () => {
    expect(await pageOf(get(portsOf()))).toMatchObject({ period: 'last_30', ignored: [] });
    const odd = await pageOf(get(portsOf(), '?period=for_ever'));
    expect(odd).toMatchObject({ period: 'last_30', ignored: ['period'] });
  });

  it('goes by the day on the shop’s clock', async () => {
    const { days } = await pageOf(get(portsOf({}, 'Pacific/Auckland'), '?period=this_month'));
    expect(days.now.to).toBe('2026-11-26');
  });

  it('says where there are none, and refuses whoever is not signed in', async () => {
    const off = await get(fakePorts());
    expect(await off.json()).toEqual({ keeping: 'off_for_server' });
    expect((await get(portsOf(), '', {})).status).toBe(401);
  });

  it('is 503 while the database does not answer', async () => {
    const ports = portsOf({ perDay: () => Promise.reject(new Error('down')) });
    expect((await get(ports)).status).toBe(503);
    expect(ports.logged).toMatchObject([{ message: 'the numbers of a shop could not be read' }]);
  });
});

describe('what shoppers do', () => {
  it('is counted by shop and outcome, without who it was', async () => {
    const ports = fakePorts();
    await send(ports, signedPath('/proxy'));
    await post(ports);
    await post(ports, { order: '', email: 'jane@example.com', locale: 'en' });
    const busy = fakePorts({ busyFor: () => 5 });
    await post(busy);
    expect(ports.numbers).toEqual([`${aShop()} page_opened`, `${aShop()} lookup_not_found`]);
    expect(busy.numbers).toEqual([`${aShop()} lookup_unanswered`]);
  });
});
