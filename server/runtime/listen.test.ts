import { connect, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { listen, type Listening } from './listen.ts';

const LOOPBACK = '127.0.0.1';
const GET = 'GET / HTTP/1.1\r\nhost: a\r\n\r\n';

/** Milliseconds of a drain. */
const GRACE = 1_000;
const TIMEOUT = 4_000;

interface Setup {
  server: Listening;
  /** Resolves when this many requests wait for an answer. */
  asked(requests: number): Promise<void>;
  answer(): void;
}

/** A server that answers when the test says so. */
async function setUp(): Promise<Setup> {
  const waiting: PromiseWithResolvers<Response>[] = [];
  const server = await listen(
    () => {
      const response = Promise.withResolvers<Response>();
      waiting.push(response);
      return response.promise;
    },
    0,
    LOOPBACK,
  );
  return {
    server,
    async asked(requests) {
      while (waiting.length < requests) await nextTurn();
    },
    answer: () => waiting.shift()?.resolve(new Response('whole')),
  };
}

/** Connects a client, and sends a text. */
async function connectTo({ port }: Listening, text = ''): Promise<Socket> {
  const socket = connect(port, LOOPBACK);
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => {});
  await new Promise<void>((connected) => socket.once('connect', connected));
  if (text !== '') socket.write(text);
  return socket;
}

async function nextData(socket: Socket): Promise<string> {
  return new Promise((read) => socket.once('data', (data: Buffer) => read(data.toString())));
}

/** Asks again and again on kept connections, until there is no answer. Returns the code of that error. */
async function keepAsking(
  origin: string,
  dispatcher: Agent,
  onAnswer: () => void,
): Promise<string> {
  for (;;) {
    try {
      const { body } = await request(origin, { dispatcher });
      if ((await body.text()) !== 'whole') return 'half an answer';
      onAnswer();
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : String(error);
    }
  }
}

describe('a server that drains', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  });
  afterEach(() => void vi.useRealTimers());

  it('finishes a request that takes longer than the grace period, and stops with it', async () => {
    const { server, asked, answer } = await setUp();
    const client = await connectTo(server, GET);
    await asked(1);
    const drained = server.drain(GRACE, TIMEOUT);
    await vi.advanceTimersByTimeAsync(TIMEOUT - 1);
    answer();
    const text = await nextData(client);
    expect(text).toMatch(/^HTTP\/1\.1 200 .*whole$/s);
    expect(text).toMatch(/\r\nconnection: close\r\n/i);
    await drained;
  });

  it('answers one more request on a kept connection during the grace period, then closes idle ones', async () => {
    const { server, asked, answer } = await setUp();
    const idle = await connectTo(server, GET);
    await asked(1);
    answer();
    expect(await nextData(idle)).toContain('keep-alive');
    const asking = await connectTo(server, GET);
    await asked(1);
    answer();
    await nextData(asking);
    const drained = server.drain(GRACE, TIMEOUT);
    asking.write(GET);
    await asked(1);
    answer();
    expect(await nextData(asking)).toMatch(/^HTTP\/1\.1 200 .*\r\nconnection: close\r\n/is);
    expect(idle.readyState).toBe('open');
    await vi.advanceTimersByTimeAsync(TIMEOUT / 2);
    await drained;
  });

  it('accepts 100 new connections until the grace period is over, and none after it', async () => {
    const { server, asked, answer } = await setUp();
    const drained = server.drain(GRACE, TIMEOUT);
    await vi.advanceTimersByTimeAsync(GRACE - 1);
    for (let times = 0; times < 100; times += 1) {
      const client = await connectTo(server, GET);
      await asked(1);
      answer();
      expect(await nextData(client)).toMatch(/^HTTP\/1\.1 200 .*\r\nconnection: close\r\n/is);
    }
    await vi.advanceTimersByTimeAsync(1);
    const refused = new Promise((resolve) => connect(server.port, LOOPBACK).on('error', resolve));
    expect(await refused).toMatchObject({ code: 'ECONNREFUSED' });
    await drained;
  });

  it.each([
    ['waits for an answer that never comes', GET],
    ['never ends its request', 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nabc'],
    ['says nothing', ''],
  ])('stops after the timeout, though a client %s', async (_, text) => {
    const { server, asked } = await setUp();
    await connectTo(server, text);
    // The server takes connections in order: when it has read from this one, it has the other.
    await connectTo(server, GET);
    await asked(1);
    let stopped = false;
    const drained = server.drain(GRACE, TIMEOUT).then(() => (stopped = true));
    await vi.advanceTimersByTimeAsync(TIMEOUT - 1);
    expect(stopped).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await drained;
  });
});

describe('a server under load', () => {
  it('drops no request that it accepted, of clients that never stop asking', async () => {
    let accepted = 0;
    const server = await listen(
      async () => {
        accepted += 1;
        await nextTurn();
        return new Response('whole');
      },
      0,
      LOOPBACK,
    );
    const dispatcher = new Agent({ connections: 50 });
    onTestFinished(() => dispatcher.close());
    const warm = Promise.withResolvers<void>();
    let answers = 0;
    const clients = Array.from({ length: 50 }, () =>
      keepAsking(`http://${LOOPBACK}:${server.port}`, dispatcher, () => {
        answers += 1;
        if (answers === 1_000) warm.resolve();
      }),
    );
    await warm.promise;
    await server.drain(GRACE, TIMEOUT);
    const ends = new Set(await Promise.all(clients));
    expect(answers).toBe(accepted);
    // A connection that the system had opened and this server had not accepted yet is reset.
    expect(ends.difference(new Set(['ECONNREFUSED', 'ECONNRESET']))).toEqual(new Set());
  });
});

describe('a server', () => {
  it('keeps an idle connection for longer than the 60 seconds of a load balancer', async () => {
    const { server, asked, answer } = await setUp();
    const client = await connectTo(server, GET);
    await asked(1);
    answer();
    const [, seconds] = /\r\nkeep-alive: timeout=(\d+)\r\n/i.exec(await nextData(client)) ?? [];
    expect(Number(seconds)).toBeGreaterThan(60);
    await server.drain(0, 0);
  });

  it('does not start on a port that is taken', async () => {
    const { server } = await setUp();
    await expect(listen(() => new Response(), server.port, LOOPBACK)).rejects.toThrow('EADDRINUSE');
    await server.drain(0, 0);
  });
});
