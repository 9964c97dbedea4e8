import { MINUTE } from '../core/dates/durations.ts';
import type { NoticeChannelName } from '../core/notices/notice-channels.ts';
import type { Log } from '../ports/log.ts';
import type { ClaimedNotice, Outbox } from '../ports/outbox.ts';
import type { SendNotice } from '../ports/send-notice.ts';
import { toNoticeId } from './notice-id.ts';
import { toAttempt } from './to-attempt.ts';

/** Notices that are claimed together. */
const BATCH_SIZE = 50;

/** Milliseconds that they belong to one server. */
export const LEASE = 4 * MINUTE;

/** Milliseconds before the end of a lease in which nothing is sent: no try takes as long, a mail to a slow server included. */
const LAST_TRY = 1.5 * MINUTE;

export interface DispatchPorts {
  outbox: Pick<Outbox, 'claim' | 'admit' | 'finish'>;
  /** The channels that this server can send by. */
  channels: ReadonlyMap<NoticeChannelName, SendNotice>;
  now(): Date;
  /** From 0 to 1. */
  random(): number;
  log: Pick<Log, 'warn'>;
}

/**
 * The use case: word that is due → sent, by every channel, until none is left or the signal aborts. What a server leaves
 * when it is killed is claimed by another after the lease: once, where it may have been sent.
 */
export async function dispatchNotices(ports: DispatchPorts, signal: AbortSignal): Promise<void> {
  const { outbox, channels, now, log } = ports;
  while (!signal.aborted) {
    const at = now();
    const until = new Date(at.getTime() + LEASE);
    const claimed = await outbox.claim(at, until, BATCH_SIZE, [...channels.keys()]);
    if (claimed.length === 0) return;
    const turns = Map.groupBy(claimed, ({ shop, channel }) => `${shop} ${channel}`);
    await Promise.all(
      [...turns.values()].map(async (notices) => {
        try {
          await sendInTurn(ports, notices, signal);
        } catch (error) {
          // The database is away: the leases end by themselves.
          const [first] = notices;
          log.warn({ shop: first?.shop, err: error }, 'notices could not be sent');
        }
      }),
    );
  }
}

/** Sends to one place, one after the other; the first that is not taken lets the others wait. */
async function sendInTurn(
  { outbox, channels, now, random, log }: DispatchPorts,
  notices: readonly ClaimedNotice[],
  signal: AbortSignal,
): Promise<void> {
  for (const notice of notices) {
    const { shop, channel, kind, leasedUntil } = notice;
    const send = channels.get(channel);
    if (!send || signal.aborted || now().getTime() > leasedUntil.getTime() - LAST_TRY) return;
    if (!(await outbox.admit(notice, now()))) continue;
    const outcome = await send(notice, toNoticeId(notice));
    const attempt = toAttempt(outcome, notice.attempts + 1, now(), random);
    await outbox.finish(notice, attempt, now());
    if (!('problem' in attempt)) continue;
    log.warn(
      { shop, channel, kind, attempt: attempt.kind, problem: attempt.problem },
      'a notice was not sent',
    );
    if (attempt.kind === 'stop' || (attempt.kind === 'again' && attempt.restUntil)) return;
  }
}
