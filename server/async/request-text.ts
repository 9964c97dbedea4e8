import type { Readable } from 'node:stream';
import { request, type Dispatcher } from 'undici';

/** One request to one address, tried once. */
export interface TextRequest {
  url: string;
  method: 'GET' | 'POST';
  /** `null` for none. */
  body: string | null;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Keep-alive connections; undici's global ones where absent. */
  dispatcher: Dispatcher | undefined;
  /** Milliseconds for everything, from the connection to the last byte of the answer. */
  timeout: number;
  /** A longer answer is not read on. */
  maxBytes: number;
}

/** Whatever its status; nothing of it has been checked. */
export interface TextAnswer {
  status: number;
  /** Names in lower case. */
  headers: Dispatcher.ResponseData['headers'];
  text: string;
}

/** A request that got no whole answer. It has no cause, because an error about an answer may hold the bytes of it. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  readonly reason: 'deadline' | 'network' | 'too_large';

  /** @param detail - For a log: nothing that either side has sent. */
  constructor(reason: RequestFailed['reason'], detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/**
 * Sends a request and reads the answer to its end, whatever its status. Redirects are not followed. No encoding is
 * asked for, so the bytes counted are the bytes read; a body that comes compressed all the same is not inflated.
 *
 * @throws {RequestFailed} Of undici's errors only the code is kept: an `HTTPParserError` carries the bytes that did not
 * parse, and those may be personal or secret. https://github.com/nodejs/undici/blob/main/docs/docs/api/Errors.md
 */
export async function requestText(options: TextRequest): Promise<TextAnswer> {
  const { url, method, body, headers, dispatcher, timeout, maxBytes } = options;
  const controller = new AbortController();
  const { signal } = controller;
  // Not `AbortSignal.timeout`: it cannot be cleared, and would fire long after most answers.
  const timer = setTimeout(() => controller.abort(), timeout);
  try {
    const response = await request(url, {
      method,
      headers,
      body,
      signal,
      ...(dispatcher && { dispatcher }),
    });
    const { statusCode: status, headers: answered } = response;
    return { status, headers: answered, text: await readText(response.body, maxBytes) };
  } catch (error) {
    if (error instanceof RequestFailed) throw error;
    if (signal.aborted) throw new RequestFailed('deadline', 'no answer in time');
    throw new RequestFailed('network', codeOf(error));
  } finally {
    clearTimeout(timer);
  }
}

/** Uses events: an async iterator would cost a turn of the event loop for every chunk. */
function readText(stream: Readable, maxBytes: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= maxBytes) return;
    stream.destroy();
    reject(new RequestFailed('too_large', `over ${maxBytes} bytes`));
  });
  stream.on('end', () => resolve(Buffer.concat(chunks).toString()));
  stream.on('error', reject);
  return promise;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unnamed';
}
