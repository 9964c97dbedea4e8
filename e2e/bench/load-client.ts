import { connect, type Socket } from 'node:net';
import { nextAddress, signedPath } from './lookup-load.ts';
import { SAMPLE_EMAIL } from './sample-lookup.ts';

/** How one look-up ended: an outcome, an HTTP status of another kind, or `failed` for a broken connection. */
export interface Ended {
  outcome: string;
  milliseconds: number;
  /** Of an answer that says when to come back. */
  retryAfterSeconds: number | null;
}

/** Look-ups of many shops, each of an order and from an address of its own. */
export interface LoadClient {
  lookUp(): Promise<Ended>;
  close(): void;
}

/** Shops whose sessions the server has. */
export const SHOPS = 200;

const OUTCOME = /^\{"outcome":"(\w+)"(?:,"retryAfterSeconds":(\d+))?/;

let orders = 0;

/**
 * One keep-alive connection that sends one look-up after the other. It writes to the socket by itself: a client of
 * HTTP would take more of the processor than the server has left.
 */
export function createLoadClient(serverUrl: string): LoadClient {
  const { port } = new URL(serverUrl);
  let socket: Socket | null = null;

  function open(): Socket {
    const opened = connect({ port: Number(port), host: '127.0.0.1', noDelay: true });
    opened.on('error', () => {});
    opened.setMaxListeners(0);
    return opened;
  }

  async function send(text: string): Promise<string | null> {
    if (!socket || socket.destroyed) socket = open();
    const current = socket;
    const { promise, resolve } = Promise.withResolvers<string | null>();
    let received = '';
    const onData = (chunk: Buffer): void => {
      received += chunk.toString('latin1');
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = /content-length: (\d+)/i.exec(received.slice(0, end))?.[1];
      if (received.length - end - 4 >= Number(length)) resolve(received);
    };
    const onClose = (): void => resolve(null);
    current.on('data', onData).once('close', onClose);
    current.write(text);
    const answer = await promise;
    current.off('data', onData).off('close', onClose);
    return answer;
  }

  return {
    async lookUp() {
      orders += 1;
      const body = JSON.stringify({
        order: String(100_000 + orders),
        email: SAMPLE_EMAIL,
        locale: 'en-NL',
      });
      const began = performance.now();
      const answer = await send(
        `POST ${pathOf(orders % SHOPS)} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n` +
          `x-forwarded-for: ${nextAddress()}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      return { ...readAnswer(answer), milliseconds: performance.now() - began };
    },
    close: () => void socket?.destroy(),
  };
}

function readAnswer(answer: string | null): Omit<Ended, 'milliseconds'> {
  if (answer === null) return { outcome: 'failed', retryAfterSeconds: null };
  const body = answer.slice(answer.indexOf('\r\n\r\n') + 4);
  const [, outcome, retryAfter] = OUTCOME.exec(body) ?? [];
  return {
    outcome: outcome ?? `status ${answer.slice(9, 12)}`,
    retryAfterSeconds: retryAfter === undefined ? null : Number(retryAfter),
  };
}

/** Signed paths by shop, made anew each second. */
const paths = new Map<number, { second: number; path: string }>();

function pathOf(shop: number): string {
  const now = new Date();
  const second = Math.floor(now.getTime() / 1000);
  const known = paths.get(shop);
  if (known?.second === second) return known.path;
  const path = signedPath(now, `shop${shop}.myshopify.com`);
  paths.set(shop, { second, path });
  return path;
}
