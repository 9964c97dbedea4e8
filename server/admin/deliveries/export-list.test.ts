import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRowCounter, exportList, type ExportProgress } from './export-list.ts';
import { exportRequest } from './export-request.ts';

const LIST = {
  view: 'all',
  search: '',
  filters: { needs: ['late'] },
  sort: '',
  saved: 'a',
} as const;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function answerWith(parts: readonly string[], headers: HeadersInit = {}, status = 200): void {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(bytesOf(part));
      controller.close();
    },
  });
  vi.stubGlobal('fetch', async () => new Response(body, { status, headers }));
}

afterEach(() => vi.unstubAllGlobals());

const REQUEST = new Request('https://app.example/admin/deliveries.csv');

describe('an export of the list', () => {
  it('is the file that the server writes, named as the server says, with its rows counted', async () => {
    answerWith(['a,b\r\n1,', '"x\r\ny"\r\n2,z\r\n'], {
      'x-row-count': '2',
      'content-disposition': 'attachment; filename="deliveries-2026-11-25.csv"',
    });
    const shown: ExportProgress[] = [];
    const result = await exportList(REQUEST, (progress) => shown.push(progress));
    if (result.outcome !== 'done') throw new Error(result.outcome);
    expect(result).toMatchObject({ rows: 2, name: 'deliveries-2026-11-25.csv' });
    expect(await result.file.text()).toBe('a,b\r\n1,"x\r\ny"\r\n2,z\r\n');
    expect(shown).toContainEqual({ rows: 0, total: 2 });
  });

  it('is nothing when the server does not answer, or breaks off', async () => {
    answerWith(['no'], {}, 503);
    expect(await exportList(REQUEST, () => {})).toEqual({ outcome: 'failed' });
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    vi.stubGlobal('fetch', async () => new Response(broken));
    expect(await exportList(REQUEST, () => {})).toEqual({ outcome: 'failed' });
  });

  it('is nothing when it is cancelled', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    vi.stubGlobal('fetch', async () => {
      controller.abort();
      throw signal.reason;
    });
    const request = new Request(REQUEST.url, { signal });
    expect(await exportList(request, () => {})).toEqual({ outcome: 'cancelled' });
  });

  it.each([
    ['', 0],
    ['header\r\n', 0],
    ['header\r\n1\r\n2\r\n', 2],
    ['header\r\n"a ""quoted""\r\nline"\r\n', 1],
  ])('counts the rows of %j', (text, rows) => {
    expect(createRowCounter()(bytesOf(text))).toBe(rows);
    const count = createRowCounter();
    let last = 0;
    for (const byte of bytesOf(text)) last = count(Uint8Array.of(byte));
    expect(last, 'in parts of one byte').toBe(rows);
  });

  it('asks for all pages of the list, and sends an e-mail address in no address', async () => {
    vi.stubGlobal(
      'Request',
      class extends Request {
        constructor(path: string, init?: RequestInit) {
          super(new URL(path, 'https://app.example'), init);
        }
      },
    );
    const { signal } = new AbortController();
    const all = exportRequest({ ...LIST, after: 'x' }, { email: '' }, signal);
    expect([all.method, new URL(all.url).search]).toEqual(['GET', '?view=all&needs=late&saved=a']);
    const only = [{ orderId: '1', deliveryId: '2' }];
    const some = exportRequest(LIST, { email: 'jane@example.com', only }, signal);
    expect(some.url).not.toContain('jane');
    expect(await some.json()).toEqual({ email: 'jane@example.com', deliveries: only });
  });
});
