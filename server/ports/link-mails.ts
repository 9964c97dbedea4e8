import type { Email } from '../core/lookup/order-lookup.ts';
import type { MailProblem } from './mail.ts';
import type { ShopDomain } from './shop-domain.ts';

/** Somebody who does not have an order's number, and has typed an e-mail address. */
export interface LinkMailRequest {
  shop: ShopDomain;
  /** Where the request comes from, from a header: a hint, never proof; `null` where Shopify passes it on. */
  network: string | null;
  email: Email;
  /** BCP 47 tag of the page. */
  locale: string;
}

/**
 * Begins to mail the links of an address's orders to that address. It says nothing and takes no time: nobody learns
 * from it whether there are any.
 */
export type AskForLinks = (request: LinkMailRequest) => void;

/**
 * Mails the link of one order, whose customer has asked Shopify for it, where the shop wishes so. Throws on an outage, to be
 * tried again.
 */
export type AnswerLinkRequest = (shop: ShopDomain, orderId: string) => Promise<void>;

/** Limits of how often links are mailed. Each call counts, and throws on an outage. */
export interface LinkMailBudgets {
  /** Whether this address may be sent a mail, as far as it and who asks for it are concerned. */
  mayAsk(request: Pick<LinkMailRequest, 'shop' | 'network' | 'email'>): Promise<boolean>;
  /** Whether the shop may be asked for orders that are not kept. */
  maySearch(shop: ShopDomain): Promise<boolean>;
  /** Whether one more mail of the shop may be sent. */
  maySend(shop: ShopDomain): Promise<boolean>;
}

/** Why the links to an order could not be mailed; nothing of whom to. */
export interface LinkMailProblem {
  orderId: string;
  /** E.g. `#1001`. */
  orderName: string;
  problem: MailProblem;
  happenedAt: Date;
}

/** What is stored of mails with links. Every implementation passes `link-mails.battery.ts`; it throws on an outage. */
export interface LinkMails {
  /** Whether a customer who asks Shopify for a new link is mailed one of ours; not by default. */
  answersRequests(shop: ShopDomain): Promise<boolean>;
  setAnswersRequests(shop: ShopDomain, answers: boolean): Promise<void>;
  /** In place of the order's last one. */
  addProblem(shop: ShopDomain, problem: LinkMailProblem): Promise<void>;
  /** Called when a mail about the order was sent. */
  removeProblem(shop: ShopDomain, orderId: string): Promise<void>;
  /** Newest first. */
  latestProblems(shop: ShopDomain, limit: number): Promise<LinkMailProblem[]>;
  forgetBefore(before: Date): Promise<void>;
}
