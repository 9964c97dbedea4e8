import { describe, expect, it } from 'vitest';
import { aScan } from '../../core/order.fixtures.ts';
import { MAX_SCANS, toExpectation, toReport, type ReportParts } from './to-report.ts';

const TOO_MANY = Array.from({ length: MAX_SCANS + 5 }, (_, index) =>
  aScan('in_transit', `2026-11-${index % 2 === 0 ? '24' : '25'}`, { id: String(index) }),
);

function report(overrides: Partial<ReportParts>) {
  return toReport({
    source: 'own',
    number: '1Z1',
    fetchedAt: '2026-11-25T12:00:00Z',
    reportedStatus: { status: 'delivered', substatus: null, weight: 'scan' },
    rowOrder: 'newest_first',
    scans: [],
    ...overrides,
  });
}

describe('a report', () => {
  it('keeps the newest scans, in whichever order they are listed', () => {
    const first = report({ scans: TOO_MANY });
    expect(first.events).toHaveLength(MAX_SCANS);
    expect(first.events[0]?.id).toBe('0');
    const last = report({ scans: TOO_MANY, rowOrder: 'newest_last' });
    expect(last.events).toHaveLength(MAX_SCANS);
    expect(last.events.at(-1)?.id).toBe(String(TOO_MANY.length - 1));
  });

  it.each([
    ['LASTMILE1', 'LASTMILE1'],
    [' last mile1 ', 'lastmile1'],
    ['1z1', null],
    ['', null],
    ['see <a>', null],
    [null, null],
  ])('P3: has %o as the number of its last mile: %o', (lastMileNumber, kept) => {
    expect(report({ lastMileNumber }).lastMileNumber).toBe(kept);
  });

  it('has a time of delivery only where it has a delivery', () => {
    const deliveredAt = '2026-11-25T11:00:00Z';
    expect(report({ deliveredAt }).deliveredAt).toBe(deliveredAt);
    const reportedStatus = { status: 'in_transit', substatus: null, weight: 'scan' } as const;
    expect(report({ deliveredAt, reportedStatus }).deliveredAt).toBeNull();
  });

  it('has those promises that a service makes', () => {
    const expected = [
      toExpectation('carrier', null, '2026-11-26'),
      toExpectation('provider', null),
    ];
    expect(report({ expected }).expected).toEqual([
      { source: 'carrier', to: '2026-11-26', saidAt: null },
    ]);
  });
});
