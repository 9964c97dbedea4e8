import { Server as HttpServer } from 'node:http';
import { Server as NetServer, type AddressInfo } from 'node:net';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';

/** What a Hono app has. */
export type Fetch = (
  request: Request,
  bindings: HttpBindings | Http2Bindings,
) => Response | Promise<Response>;

/** A server that is listening. */
export interface Listening {
  port: number;
  /**
   * Takes no new connection, finishes what is under way, and ends within `limit` milliseconds, whatever
   * its clients do. Requests on connections that are kept alive are answered for `grace` milliseconds
   * more, each as the last of its connection.
   */
  drain(grace: number, limit: number): Promise<void>;
}

/** Milliseconds between two looks for connections that have come to rest. */
const LOOK_EVERY = 50;

/**
 * Milliseconds that an idle connection is kept. Whoever reuses a connection must be the one to close it,
 * or its next request meets a closing one and ends in a 502; an AWS Application Load Balancer and nginx
 * each keep theirs for 60 seconds.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
 * https://nginx.org/en/docs/http/ngx_http_upstream_module.html#keepalive_timeout
 * https://nodejs.org/docs/latest-v24.x/api/http.html#serverkeepalivetimeout
 */
const KEEP_ALIVE_TIMEOUT = 65_000;

/**
 * Milliseconds until a request's headers have come. Longer than an idle connection is kept: some versions
 * of Node count the time between two requests as well.
 * https://github.com/nodejs/node/issues/27363
 * https://nodejs.org/docs/latest-v24.x/api/http.html#serverheaderstimeout
 */
const HEADERS_TIMEOUT = KEEP_ALIVE_TIMEOUT + 5_000;

/** @throws when the port cannot be had. */
export async function listen(fetch: Fetch, port: number, hostname?: string): Promise<Listening> {
  let draining = false;
  const server = createAdaptorServer({
    async fetch(request, bindings) {
      const response = await fetch(request, bindings);
      // Else a client that keeps asking would keep its connection, and the server would never end.
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
    async drain(grace, limit) {
      draining = true;
      const closed = Promise.withResolvers<void>();
      // Not the `close` of node:http: it cuts idle connections at once, and a request may be on its way.
      NetServer.prototype.close.call(server, () => closed.resolve());
      let look: NodeJS.Timeout | undefined;
      const afterGrace = setTimeout(() => {
        look = setInterval(() => server.closeIdleConnections(), LOOK_EVERY);
      }, grace);
      const afterLimit = setTimeout(() => server.closeAllConnections(), limit);
      await closed.promise;
      clearTimeout(afterGrace);
      clearTimeout(afterLimit);
      clearInterval(look);
    },
  };
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}
