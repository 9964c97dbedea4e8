import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createReadList } from './read-list.ts';
import { MAX_LINE_BYTES, splitLines } from './split-lines.ts';

async function startStorage(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address() satisfies AddressInfo | string | null;
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

function lines(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `{"id":"gid://shopify/Order/${index + 1}","processedAt":"2026-11-20T10:00:00Z","updatedAt":"2026-11-20T10:00:00Z","cancelledAt":null,"displayFulfillmentStatus":"UNFULFILLED","fulfillments":[]}\n`,
  ).join('');
}

/** Reads a list that the storage sends; what was handed over, as first and last id and the line. */
async function readText(
  text: string,
  { size = Buffer.byteLength(text), skipped = 0, most = Infinity } = {},
): Promise<unknown[]> {
  const storage = await startStorage((_, response) => response.end(text));
  const handed: unknown[] = [];
  const url = `${storage}/bulk.jsonl?signature=1`;
  const end = await createReadList({ storage })({ url, size }, skipped, async (orders, line) => {
    handed.push(`${orders[0]?.orderId}-${orders.at(-1)?.orderId} ${line}`);
    return handed.length < most;
  });
  return [...handed, end];
}

describe('a list of orders', () => {
  it('is handed over five hundred lines at a time, after those that are done with', async () => {
    expect(await readText(lines(1_100))).toEqual([
      '1-500 500',
      '501-1000 1000',
      '1001-1100 1100',
      'whole',
    ]);
    expect(await readText(lines(1_100), { skipped: 501 })).toEqual([
      '502-1001 1001',
      '1002-1100 1100',
      'whole',
    ]);
    expect(await readText(lines(1_100), { most: 1 })).toEqual(['1-500 500', 'left']);
    expect(await readText(lines(3), { skipped: 3 })).toEqual(['whole']);
  });

  it('is whole without a newline at its end, and cut where bytes are missing', async () => {
    expect(await readText(lines(2).trimEnd())).toEqual(['1-2 2', 'whole']);
    const cut = lines(2).slice(0, -9);
    expect(await readText(cut, { size: lines(2).length })).toEqual(['1-1 1', 'cut']);
  });

  it('is wrong from the first line on that is no order', async () => {
    expect(await readText(`${lines(2)}{"id":7}\n${lines(9)}`)).toEqual(['1-2 2', 'wrong']);
  });

  it('is wrong when more comes than Shopify said, which is not read on', async () => {
    const handed = await readText(lines(20_000), { size: lines(600).length });
    expect(handed.pop()).toBe('wrong');
    const last = Number(String(handed.at(-1)).split(' ')[1]);
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThanOrEqual(600);
  });

  it('is unavailable where the storage is, and not asked for anywhere else', async () => {
    let asked = 0;
    const storage = await startStorage((_, response) => {
      asked += 1;
      response.writeHead(503).end();
    });
    const readList = createReadList({ storage });
    const read = (url: string) => readList({ url, size: 9 }, 0, async () => true);
    expect(await read(`${storage}/a`)).toBe('unavailable');
    expect(asked).toBe(1);
    for (const url of [
      storage.replace('127.0.0.1', 'localhost'),
      `https://storage.googleapis.com.example/a`,
      `https://127.0.0.1@evil.example/`,
      'file:///etc/passwd',
      'no url',
    ]) {
      expect(await read(url), url).toBe('wrong');
    }
    expect(asked).toBe(1);
    expect(await createReadList({})({ url: `${storage}/a`, size: 9 }, 0, async () => true)).toBe(
      'wrong',
    );
    expect(asked).toBe(1);
  });
});

async function split(...parts: Buffer[]): Promise<(string | null)[]> {
  async function* all(): AsyncGenerator<Buffer> {
    yield* parts;
  }
  const found: (string | null)[] = [];
  const each = splitLines(all());
  for (;;) {
    const { done, value } = await each.next();
    found.push(value);
    if (done) return found;
  }
}

describe('lines', () => {
  it('are whole wherever the parts end, also inside of a character', async () => {
    const bytes = Buffer.from('één\ntwo\n\nr€st');
    for (let at = 0; at <= bytes.length; at += 1) {
      const parts = [bytes.subarray(0, at), bytes.subarray(at)];
      expect(await split(...parts)).toEqual(['één', 'two', '', 'r€st']);
    }
  });

  it('that are too long end the list, whether their end has come or not', async () => {
    const long = 'x'.repeat(MAX_LINE_BYTES + 1);
    expect(await split(Buffer.from(`a\n${long}`))).toEqual(['a', null]);
    expect(await split(Buffer.from(`a\n${long}\nb\n`))).toEqual(['a', null]);
  });
});
