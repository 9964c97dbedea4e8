import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import type { LinkMailsAnswer } from '../../admin/mails/link-mails-contract.ts';
import type { LinkMails } from '../../ports/link-mails.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the merchant's choice about mails with links needs of the world. */
export interface LinkMailPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  linkMails: Pick<LinkMails, 'answersRequests' | 'setAnswersRequests' | 'latestProblems'>;
  /** Whether this server sends mails. */
  mailsLinks: boolean;
  log: Pick<Log, 'info' | 'error'>;
}

/** Enough for `{"answersRequests":false}`. */
const MAX_BODY_BYTES = 128;

/** Problems that a merchant looks at. */
const LATEST = 20;

const Body = v.strictObject({ answersRequests: v.boolean() });

/**
 * `GET /admin/link-mails` → `LinkMailsAnswer`, as is the answer to `PUT` of a `LinkMailsRequest`. Answers 401 without a
 * session token, 400 to any other body, 503 when the database does not answer.
 */
export function createLinkMailRoutes(ports: LinkMailPorts): Hono<SessionEnvironment> {
  const { requireSession, linkMails, mailsLinks, log } = ports;
  const routes = new Hono<SessionEnvironment>();

  async function read(shop: ShopDomain): Promise<LinkMailsAnswer> {
    const problems = await linkMails.latestProblems(shop, LATEST);
    return {
      canSend: mailsLinks,
      answersRequests: await linkMails.answersRequests(shop),
      problems: problems.map(({ happenedAt, ...problem }) => ({
        ...problem,
        happenedAt: happenedAt.toISOString(),
      })),
    };
  }

  routes.get('/admin/link-mails', requireSession, async (c) => {
    const { shop } = c.get('user');
    try {
      return c.json(await read(shop));
    } catch (error) {
      return fail(c, shop, error);
    }
  });

  routes.put('/admin/link-mails', limitBody(MAX_BODY_BYTES), requireSession, async (c) => {
    const body = v.safeParse(Body, readJson(await c.req.text()));
    if (!body.success) return c.body('Send answersRequests: true or false.', 400);
    const { shop, userId } = c.get('user');
    const { answersRequests } = body.output;
    try {
      await linkMails.setAnswersRequests(shop, answersRequests);
      log.info(
        { shop, user: userId, answersRequests },
        'set whether requests for links are answered',
      );
      return c.json(await read(shop));
    } catch (error) {
      return fail(c, shop, error);
    }
  });

  function fail(c: Context, shop: ShopDomain, error: unknown): Response {
    log.error({ shop, err: error }, 'mails with links could not be read or changed');
    return c.body('Our store could not be asked.', 503);
  }

  return routes;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
