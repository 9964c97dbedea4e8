import { createPages } from '../../../widget/pages/create-pages.tsx';
import { createMailStopLinks } from '../../access/mail-stop-links.ts';
import { DEFAULT_FLAG_SETTINGS } from '../../core/deliveries/flag-settings.ts';
import { MINUTE } from '../../core/dates/durations.ts';
import { OCCURRENCE_KINDS } from '../../core/notices/occurrence.ts';
import { NOW } from '../../core/order.fixtures.ts';
import { createMomentsCache } from '../../lookup/moments-cache.ts';
import type { SendMail } from '../../ports/mail.ts';
import { NO_ORDER_REPORTS, type OrderReports } from '../../ports/order-reports.ts';
import type { Outbox } from '../../ports/outbox.ts';
import { NO_PAGE_SETTINGS } from '../../ports/page-settings.ts';
import type { Recipient } from '../../ports/read-recipient.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { FACTS, JANE } from '../../stores/kept-orders.fixtures.ts';
import { parcelEntry, type ParcelState } from '../../stores/parcel-entry.fixtures.ts';
import { dispatchNotices } from '../dispatch-notices.ts';
import { createSendShopperMail } from './create-send-shopper-mail.ts';

const { writeNoticeMail, renderMailStop } = createPages('0123456789abcdef');

export { renderMailStop };

export const APP_URL = 'https://app.example';

export const SENDER = {
  name: 'Café Noord',
  email: 'help@shop.example',
  storefrontUrl: 'https://shop.example',
};

/** What differs from a shop whose every neighbour answers. */
export interface MailChannelOptions {
  stores: Stores;
  shop: ShopDomain;
  sendMail: SendMail;
  /** What Shopify says of the order; `Error` where it does not answer. */
  recipient?(): Recipient | null | Error;
  sender?: typeof SENDER;
  /** Carriers' own news. */
  join?: OrderReports['join'];
}

/** A shop with one order, whose shopper is written to; time is counted in milliseconds from now. */
export async function startMailChannel({
  stores,
  shop,
  sendMail,
  sender = SENDER,
  recipient,
  join = NO_ORDER_REPORTS.join,
}: MailChannelOptions) {
  let now = NOW;
  let updatedAt = NOW;
  const stopLinks = createMailStopLinks({ apiSecret: 'secret', now: () => now });
  const logged: unknown[] = [];
  const log = { warn: (...facts: unknown[]) => void logged.push(facts) };
  await stores.shops.saveFacts(shop, FACTS, NOW);
  await stores.noticeChannels.save(shop, 'mail', { kinds: OCCURRENCE_KINDS, target: null });

  const send = createSendShopperMail({
    ...stores,
    orderReports: { join },
    flagSettingsOf: async () => DEFAULT_FLAG_SETTINGS,
    readPageSettings: async () => NO_PAGE_SETTINGS,
    momentsFor: createMomentsCache(),
    async readRecipient() {
      const read = recipient
        ? recipient()
        : { email: JANE, locale: 'en', updatedAt, isCancelled: false };
      if (read instanceof Error) throw read;
      return read;
    },
    readShopSender: async () => sender,
    writeNoticeMail,
    trackLink: async (_, orderId, url) => `${url}/apps/track-order#t=pass-of-${orderId}`,
    stopLinks,
    appUrl: APP_URL,
    sendMail,
    now: () => now,
    log,
  });

  return {
    logged,
    stopLinks,
    at: (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds),
    /** Has an order of one parcel read at a time. */
    async read(state: ParcelState, at: number, id = '1'): Promise<void> {
      const contact = stores.contactsOf(shop, JANE)[0];
      const entry = { ...parcelEntry(state, at, id), contact };
      updatedAt = new Date(entry.updatedAt);
      const result = await stores.keptOrders.put(shop, entry, updatedAt);
      if (result !== 'kept') throw new Error(result);
    },
    /** Has a server send what is due then. @param outbox - In place of its own: one whose server is killed. */
    async dispatch(at: number, outbox: Partial<Outbox> = {}): Promise<void> {
      now = new Date(NOW.getTime() + at);
      await dispatchNotices(
        {
          outbox: { ...stores.outbox, ...outbox },
          channels: new Map([['mail', send]]),
          now: () => now,
          random: () => 0.5,
          log,
        },
        new AbortController().signal,
      );
    },
    /** How each has ended: `attempt_failed suppressed no_address`. */
    async ends(): Promise<string[]> {
      const records = await stores.outbox.latest(shop, 100);
      return records.map(({ kind, end, rule, problem }) =>
        [kind, end ?? 'due', rule ?? problem ?? ''].join(' ').trim(),
      );
    },
  };
}

export type MailChannel = Awaited<ReturnType<typeof startMailChannel>>;

/** An attempt to hand a parcel over has failed, as it was told a minute ago; it has settled. */
export const SETTLED = 12 * MINUTE;
