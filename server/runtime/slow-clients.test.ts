import { connect, type Socket } from 'node:net';
import { expect, describe, it, onTestFinished } from 'vitest';
import { fakePorts, signedPath } from '../app.fixtures.ts';
import { createApp } from '../app.ts';
import { SECURITY_HEADERS } from '../http/middleware/security-headers.ts';
import { CONNECTION_LIMITS } from './connection-limits.ts';
import { listen, type Listening } from './listen.ts';

const LOOPBACK = '127.0.0.1';

/** The limits of production, a hundred times shorter. */
const SHORT = {
  ...CONNECTION_LIMITS,
  headersTimeout: 80,
  requestTimeout: 100,
  connectionsCheckingInterval: 10,
  timeout: 200,
};

/** Milliseconds between two bytes of a slow client: before it is cut, it sends several. */
const PAUSE = 30;

const LOOK_UP = `POST ${signedPath('/proxy/lookup')} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n`;
const WEBHOOK = 'POST /webhooks HTTP/1.1\r\nhost: a\r\nx-shopify-hmac-sha256: a\r\n';
const HONEST = 'GET /nowhere HTTP/1.1\r\nhost: a\r\n\r\n';

async function start(limits = SHORT): Promise<{ server: Listening; logged: object[] }> {
  const ports = fakePorts();
  const server = await listen(createApp(ports).fetch, 0, LOOPBACK, limits);
  onTestFinished(() => server.drain(0, 0));
  return { server, logged: ports.logged };
}

interface Client {
  socket: Socket;
  /** All that it was answered, once the server has ended the connection. */
  ended: Promise<string>;
}

/** Sends a beginning, and then `drip` again and again. */
function connectTo({ port }: Listening, beginning: string, drip = ''): Client {
  const socket = connect(port, LOOPBACK, () => socket.write(beginning));
  const timer = setInterval(() => drip !== '' && socket.writable && socket.write(drip), PAUSE);
  let text = '';
  socket.on('data', (part: Buffer) => (text += part.toString()));
  socket.on('error', () => {});
  const ended = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  void ended.then(() => clearInterval(timer));
  onTestFinished(() => void socket.destroy());
  return { socket, ended };
}

/** An answer's status, and whether it has all headers of the app's own answers. */
function read(text: string): { status: number; isLikeTheApps: boolean } {
  const [line = '', ...lines] = (text.split('\r\n\r\n')[0] ?? '').split('\r\n');
  const headers = new Headers(
    lines.map((one): [string, string] => {
      const [name = '', ...value] = one.split(': ');
      return [name, value.join(': ')];
    }),
  );
  return {
    status: Number(line.split(' ')[1]),
    isLikeTheApps: Object.entries(SECURITY_HEADERS).every(
      ([name, value]) => headers.get(name) === value,
    ),
  };
}

describe('a client that', () => {
  it.each([
    ['says nothing', '', ''],
    ['sends its headers byte by byte', 'GET / HTTP/1.1\r\nx-a: ', 'a'],
    ['sends a signed look-up byte by byte', `${LOOK_UP}content-length: 500\r\n\r\n`, 'a'],
    ['sends a body without end', `${LOOK_UP}transfer-encoding: chunked\r\n\r\n`, '1\r\na\r\n'],
    ['sends a megabyte byte by byte', `${WEBHOOK}content-length: 1000000\r\n\r\n`, 'a'],
  ])('%s is cut off, while others are answered', async (_, beginning, drip) => {
    const { server, logged } = await start();
    const slow = Array.from({ length: 8 }, () => connectTo(server, beginning, drip));
    const honest = connectTo(server, HONEST.replace('host', 'connection: close\r\nhost'));
    expect(read(await honest.ended).status).toBe(404);
    const answers = (await Promise.all(slow.map(({ ended }) => ended))).filter((one) => one !== '');
    // A client that goes on sending may lose its answer with the connection.
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      expect(read(answer)).toEqual({ status: 408, isLikeTheApps: true });
    }
    expect(logged, 'no fault of ours').toEqual([]);
  });

  it('does not read what it asks for is cut off', async () => {
    const body = 'a'.repeat(1_000_000);
    const server = await listen(() => new Response(body), 0, LOOPBACK, SHORT);
    onTestFinished(() => server.drain(0, 0));
    const { socket, ended } = connectTo(server, HONEST.repeat(50));
    socket.pause();
    // A paused socket does not notice that it was closed until it reads on.
    await expect.poll(() => socket.bytesWritten).toBeGreaterThan(0);
    setTimeout(() => socket.resume(), 3 * SHORT.timeout);
    expect((await ended).length).toBeLessThan(50 * body.length);
  });

  it('keeps a connection between two requests is not cut off', async () => {
    const { server } = await start();
    const { socket } = connectTo(server, HONEST);
    await new Promise((answered) => socket.once('data', answered));
    await new Promise((later) => setTimeout(later, 3 * SHORT.timeout));
    socket.write(HONEST);
    expect(await new Promise((answered) => socket.once('data', answered))).toBeTruthy();
  });

  it('opens more connections than there may be has the last ones closed', async () => {
    const { server } = await start({ ...CONNECTION_LIMITS, maxConnections: 5 });
    const clients = Array.from({ length: 8 }, () => connectTo(server, ''));
    await expect.poll(() => clients.filter(({ socket }) => socket.closed).length).toBe(3);
  });
});

describe('what Node answers by itself has the headers of the app', () => {
  it.each([
    ['that is none', 400, 'hello\r\n\r\n'],
    ['without a host', 400, 'GET / HTTP/1.1\r\n\r\n'],
    ['of a host that is none', 400, 'GET / HTTP/1.1\r\nhost: a b\r\n\r\n'],
    [
      'with headers of 100 kB',
      431,
      `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`,
    ],
    ['that expects what nobody has', 417, 'GET / HTTP/1.1\r\nhost: a\r\nexpect: money\r\n\r\n'],
    ['with a body of two lengths', 400, `${LOOK_UP}content-length: 1\r\ncontent-length: 2\r\n\r\n`],
  ])('to a request %s: %i', async (_, status, text) => {
    const { server } = await start();
    expect(read(await connectTo(server, text).ended)).toEqual({ status, isLikeTheApps: true });
  });

  it('and never stands within another answer', async () => {
    const server = await listen(
      () =>
        new Response(new ReadableStream({ start: (body) => body.enqueue(Buffer.from('begun')) })),
      0,
      LOOPBACK,
      CONNECTION_LIMITS,
    );
    onTestFinished(() => server.drain(0, 0));
    const { socket, ended } = connectTo(server, HONEST);
    await new Promise((begun) => socket.once('data', begun));
    socket.write('hello\r\n\r\n');
    expect((await ended).match(/HTTP\/1\.1/g)).toHaveLength(1);
  });
});
