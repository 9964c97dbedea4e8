import { once } from 'node:events';
import type { Server } from 'node:http';

/** Starts listening on any free port of 127.0.0.1. */
export async function listenOnLoopback(server: Server): Promise<{ url: string }> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${address.port}` };
}
