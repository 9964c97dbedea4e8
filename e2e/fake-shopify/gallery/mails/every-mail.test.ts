import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormOfAddress, NoticeMail, NoticeMailView } from '../../../../server/contract.ts';
import { OCCURRENCE_KINDS } from '../../../../server/core/notices/occurrence.ts';
import { NOW } from '../../../../server/core/order.fixtures.ts';
import { createPages } from '../../../../widget/pages/create-pages.tsx';
import { shownText } from '../../../../widget/pages/mail/shown-text.fixtures.ts';
import { REGISTERS } from '../../../../widget/words/registers.ts';
import { LANGUAGES } from '../../../fixtures/words.ts';
import { sampleOrders } from '../../orders/sample-orders.ts';
import { startShop, type ShopUnderTest } from '../../start-shop.fixtures.ts';
import { createUnknownLines } from './known-lines.fixtures.ts';
import { noticeSamples, toNoticeView, type NoticeSample } from './notice-samples.ts';

const { writeNoticeMail } = createPages('0');

/** Each language in each of its forms of address. */
const READERS = LANGUAGES.flatMap((language) => {
  const form = REGISTERS[language]?.form;
  const other = form === 'formal' || form === 'informal' ? [[language, form] as const] : [];
  return [[language, 'as_written'] as const, ...other];
});

/** Pages that a mail may lead to: the order's, the one that ends the mails, and those at carriers. */
function pagesOf({ order, trackUrl, stopUrl }: NoticeMailView): (string | null)[] {
  const parcels = order.shipments.flatMap((one) => one.parcels);
  return [trackUrl, stopUrl, ...[order.headline.page, ...parcels].map((page) => page?.url ?? null)];
}

type UnknownLines = ReturnType<typeof createUnknownLines>;

function breachesOf(view: NoticeMailView, mail: NoticeMail, unknownLines: UnknownLines): string[] {
  const lines = mail.text.split('\n').filter((line) => line !== '');
  const pages = pagesOf(view);
  return [
    ...lines.filter((line) => /^https?:/.test(line) && !pages.includes(line)),
    ...lines.filter((line) => line.length > 400),
    ...unknownLines(view, [mail.subject, ...lines]),
    ...(shownText(mail.html) === shownText(mail.text) ? [] : ['text and page differ']),
    ...(mail.html.length > 20_000 ? ['the page is too large'] : []),
    ...(/[{}]|\b(?:undefined|null)\b|\[object/.test(mail.text) ? ['a value is missing'] : []),
    ...(mail.language === view.locale ? [] : [`it is in ${mail.language}`]),
  ];
}

/** Of a delivery of which several are true, what has come last: that it shipped makes no other mail. */
function mostTelling(samples: readonly NoticeSample[]): NoticeSample[] {
  return samples.filter((one, index) => samples[index + 1]?.delivery !== one.delivery);
}

/** One of those that read alike: of one kind, with one headline, about the shipment that it speaks of or another one. */
function withoutAlike(samples: readonly NoticeSample[]): NoticeSample[] {
  const alike = Map.groupBy(samples, (sample) => {
    const { order, shipmentId } = toNoticeView(sample, 'en', NOW);
    const { headline, shipments } = order;
    return `${sample.kind} ${headline.code} ${shipmentId === shipments[0]?.id} ${headline.total}`;
  });
  return [...alike.values()].flatMap(([first]) => (first ? [first] : []));
}

describe('every mail that could be sent about a sample order', () => {
  let shop: ShopUnderTest;
  let samples: NoticeSample[] = [];
  beforeAll(async () => {
    shop = await startShop({ deadline: 30_000 });
    const all: NoticeSample[] = [];
    for (const { name, email } of sampleOrders(NOW)) {
      const order = email === null ? null : await shop.look(name, email);
      if (order) all.push(...mostTelling(noticeSamples(order, NOW)));
    }
    samples = withoutAlike(all);
  });
  afterAll(() => shop.close());

  it('is there for every kind', () => {
    expect(samples.length).toBeGreaterThan(40);
    expect(new Set(samples.map(({ kind }) => kind))).toEqual(new Set(OCCURRENCE_KINDS));
  });

  it.each(READERS)(
    'says in %s, %s, sentences of the tables and facts of the order, and nothing else',
    (locale: string, form: FormOfAddress) => {
      const unknownLines = createUnknownLines(locale, form);
      const breaches = samples.flatMap((sample) => {
        const view = toNoticeView(sample, locale, NOW, form);
        return breachesOf(view, writeNoticeMail(view), unknownLines).map(
          (breach) => `${sample.kind} ${sample.order.name}: ${breach}`,
        );
      });
      expect(breaches).toEqual([]);
    },
  );
});
