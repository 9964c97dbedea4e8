import type { NoticeKind, NoticeMail } from '../contract.ts';
import type { FlagSettings } from '../core/deliveries/flag-settings.ts';
import type { MailAddress } from '../core/mail-address.ts';
import type { MailProblem } from './mail.ts';
import type { NoticeChannel } from './notice-channels.ts';
import type { ShopDomain } from './shop-domain.ts';

/** What a shop is called; `null` where Shopify does not answer, so it never rejects. */
export type ReadShopName = (shop: ShopDomain) => Promise<string | null>;

/** Somebody whom a test may be sent to. */
export interface TestRecipient {
  /** Letters, digits, `-` and `_`. */
  id: string;
  address: MailAddress;
}

/** What a merchant is shown of mails to shoppers. */
export interface ShopperMailOverview {
  /** `null` where this server sends no mail. */
  from: MailAddress | null;
  /** As mailboxes show it beside that address; `null` where it is not known. */
  shopName: string | null;
  /** The shop's own contact address; `null` where Shopify does not tell, or no mail can be sent to it. */
  contact: MailAddress | null;
  /** `null` while no kind is turned on. */
  channel: NoticeChannel | null;
  limits: FlagSettings['limits'];
  testRecipients: readonly TestRecipient[];
}

/** `cannot_send`: this server sends no mail. `nothing_kept`: no orders are kept. */
export type ShopperMailsSaved = 'saved' | 'cannot_send' | 'nothing_kept';

/** `no_recipient`: none of those who may be sent one. `too_often`: the shop may send one again at an instant. */
export type TestMailSent =
  | { outcome: 'sent'; to: MailAddress }
  | { outcome: 'not_sent'; to: MailAddress; problem: MailProblem }
  | { outcome: 'cannot_send' }
  | { outcome: 'no_recipient' }
  | { outcome: 'too_often'; endsAt: Date };

/** What a merchant does about mails to shoppers. Every call rejects while the database is away. */
export interface ShopperMails {
  read(shop: ShopDomain): Promise<ShopperMailOverview>;
  /**
   * Which kinds are mailed: none turns all off. What has stopped begins again.
   *
   * @param takesWishes - Whether shoppers may ask for word of their own order; left as it is without.
   */
  save(
    shop: ShopDomain,
    kinds: readonly NoticeKind[],
    takesWishes?: boolean,
  ): Promise<ShopperMailsSaved>;
  /**
   * A mail about a made-up order, written as those that are sent.
   *
   * @param locale - BCP 47 tag.
   */
  preview(shop: ShopDomain, kind: NoticeKind, locale: string): Promise<NoticeMail>;
  /** Sends that mail, once, to one of those who may be sent one. */
  sendTest(
    shop: ShopDomain,
    test: { kind: NoticeKind; locale: string; recipientId: string },
  ): Promise<TestMailSent>;
}
