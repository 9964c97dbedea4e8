import { startMailServer } from '../../../e2e/fake-shopify/outbox/start-mail-server.ts';
import { HOUR, MINUTE } from '../../core/dates/durations.ts';
import { parseMailAddress } from '../../core/mail-address.ts';
import type { NoticeRecord, Outbox } from '../../ports/outbox.ts';
import type { Recipient } from '../../ports/read-recipient.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { Stores } from '../../stores/create-stores.ts';
import { createSendMail } from '../mail/create-send-mail.ts';
import { findClosedPort, toServerOptions } from './failing-mail-server.fixtures.ts';
import { SETTLED, startMailChannel, type MailChannel } from './mail-channel.fixtures.ts';
import type { Failure } from './mail-failures.fixtures.ts';

/** When our servers look, in milliseconds: every few minutes at first, and by day and night up to the second day. */
const LOOKS = [
  ...[0, 1, 6, 7, 12, 40, 45].map((minutes) => SETTLED + minutes * MINUTE),
  ...[2, 3, 4, 6.5, 8, 11, 16, 18, 18.2, 19, 22, 23.5, 25, 30, 43, 48].map((hours) => hours * HOUR),
];

/** Milliseconds, for a server that never answers. */
const SHORT = { connect: 1_000, greet: 1_000, answer: 1_000, mail: 4_000 };

const FROM = parseMailAddress('mail@app.example');

export interface Outcome {
  /** `Message-ID` of each mail that has arrived. */
  arrived: string[];
  /** Those that arrived by night, 21:00 to 8:00 in Amsterdam, or more than a day late. */
  untimely: number;
  record: NoticeRecord | undefined;
}

/** Has one order of a shop speak to its shopper while that happens, for two days. */
export async function undergo(
  failure: Failure,
  stores: Stores,
  shop: ShopDomain,
): Promise<Outcome> {
  if (!FROM) throw new Error('no address');
  const arrivals: { id: string; at: number }[] = [];
  let at = 0;
  const server = await startMailServer(
    toServerOptions(failure, {
      at: () => at,
      hangUp: () => server.hangUp(),
      arrive: (id) => arrivals.push({ id, at }),
    }),
  );
  const closedPort = await findClosedPort();
  const login = failure.isLoginRefused ? { user: 'u', password: 'p' } : null;
  const senderTo = (port: number) =>
    createSendMail({
      server: {
        host: '127.0.0.1',
        port,
        isTlsFromStart: false,
        requiresTls: failure.wantsTls ?? false,
        login,
      },
      from: FROM,
      limits: SHORT,
    });
  const [sender, lost] = [senderTo(server.port), senderTo(closedPort)];
  let updatedAt = new Date(0);
  const recipient = (): Recipient | Error =>
    at < (failure.shopifyAwayUntil ?? 0)
      ? new Error('away')
      : { email: 'jane@example.com', locale: 'nl', updatedAt, isCancelled: false };
  const channel = await startMailChannel({
    stores,
    shop,
    sendMail: (mail) => (at < (failure.goneUntil ?? 0) ? lost : sender).send(mail),
    recipient,
  });
  updatedAt = channel.at(MINUTE);
  await channel.read('in_transit', 0);
  await channel.read('attempt_failed', MINUTE);
  let attempts = 0;
  for (at of LOOKS) {
    await Promise.all(
      Array.from({ length: failure.servers ?? 1 }, () =>
        dispatch(channel, at, stores.outbox, () => failure.killed?.((attempts += 1)) ?? null),
      ),
    );
  }
  sender.close();
  lost.close();
  await server.close();
  const [record] = await stores.outbox.latest(shop, 10);
  return {
    arrived: arrivals.map(({ id }) => id),
    untimely: arrivals.filter((one) => isUntimely(one.at)).length,
    record,
  };
}

/** It is 14:05 at 0. */
function isUntimely(at: number): boolean {
  const hour = (14 + (5 * MINUTE + at) / HOUR) % 24;
  return hour < 8 || hour >= 21 || at > 24 * HOUR;
}

function dead(): never {
  throw new Error('killed');
}

/** One server of ours; once it is killed it does nothing more. */
async function dispatch(
  channel: MailChannel,
  at: number,
  outbox: Outbox,
  kill: () => ReturnType<NonNullable<Failure['killed']>>,
): Promise<void> {
  let isKilled: ReturnType<typeof kill> = null;
  await channel
    .dispatch(at, {
      claim: (...call) => (isKilled ? dead() : outbox.claim(...call)),
      async admit(...call) {
        const admitted = await outbox.admit(...call);
        if (admitted) isKilled = kill();
        return isKilled === 'before it sends' ? dead() : admitted;
      },
      finish: (...call) => (isKilled ? dead() : outbox.finish(...call)),
    })
    .catch((error: unknown) => {
      if (!isKilled) throw error;
    });
}
