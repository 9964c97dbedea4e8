import type { Transaction, Updateable } from 'kysely';
import { DAY } from '../core/dates/durations.ts';
import { CHANNELS_TO_SHOPPERS, type NoticeChannelName } from '../core/notices/notice-channels.ts';
import type { NoticeTally } from '../ports/notice-tally.ts';
import type {
  Attempt,
  ChannelStop,
  ClaimedNotice,
  NoticeEnd,
  SuppressingRule,
} from '../ports/outbox.ts';
import { MOST_DOUBTS } from './admit-notice.ts';
import { holdChannels, keepBack, updateLeased, type HeldChannel } from './outbox-rows.ts';
import type { Tables } from './tables.ts';

/** Milliseconds after which a channel that has reached nobody stops: what senders of Standard Webhooks do. */
const LONGEST_FAILURE = 5 * DAY;

type ChannelAttempt = Exclude<Attempt, { kind: 'kept_back' | 'withdrawn' }>;

/** Writes down what came of an attempt, of the notice and of its channel; returns what has ended by it. */
export async function finishNotice(
  transaction: Transaction<Tables>,
  notice: ClaimedNotice,
  attempt: Attempt,
  now: Date,
  rowLocks: boolean,
): Promise<readonly NoticeTally[]> {
  const { shop, channel: name, leasedUntil } = notice;
  const channels = await holdChannels(transaction, shop, rowLocks);
  const row = await updateLeased(transaction, notice)
    .set({ due_at: leasedUntil.getTime() })
    .where('state', '=', 'sending')
    .returning('doubts')
    .executeTakeFirst();
  if (!row) return [];
  const ended = toColumns(attempt, row.doubts);
  await updateLeased(transaction, notice).set(ended).execute();
  const own = toTallies(notice, ended, now);
  const channel = channels.find((one) => one.channel === name);
  if (!channel || !isOfChannel(attempt)) return own;
  const columns = toChannelColumns(attempt, channel, now);
  await transaction
    .updateTable('notice_channels')
    .set(columns)
    .where('shop', '=', shop)
    .where('channel', '=', name)
    .execute();
  if (!columns.stopped_by) return own;
  return [...own, ...(await keepBack(transaction, shop, name, 'channel_off'))];
}

/** Whether it says how the channel fares, as a mailbox that is full does not. */
function isOfChannel(attempt: Attempt): attempt is ChannelAttempt {
  if (attempt.kind === 'failed') return attempt.isOfChannel;
  if (attempt.kind === 'again') return attempt.restUntil !== null;
  return attempt.kind !== 'kept_back' && attempt.kind !== 'withdrawn';
}

function toTallies(
  { channel, happenedAt }: ClaimedNotice,
  { state, rule }: Ended,
  now: Date,
): NoticeTally[] {
  if (state === 'due') return [];
  const age = state === 'sent' ? now.getTime() - happenedAt.getTime() : null;
  return [{ channel, result: state, rule: rule ?? null, count: 1, age }];
}

type Ended = Updateable<Tables['outbox']> & { state: 'due' | NoticeEnd; rule?: SuppressingRule };

function toColumns(attempt: Attempt, doubtsBefore: number): Ended {
  if (attempt.kind === 'sent') return { state: 'sent', due_at: null, problem: null };
  if (attempt.kind === 'kept_back' || attempt.kind === 'withdrawn') {
    if (doubtsBefore > 0) return { state: 'unknown', due_at: null };
    return attempt.kind === 'withdrawn'
      ? { state: 'withdrawn', due_at: null }
      : { state: 'suppressed', rule: attempt.rule, due_at: null };
  }
  const { problem } = attempt;
  const doubts = doubtsBefore + (attempt.kind === 'unanswered' ? 1 : 0);
  const isTriedAgain = 'dueAt' in attempt && doubts < MOST_DOUBTS;
  if (isTriedAgain) return { state: 'due', due_at: attempt.dueAt.getTime(), problem, doubts };
  // What was handed over before may have arrived.
  return { state: doubts > 0 ? 'unknown' : 'failed', due_at: null, problem, doubts };
}

function toChannelColumns(
  attempt: ChannelAttempt,
  { channel, failures, failing_since }: HeldChannel,
  now: Date,
): Updateable<Tables['notice_channels']> {
  const at = now.getTime();
  if (attempt.kind === 'sent') {
    return {
      failures: 0,
      failing_since: null,
      last_problem: null,
      last_problem_at: null,
      last_sent_at: at,
      resumes_at: null,
    };
  }
  const since = Number(failing_since ?? at);
  const stop = stopOf(attempt, channel, at - since);
  return {
    failures: failures + 1,
    failing_since: since,
    last_problem: attempt.problem,
    last_problem_at: at,
    ...(attempt.kind === 'again' &&
      attempt.restUntil && { resumes_at: attempt.restUntil.getTime() }),
    ...(stop && { stopped_by: stop, stopped_at: at, stop_mail_due_at: at }),
  };
}

/**
 * A mail server that fails is ours: it stops no shop's mails, which would stay so when it is mended.
 *
 * @param failingFor - Milliseconds.
 */
function stopOf(
  attempt: ChannelAttempt,
  channel: NoticeChannelName,
  failingFor: number,
): ChannelStop | null {
  if (attempt.kind === 'stop') return attempt.stop;
  if (CHANNELS_TO_SHOPPERS.includes(channel)) return null;
  return failingFor >= LONGEST_FAILURE ? 'failing' : null;
}
