import type { NoticeChannelName } from '../core/notices/notice-channels.ts';
import type { OccurrenceKind } from '../core/notices/occurrence.ts';
import type { ChannelStop, NoticeProblem } from './outbox.ts';
import type { ShopDomain } from './shop-domain.ts';

/** A way by which a shop wants word, and how it fares. */
export interface NoticeChannel {
  kinds: readonly OccurrenceKind[];
  /** Where it goes, as the channel writes it; sealed in the store. `null` for a channel that needs none. */
  target: string | null;
  /** `null` while it sends. */
  stopped: { by: ChannelStop; at: Date } | null;
  /** What went wrong after the last success. */
  trouble: { problem: NoticeProblem; at: Date; since: Date } | null;
  lastSentAt: Date | null;
  /** Whether the shopper of an order may ask for word of it, of kinds that the shop has not chosen too. Only mails do. */
  takesWishes: boolean;
}

/**
 * The channels of a shop: none until the merchant turns one on. They stay when the app is removed, as other settings do,
 * and are deleted by `shop/redact`. Every implementation passes `outbox.battery.ts`. Rejects during an outage.
 */
export interface NoticeChannels {
  /** `null` where it is off. A target that no key opens counts as none. */
  load(shop: ShopDomain, name: NoticeChannelName): Promise<NoticeChannel | null>;
  /** Turns it on, or changes it; one that has stopped begins again. It takes wishes until that is chosen otherwise. */
  save(
    shop: ShopDomain,
    name: NoticeChannelName,
    choice: Pick<NoticeChannel, 'kinds' | 'target'> & Partial<Pick<NoticeChannel, 'takesWishes'>>,
  ): Promise<void>;
  /** Changes where it goes, and nothing else; nothing where it is off. */
  changeTarget(shop: ShopDomain, name: NoticeChannelName, target: string): Promise<void>;
  /** Turns it off; what is still to be sent is kept back. */
  delete(shop: ShopDomain, name: NoticeChannelName): Promise<void>;
}
