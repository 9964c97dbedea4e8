import type { Readable } from 'node:stream';
import { request, type Dispatcher } from 'undici';
import {
  LINES_AT_ONCE,
  type BulkFile,
  type BulkOrders,
  type ListedOrder,
  type ListEnd,
} from '../../ports/bulk-orders.ts';
import { parseListedOrder } from './parse-listed-order.ts';
import { splitLines } from './split-lines.ts';

/**
 * Where the results of bulk operations are. A URL of another origin is not asked for, whoever gave it to us.
 * https://shopify.dev/docs/api/usage/bulk-operations/queries
 */
const BULK_STORAGE = 'https://storage.googleapis.com';

/** A list of four million orders has so many; more is a mistake or an attack. */
const MAX_BYTES = 1_000_000_000;

/** Milliseconds between two parts of the list, after which the storage counts as gone. */
const TIMEOUT = 30_000;

export interface ReadListOptions {
  /** The only origin of lists; {@link BULK_STORAGE} where absent. */
  storage?: string;
  /** Keep-alive connections; undici's global ones where absent. */
  dispatcher?: Dispatcher;
}

/** Why a list is not read on. */
class ListError extends Error {
  readonly end: ListEnd;

  constructor(end: ListEnd) {
    super(end);
    this.end = end;
  }
}

/** Reads lists part by part, never whole into memory, and follows no redirect. */
export function createReadList({
  storage = BULK_STORAGE,
  dispatcher,
}: ReadListOptions): BulkOrders['readList'] {
  async function open(url: string): Promise<Readable> {
    if (!URL.canParse(url) || new URL(url).origin !== storage) throw new ListError('wrong');
    const timeouts = { headersTimeout: TIMEOUT, bodyTimeout: TIMEOUT };
    const { statusCode, body } = await request(url, {
      ...timeouts,
      ...(dispatcher && { dispatcher }),
    }).catch(() => {
      throw new ListError('unavailable');
    });
    if (statusCode === 200) return body;
    body.on('error', () => {}).destroy();
    throw new ListError(statusCode >= 500 ? 'unavailable' : 'wrong');
  }

  /** The lines of the list. Throws a {@link ListError} unless each of them is whole. */
  async function* linesOf({ url, size }: BulkFile): AsyncGenerator<string> {
    const body = await open(url);
    const limit = Math.min(size ?? MAX_BYTES, MAX_BYTES);
    let bytes = 0;
    async function* counted(): AsyncGenerator<Buffer> {
      try {
        for await (const part of body) {
          const chunk: Buffer = part;
          bytes += chunk.length;
          if (bytes > limit) throw new ListError('wrong');
          yield chunk;
        }
      } catch (error) {
        // What undici says is not kept: it may hold bytes of the list.
        throw error instanceof ListError ? error : new ListError('cut');
      }
    }
    const rest = yield* splitLines(counted());
    // Not a list either: the beginning of something else, without a line.
    if (rest === null || !/^(?:\{|$)/.test(rest)) throw new ListError('wrong');
    if (size !== null && bytes < size) throw new ListError('cut');
    // The last line may end with the file; of a partial list nobody knows whether it does.
    if (rest !== '' && size === null) throw new ListError('cut');
    if (rest !== '') yield rest;
  }

  return async function readList(file, skipped, onOrders) {
    let line = 0;
    let batch: ListedOrder[] = [];
    const hand = async (): Promise<boolean> => {
      const orders = batch;
      batch = [];
      return orders.length === 0 || onOrders(orders, line);
    };
    try {
      for await (const text of linesOf(file)) {
        if (line >= skipped) {
          const order = parseListedOrder(text);
          if (!order) throw new ListError('wrong');
          batch.push(order);
        }
        line += 1;
        if (batch.length === LINES_AT_ONCE && !(await hand())) return 'left';
      }
      return (await hand()) ? 'whole' : 'left';
    } catch (error) {
      if (!(error instanceof ListError)) throw error;
      return (await hand()) ? error.end : 'left';
    }
  };
}
