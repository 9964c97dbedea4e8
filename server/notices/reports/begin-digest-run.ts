import type { ReadFlagNews } from '../../ports/flag-news.ts';
import type { DeliveryCounts } from '../../ports/kept-orders.ts';
import type { LoadFlagTexts } from '../../ports/report-rows.ts';
import type { Shops } from '../../ports/shops.ts';
import type { AdminLinks } from './admin-links.ts';
import { digestWindow } from './digest-window.ts';
import type { BeginRun } from './write-for-recipient.ts';
import { writeDigestMail } from './write-digest-mail.ts';

export interface DigestRunPorts {
  readFlagNews: ReadFlagNews;
  deliveryCounts: DeliveryCounts;
  shops: Pick<Shops, 'keepsOrders'>;
  /** Whether this server keeps orders at all. */
  keepsOrders: boolean;
  loadFlagTexts: LoadFlagTexts;
  adminLinks: AdminLinks;
  now(): Date;
}

/**
 * A digest: each recipient is mailed what has come to need somebody since the digest that they were mailed before. Where
 * nothing is new it is not sent, unless that is wanted or it is asked for: the next one then reaches back further, so
 * nothing is lost, and an empty mail every morning is one that nobody reads when it matters (decision 0057).
 */
export function createBeginDigestRun(ports: DigestRunPorts): BeginRun {
  return (report, view, timeZone) => async (recipient) => {
    const { shop, language } = report;
    const window = digestWindow(report, recipient);
    if (window === 'covered') return window;
    if (!ports.keepsOrders || !(await ports.shops.keepsOrders(shop))) return 'nothing_kept';
    const news = await ports.readFlagNews(shop, window);
    if (news.begunCount === 0 && !report.sendsEmpty && !report.isAskedFor) return 'nothing';
    const standing = (await ports.deliveryCounts(shop)).get('attention') ?? 0;
    const mail = writeDigestMail({
      shop,
      listUrl: ports.adminLinks.list(shop, view),
      deliveryUrl: (ids) => ports.adminLinks.delivery(shop, ids),
      language,
      timeZone,
      since: window.after,
      now: ports.now(),
      news,
      standing,
      flagText: await ports.loadFlagTexts(language),
    });
    return { mail, coveredUntil: window.until };
  };
}
