import { describe, expect, it } from 'vitest';
import type { ListedDelivery } from '../../ports/list-deliveries.ts';
import { collect } from './collect.fixtures.ts';
import { writeCsv } from './write-csv.ts';

const ROW: ListedDelivery = {
  orderId: '7',
  deliveryId: '1',
  orderName: '#1001',
  placedAt: '2026-11-20T23:30:00.000Z',
  status: 'in_transit',
  substatus: null,
  flag: { code: 'late', since: '2026-07-24T00:00:00.000Z' },
  carrier: 'Post, "fast"',
  trackingNumber: '3SAB',
  country: 'NL',
  method: 'shipping',
  shippedAt: null,
  expectedOn: '2026-11-23',
  lastEventAt: null,
  deliveredAt: null,
  isMuted: false,
  isComingBack: true,
  position: { sortedBy: [1], comesLast: false, orderId: '7', deliveryId: '1' },
};

const AMSTERDAM = { timeZone: 'Europe/Amsterdam' };

async function* inBatches(...batches: ListedDelivery[][]): AsyncGenerator<ListedDelivery[]> {
  yield* batches;
}

async function write(rows: Partial<ListedDelivery>[], more = {}): Promise<string> {
  const batches = inBatches(rows.map((one) => ({ ...ROW, ...one })));
  return (await collect(writeCsv(batches, { ...AMSTERDAM, ...more }))).join('');
}

describe('the CSV of a list', () => {
  it('has documented columns, in UTC and on the shop’s clock', async () => {
    expect(await write([{}])).toBe(
      '\uFEFForder_name,status,substatus,needs,needs_since,needs_since_local,muted,carrier,tracking_number,country,method,' +
        'placed_at,placed_at_local,shipped_at,shipped_at_local,expected_on,last_event_at,last_event_at_local,' +
        'delivered_at,delivered_at_local,coming_back,time_zone,order_id,delivery_id\r\n' +
        '#1001,in_transit,,late,2026-07-24T00:00:00.000Z,2026-07-24 02:00:00,no,"Post, ""fast""",3SAB,NL,shipping,' +
        '2026-11-20T23:30:00.000Z,2026-11-21 00:30:00,,,2026-11-23,,,,,yes,Europe/Amsterdam,7,1\r\n',
    );
  });

  it('leaves columns out', async () => {
    const text = await write([{}], { without: ['order_name', 'tracking_number'] });
    expect(text).toMatch(/^\uFEFFstatus,/);
    expect(text).not.toContain('3SAB');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+31', "'+31"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t\'=1"'],
    ['\r=1', '"\'\r\'=1"'],
    ['\n=1', '"\'\n\'=1"'],
    ['\tx', '"\'\tx"'],
    [' =1', "' =1"],
    ['\u00A0\u200B\uFEFF=1', "'\u00A0\u200B\uFEFF=1"],
    ['"=1"', '"\'""=1"""'],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['DHL;=1', '"DHL;\'=1"'],
    ['DHL"; =1', '"DHL"";\' =1"'],
    ['DHL\t＝1', '"DHL\t\'＝1"'],
    ['DHL\n-1', '"DHL\n\'-1"'],
    ['DHL; Post-NL', '"DHL; Post-NL"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a\nb', '"a\nb"'],
    ['a=b', 'a=b'],
  ])('writes %j as no formula: %j', async (trackingNumber, cell) => {
    const [, line = ''] = (await write([{ carrier: 'X', trackingNumber }])).split(/\r\n(?=#|$)/);
    expect(line).toContain(`,X,${cell},NL,`);
  });

  it('is a piece for each batch, made when it is asked for', async () => {
    const made: number[] = [];
    async function* batches(): AsyncGenerator<ListedDelivery[]> {
      for (let batch = 0; batch < 9; batch += 1) {
        made.push(batch);
        yield [ROW, ROW];
      }
    }
    const pieces = writeCsv(batches(), AMSTERDAM);
    await pieces.next();
    await pieces.next();
    expect(made).toEqual([0]);
    await pieces.return(undefined);
    expect(made).toEqual([0]);
  });
});
