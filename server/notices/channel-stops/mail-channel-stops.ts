import { DAY, HOUR, MINUTE } from '../../core/dates/durations.ts';
import { parseMailAddress, type MailAddress } from '../../core/mail-address.ts';
import type { ChannelStops, StoppedChannel } from '../../ports/channel-stops.ts';
import type { Log } from '../../ports/log.ts';
import type { MailProblem, SendMail } from '../../ports/mail.ts';
import type { ScheduledReports } from '../../ports/scheduled-reports.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { Shops } from '../../ports/shops.ts';
import { mailId } from '../mail/mail-id.ts';
import { writeStopMail } from './write-stop-mail.ts';

export interface MailChannelStopsPorts {
  channelStops: Pick<ChannelStops, 'claim' | 'finish'>;
  scheduledReports: Pick<ScheduledReports, 'list'>;
  shops: Pick<Shops, 'loadFacts'>;
  /** The shop's contact address, as Shopify tells it; `null` where it does not, or does not answer. */
  readContact(shop: ShopDomain): Promise<string | null>;
  send: SendMail;
  /** The app's client id. */
  clientId: string;
  now(): Date;
  log: Pick<Log, 'info'>;
}

/** Milliseconds that a server has for one stop: ten mails of a minute each, and reading. */
const LEASE = 15 * MINUTE;

/** Milliseconds until it is tried again, where nobody could be mailed. */
const RETRY = HOUR;

/** Milliseconds after which it is given up: the page of the channel says it as well. */
const LONGEST = 2 * DAY;

const MAX_RECIPIENTS = 10;

/** What another try does not mend. */
const FOR_GOOD: ReadonlySet<MailProblem> = new Set(['address_refused', 'mail_refused']);

interface Recipient {
  id: string;
  address: MailAddress;
  language: string;
}

/**
 * The use case: a channel has stopped by itself → its merchant is mailed, once. That goes to whoever has agreed to be
 * sent reports of the shop; where nobody has, to the shop's contact address. A server that is killed meanwhile leaves it
 * to another, which sends the same mails by the same ids.
 */
export async function mailChannelStops(
  ports: MailChannelStopsPorts,
  signal: AbortSignal,
): Promise<void> {
  const { channelStops, now, log } = ports;
  while (!signal.aborted) {
    const at = now();
    const [stop] = await channelStops.claim(at, new Date(at.getTime() + LEASE), 1);
    if (!stop) return;
    const { shop, channel, by } = stop;
    const isOld = at.getTime() - stop.at.getTime() > LONGEST;
    const outcome = isOld ? 'given_up' : await mailStop(ports, stop);
    log.info({ shop, channel, by, outcome }, 'a channel has stopped');
    const next = outcome === 'later' ? new Date(now().getTime() + RETRY) : null;
    await channelStops.finish(stop, next);
  }
}

/** `later`: nobody could be mailed, and another try may. */
async function mailStop(
  ports: MailChannelStopsPorts,
  stop: StoppedChannel,
): Promise<'sent' | 'refused' | 'later'> {
  const { shop, channel, at } = stop;
  const timeZone = (await ports.shops.loadFacts(shop))?.timeZone ?? 'UTC';
  let isSent = false;
  let isForGood = true;
  const recipients = await recipientsOf(ports, shop);
  for (const { id, address, language } of recipients) {
    const sent = await ports.send({
      to: address,
      id: mailId('stopped', shop, channel, String(at.getTime()), id),
      ...writeStopMail({ ...stop, clientId: ports.clientId, language, timeZone }),
    });
    if (sent.outcome === 'sent') isSent = true;
    else isForGood &&= FOR_GOOD.has(sent.problem);
  }
  if (isSent) return 'sent';
  return recipients.length > 0 && isForGood ? 'refused' : 'later';
}

/** Each address once. */
async function recipientsOf(
  { scheduledReports, readContact }: MailChannelStopsPorts,
  shop: ShopDomain,
): Promise<Recipient[]> {
  const agreed = new Map<string, Recipient>();
  for (const { language, recipients } of await scheduledReports.list(shop)) {
    for (const { id, address, state } of recipients) {
      const key = address.toLowerCase();
      if (state === 'agreed' && !agreed.has(key)) agreed.set(key, { id, address, language });
    }
  }
  if (agreed.size > 0) return [...agreed.values()].slice(0, MAX_RECIPIENTS);
  const contact = parseMailAddress((await readContact(shop)) ?? '');
  return contact ? [{ id: 'contact', address: contact, language: 'en' }] : [];
}
