import { describe, expect, it } from 'vitest';
import type { AnswerView, TrackedOrder, TrackResponse } from '../../server/contract.ts';
import { richOrder } from '../components/rich-order.fixtures.ts';
import { NO_PAGE_SETTINGS } from '../../server/ports/page-settings.ts';
import { createPages } from './create-pages.tsx';
import { REGISTERS } from '../words/registers.ts';
import { findPageWords } from './page-words.ts';
import { LANGUAGES } from '../../e2e/fixtures/words.ts';
import { formIn, renderedBlock } from './rendered.fixtures.ts';

const pages = createPages('0123456789abcdef');
const REQUEST = { order: '', email: '', locale: 'en-NL' };

function answer(
  response: TrackResponse,
  request: Partial<AnswerView['request']> = {},
  settings: Partial<AnswerView['settings']> = {},
): string {
  return pages.renderAnswer({
    request: { ...REQUEST, ...request },
    response,
    settings: { ...NO_PAGE_SETTINGS, ...settings },
  });
}

const found = (more: Parameters<typeof richOrder>[0] = {}): TrackResponse => ({
  outcome: 'found',
  order: richOrder(more),
  pass: 'v1.pass',
});

/** An order and a miss, with this text in every place that a person or another system may have filled. */
function pagesWith(words: string): string[] {
  return [
    answer({ outcome: 'found', order: orderOf(words), pass: words }),
    answer({ outcome: 'not_found' }, { order: words, email: words, locale: words }),
  ];
}

/** Every tag as a browser reads it, without the values of its attributes. */
function skeletonOf(html: string): string {
  const tags = html.match(/<(?:[^">]|"[^"]*")*>/g) ?? [];
  return tags.join('\n').replaceAll(/"[^"]*"/g, '""');
}

/** The rich order with this text in place of every text. */
function orderOf(words: string): TrackedOrder {
  return JSON.parse(
    JSON.stringify(richOrder(), (_, value: unknown) =>
      typeof value === 'string' && !IS_CODE.test(value) ? words : value,
    ),
  );
}

const IS_CODE = /^[a-z_]+$|^\d{4}-/;

/** Markup, code and Liquid that a shopper, a carrier or another app may have written. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '</title></style></textarea><script>alert(1)</script>',
  '<!--',
  '{{ customer.email }}{% render "x" %}',
  '&lt;b&gt;',
];

describe('the answer without JavaScript', () => {
  it.each(LANGUAGES)('has the form of the block in %s', async (locale) => {
    const block = formIn(await renderedBlock(locale)).replace(/ action="[^"]*"/, '');
    const language = findPageWords(locale).language;
    const tag = /name="locale" value="([^"]*)"/.exec(block)?.[1] ?? '';
    const page = answer({ outcome: 'not_found' }, { locale: tag });
    expect(formIn(page)).toBe(block);
    const direction = ['ar', 'he'].includes(language) ? 'rtl' : 'ltr';
    expect(page).toContain(`<html lang="${language}" dir="${direction}">`);
  });

  it('is English for an unknown language', () => {
    for (const locale of ['', 'eo', '"><b>', 'constructor']) {
      expect(answer({ outcome: 'not_found' }, { locale })).toContain('<html lang="en" dir="ltr">');
    }
  });

  it.each([
    ['en-GB', 'E-mail address'],
    ['en-DE', 'E-mail address'],
    ['en-US', 'Email address'],
    ['en', 'Email address'],
    ['nl-GB', 'E-mailadres'],
  ])('is in the English of the country in %s', (locale, label) => {
    expect(answer({ outcome: 'not_found' }, { locale })).toContain(`${label}</label>`);
  });

  it('is in the form of address that the merchant chose', () => {
    const inDutch = { locale: 'nl-NL' };
    const sentence = REGISTERS['nl']?.sentences['headline']?.['part_arriving_on'] ?? '';
    const [formal = 'none'] = sentence.split('{');
    expect(formal).toMatch(/\buw\b/);
    expect(answer(found(), inDutch, { formOfAddress: 'formal' })).toContain(formal);
    expect(answer(found(), inDutch)).not.toContain(formal);
  });

  it('links to the pages that the merchant chose', () => {
    const page = answer({ outcome: 'not_found' }, {}, { contactLink: '/pages/help' });
    expect(page).toContain('<a class="order-tracking__link" href="/pages/help">Contact us</a>');
  });

  it.each<[string, TrackResponse, string[]]>([
    [
      'an order',
      found(),
      ['#1001', 'Part of your order is expected', '3SABC', 'Look up another order'],
    ],
    ['a miss', { outcome: 'not_found' }, ['cannot find an order', 'Check the number']],
    [
      'too many tries',
      { outcome: 'rate_limited', retryAfterSeconds: 60 },
      ['Please try again in 60 seconds.'],
    ],
    [
      'an outage',
      { outcome: 'unavailable', retryAfterSeconds: 30 },
      ['cannot look up orders right now. Please try again in 30 seconds.'],
    ],
  ])('says %s, above the form with what was typed', (_, response, sentences) => {
    const page = answer(response, { order: '#1001', email: 'jane@example.com' });
    const [above = ''] = page.split('<form');
    for (const sentence of sentences) expect(above).toContain(sentence);
    expect(page).toMatch(/name="order"[^>]* value="#1001"/);
    expect(page).toMatch(/name="email"[^>]* value="jane@example.com"/);
    expect(page).not.toContain('aria-invalid');
  });

  it.each([
    [undefined, true],
    ['60_days', true],
    ['all', false],
  ] as const)('where the app reaches back %s, mentions 60 days: %s', (reachesBack, mentions) => {
    const miss: TrackResponse = { outcome: 'not_found', ...(reachesBack && { reachesBack }) };
    expect(answer(miss).includes('60 days')).toBe(mentions);
  });

  it('says what is wrong at the field and in the title, and focuses the field', () => {
    const page = answer(
      { outcome: 'invalid', problems: [{ field: 'email', code: 'email_is_link' }] },
      { email: 'https://shop.example' },
    );
    const problem = 'Type your whole e-mail address, like name@example.com.';
    expect(page).toContain(`<title>${problem} · Track your order</title>`);
    expect(page).toContain(`data-order-tracking-problem="email">${problem}</span>`);
    const [order, email] = page.match(/<input class[^>]*>/g) ?? [];
    expect(order).not.toMatch(/aria-invalid|autofocus/);
    expect(email).toMatch(/aria-invalid="true" autofocus value="https:\/\/shop.example"/);
  });

  it('has no button that needs a script, and names the time zone', () => {
    const page = answer(found());
    expect(page.match(/<button/g)).toHaveLength(1);
    expect(page).toContain('Times are in Central European Standard Time.');
    expect(page).not.toMatch(/\b(?:Copy|Refresh)\b/);
  });

  it('runs no script and styles nothing inline', () => {
    expect(skeletonOf(answer(found()))).not.toMatch(/<script| on\w+=| style=/i);
  });

  it.each(HOSTILE)('shows %j as text, wherever it stands', (text) => {
    const shown = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    for (const page of pagesWith(text)) expect(page).toContain(shown);
    expect(pagesWith(text).map(skeletonOf)).toEqual(pagesWith('harmless').map(skeletonOf));
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'http://evil.example'])(
    'links no parcel to %s',
    (url) => {
      const { shipments, ...rest } = richOrder();
      const hostile = shipments.map((one) => ({
        ...one,
        parcels: one.parcels.map((parcel) => ({ ...parcel, url })),
      }));
      expect(answer(found({ ...rest, shipments: hostile }))).not.toContain(url);
    },
  );
});
