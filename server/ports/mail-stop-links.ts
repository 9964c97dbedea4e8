import type { ShopDomain } from './shop-domain.ts';

/** Which order's mails a link ends. */
export interface MailStopLink {
  shop: ShopDomain;
  orderId: string;
  /** BCP 47 tag of the mail. */
  language: string;
}

/** Signed addresses on this server that end the mails about one order. They open nothing, and name nobody. */
export interface MailStopLinks {
  /** The path of a link. */
  create(link: MailStopLink): string;
  /** `null` when it has expired, or was not made by {@link create}. */
  open(token: string): MailStopLink | null;
}

/** A page that a link of a mail leads to. */
export interface MailStopPage {
  status: 200 | 404 | 503;
  html: string;
}

/** What a shopper sees and does who wants no more mails. It never rejects: during an outage the page says that it did not work. */
export interface MailStopPages {
  /**
   * Asks. Nothing is changed: programs follow links of mails too.
   *
   * @param locale - BCP 47 tag of the page for a link that names no language.
   */
  show(token: string, locale: string): Promise<MailStopPage>;
  /** Does it. */
  submit(token: string, locale: string): Promise<MailStopPage>;
}
