import type { NoticeChannelName } from '../core/notices/notice-channels.ts';
import type { ChannelStop } from './outbox.ts';
import type { ShopDomain } from './shop-domain.ts';

/** A channel that sends nothing more until the merchant turns it on again; leased to one server, which mails word of it. */
export interface StoppedChannel {
  shop: ShopDomain;
  channel: NoticeChannelName;
  by: ChannelStop;
  at: Date;
  leasedUntil: Date;
}

/** Stops of which the merchant is still to be mailed. Every implementation passes `outbox.battery.ts`. Rejects during an outage. */
export interface ChannelStops {
  /** Leases those that are due until `until`. */
  claim(now: Date, until: Date, limit: number): Promise<StoppedChannel[]>;
  /** Mailed, or given up; or tried again at an instant. Nothing where the channel is on again, or the lease has ended. */
  finish(stop: StoppedChannel, next: Date | null): Promise<void>;
  /** The channels of a shop that have stopped. */
  list(shop: ShopDomain): Promise<NoticeChannelName[]>;
}
