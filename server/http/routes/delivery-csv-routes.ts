import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import { DATE_LENGTH } from '../../core/dates/iso-8601.ts';
import { zoneClock } from '../../core/dates/zone-clock.ts';
import { writeCsv } from '../../deliveries/lists/write-csv.ts';
import type { DeliveryLists, ListQuery, OpenedList } from '../../ports/delivery-lists.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { EmailAddress } from '../home-page/email-address.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the file of a list needs of the world. */
export interface DeliveryCsvPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  deliveryLists: Pick<DeliveryLists, 'open'>;
  now(): Date;
  log: Pick<Log, 'info' | 'error'>;
}

/** Rows that can be chosen: as many as can be muted at once. */
const MAX_CHOSEN = 250;

/** Enough for as many pairs of the longest ids. */
const MAX_BODY_BYTES = 32_768;

const Id = v.pipe(v.string(), v.regex(/^\d{1,18}$/));

const Body = v.object({
  email: v.optional(EmailAddress),
  deliveries: v.optional(
    v.pipe(
      v.array(v.object({ orderId: Id, deliveryId: Id })),
      v.minLength(1),
      v.maxLength(MAX_CHOSEN),
    ),
  ),
});

/**
 * `GET /admin/deliveries.csv?…` → exactly the list of that query string as CSV, all pages; `POST` with
 * `DeliveriesCsvRequest` → the part of it that is of one shopper, or that was chosen. The header `x-row-count` says how
 * many rows there will be, where that is known. Answers 401 without a session token, 400 to any other body, 409 where no
 * orders are kept, 503 when the database does not answer. Who downloads a list is logged.
 */
export function createDeliveryCsvRoutes({
  requireSession,
  deliveryLists,
  now,
  log,
}: DeliveryCsvPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();
  const path = '/admin/deliveries.csv';

  routes.get(path, requireSession, (c) => download(c, {}));

  routes.post(path, limitBody(MAX_BODY_BYTES), requireSession, async (c) => {
    const body = v.safeParse(Body, readJson(await c.req.text()));
    if (!body.success) return c.body('Send which of the deliveries.', 400);
    const { email, deliveries: only } = body.output;
    return download(c, { ...(email !== undefined && { email }), ...(only && { only }) });
  });

  async function download(
    c: Context<SessionEnvironment>,
    narrowing: Omit<ListQuery, 'query'>,
  ): Promise<Response> {
    const { shop, userId } = c.get('user');
    const began = performance.now();
    try {
      const query = new URL(c.req.url).search;
      const list = await deliveryLists.open(shop, { query, ...narrowing });
      if (!list) return c.body('No orders are kept.', 409);
      const end = (rows: number, isWhole: boolean): void => {
        const milliseconds = Math.round(performance.now() - began);
        log.info({ shop, user: userId, rows, isWhole, milliseconds }, 'downloaded deliveries');
      };
      const pieces = await beginWith(writeCsv(counted(list, end), list));
      return c.body(
        ReadableStream.from(logFailure(shop, pieces)).pipeThrough(new TextEncoderStream()),
        200,
        headersOf(list, now()),
      );
    } catch (error) {
      return fail(c, shop, error);
    }
  }

  /** Once a part was sent there is no status to answer with; the connection is cut, and the page says that it failed. */
  async function* logFailure(shop: ShopDomain, pieces: AsyncIterable<string>) {
    try {
      yield* pieces;
    } catch (error) {
      log.error({ shop, err: error }, 'deliveries could not be downloaded');
      throw error;
    }
  }

  function fail(c: Context, shop: ShopDomain, error: unknown): Response {
    log.error({ shop, err: error }, 'deliveries could not be downloaded');
    return c.body('Our store could not be asked.', 503);
  }

  return routes;
}

/** The rows, and what has become of them. Whoever goes stops the reading between two batches. */
async function* counted(list: OpenedList, end: (rows: number, isWhole: boolean) => void) {
  let rows = 0;
  let isWhole = false;
  try {
    for await (const batch of list.batches()) {
      yield batch;
      rows += batch.length;
    }
    isWhole = true;
  } finally {
    end(rows, isWhole);
  }
}

/** The same pieces, of which the first two were made before: when those fail, there is still a status to answer with. */
async function beginWith(pieces: AsyncGenerator<string>): Promise<AsyncGenerator<string>> {
  const first = [await pieces.next(), await pieces.next()];
  async function* all() {
    try {
      for (const { value, done } of first) if (!done) yield value;
      yield* pieces;
    } finally {
      await pieces.return(undefined);
    }
  }
  return all();
}

/** A file is named after the day in the shop. */
function headersOf({ count, timeZone }: OpenedList, now: Date): Record<string, string> {
  const instant = now.getTime();
  const local = new Date(instant + zoneClock(timeZone).offsetAt(instant));
  const name = `deliveries-${local.toISOString().slice(0, DATE_LENGTH)}.csv`;
  return {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="${name}"`,
    ...(count !== null && { 'x-row-count': String(count) }),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
