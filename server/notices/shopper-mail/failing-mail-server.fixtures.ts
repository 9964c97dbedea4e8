import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { SMTPServerOptions } from 'smtp-server';
import type { Behaviour, Failure } from './mail-failures.fixtures.ts';

/** A mail server that does so, and tells what has arrived. */
export function toServerOptions(
  failure: Failure,
  tools: { at(): number; hangUp(): void; arrive(id: string): void },
): SMTPServerOptions {
  const tries = { greeting: 0, recipient: 0, mail: 0 };
  function act(behaviour: Behaviour, answer: (error?: Error | null) => void): void {
    if (behaviour === 'hang') return;
    if (behaviour === 'cut') tools.hangUp();
    else if (behaviour === null) answer();
    else answer(Object.assign(new Error('no'), { responseCode: behaviour }));
  }
  async function take(
    stream: Readable,
    behaviour: Behaviour,
    answer: (error?: Error | null) => void,
  ): Promise<void> {
    // Whoever cuts off in the middle of a mail has said none.
    const raw = await text(stream).catch(() => null);
    if (raw === null) return;
    if (typeof behaviour !== 'number') tools.arrive(/^Message-ID: (\S+)/m.exec(raw)?.[1] ?? '');
    act(behaviour, answer);
  }

  return {
    allowInsecureAuth: true,
    ...(failure.isLoginRefused && { authOptional: false }),
    onAuth: (_, __, answer) => answer(Object.assign(new Error('no'), { responseCode: 535 })),
    onConnect: (_, answer) => act(failure.greeting?.((tries.greeting += 1)) ?? null, answer),
    onRcptTo: (_, __, answer) =>
      act(failure.recipient?.((tries.recipient += 1), tools.at()) ?? null, answer),
    onData(stream, _, answer) {
      const behaviour = failure.mail?.((tries.mail += 1)) ?? null;
      void take(stream, behaviour, answer);
    },
  };
}

/** A port of this machine at which nobody listens. */
export async function findClosedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
