import type { ChannelStop, Notice, NoticeProblem, SuppressingRule } from './outbox.ts';

/** What came of sending one notice. `onlyThis`: others by the same channel may well be taken. */
export type SendOutcome =
  | { outcome: 'sent' }
  /** It was not taken: it can be sent again, not before `retryAfterSeconds` where the other side says so. */
  | {
      outcome: 'not_now';
      problem: NoticeProblem;
      retryAfterSeconds: number | null;
      onlyThis?: true;
    }
  /** It is refused for good, and others are not. */
  | { outcome: 'refused'; problem: NoticeProblem; onlyThis?: true }
  /** It was handed over, and nobody knows whether it arrived; the other side does not recognise a repetition. */
  | { outcome: 'unanswered'; problem: NoticeProblem }
  /** A rule keeps it back that was found out on the way. */
  | { outcome: 'kept_back'; rule: SuppressingRule }
  /** It is no longer true. */
  | { outcome: 'withdrawn' }
  /** Nothing more can be sent by this channel of the shop. */
  | { outcome: 'stopped'; stop: ChannelStop; problem: NoticeProblem };

/**
 * Sends word by one channel. Whatever goes wrong is an outcome; it rejects during an outage of our own database.
 *
 * @param id - The same for each repetition, and no other notice has it: letters, digits, `-` and `_`.
 */
export type SendNotice = (notice: Notice, id: string) => Promise<SendOutcome>;
