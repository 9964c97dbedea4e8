import { parseMailAddress, type MailAddress } from '../../core/mail-address.ts';
import { parseDkimSelector } from '../mail-domain/read-dkim.ts';
import { parseSmtpUrl, type SmtpServer } from './parse-smtp-url.ts';

/** By whom and as whom mails are sent. */
export interface MailSettings {
  server: SmtpServer;
  from: MailAddress;
  /** The origin of this server, as Shopify reaches it: links in mails lead there. */
  appUrl: string;
  /** By which name of its key the server signs; `null` where nobody has said. */
  dkimSelector: string | null;
}

const SELECTOR_PROBLEM =
  'MAIL_DKIM_SELECTOR is not of the right form: set it to what stands before ._domainkey, or remove it';

/** The values of the variables; empty for one that is not set. */
interface MailVariables {
  smtpUrl: string;
  from: string;
  appUrl: string;
  /** Empty when left out. */
  dkimSelector?: string;
}

/**
 * Reads `SMTP_URL`, `MAIL_FROM`, `SHOPIFY_APP_URL` and `MAIL_DKIM_SELECTOR`, which only says where to look. Without the first two no mail is sent. The third is set by Shopify's
 * CLI too, so it may stand alone. A problem repeats no value: the first has a password in it.
 */
export function parseMailSettings({
  smtpUrl,
  from,
  appUrl,
  dkimSelector: typed = '',
}: MailVariables): {
  settings: MailSettings | null;
  problems: string[];
} {
  const server = parseSmtpUrl(smtpUrl);
  const address = parseMailAddress(from);
  const origin = toOrigin(appUrl);
  const dkimSelector = typed === '' ? null : parseDkimSelector(typed);
  if (typed !== '' && dkimSelector === null) {
    return { settings: null, problems: [SELECTOR_PROBLEM] };
  }
  const isWanted = smtpUrl !== '' || from !== '';
  if (isWanted && server && address && origin) {
    return { settings: { server, from: address, appUrl: origin, dkimSelector }, problems: [] };
  }
  const read = [
    ['SMTP_URL', smtpUrl, server, 'smtp://user:password@mail.example:587'],
    ['MAIL_FROM', from, address, 'one address, reports@app.example'],
    ['SHOPIFY_APP_URL', appUrl, origin, 'the application_url, https://…'],
  ] as const;
  const wrong = read.filter(([, value, parsed]) => !parsed && (isWanted || value !== ''));
  return {
    settings: null,
    problems: wrong.map(([name, value, , example]) => problemOf(name, value, example)),
  };
}

function problemOf(name: string, value: string, example: string): string {
  if (value !== '') return `${name} is not of the right form: set it to ${example}`;
  return `${name} is missing: set it to ${example}; or remove SMTP_URL and MAIL_FROM, and no mail is sent`;
}

/** Links of mails are opened outside of our network. */
function toOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin } = new URL(text);
  return protocol === 'https:' ? origin : null;
}
