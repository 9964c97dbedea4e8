import { MINUTE } from '../../core/dates/durations.ts';
import type { MailAddress } from '../../core/mail-address.ts';
import type { MailDomain, ReadMailDomain } from '../../ports/mail-domain.ts';
import type { ResolveTxt } from '../../ports/resolve-txt.ts';
import { dkimName, readDkim } from './read-dkim.ts';
import { readDmarc } from './read-dmarc.ts';
import { readSpf } from './read-spf.ts';

/** Milliseconds for which an answer is kept; whoever has changed a record waits for the DNS as long anyway. */
const KEPT = 5 * MINUTE;

/** Milliseconds for which it is kept where a part could not be read. */
const KEPT_UNREAD = MINUTE / 4;

export interface ReadMailDomainOptions {
  /** Whom mails are from, in the envelope too, so that its domain is the one that SPF is asked of. */
  from: MailAddress;
  /** By which name of a key the mail server signs; `null` where nobody has said. */
  dkimSelector: string | null;
  resolveTxt: ResolveTxt;
  now(): Date;
}

/** Reads what the DNS says of the domain that mails are from. */
export function createReadMailDomain(options: ReadMailDomainOptions): ReadMailDomain {
  const { now } = options;
  let latest: { reading: Promise<MailDomain>; endsAt: number } | null = null;

  return async function readMailDomain() {
    if (latest && now().getTime() < latest.endsAt) return latest.reading;
    const current = { reading: readAll(options), endsAt: now().getTime() + KEPT };
    latest = current;
    const { spf, dmarc, dkim } = await current.reading;
    if ([spf, dmarc, dkim].some(({ code }) => code === 'unread')) {
      current.endsAt = now().getTime() + KEPT_UNREAD;
    }
    return current.reading;
  };
}

async function readAll(options: ReadMailDomainOptions): Promise<MailDomain> {
  const { from, dkimSelector, resolveTxt } = options;
  const domain = from.slice(from.indexOf('@') + 1);
  const keyName = dkimName(dkimSelector ?? '*', domain);
  const [spf, dmarc, dkim] = await Promise.all([
    resolveTxt(domain),
    readDmarc(domain, resolveTxt),
    dkimSelector === null ? null : resolveTxt(keyName),
  ]);
  return {
    domain,
    spf: readSpf(domain, spf),
    dmarc,
    dkim: dkim ? readDkim(keyName, dkim) : { code: 'not_named', name: keyName, record: null },
  };
}
