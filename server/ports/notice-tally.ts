import type { NoticeChannelName } from '../core/notices/notice-channels.ts';
import type { NoticeEnd, SuppressingRule } from './outbox.ts';

/** Notices of one channel that were written, or have ended in one way, in a transaction. */
export interface NoticeTally {
  channel: NoticeChannelName;
  result: 'written' | NoticeEnd;
  /** Of those that were suppressed. */
  rule: SuppressingRule | null;
  count: number;
  /** Milliseconds from when it happened until it was sent; `null` of all that was not. */
  age: number | null;
}

/** Takes what a transaction has done with notices, after it was committed. */
export type OnNotices = (tally: NoticeTally) => void;
