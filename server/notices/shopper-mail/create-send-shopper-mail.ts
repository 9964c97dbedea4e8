import type { Pages } from '../../contract.ts';
import { DAY } from '../../core/dates/durations.ts';
import { parseMailAddress, type MailAddress } from '../../core/mail-address.ts';
import type { ContactsOf, KeptOrder, KeptOrders } from '../../ports/kept-orders.ts';
import type { Log } from '../../ports/log.ts';
import type { MailStopLinks } from '../../ports/mail-stop-links.ts';
import type { SendMail } from '../../ports/mail.ts';
import type { Notice, SuppressingRule } from '../../ports/outbox.ts';
import type { ReadRecipient, Recipient } from '../../ports/read-recipient.ts';
import type { ReadShopSender, ShopSender } from '../../ports/read-shop-sender.ts';
import type { SendNotice, SendOutcome } from '../../ports/send-notice.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { readNews, type ReadNewsPorts } from './read-news.ts';
import { toSendOutcome } from './to-send-outcome.ts';

export interface SendShopperMailPorts extends ReadNewsPorts {
  keptOrders: Pick<KeptOrders, 'findById' | 'findTimes' | 'idsOf'>;
  contactsOf: ContactsOf;
  readRecipient: ReadRecipient;
  readShopSender: ReadShopSender;
  writeNoticeMail: Pages['writeNoticeMail'];
  /** A link that opens the order, on the shop's own storefront, until then. */
  trackLink(
    shop: ShopDomain,
    orderId: string,
    storefrontUrl: string,
    endsAt: Date,
  ): Promise<string>;
  stopLinks: Pick<MailStopLinks, 'create'>;
  /** The origin that stop links lead to. */
  appUrl: string;
  sendMail: SendMail;
  log: Pick<Log, 'warn'>;
}

/** Milliseconds for which a mail's link opens the order: mails are forwarded, and news of it grow old. */
const LINK_LIFETIME = 14 * DAY;

/** Of an order whose storefront Shopify does not tell. */
const ANY_LOCALE = 'en';

const SHOPIFY_AWAY: SendOutcome = {
  outcome: 'not_now',
  problem: 'shopify_away',
  retryAfterSeconds: null,
};
const CHANGING: SendOutcome = {
  outcome: 'not_now',
  problem: 'changing',
  retryAfterSeconds: null,
  onlyThis: true,
};
const keptBack = (rule: SuppressingRule): SendOutcome => ({ outcome: 'kept_back', rule });

/**
 * Writes to the shopper of an order (decision 0054). The address is read from Shopify right before, compared with the
 * pseudonym that was kept with the news, and forgotten.
 */
export function createSendShopperMail(ports: SendShopperMailPorts): SendNotice {
  const { keptOrders, contactsOf, log } = ports;

  /** Whether the order as it is kept is the order as Shopify has it. */
  async function isCurrent(
    { shop, orderId }: Notice,
    { staleSince }: KeptOrder,
    { updatedAt }: Recipient,
  ): Promise<boolean> {
    if (staleSince) return false;
    const times = (await keptOrders.findTimes(shop, [orderId])).get(orderId);
    return times !== undefined && times.updatedAt >= updatedAt;
  }

  /** Whom to write to, or why to nobody. */
  async function addressOf(
    { shop, orderId }: Notice,
    { email, isCancelled }: Recipient,
  ): Promise<{ to: MailAddress } | { rule: SuppressingRule }> {
    if (isCancelled) return { rule: 'order_cancelled' };
    const to = parseMailAddress(email ?? '');
    if (email === null || !to) return { rule: 'no_address' };
    const contacts = contactsOf(shop, email);
    const own = await keptOrders.idsOf(shop, { orderIds: [], contacts });
    return own.includes(orderId) ? { to } : { rule: 'other_address' };
  }

  async function askShopify({
    shop,
    orderId,
  }: Notice): Promise<{ recipient: Recipient; sender: ShopSender } | SendOutcome> {
    try {
      const [recipient, sender] = await Promise.all([
        ports.readRecipient(shop, orderId),
        ports.readShopSender(shop),
      ]);
      return recipient ? { recipient, sender } : keptBack('order_gone');
    } catch (err) {
      log.warn({ shop, err }, 'Shopify did not say whom to write to');
      return SHOPIFY_AWAY;
    }
  }

  return async function sendShopperMail(notice, id) {
    const { shop, orderId, kind } = notice;
    const kept = await keptOrders.findById(shop, orderId);
    if (!kept) return keptBack('order_gone');
    const asked = await askShopify(notice);
    if ('outcome' in asked) return asked;
    const { recipient, sender } = asked;
    const address = await addressOf(notice, recipient);
    if ('rule' in address) return keptBack(address.rule);
    if (!(await isCurrent(notice, kept, recipient))) return CHANGING;
    const locale = recipient.locale ?? ANY_LOCALE;
    const news = await readNews(ports, notice, kept.order, locale);
    if (!news) return { outcome: 'withdrawn' };
    const endsAt = new Date(ports.now().getTime() + LINK_LIFETIME);
    const trackUrl = await ports.trackLink(shop, orderId, sender.storefrontUrl, endsAt);
    const language = locale;
    const stopUrl = ports.appUrl + ports.stopLinks.create({ shop, orderId, language });
    const { subject, text, html } = ports.writeNoticeMail({
      ...news,
      kind,
      locale,
      shopName: sender.name,
      trackUrl,
      stopUrl,
    });
    const replyTo = parseMailAddress(sender.email);
    const sent = await ports.sendMail({
      to: address.to,
      fromName: sender.name,
      ...(replyTo && { replyTo }),
      subject,
      text,
      html,
      id,
      unsubscribeUrl: stopUrl,
    });
    return toSendOutcome(sent);
  };
}
