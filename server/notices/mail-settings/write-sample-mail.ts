import type { NoticeKind, NoticeMail, PageSettings, Pages } from '../../contract.ts';
import { parseDateLocale } from '../../core/dates/date-locale.ts';
import { lastingMoments } from '../../core/dates/lasting-moments.ts';
import { sampleOrder } from '../../core/notices/sample-order.ts';
import { answerZone } from '../../core/timeline/answer-clock.ts';
import { toTrackedOrder } from '../../core/timeline/to-tracked-order.ts';
import type { MomentsFor } from '../../ports/moments-for.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { Shops } from '../../ports/shops.ts';

export interface WriteSampleMailPorts {
  pages: Pick<Pages, 'writeNoticeMail'>;
  shops: Pick<Shops, 'loadFacts'>;
  readPageSettings(shop: ShopDomain): Promise<PageSettings>;
  /** The shop's tracking page, which opens no order by itself. */
  trackingPage(shop: ShopDomain): string;
  momentsFor: MomentsFor;
  now(): Date;
}

/** Of a shop that was never read. */
const ANY_ZONE = 'UTC';

/** A mail about a made-up order, by the same words and rules as one that is sent. Its link opens the tracking page. */
export async function writeSampleMail(
  { pages, shops, readPageSettings, trackingPage, momentsFor, now }: WriteSampleMailPorts,
  shop: ShopDomain,
  { kind, locale, shopName }: { kind: NoticeKind; locale: string; shopName: string },
): Promise<NoticeMail> {
  const [facts, settings] = await Promise.all([shops.loadFacts(shop), readPageSettings(shop)]);
  const at = now();
  const made = sampleOrder(kind, facts?.timeZone ?? ANY_ZONE, at);
  const moments = lastingMoments(momentsFor(parseDateLocale(locale), answerZone(made), at));
  const order = toTrackedOrder(made, { now: at, moments });
  return pages.writeNoticeMail({
    kind,
    order,
    shipmentId: order.shipments[0]?.id ?? null,
    locale,
    settings,
    shopName,
    trackUrl: trackingPage(shop),
    stopUrl: null,
  });
}
