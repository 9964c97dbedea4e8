import { Server as HttpServer } from 'node:http';
import { Server as NetServer, type AddressInfo } from 'node:net';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';

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
 * Milliseconds that an idle connection is kept. The proxy in front of us must be the one to close it:
 * otherwise its next request meets a closing connection, and the shopper gets a 502. An AWS Application
 * Load Balancer and nginx keep theirs for 60 seconds by default.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
 * https://nginx.org/en/docs/http/ngx_http_upstream_module.html#keepalive_timeout
 * https://nodejs.org/docs/latest-v24.x/api/http.html#serverkeepalivetimeout
 */
const KEEP_ALIVE_TIMEOUT = 65_000;

/**
 * Milliseconds for a request's headers to arrive. Longer than an idle connection is kept: some versions of
 * Node count the time between two requests as well.
 * https://github.com/nodejs/node/issues/27363
 * https://nodejs.org/docs/latest-v24.x/api/http.html#serverheaderstimeout
 */
const HEADERS_TIMEOUT = KEEP_ALIVE_TIMEOUT + 5_000;

/**
 * Listens on a port; 0 lets the system choose one.
 *
 * @throws when the port is taken or not allowed.
 */
export async function listen(fetch: Fetch, port: number, hostname?: string): Promise<Listening> {
  let draining = false;
  const server = createAdaptorServer({
    async fetch(request, bindings) {
      const response = await fetch(request, bindings);
      // A client that keeps asking would otherwise keep its connection, and the server would never stop.
      if (draining) response.headers.set('connection', 'close');
      return response;
    },
  });
  if (!(server instanceof HttpServer)) throw new TypeError('not a server of node:http');
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT;
  server.headersTimeout = HEADERS_TIMEOUT;
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
