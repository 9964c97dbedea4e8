import type { ChannelStop, Notice, NoticeProblem } from './outbox.ts';

/** What came of sending one notice. */
export type SendOutcome =
  | { outcome: 'sent' }
  /** It was not taken: it can be sent again, not before `retryAfterSeconds` where the other side says so. */
  | { outcome: 'not_now'; problem: NoticeProblem; retryAfterSeconds: number | null }
  /** It is refused for good, and others are not. */
  | { outcome: 'refused'; problem: NoticeProblem }
  /** It was handed over, and nobody knows whether it arrived; the other side does not recognise a repetition. */
  | { outcome: 'unanswered'; problem: NoticeProblem }
  /** Nothing more can be sent by this channel of the shop. */
  | { outcome: 'stopped'; stop: ChannelStop; problem: NoticeProblem };

/**
 * Sends word by one channel. Whatever goes wrong is an outcome, so it never rejects.
 *
 * @param id - The same for each repetition, and no other notice has it: letters, digits, `-` and `_`.
 */
export type SendNotice = (notice: Notice, id: string) => Promise<SendOutcome>;
