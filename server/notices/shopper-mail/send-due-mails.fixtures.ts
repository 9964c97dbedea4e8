import { parseMailAddress } from '../../core/mail-address.ts';
import { NOW } from '../../core/order.fixtures.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { JANE } from '../../stores/kept-orders.fixtures.ts';
import { dispatchNotices } from '../dispatch-notices.ts';
import { createSendMail } from '../mail/create-send-mail.ts';
import { toSendOutcome } from './to-send-outcome.ts';

const FROM = parseMailAddress('mail@app.example');
const TO = parseMailAddress(JANE);

/** Hands what is due to a mail server on this machine: only how, not what, so that plain Node can run it. */
export async function sendDueMails(stores: Stores, port: number, at: number): Promise<void> {
  if (!FROM || !TO) throw new Error('no address');
  const now = new Date(NOW.getTime() + at);
  const plain = { isTlsFromStart: false, requiresTls: false, login: null };
  const sender = createSendMail({ server: { host: '127.0.0.1', port, ...plain }, from: FROM });
  const mail = { to: TO, subject: 'News', text: 'News', html: '<p>News</p>' };
  await dispatchNotices(
    {
      ...stores,
      channels: new Map([
        ['mail', async (_, id) => toSendOutcome(await sender.send({ ...mail, id }))],
      ]),
      now: () => now,
      random: () => 0.5,
      log: { warn() {} },
    },
    new AbortController().signal,
  );
  sender.close();
}
