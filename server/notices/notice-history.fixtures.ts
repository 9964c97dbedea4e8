import * as fc from 'fast-check';
import { HOUR, MINUTE } from '../core/dates/durations.ts';
import type { NoticeChannelName } from '../core/notices/notice-channels.ts';
import type { SendOutcome } from '../ports/send-notice.ts';
import { PARCEL_STATES, type ParcelState } from '../stores/parcel-entry.fixtures.ts';

/** What the other side does with a notice that reaches it, and what our side learns of it. */
export interface Answer {
  arrives: boolean;
  outcome: SendOutcome;
}

export const TAKEN: Answer = { arrives: true, outcome: { outcome: 'sent' } };

/** In the middle two that are cut off: after it was taken, and before. Behind them what only a channel finds out. */
const TROUBLES: readonly Answer[] = [
  {
    arrives: false,
    outcome: { outcome: 'not_now', problem: 'unreachable', retryAfterSeconds: null },
  },
  { arrives: false, outcome: { outcome: 'not_now', problem: 'refused', retryAfterSeconds: 90 } },
  { arrives: false, outcome: { outcome: 'refused', problem: 'refused' } },
  { arrives: true, outcome: { outcome: 'unanswered', problem: 'unreachable' } },
  { arrives: false, outcome: { outcome: 'unanswered', problem: 'unreachable' } },
  { arrives: false, outcome: { outcome: 'kept_back', rule: 'no_address' } },
  { arrives: false, outcome: { outcome: 'withdrawn' } },
  {
    arrives: false,
    outcome: { outcome: 'not_now', problem: 'busy', retryAfterSeconds: null, onlyThis: true },
  },
];

/** One thing that happens to a shop with two orders, two servers and two channels. */
export type HistoryEvent =
  | { type: 'read'; order: '1' | '2'; state: ParcelState }
  /** The same change is put once more, as webhooks that come twice do. */
  | { type: 'read_again'; order: '1' | '2' }
  | { type: 'wait'; milliseconds: number }
  /** A server, or both at once, send what is due; the first may be killed at its `killedAt`-th step. */
  | { type: 'dispatch'; answers: Answer[]; killedAt: number | null; both: boolean }
  | { type: 'switch'; channel: NoticeChannelName }
  /** The shopper of an order wants no more mails. */
  | { type: 'stop'; order: '1' | '2' }
  /** Staff mute its delivery, or end that. */
  | { type: 'mute'; order: '1' | '2'; muted: boolean }
  /** The merchant changes the limits of flags. */
  | { type: 'change_limits' };

const anAnswer = fc.oneof(
  { weight: 3, arbitrary: fc.constant(TAKEN) },
  { weight: 2, arbitrary: fc.constantFrom(...TROUBLES) },
);

export const anyNoticeHistory: fc.Arbitrary<HistoryEvent[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        type: fc.constant('read' as const),
        order: fc.constantFrom('1' as const, '2' as const),
        state: fc.constantFrom(...PARCEL_STATES),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('read_again' as const),
        order: fc.constantFrom('1' as const, '2' as const),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('wait' as const),
        milliseconds: fc.constantFrom(MINUTE, 11 * MINUTE, 3 * HOUR, 13 * HOUR),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('dispatch' as const),
        answers: fc.array(anAnswer, { minLength: 1, maxLength: 4 }),
        killedAt: fc.option(fc.nat(12)),
        both: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('switch' as const),
        channel: fc.constantFrom('webhook' as const, 'mail' as const),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'change_limits' as const }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('mute' as const),
        order: fc.constantFrom('1' as const, '2' as const),
        muted: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('stop' as const),
        order: fc.constantFrom('1' as const, '2' as const),
      }),
    },
  ),
  { minLength: 1, maxLength: 40, size: 'max' },
);
