import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What happens to the bytes that a dependency sends back. The names are those of Toxiproxy, the usual tool, which
 * is a program in Go: https://github.com/Shopify/toxiproxy#toxics
 */
export type Toxic =
  | { name: 'latency'; milliseconds: number }
  /** No connection is accepted, and those that are there are closed. */
  | { name: 'down' }
  | { name: 'reset' }
  /** The other side has closed; we hear of it later. */
  | { name: 'slow close'; milliseconds: number }
  | { name: 'bandwidth'; bytesPerSecond: number }
  | { name: 'slicer'; bytes: number }
  /** Nothing comes, and nothing ends. */
  | { name: 'timeout' }
  /** The connection ends after so many bytes. */
  | { name: 'limit data'; bytes: number };

/** A TCP proxy between our process and one dependency. */
export interface ToxicProxy {
  port: number;
  /** `null` for none. It takes effect at once, on open connections as well. */
  set(toxic: Toxic | null): void;
  close(): Promise<void>;
}

/** Milliseconds between two pieces of a slow connection. */
const TICK = 20;

/** Starts a proxy on a free port, in front of one on this machine. */
export async function startToxicProxy(port: number): Promise<ToxicProxy> {
  let toxic: Toxic | null = null;
  const sockets = new Set<Socket>();

  const server = createServer({ allowHalfOpen: true }, (client) => {
    if (toxic?.name === 'down') {
      client.resetAndDestroy();
      return;
    }
    const origin = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    for (const socket of [client, origin]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.once('close', () => {
        sockets.delete(socket);
        client.destroy();
        origin.destroy();
      });
    }
    client.pipe(origin);
    void passOn(origin, client).catch(() => client.destroy());
  });

  function isSilent(): boolean {
    return toxic?.name === 'timeout';
  }

  /** Passes a dependency's bytes on, as the toxic of that moment wants. */
  async function passOn(origin: Socket, client: Socket): Promise<void> {
    let passed = 0;
    for await (const chunk of origin as AsyncIterable<Buffer>) {
      if (toxic?.name === 'latency') await sleep(toxic.milliseconds);
      while (isSilent() && !client.destroyed) await sleep(TICK);
      if (toxic?.name === 'reset') {
        client.resetAndDestroy();
        return;
      }
      for (let at = 0; at < chunk.length && !client.destroyed;) {
        const piece = chunk.subarray(at, at + sizeOfPiece(toxic, passed));
        at += piece.length;
        passed += piece.length;
        client.write(piece);
        if (toxic?.name === 'limit data' && passed >= toxic.bytes) {
          client.destroySoon();
          return;
        }
        if (toxic?.name === 'bandwidth' || toxic?.name === 'slicer') await sleep(TICK);
      }
    }
    if (toxic?.name === 'slow close') await sleep(toxic.milliseconds);
    client.end();
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    set(next) {
      toxic = next;
      if (next?.name === 'down') for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Bytes to pass on at once; at least one. */
function sizeOfPiece(toxic: Toxic | null, passed: number): number {
  if (toxic?.name === 'bandwidth') {
    return Math.max(1, Math.round((toxic.bytesPerSecond * TICK) / 1_000));
  }
  if (toxic?.name === 'slicer') return toxic.bytes;
  if (toxic?.name === 'limit data') return Math.max(1, toxic.bytes - passed);
  return Infinity;
}
