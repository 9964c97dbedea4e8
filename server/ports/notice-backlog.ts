import type { NoticeChannelName } from '../core/notices/notice-channels.ts';
import type { ChannelStop } from './outbox.ts';

/** What is still to be sent by a channel, of all shops. */
export interface NoticeBacklog {
  due: readonly { channel: NoticeChannelName; count: number; oldestAt: Date }[];
  /** Shops whose channel sends nothing more until its merchant turns it on again. */
  stopped: readonly { channel: NoticeChannelName; by: ChannelStop; shops: number }[];
}

/** Reads the backlog: what should have been handed over by now, and what has stopped. Rejects during an outage. */
export type ReadNoticeBacklog = (now: Date) => Promise<NoticeBacklog>;
