import {
  parseMailSettings,
  type MailSettings,
} from '../../../server/notices/mail/parse-mail-settings.ts';
import type { MailServer } from './start-mail-server.ts';

/** Settings that send mails to a mail server of the demo; their links lead to the demo itself, which has no TLS. */
export function demoMail({ url }: Pick<MailServer, 'url'>, appUrl: string): MailSettings {
  const { settings } = parseMailSettings({
    smtpUrl: url,
    from: 'reports@track-your-order.example',
    appUrl: 'https://app.example',
  });
  if (!settings) throw new Error('the demo sends no mail');
  return { ...settings, appUrl };
}
