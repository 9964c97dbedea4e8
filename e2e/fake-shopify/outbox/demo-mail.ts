import {
  parseMailSettings,
  type MailSettings,
} from '../../../server/notices/mail/parse-mail-settings.ts';
import type { ResolveTxt } from '../../../server/ports/resolve-txt.ts';
import type { MailServer } from './start-mail-server.ts';

const DOMAIN = 'track-your-order.example';

/** What the demo's DNS says of that domain: a domain on which somebody has begun. */
const RECORDS: Readonly<Record<string, string>> = {
  [DOMAIN]: 'v=spf1 include:_spf.mail.example ~all',
  [`_dmarc.${DOMAIN}`]: `v=DMARC1; p=none; rua=mailto:dmarc@${DOMAIN}`,
};

/** Settings that send mails to a mail server of the demo; their links lead to the demo itself, which has no TLS. */
export function demoMail({ url }: Pick<MailServer, 'url'>, appUrl: string): MailSettings {
  const { settings } = parseMailSettings({
    smtpUrl: url,
    from: `reports@${DOMAIN}`,
    appUrl: 'https://app.example',
    dkimSelector: 's1',
  });
  if (!settings) throw new Error('the demo sends no mail');
  return { ...settings, appUrl };
}

/** Asks the demo's DNS, which knows one domain: nothing leaves this machine. */
export const resolveDemoTxt: ResolveTxt = async (name) => {
  const text = RECORDS[name];
  return text === undefined ? { outcome: 'none' } : { outcome: 'found', records: [[text]] };
};
