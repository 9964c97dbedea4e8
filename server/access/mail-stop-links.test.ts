import { describe, expect, it } from 'vitest';
import { DAY } from '../core/dates/durations.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import { createMailStopLinks } from './mail-stop-links.ts';

const LINK = { shop: aShop(), orderId: '4501', language: 'pt-BR' };

let now = NOW;
const links = createMailStopLinks({ apiSecret: 'secret', now: () => now });

function tokenOf(link: typeof LINK): string {
  now = NOW;
  return links.create(link).split('/').at(-1) ?? '';
}

describe('a link that ends the mails about an order', () => {
  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt-BR'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-HK', 'zh-HK'],
    ['ca-valencia', 'ca'],
    ['de-1996', 'de'],
    ['', 'en'],
    ['../x', 'en'],
  ])('names the order, of a mail in %j in %s', (language, tag) => {
    expect(links.open(tokenOf({ ...LINK, language }))).toEqual({ ...LINK, language: tag });
  });

  it('works as long as the order can be kept', () => {
    const token = tokenOf(LINK);
    now = new Date(NOW.getTime() + 180 * DAY - 1_000);
    expect(links.open(token)).toEqual(LINK);
    now = new Date(NOW.getTime() + 180 * DAY);
    expect(links.open(token)).toBeNull();
  });

  it('is opened by nothing else', () => {
    const token = tokenOf(LINK);
    const parts = token.split('.');
    const changed = ['another', '4502', 'nl', '9999999999'].map((part, index) =>
      parts.with(index, part).join('.'),
    );
    const ofOther =
      tokenOf({ ...LINK, orderId: '4502' })
        .split('.')
        .at(-1) ?? '';
    for (const other of [
      ...changed,
      parts.with(4, ofOther).join('.'),
      '',
      'a',
      `${token}a`,
      `${token}.`,
      token.toUpperCase(),
    ]) {
      expect(links.open(other), other).toBeNull();
    }
    const others = createMailStopLinks({ apiSecret: 'another', now: () => NOW });
    expect(others.open(token)).toBeNull();
  });
});
