import { parseDateLocale } from '../../../../server/core/dates/date-locale.ts';
import { lastingMoments } from '../../../../server/core/dates/lasting-moments.ts';
import { createMoments } from '../../../../server/core/dates/moments.ts';
import type { Delivery } from '../../../../server/core/deliveries/delivery.ts';
import { DEFAULT_FLAG_SETTINGS } from '../../../../server/core/deliveries/flag-settings.ts';
import { toDeliveries } from '../../../../server/core/deliveries/to-deliveries.ts';
import { KIND_RULES } from '../../../../server/core/notices/kind-rules.ts';
import {
  OCCURRENCE_KINDS,
  type OccurrenceKind,
} from '../../../../server/core/notices/occurrence.ts';
import type { Order } from '../../../../server/core/order.ts';
import { answerZone } from '../../../../server/core/timeline/answer-clock.ts';
import { toTrackedOrder } from '../../../../server/core/timeline/to-tracked-order.ts';
import { NO_PAGE_SETTINGS } from '../../../../server/ports/page-settings.ts';
import type { FormOfAddress, NoticeMailView } from '../../../../server/contract.ts';

/** Something that is true of one delivery of an order, so that a mail could say it. */
export interface NoticeSample {
  kind: OccurrenceKind;
  order: Order;
  delivery: Delivery;
}

/** Of a shop that the demo has not; what a merchant types is in no mail. */
const SHOP_NAME = 'Linen & Lamp';

/** What could be mailed of an order at this time, as far as states tell: what has just become true is one of them. */
export function noticeSamples(order: Order, now: Date): NoticeSample[] {
  const view = { now, moments: createMoments('en', answerZone(order), now) };
  return toDeliveries(order, view, DEFAULT_FLAG_SETTINGS).flatMap((delivery) =>
    OCCURRENCE_KINDS.filter((kind) => KIND_RULES[kind].holds(delivery)).map((kind) => ({
      kind,
      order,
      delivery,
    })),
  );
}

/** What the mail is made of, as the app makes it. */
export function toNoticeView(
  { kind, order, delivery }: NoticeSample,
  locale: string,
  now: Date,
  formOfAddress: FormOfAddress = 'as_written',
): NoticeMailView {
  const moments = createMoments(parseDateLocale(locale), answerZone(order), now);
  return {
    kind,
    order: toTrackedOrder(order, { now, moments: lastingMoments(moments) }),
    shipmentId: delivery.id,
    locale,
    settings: { ...NO_PAGE_SETTINGS, formOfAddress },
    shopName: SHOP_NAME,
    trackUrl: 'https://demo-shop.example/apps/track-order?ref=mail#v1.c2FtcGxl',
    stopUrl: 'https://app.example/mails/stop/c2FtcGxl',
  };
}
