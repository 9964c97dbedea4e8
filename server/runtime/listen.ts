import { createServer } from 'node:http';
import { Server as NetServer, type AddressInfo } from 'node:net';
import { getRequestListener, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { answerLikeApp, answerUnreadable } from './answer-like-app.ts';
import {
  affordableConnections,
  CONNECTION_LIMITS,
  type ConnectionLimits,
} from './connection-limits.ts';

/** The function of a Hono app that answers a request. */
export type Fetch = (
  request: Request,
  bindings: HttpBindings | Http2Bindings,
) => Response | Promise<Response>;

/** A server that is listening. */
export interface Listening {
  port: number;
  /**
   * Finishes the requests under way. For `grace` milliseconds, new connections are accepted and further requests on
   * kept ones are answered, each as the last one of its connection: whoever balances the load learns only meanwhile
   * that this server is not ready any more. Then none is accepted. Resolves after `timeout` milliseconds at the
   * latest, whatever the clients do.
   */
  drain(grace: number, timeout: number): Promise<void>;
}

/** Milliseconds that the last connection to be accepted has for its request to arrive. */
const FIRST_REQUEST_TIME = 250;

/** Milliseconds between two searches for connections that have become idle. */
const IDLE_CHECK_INTERVAL = 50;

/**
 * Listens on a port; 0 lets the system choose one.
 *
 * @throws when the port is taken or not allowed.
 */
export async function listen(
  fetch: Fetch,
  port: number,
  hostname?: string,
  limits: ConnectionLimits = CONNECTION_LIMITS,
): Promise<Listening> {
  let draining = false;
  const answer: Fetch = async (request, bindings) => {
    const response = await fetch(request, bindings);
    // A client that keeps asking would otherwise keep its connection, and the server would never stop.
    if (draining) response.headers.set('connection', 'close');
    return response;
  };
  const answerRequest = getRequestListener(answer, { errorHandler: answerUnreadable });
  const server = createServer(
    // Node would answer a request without a host by itself; `answerUnreadable` does.
    { ...limits, requireHostHeader: false },
    (request, response) => void answerRequest(request, response),
  );
  server.timeout = limits.timeout;
  server.maxConnections = affordableConnections(limits.maxConnections);
  answerLikeApp(server);
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(port, hostname, listening.resolve);
  await listening.promise;
  server.off('error', listening.reject);

  return {
    port: portOf(server.address()),
    async drain(grace, timeout) {
      draining = true;
      const closed = Promise.withResolvers<void>();
      let idleCheck: NodeJS.Timeout | undefined;
      const graceTimer = setTimeout(() => {
        // Right after the event loop has accepted what was waiting: what still waits then is reset.
        setImmediate(() => {
          // Not the `close` of node:http: since Node 19 it destroys idle connections at once, and a request may
          // be on its way on one of them. https://github.com/nodejs/node/issues/60617
          // docs/decisions/0005-graceful-shutdown.md
          NetServer.prototype.close.call(server, () => closed.resolve());
        });
      }, grace);
      const idleTimer = setTimeout(
        () => {
          idleCheck = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_INTERVAL);
        },
        Math.min(grace + FIRST_REQUEST_TIME, timeout),
      );
      const drainTimer = setTimeout(() => server.closeAllConnections(), timeout);
      await closed.promise;
      clearTimeout(graceTimer);
      clearTimeout(idleTimer);
      clearTimeout(drainTimer);
      clearInterval(idleCheck);
    },
  };
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}
