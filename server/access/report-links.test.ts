import { describe, expect, it } from 'vitest';
import { DAY } from '../core/dates/durations.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { ReportLinkPurpose } from '../ports/report-links.ts';
import { createReportLinks } from './report-links.ts';

const LINK = { shop: aShop(), reportId: 'abc-_1', recipientId: 'r1' };

let now = NOW;
const links = createReportLinks({ apiSecret: 'secret', now: () => now });

function tokenOf(purpose: ReportLinkPurpose): string {
  now = NOW;
  return links.create(purpose, LINK).path.split('/').at(-1) ?? '';
}

describe('a link of a report’s mail', () => {
  it.each(['agree', 'stop'] as const)('opens what it was made for: %s', (purpose) => {
    expect(links.open(purpose, tokenOf(purpose))).toEqual(LINK);
    const other = purpose === 'agree' ? 'stop' : 'agree';
    expect(links.open(other, tokenOf(purpose))).toBeNull();
  });

  it('can be agreed to for a week, and stopped for good', () => {
    const [agree, stop] = [tokenOf('agree'), tokenOf('stop')];
    expect(links.create('agree', LINK).endsAt).toEqual(new Date(NOW.getTime() + 7 * DAY));
    expect(links.create('stop', LINK).endsAt).toBeNull();
    now = new Date(NOW.getTime() + 7 * DAY - 1);
    expect(links.open('agree', agree)).toEqual(LINK);
    now = new Date(NOW.getTime() + 7 * DAY);
    expect(links.open('agree', agree)).toBeNull();
    now = new Date(NOW.getTime() + 3_000 * DAY);
    expect(links.open('stop', stop)).toEqual(LINK);
  });

  it('is opened by nothing else', () => {
    const token = tokenOf('agree');
    const parts = token.split('.');
    const changed = parts.map((part, index) =>
      parts.with(
        index,
        index === 3 ? '0' : `${part.slice(0, -1)}${part.endsWith('a') ? 'b' : 'a'}`,
      ),
    );
    for (const other of [
      ...changed.map((some) => some.join('.')),
      '',
      'a',
      `${token}.`,
      `${token}a`,
    ]) {
      expect(links.open('agree', other), other).toBeNull();
    }
    const others = createReportLinks({ apiSecret: 'another', now: () => NOW });
    expect(others.open('agree', token)).toBeNull();
  });
});
