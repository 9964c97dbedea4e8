import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { RequestError } from '@hono/node-server';
import { SECURITY_HEADERS } from '../http/middleware/security-headers.ts';

/** What Node answers by itself to what its parser does not accept; 400 to everything else. */
const STATUSES: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** A client that does not speak HTTP as we do is not listened to again. */
const LAST_HEADERS = { ...SECURITY_HEADERS, connection: 'close' };

/**
 * Gives the answers that Node makes by itself, before the app sees a request, the headers of the app's own: a cache in
 * front of us must not store them either.
 */
export function answerLikeApp(server: Server): void {
  /** The answer under way on each connection. */
  const answering = new WeakMap<Duplex, ServerResponse>();
  server.prependListener('request', ({ socket }, response) => answering.set(socket, response));

  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const answer = answering.get(socket);
    const isWritten = answer?.headersSent === true && !answer.writableFinished;
    // Within another answer, ours would be read as a part of it.
    if (!socket.writable || isWritten) {
      socket.destroy();
      return;
    }
    const status = STATUSES[error.code ?? ''] ?? 400;
    const lines = Object.entries({ ...LAST_HEADERS, 'content-length': '0' }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines];
    socket.end(`${head.join('\r\n')}\r\n\r\n`, () => socket.destroy());
  });

  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, LAST_HEADERS).end();
  });
}

/** To a request that no web `Request` can be made of, such as one without a host. */
export function answerUnreadable(error: unknown): Response {
  const status = error instanceof RequestError ? 400 : 500;
  return new Response(null, { status, headers: LAST_HEADERS });
}
