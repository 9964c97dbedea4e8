import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoticeMail, NoticeMailView, TrackedOrder } from '../../../server/contract.ts';
import { NO_PAGE_SETTINGS } from '../../../server/ports/page-settings.ts';
import { richOrder } from '../../components/rich-order.fixtures.ts';
import { createPages } from '../create-pages.tsx';
import { shownText } from './shown-text.fixtures.ts';

const { writeNoticeMail } = createPages('0');

const FIRST = '71';
const SECOND = '72';
const TRACK_URL = 'https://shop.example/apps/track-order#v1.pass';
const STOP_URL = 'https://app.example/stop/v1.order';

function write(more: Partial<NoticeMailView> = {}): NoticeMail {
  return writeNoticeMail({
    kind: 'late',
    order: richOrder(),
    shipmentId: FIRST,
    locale: 'en',
    settings: NO_PAGE_SETTINGS,
    shopName: 'Fennel & Flax',
    trackUrl: TRACK_URL,
    stopUrl: STOP_URL,
    ...more,
  });
}

function groupsOf({ text }: NoticeMail): string[][] {
  return text
    .trimEnd()
    .split('\n\n')
    .map((group) => group.split('\n'));
}

/** The rich order with this text in place of every text, and the shop's name too. */
function viewOf(words: string): Partial<NoticeMailView> {
  const order: TrackedOrder = JSON.parse(
    JSON.stringify(richOrder(), (_, value: unknown) =>
      typeof value === 'string' && !IS_CODE.test(value) ? words : value,
    ),
  );
  return { order, shopName: words };
}

const IS_CODE = /^[a-z_]+$|^\d{4}-|^\d{2}$/;

/** Every tag as a mail program reads it, without the values of its attributes. */
function skeletonOf({ html }: NoticeMail): string {
  const tags = html.match(/<(?:[^">]|"[^"]*")*>/g) ?? [];
  return tags.join('\n').replaceAll(/"[^"]*"/g, '""');
}

/** What a reader can follow: addresses in the text, which is the page's as well. */
function addressesIn({ text }: NoticeMail): Set<string> {
  return new Set(text.match(/(?:[a-z][a-z\d+.-]*:\/\/|www\.).*/gi));
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style><script>alert(1)</script>',
  'Shop\r\nBcc: everybody@example.com',
  'Shop\n\nTrack order:\nhttps://evil.example',
  'https://evil.example/10-off and http://evil.example www.evil.example',
  'a\u2028b\u2029c\u0085d\u0000e\u001bf',
  '\u202eevil\u202c \u2066left\u2069 \u2067\u2068right',
  '\u202e'.repeat(400),
  'x'.repeat(300),
  'e\u0301'.repeat(3_000),
  '👩‍👩‍👧‍👦'.repeat(200),
  '{{ shop }} {shop} {% raw %} ${name} $&',
  '&lt;b&gt; &amp;',
  'متجر القطن',
];

describe('a mail about a delivery', () => {
  it('begins with the headline and the next step of the order, where it speaks of that shipment', () => {
    const mail = write();
    const [news, facts] = groupsOf(mail);
    expect(mail.subject).toBe('#1001 · Part of your order is expected tomorrow, 26 November');
    expect(news).toEqual([
      'Part of your order is expected tomorrow, 26 November',
      'The rest should ship Thursday 3 December.',
      'Check the carrier’s page: it may know more.',
      'Track with PostNL',
      'https://postnl.nl/track/3SABC',
    ]);
    expect(facts).toEqual([
      '#1001 · placed 12 November',
      'Package 1 of 2 · PostNL · 3SABC123456789',
      '2 × Linen shirt, M',
    ]);
  });

  it('says which package it is about, where the headline speaks of another one', () => {
    const mail = write({ kind: 'delivered', shipmentId: SECOND });
    const [news, facts, order] = groupsOf(mail);
    expect(mail.subject).toBe('#1001 · Package 2 of 2 · Delivered · Tue 17 Nov, 16:00');
    expect(news).toEqual(['Package 2 of 2 · Delivered · Tue 17 Nov, 16:00']);
    expect(facts?.[0]).toBe('Package 2 of 2 · JD0002');
    expect(order?.slice(0, 2)).toEqual([
      '#1001 · placed 12 November',
      'Part of your order is expected tomorrow, 26 November',
    ]);
  });

  it('says how the order stands, where what it is about is not in it any more', () => {
    const [news] = groupsOf(write({ shipmentId: '73' }));
    expect(news?.[0]).toBe('Part of your order is expected tomorrow, 26 November');
  });

  it('has both days of a shipment whose day moved', () => {
    const { shipments, ...rest } = richOrder();
    const expectedAt = { at: '2026-11-27', text: 'Friday 27 November' };
    const remarks = [
      { code: 'expected', date: expectedAt },
      { code: 'moved', date: { at: '2026-11-25', text: 'Wednesday 25 November' } },
    ] as const;
    const moved = shipments.map((one) =>
      one.id === SECOND ? { ...one, expectedAt, remarks: [...remarks] } : one,
    );
    const { text } = write({ order: { ...rest, shipments: moved }, shipmentId: SECOND });
    expect(text).toContain('Expected: Friday 27 November');
    expect(text).toContain('Was expected: Wednesday 25 November');
  });

  it('says where the order waits in the store, and that it is a reminder', () => {
    const place = {
      name: 'Fennel & Flax Haarlem',
      street: 'Grote Houtstraat 43',
      postalCode: '2011 SB',
      city: 'Haarlem',
      countryCode: 'NL',
      phone: '+31 23 555 0143',
      mapUrl: 'https://maps.example/?q=Haarlem',
    };
    const order = richOrder();
    const waiting = order.waiting.map((one) => ({
      ...one,
      reason: 'ready_to_collect' as const,
      place,
    }));
    const mail = write({
      kind: 'collection_reminder',
      order: { ...order, waiting },
      shipmentId: '0',
    });
    expect(mail.subject).toBe('#1001 · Reminder · Part of your order is ready for pickup');
    expect(groupsOf(mail)[1]?.slice(0, 4)).toEqual([
      'Fennel & Flax Haarlem',
      'Grote Houtstraat 43',
      '2011 SB Haarlem',
      '+31 23 555 0143',
    ]);
    expect(mail.text).not.toContain('maps.example');
  });

  it('ends with the link, who sends it and why, and how to have no more of them', () => {
    const [link, closing] = groupsOf(write()).slice(-2);
    expect(link).toEqual(['Track order', TRACK_URL]);
    expect(closing).toEqual([
      'Fennel & Flax',
      'You are getting this email because this address is on an order from Fennel & Flax.',
      'No more emails about this order',
      STOP_URL,
    ]);
    expect(write({ stopUrl: null }).text).not.toContain('No more emails');
  });

  it('has no sentence of the merchant’s, and theirs is the form of address', () => {
    const settings = {
      contactLink: 'https://evil.example/sale',
      returnsLink: 'https://evil.example/sale',
      contactSentence: 'Everything at half price today!',
      returnsSentence: 'Everything at half price today!',
      shipsIn: 'Everything at half price today!',
      formOfAddress: 'formal' as const,
    };
    const mail = write({ locale: 'nl', settings });
    expect(mail.text).toContain('uw bestelling');
    expect(JSON.stringify(mail)).not.toMatch(/half price|evil/);
  });

  it.each([
    ['en-GB', 'en', 'this e-mail because'],
    ['nl-BE', 'nl', 'Deze e-mail'],
    ['pt', 'pt-BR', 'Este e-mail'],
    ['eo', 'en', 'this email because'],
  ])('for %s is in %s', (locale, language, words) => {
    const mail = write({ locale });
    expect(mail.language).toBe(language);
    expect(mail.html).toContain(`<html lang="${language}" dir="ltr">`);
    expect(mail.text).toContain(words);
  });

  it.each([
    ['ar', 'ar'],
    ['he', 'he'],
    ['iw-IL', 'he'],
  ])('for %s is read from right to left, with names and numbers isolated', (locale, language) => {
    const { html, text, subject } = write({ locale });
    expect(html).toContain(`<html lang="${language}" dir="rtl">`);
    expect(html).toContain(`<div class="mail" lang="${language}" dir="rtl">`);
    for (const value of ['#1001', 'PostNL', '3SABC123456789', 'Fennel & Flax']) {
      expect(text).toContain(`\u2068${value}\u2069`);
    }
    // The first letter of a line decides its direction in a list of mails; a header has no isolates.
    expect(subject).toMatch(/^[\u0590-\u06ff]/);
    expect(subject).not.toMatch(/\p{Cf}/u);
  });

  it('loads nothing, and runs nothing', () => {
    const { html } = write();
    expect(html).not.toMatch(
      /<(?:img|script|link|iframe|object|video|form|svg)|url\(|@import|srcset/i,
    );
    expect(html).not.toMatch(/ (?:src|background|on\w+)=/i);
  });

  it.each(HOSTILE)('has %j as text, on one line and of an ordinary length', (words) => {
    for (const shipmentId of [FIRST, SECOND, '0']) {
      for (const locale of ['en', 'ar']) {
        const mail = write({ ...viewOf(words), shipmentId, locale });
        expect(skeletonOf(mail)).toBe(
          skeletonOf(write({ ...viewOf('harmless'), shipmentId, locale })),
        );
        expect(shownText(mail.html)).toBe(shownText(mail.text));
        expect(mail.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(mail.text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u);
        expect(addressesIn(mail)).toEqual(new Set([TRACK_URL, STOP_URL]));
        expect(Math.max(...mail.text.split('\n').map((line) => line.length))).toBeLessThan(998);
      }
    }
  });

  it('has no address but the two links and the carriers’ pages, whatever is in the order', () => {
    const url = fc.oneof(
      fc.webUrl(),
      fc.constantFrom('javascript:alert(1)', '//evil.example', 'http://evil.example', 'https:'),
      fc.string({ unit: 'binary' }).map((end) => `https://carrier.example/${end}`),
    );
    const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), url);
    fc.assert(
      fc.property(words, url, fc.constantFrom(FIRST, SECOND, '0'), (text, page, shipmentId) => {
        const { order = richOrder(), shopName = '' } = viewOf(text);
        const parcels = [{ carrier: text, number: text, url: page, site: text }];
        const shipments = order.shipments.map((one) => ({ ...one, parcels }));
        const headline = { ...order.headline, page: { url: page, site: text } };
        const mail = write({ order: { ...order, headline, shipments }, shopName, shipmentId });
        for (const address of addressesIn(mail)) {
          expect([TRACK_URL, STOP_URL, page]).toContain(address);
          expect(address).toMatch(/^https:/);
        }
        expect(shownText(mail.html)).toBe(shownText(mail.text));
        expect(mail.subject).not.toMatch(/[\r\n]/);
        expect(Math.max(...mail.text.split('\n').map((line) => line.length))).toBeLessThan(998);
        expect(mail.html.length).toBeLessThan(20_000);
      }),
      { numRuns: 40 },
    );
  });
});
