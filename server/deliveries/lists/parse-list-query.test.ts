import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListSort } from '../../ports/list-deliveries.ts';
import { formatCursor } from './list-cursor.ts';
import { parseListQuery } from './parse-list-query.ts';

const NEWEST_FIRST: ListSort = { by: 'placed', isDescending: true };
const POSITION = { sortedBy: [1], comesLast: false, orderId: '7', deliveryId: '1' };

const NOTHING = parseListQuery('');

describe('the query string of a list', () => {
  it('without parameters asks for what needs the merchant', () => {
    expect(NOTHING).toMatchObject({ view: 'needs_you', search: '', sort: null, beside: null });
    expect(NOTHING.ignored).toEqual([]);
  });

  it('narrows by everything that it names', () => {
    const query =
      '?view=all&needs=late,no_movement&status=waiting,in_transit&hold=awaiting_stock&returned=yes' +
      '&carrier=DHL&carrier=UPS%2C%20Ground&carrier=&country=de,NL&method=pickup&tracking=without&muted=no' +
      '&placed=2026-11-01..2026-11-30&shipped=-7..0&moved=..-7&expected=0..+3&delivered=2026-11-01..&q=%201001 &sort=-expected';
    expect(parseListQuery(query)).toEqual({
      view: 'all',
      filter: {
        flags: ['late', 'no_movement'],
        statuses: ['waiting', 'in_transit'],
        reasons: ['awaiting_stock'],
        returnedOnly: true,
        carriers: ['DHL', 'UPS, Ground', null],
        countries: ['DE', 'NL'],
        methods: ['pickup'],
        tracking: 'without',
        muted: false,
        placed: { from: '2026-11-01', to: '2026-11-30' },
        shipped: { from: -7, to: 0 },
        moved: { from: null, to: -7 },
        expected: { from: 0, to: 3 },
        delivered: { from: '2026-11-01', to: null },
      },
      search: '1001',
      sort: { by: 'expected', isDescending: true },
      beside: null,
      ignored: [],
    });
  });

  it.each([
    ['view=late', ['view=late']],
    ['status=in_transit,shiped', ['status=shiped']],
    ['needs=late&needs=lost,tired', ['needs=tired']],
    ['hold=weather', ['hold=weather']],
    ['returned=maybe', ['returned=maybe']],
    ['country=DEU', ['country=DEU']],
    ['colour=red&status=delivered', ['colour']],
    ['placed=2026-02-30..', ['placed=2026-02-30..']],
    ['placed=..', ['placed=..']],
    ['placed=2026-11-01', ['placed=2026-11-01']],
    ['moved=-99999..', ['moved=-99999..']],
    ['sort=name', ['sort=name']],
    ['sort=placed&sort=moved', ['sort=moved']],
    [`carrier=${'x'.repeat(256)}`, [`carrier=${'x'.repeat(40)}…`]],
    ['carrier=%00', ['carrier=\0']],
    ['q=jane@example.com', ['q']],
    [`q=${'1'.repeat(101)}`, ['q']],
    ['after=abc', ['after']],
    ['before=', ['before']],
    ['shop=a.myshopify.com&host=b&saved=3&hmac=c', []],
  ])('%s is read without %j', (query, ignored) => {
    expect(parseListQuery(query).ignored).toEqual(ignored);
  });

  it('keeps of a list of values those that are known', () => {
    const { filter } = parseListQuery('status=shiped,delivered&country=Germany');
    expect(filter.statuses).toEqual(['delivered']);
    expect(filter.countries).toEqual([]);
  });

  it('goes on beside a row, and not beside two', () => {
    const cursor = formatCursor({ sort: NEWEST_FIRST, position: POSITION });
    const beside = { sort: NEWEST_FIRST, position: POSITION };
    expect(parseListQuery(`after=${cursor}`).beside).toEqual({ side: 'after', ...beside });
    expect(parseListQuery(`before=${cursor}`).beside).toEqual({ side: 'before', ...beside });
    const both = parseListQuery(`after=${cursor}&before=${cursor}`);
    expect([both.beside, both.ignored]).toEqual([null, ['after', 'before']]);
  });

  it.each([
    [['urgency', [0, 0], [8, 1], '7']],
    [['urgency', [0, 0], [1e9, 1], '7', '1']],
    [['urgency', [0, 0], [1], '7', '1']],
    [['urgency', [0, 1], [8, 1], '7', '1']],
    [['placed', [1, 1], [1], '7', '1']],
    [['placed', [1, 0], [1.5], '7', '1']],
    [['placed', [1, 0], ['1'], '7', '1']],
    [['placed', [2, 0], [1], '7', '1']],
    [['placed', [1, 0], [1], '-7', '1']],
    [['placed', [1, 0], [1], '9'.repeat(19), '1']],
    [['expected', [0, 0], ['2026-13-01'], '7', '1']],
    [['name', [0, 0], [''], '7', '1']],
    [['name', [0, 0], ['\0'], '7', '1']],
    [['name', [0, 1], [1], '7', '1']],
  ])('does not go on beside %j', (parts) => {
    const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url');
    expect(parseListQuery(`after=${cursor}`)).toEqual({ ...NOTHING, ignored: ['after'] });
  });

  it('never fails, and names little', () => {
    const names = fc.constantFrom('view', 'status', 'placed', 'q', 'after', 'carrier', 'sort', 'x');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('..', '-1..', '%', '%00'),
    );
    const query = fc.array(fc.tuple(names, texts).map((pair) => pair.join('=')));
    fc.assert(
      fc.property(query, fc.string(), (pairs, noise) => {
        const { ignored } = parseListQuery([...pairs, noise].join('&'));
        expect(ignored.length).toBeLessThanOrEqual(20);
        for (const one of ignored) expect(one.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
