import type { NoticeChannelName } from '../core/notices/notice-channels.ts';
import type { OccurrenceKind } from '../core/notices/occurrence.ts';
import type { ShopDomain } from './shop-domain.ts';

/** How word of an occurrence has ended: exactly one of these, and for good. */
export type NoticeEnd =
  | 'sent'
  /** It was no longer true before it was sent. */
  | 'withdrawn'
  /** A {@link SuppressingRule} keeps it back. */
  | 'suppressed'
  /** It was tried as often as makes sense, or refused for good. */
  | 'failed'
  /** It was handed over twice, and nobody knows whether it arrived. */
  | 'unknown';

/** Why word was kept back. */
export type SuppressingRule =
  /** Nobody was there to send it within a day. */
  | 'too_late'
  /** The order has spoken to its shopper within the last twelve hours. */
  | 'recent_message'
  /** The shop has reached the limit of an hour. */
  | 'hourly_limit'
  /** The channel was turned off, or has stopped, or wants no more of this kind. */
  | 'channel_off'
  /** The shopper wants no more mails about this order. */
  | 'shopper_stopped'
  /** Staff have muted this delivery. */
  | 'muted'
  /** The order is gone, here or at Shopify. */
  | 'order_gone'
  | 'order_cancelled'
  /** The order has no e-mail address, or one that no mail can be sent to. */
  | 'no_address'
  /** The order has another e-mail address than the one that was kept with what is to be told. */
  | 'other_address';

/** Why an attempt has failed, as a merchant is told. */
export type NoticeProblem =
  /** No answer, or not in time. */
  | 'unreachable'
  /** The name leads into a private network; of a mail, the mailbox is refused for good. */
  | 'address_refused'
  /** Another status than 2xx; of a mail, it is refused for what it is, or for who it is from. */
  | 'refused'
  /** The other side wants no more at all. */
  | 'gone'
  /** No key of this server opens where it goes. */
  | 'unreadable'
  /** The server was interrupted while it was sending. */
  | 'interrupted'
  | MailTrouble;

/** Why a mail to a shopper was not sent; those of the way to it that other channels have too are not repeated. */
export type MailTrouble =
  /** Not now: the mail server says so itself. */
  | 'busy'
  /** The mail server offers no encrypted connection, or with a certificate of somebody else. */
  | 'not_encrypted'
  /** The mail server does not know our account. */
  | 'login_refused'
  /** Shopify did not say whom to write to. */
  | 'shopify_away'
  /** The order has changed since it was read, and is read again first. */
  | 'changing';

/** Why a channel sends nothing until the merchant turns it on again. */
export type ChannelStop =
  /** The other side has said that it wants nothing more. */
  | 'gone'
  /** Nothing has arrived for five days. */
  | 'failing'
  /** An hour had more to say than any shop has. */
  | 'hourly_limit'
  | 'unreadable';

/** Word of one occurrence, by one channel. */
export interface Notice {
  shop: ShopDomain;
  orderId: string;
  orderName: string;
  deliveryId: string;
  kind: OccurrenceKind;
  channel: NoticeChannelName;
  /** Counts what has happened to this delivery of this kind: from 1. */
  nth: number;
  happenedAt: Date;
  /** A calendar date. */
  expectedOn: string | null;
  carrier: string | null;
  /** Where it goes: ISO 3166-1 alpha-2. */
  country: string | null;
}

/** Word that is to be sent, leased to one server. */
export interface ClaimedNotice extends Notice {
  leasedUntil: Date;
  /** Attempts so far. */
  attempts: number;
}

/** What came of an attempt. */
export type Attempt =
  | { kind: 'sent' }
  /**
   * It was not sent, and is tried again then. Until `restUntil` nothing else is tried by this channel of the shop;
   * `null` where that is no matter of the channel.
   */
  | { kind: 'again'; problem: NoticeProblem; dueAt: Date; restUntil: Date | null }
  | { kind: 'failed'; problem: NoticeProblem; isOfChannel: boolean }
  /** A rule keeps it back that only the channel knows of. */
  | { kind: 'kept_back'; rule: SuppressingRule }
  /** It is no longer true. */
  | { kind: 'withdrawn' }
  /** It was handed over, and no answer came: repeated once, then. */
  | { kind: 'unanswered'; problem: NoticeProblem; dueAt: Date }
  /** The channel sends nothing more. */
  | { kind: 'stop'; stop: ChannelStop; problem: NoticeProblem };

/** Word that has been written, as a merchant sees it. */
export interface NoticeRecord extends Notice {
  writtenAt: Date;
  /** `null` while it is to be sent. */
  end: NoticeEnd | null;
  rule: SuppressingRule | null;
  problem: NoticeProblem | null;
  attempts: number;
}

/**
 * The outbox: word of occurrences, written by `KeptOrders.put` in the transaction of the change, for the channels that
 * the shop has turned on. Every implementation passes `outbox.battery.ts`. During an outage every call rejects.
 */
export interface Outbox {
  /** Leases word that is due by these channels until `until`, of shops and channels that need no rest. */
  claim(
    now: Date,
    until: Date,
    limit: number,
    channels: readonly NoticeChannelName[],
  ): Promise<ClaimedNotice[]>;
  /**
   * Asks, right before it is sent, whether it may be: what was withdrawn meanwhile, is too old, or is one too many, ends
   * here; what a shopper is to be told at a decent hour, or after something more urgent, waits. From a `true` on, it
   * counts as handed over until {@link finish}.
   */
  admit(notice: ClaimedNotice, now: Date): Promise<boolean>;
  /** Writes down what came of it. Nothing where the lease has ended meanwhile. */
  finish(notice: ClaimedNotice, attempt: Attempt, now: Date): Promise<void>;
  /** What was written last, the newest first; by one channel alone where one is named. */
  latest(shop: ShopDomain, limit: number, channel?: NoticeChannelName): Promise<NoticeRecord[]>;
}
