import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { startMailServer } from '../../../e2e/fake-shopify/outbox/start-mail-server.ts';
import { MINUTE } from '../../core/dates/durations.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { createStores } from '../../stores/create-stores.ts';
import { FACTS } from '../../stores/kept-orders.fixtures.ts';
import { parcelEntry } from '../../stores/parcel-entry.fixtures.ts';
import { runProgram, type Program } from '../../stores/run-program.fixtures.ts';
import { aKey } from '../../stores/stores.fixtures.ts';
import { LEASE } from '../dispatch-notices.ts';
import { SETTLED } from './mail-channel.fixtures.ts';
import { sendDueMails } from './send-due-mails.fixtures.ts';

const PROGRAM = fileURLToPath(new URL('mailing-server.fixtures.ts', import.meta.url));

it.each<[string, 'onRcptTo' | 'onData', number]>([
  ['names the mailbox', 'onRcptTo', 1],
  ['has told the mail', 'onData', 2],
])(
  'a mail whose server is killed (SIGKILL) once it %s is sent by another one, under its one id',
  async (_, step, arrivals) => {
    const folder = mkdtempSync(join(tmpdir(), 'mails-'));
    const stores = await createStores({ databaseUrl: join(folder, 'db'), keys: [aKey()] });
    const arrived: string[] = [];
    let program: Program | null = null;
    /** Whether the server that speaks was killed by it. */
    function killedAt(one: typeof step): boolean {
      if (!program || one !== step) return false;
      program.kill();
      program = null;
      return true;
    }
    const server = await startMailServer({
      onRcptTo: (_address, _session, answer) => void (killedAt('onRcptTo') || answer()),
      onData(stream, _session, answer) {
        void text(stream).then(
          (raw) => {
            arrived.push(/^Message-ID: (\S+)/m.exec(raw)?.[1] ?? '');
            return killedAt('onData') || answer();
          },
          () => {},
        );
      },
    });
    onTestFinished(async () => {
      program?.kill();
      await server.close();
      await stores.close();
      rmSync(folder, { recursive: true });
    });
    await stores.shops.saveFacts(aShop(), FACTS, NOW);
    const kinds = ['attempt_failed'] as const;
    await stores.noticeChannels.save(aShop(), 'mail', { kinds, target: null });
    for (const entry of [parcelEntry('in_transit'), parcelEntry('attempt_failed', MINUTE)]) {
      await stores.keptOrders.put(aShop(), entry, new Date(entry.order.readAt));
    }

    program = runProgram(PROGRAM, join(folder, 'db'), String(server.port), String(SETTLED));
    for await (const line of program.lines) throw new Error(`it said ${line}`);
    await sendDueMails(stores, server.port, SETTLED + LEASE - 1);
    expect(await stores.outbox.latest(aShop(), 9), 'it has its lease').toMatchObject([
      { end: null },
    ]);
    await sendDueMails(stores, server.port, SETTLED + LEASE);
    expect(await stores.outbox.latest(aShop(), 9)).toMatchObject([{ end: 'sent', attempts: 2 }]);
    expect([arrived.length, new Set(arrived).size]).toEqual([arrivals, 1]);
  },
);
