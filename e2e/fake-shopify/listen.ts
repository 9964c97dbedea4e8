import { createAdaptorServer, type HttpBindings } from '@hono/node-server';

export interface RunningServer {
  /** Without a slash at the end. */
  url: string;
  /** Closes open connections too, so that a request which hangs does not keep the program alive. */
  close(): Promise<void>;
}

/** Serves `fetch` on 127.0.0.1. Port 0 means any free port. Rejects when the port is in use. */
export function listen(
  fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>,
  port: number,
): Promise<RunningServer> {
  const server = createAdaptorServer({
    fetch: fetch as Parameters<typeof createAdaptorServer>[0]['fetch'],
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      resolve({ url: `http://127.0.0.1:${bound}`, close });
    });
  });

  function close(): Promise<void> {
    return new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  }
}
