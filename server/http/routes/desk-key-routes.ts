import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import type { DeskKeysAnswer } from '../../admin/access/access-contract.ts';
import { MOST_KEYS, type DeskKeys } from '../../ports/desk-keys.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the merchant's keys of support desks need of the world. */
export interface DeskKeyPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  deskKeys: DeskKeys;
  log: Pick<Log, 'info' | 'error'>;
}

/** Enough for the longest name, each character of it escaped. */
const MAX_BODY_BYTES = 1_024;

const Body = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
});

/**
 * `GET /admin/desk-keys` → `DeskKeysAnswer`; `POST` with `DeskKeyRequest` → the same with the new key, 409 when there are
 * as many as there may be; `DELETE /admin/desk-keys/:id` → the same afterwards. Answers 401 without a session token, 400 to
 * any other body, 503 when the database does not answer. A key is never logged.
 */
export function createDeskKeyRoutes({
  requireSession,
  deskKeys,
  log,
}: DeskKeyPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();
  const path = '/admin/desk-keys';

  async function answer(c: Context, shop: ShopDomain, secret: string | null = null) {
    const records = await deskKeys.list(shop);
    const keys = records.map(({ id, name, createdAt, usedAt }) => ({
      id,
      name,
      createdAt: createdAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    }));
    const body: DeskKeysAnswer = { keys, most: MOST_KEYS, secret };
    return c.json(body);
  }

  routes.get(path, requireSession, (c) => attempt(c, (shop) => answer(c, shop)));

  routes.post(path, limitBody(MAX_BODY_BYTES), requireSession, async (c) => {
    const body = v.safeParse(Body, readJson(await c.req.text()));
    if (!body.success) return c.body('Send a name of 1 to 60 characters.', 400);
    return attempt(c, async (shop, userId) => {
      const secret = await deskKeys.make(shop, body.output.name);
      if (secret === null) return c.body('There are as many keys as there may be.', 409);
      log.info({ shop, userId }, 'made a desk key');
      return answer(c, shop, secret);
    });
  });

  routes.delete(`${path}/:id`, requireSession, (c) =>
    attempt(c, async (shop, userId) => {
      const id = c.req.param('id');
      await deskKeys.revoke(shop, id);
      log.info({ shop, userId, deskKey: id }, 'revoked a desk key');
      return answer(c, shop);
    }),
  );

  async function attempt(
    c: Context<SessionEnvironment>,
    act: (shop: ShopDomain, userId: string) => Promise<Response>,
  ): Promise<Response> {
    const { shop, userId } = c.get('user');
    try {
      return await act(shop, userId);
    } catch (error) {
      log.error({ shop, err: error }, 'desk keys could not be read or changed');
      return c.body('Our store could not be asked.', 503);
    }
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
