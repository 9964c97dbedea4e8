import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { request } from 'undici';
import { runProgram } from './stores/run-program.fixtures.ts';
import { aCompleteEnvironment, startServer, statusOf } from './start-server.fixtures.ts';
import { aDelivery } from './webhooks/signed-webhook.fixtures.ts';

const LOCKING_PROGRAM = fileURLToPath(
  new URL('stores/locking-program.fixtures.ts', import.meta.url),
);

/** Milliseconds in which a server has stopped after SIGTERM, whatever its clients do. */
const STOP_TIMEOUT = 5_000;

describe('the server', () => {
  it('does not start without its required variables, and lists all of them', async () => {
    const { code, output } = await startServer({ NODE_ENV: 'production' }).ended;
    expect(code).toBe(1);
    for (const name of ['SHOPIFY_API_SECRET', 'DATABASE_URL', 'ENCRYPTION_KEYS']) {
      expect(output).toContain(`- ${name} `);
    }
  });

  it('serves two ports, and health and metrics only on the second', async () => {
    const { logged } = startServer(aCompleteEnvironment());
    const { port, healthPort } = await logged('ready');
    expect(await statusOf(healthPort, '/livez')).toBe(200);
    expect(await statusOf(healthPort, '/readyz')).toBe(200);
    expect(await statusOf(healthPort, '/metrics')).toBe(200);
    expect(await statusOf(port, '/proxy/lookup')).toBe(401);
    for (const path of ['/livez', '/readyz', '/metrics']) {
      expect(await statusOf(port, path), path).toBe(404);
    }
  });

  it('waits for a database that does not answer, alive but not ready, and stops on SIGTERM', async () => {
    const nobody = 'postgres://nobody@127.0.0.1:1/nothing';
    const { logged, stop, ended } = startServer({
      ...aCompleteEnvironment(),
      DATABASE_URL: nobody,
    });
    const { healthPort } = await logged('alive');
    await logged('the database cannot be opened yet and is tried again');
    expect(await statusOf(healthPort, '/livez')).toBe(200);
    expect(await statusOf(healthPort, '/readyz')).toBe(503);
    stop();
    expect(await ended).toMatchObject({ code: 0 });
  });

  it('logs nothing below its log level', async () => {
    const nobody = 'postgres://nobody@127.0.0.1:1/nothing';
    const { logged, stop, ended } = startServer({
      ...aCompleteEnvironment(),
      DATABASE_URL: nobody,
      LOG_LEVEL: 'warn',
    });
    await logged('the database cannot be opened yet and is tried again');
    stop();
    const { output } = await ended;
    expect(output).not.toContain('"alive"');
  });

  it('does not wait for a file that cannot be opened', async () => {
    const nowhere = { ...aCompleteEnvironment(), DATABASE_URL: 'file:/dev/null/orders.sqlite' };
    const { code, output } = await startServer(nowhere).ended;
    expect(code).toBe(1);
    expect(output).toContain('the SQLite database cannot be opened');
  });

  it.each(['PORT', 'HEALTH_PORT'])(
    'reports in one line that %s is taken, and what to do about it',
    async (variable) => {
      const other = createServer().listen(0);
      onTestFinished(() => void other.close());
      await once(other, 'listening');
      const address = other.address();
      const port = String(typeof address === 'object' && address?.port);
      const { code, output } = await startServer({ ...aCompleteEnvironment(), [variable]: port })
        .ended;
      expect(code).toBe(1);
      const said = output.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
      expect(said).toEqual([
        `The server cannot start: ${variable} ${port} is taken by another program. Stop that one, or set ${variable} to a free port.`,
      ]);
    },
  );

  it('is alive while another process keeps its SQLite file locked, and says that it is not ready', async () => {
    const environment = aCompleteEnvironment();
    const { logged } = startServer(environment);
    const { port, healthPort } = await logged('ready');
    const locker = runProgram(LOCKING_PROGRAM, environment['DATABASE_URL']?.slice(5) ?? '');
    const locked = locker.lines[Symbol.asyncIterator]();
    await locked.next();

    const webhooks = Array.from({ length: 20 }, (_, id) =>
      request(`http://127.0.0.1:${String(port)}/webhooks`, {
        method: 'POST',
        ...aDelivery({ secret: 'app-secret', id: `${id}` }),
      }).then(async ({ statusCode, body }) => {
        await body.dump();
        return statusCode;
      }),
    );
    const ended = Promise.all(webhooks).then(() => null);
    let checks = 0;
    // One check after the other: if the thread waited for each write, there would be one or two.
    while ((await Promise.race([ended, statusOf(healthPort, '/livez')])) === 200) checks += 1;
    expect(checks).toBeGreaterThan(20);
    expect(new Set(await Promise.all(webhooks))).toEqual(new Set([503]));
    expect(await statusOf(healthPort, '/readyz')).toBe(503);

    locker.endInput();
    await locked.next();
    expect(await statusOf(healthPort, '/readyz')).toBe(200);
  });

  it('drains on SIGTERM and stops in five seconds, whatever its clients do', async () => {
    const { logged, stop, ended } = startServer(aCompleteEnvironment());
    const { port, healthPort } = await logged('ready');
    const endless = connect(Number(port), '127.0.0.1', () =>
      endless.write('POST /webhooks HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nabc'),
    );
    endless.on('error', () => {});
    onTestFinished(() => void endless.destroy());
    await new Promise<void>((connected) => endless.once('connect', connected));
    stop();
    await logged('draining');
    expect(await statusOf(healthPort, '/readyz')).toBe(503);
    const { code, milliseconds } = await ended;
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(STOP_TIMEOUT);
  });
});
