/** The contract of mails to shoppers between the merchant's page and the server: types only. */
import type { NoticeKind, NoticeMail } from '../../contract.ts';

/** Whether the shop's channel sends, and how it fares. Instants are ISO 8601 in UTC. */
export interface MailChannel {
  kinds: readonly NoticeKind[];
  /** `null` while it sends. `failing`: nothing has been taken for five days. */
  stopped: { by: 'gone' | 'failing' | 'hourly_limit' | 'unreadable'; at: string } | null;
  /** What went wrong since the last one that was sent. */
  trouble: { problem: string; since: string } | null;
  lastSentAt: string | null;
  /** Customers may ask to be written to about their own order, also of kinds that are not turned on. */
  takesWishes: boolean;
}

/** One that was written, the newest first. */
export interface MailRecord {
  orderId: string;
  orderName: string;
  deliveryId: string;
  kind: NoticeKind;
  happenedAt: string;
  /** `null` while it is to be sent. */
  end: 'sent' | 'withdrawn' | 'suppressed' | 'failed' | 'unknown' | null;
  /** Why it was kept back; a code that the page does not know is drawn neutrally, so is a problem. */
  rule: string | null;
  problem: string | null;
}

/** The shop's own limits by which some kinds begin, in business days but for `late` and `pickup_overdue`. */
export interface MailLimits {
  late: number;
  no_movement_domestic: number;
  no_movement_cross_border: number;
  no_movement_customs: number;
  pickup_overdue: number;
}

/** The answer of `GET /admin/delivery-mails`, and of a change. */
export interface MailsAnswer {
  /** Whether orders are kept: nothing happens to what is not, so that nobody is written to. */
  keeping: 'on' | 'off_for_server' | 'off_for_shop';
  /** Whom mails are from; `null` where this server sends none. */
  from: string | null;
  /** The name that stands before the address; `null` when Shopify did not answer. */
  shopName: string | null;
  /** Where answers go: the shop's contact address. */
  replyTo: string | null;
  /** `null` while no kind is turned on. */
  channel: MailChannel | null;
  limits: MailLimits;
  /** BCP 47 tags of those that there are mails in. */
  languages: readonly string[];
  /** Who may be sent a test: the shop's own contact address, and who has agreed to a report of this shop. */
  testRecipients: readonly { id: string; address: string }[];
  latest: readonly MailRecord[];
}

/** The body of `PUT /admin/delivery-mails`: no kinds turn all off; wishes are left as they are where they are left out. */
export interface MailsRequest {
  kinds: NoticeKind[];
  takesWishes?: boolean | undefined;
}

/** The answer, as 409, when nothing was saved or sent. */
export interface MailsRefusal {
  problem: 'cannot_send' | 'nothing_kept';
}

/** The answer of `GET /admin/delivery-mails/preview?kind=late&language=nl`. */
export type MailPreview = NoticeMail;

/** The body of `POST /admin/delivery-mails/test`. It names a recipient by id, so that it reaches nobody else. */
export interface TestMailRequest {
  kind: NoticeKind;
  language: string;
  to: string;
}

/** The answer: what the mail server said. */
export type TestMailAnswer =
  | { outcome: 'sent'; to: string }
  | {
      outcome: 'not_sent';
      to: string;
      problem:
        | 'address_refused'
        | 'mail_refused'
        | 'busy'
        | 'unreachable'
        | 'not_encrypted'
        | 'login_refused'
        | 'unknown';
    };

/** The answer, as 429, when too much was sent: until when. */
export interface TestsTooOften {
  endsAt: string;
}

/** What was found of one record. */
interface FoundRecord<Code extends string> {
  code: Code;
  name: string;
  record: string | null;
}

type Unusable = 'unread' | 'missing' | 'several' | 'invalid';

/** The answer of `GET /admin/delivery-mails/domain`; `null` where this server sends no mail. */
export type MailDomainAnswer = {
  domain: string;
  spf: FoundRecord<Unusable | 'fail' | 'softfail' | 'neutral' | 'pass' | 'redirect'>;
  dmarc: FoundRecord<Unusable | 'none' | 'quarantine' | 'reject'>;
  dkim: FoundRecord<Unusable | 'not_named' | 'revoked' | 'present'>;
} | null;
