import { HOUR } from '../../core/dates/durations.ts';
import { parseMailAddress, type MailAddress } from '../../core/mail-address.ts';
import type { CounterStore } from '../../ports/counter-store.ts';
import type { FlagSettingsStore } from '../../ports/flag-settings.ts';
import type { SendMail } from '../../ports/mail.ts';
import type { NoticeChannels } from '../../ports/notice-channels.ts';
import type { ScheduledReports } from '../../ports/scheduled-reports.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { ReadShopName, ShopperMails } from '../../ports/shopper-mails.ts';
import { mailId } from '../mail/mail-id.ts';
import { findTestRecipients } from './find-test-recipients.ts';
import { writeSampleMail, type WriteSampleMailPorts } from './write-sample-mail.ts';

export interface ShopperMailsPorts extends WriteSampleMailPorts {
  noticeChannels: Pick<NoticeChannels, 'load' | 'save' | 'delete'>;
  flagSettings: Pick<FlagSettingsStore, 'load'>;
  scheduledReports: Pick<ScheduledReports, 'list'>;
  counters: Pick<CounterStore, 'add'>;
  readShopName: ReadShopName;
  /** The shop's contact address, as Shopify tells it now; `null` where it does not, or does not answer. */
  readContact(shop: ShopDomain): Promise<string | null>;
  /** Whether orders of a shop are kept. */
  keepsOrders(shop: ShopDomain): Promise<boolean>;
  /** What sends mails, and as whom; `null` where none are sent. */
  mail: { send: SendMail; from: MailAddress } | null;
}

/** Tests that a shop may send in an hour: one of each kind, and one more look. */
const MAX_TESTS = { count: 10, window: HOUR };

/** So that nobody takes one for true who comes across it. */
const TEST = '[Test] ';

/** The use case: which mails a shop's shoppers are sent, and what they look like. */
export function createShopperMails(ports: ShopperMailsPorts): ShopperMails {
  const { noticeChannels, flagSettings, scheduledReports, counters, mail, now } = ports;

  const contactOf = async (shop: ShopDomain): Promise<MailAddress | null> =>
    parseMailAddress((await ports.readContact(shop)) ?? '');

  /** Where Shopify does not say it, the first part of its address. */
  const nameOf = async (shop: ShopDomain): Promise<string> =>
    (await ports.readShopName(shop)) ?? shop.replace(/\.myshopify\.com$/, '');

  return {
    async read(shop) {
      const [shopName, contact, channel, { settings }] = await Promise.all([
        ports.readShopName(shop),
        contactOf(shop),
        noticeChannels.load(shop, 'mail'),
        flagSettings.load(shop),
      ]);
      return {
        from: mail?.from ?? null,
        shopName,
        contact,
        channel,
        limits: settings.limits,
        testRecipients: mail ? await findTestRecipients(scheduledReports, shop, contact) : [],
      };
    },

    async save(shop, kinds, takesWishes) {
      if (kinds.length === 0) {
        await noticeChannels.delete(shop, 'mail');
        return 'saved';
      }
      if (!mail) return 'cannot_send';
      if (!(await ports.keepsOrders(shop))) return 'nothing_kept';
      const wishes = takesWishes === undefined ? {} : { takesWishes };
      await noticeChannels.save(shop, 'mail', { kinds, target: null, ...wishes });
      return 'saved';
    },

    async preview(shop, kind, locale) {
      const shopName = await nameOf(shop);
      return writeSampleMail(ports, shop, { kind, locale, shopName });
    },

    async sendTest(shop, { kind, locale, recipientId }) {
      if (!mail) return { outcome: 'cannot_send' };
      const contact = await contactOf(shop);
      const people = await findTestRecipients(scheduledReports, shop, contact);
      const to = people.find(({ id }) => id === recipientId)?.address;
      if (!to) return { outcome: 'no_recipient' };
      const at = now();
      const spent = await counters.add(shop, 'test-mails', 1, at, MAX_TESTS.window);
      if (spent.count > MAX_TESTS.count) return { outcome: 'too_often', endsAt: spent.endsAt };
      const shopName = await nameOf(shop);
      const written = await writeSampleMail(ports, shop, { kind, locale, shopName });
      const sent = await mail.send({
        to,
        fromName: shopName,
        ...(contact && { replyTo: contact }),
        id: mailId('test', shop, String(at.getTime()), String(spent.count)),
        subject: TEST + written.subject,
        text: written.text,
        html: written.html,
      });
      if (sent.outcome === 'sent') return { outcome: 'sent', to };
      return { outcome: 'not_sent', to, problem: sent.problem };
    },
  };
}
