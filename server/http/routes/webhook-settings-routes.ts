import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type {
  WebhooksAnswer,
  WebhooksRefusal,
  WebhookTestAnswer,
  WebhookTestsTooOften,
} from '../../admin/notices/webhooks-contract.ts';
import type { Log } from '../../ports/log.ts';
import type { Outbox } from '../../ports/outbox.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { TestWebhook, WebhookSettings } from '../../ports/webhook-settings.ts';
import { parseWebhooksRequest } from '../home-page/parse-webhooks-request.ts';
import { toWebhooksAnswer } from '../home-page/webhooks-answer.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the merchant's settings of webhooks need of the world. */
export interface WebhookSettingsPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  webhookSettings: WebhookSettings;
  testWebhook: TestWebhook;
  outbox: Pick<Outbox, 'latest'>;
  /** Whether orders of a shop are kept. */
  keepingOf(shop: ShopDomain): Promise<WebhooksAnswer['keeping']>;
  now(): Date;
  log: Pick<Log, 'info' | 'error'>;
}

/** Enough for the longest address, each character of it escaped. */
const MAX_BODY_BYTES = 8_192;

/** What was written last, as many as a merchant looks at to find out what goes wrong. */
const LATEST = 20;

/**
 * `GET /admin/webhooks` → `WebhooksAnswer`; `PUT` with `WebhooksRequest`, `POST /admin/webhooks/secret` and `DELETE` → the
 * same afterwards, with a secret that was just made; `POST /admin/webhooks/test` → `WebhookTestAnswer`. Answers 401 without
 * a session token, 400 to any other body, 404 to a new secret or a test where webhooks are off, 422 with `WebhooksRefusal`,
 * 429 with `WebhookTestsTooOften`, 503 when the database does not answer. Addresses may have keys in them: neither they nor
 * secrets are logged.
 */
export function createWebhookSettingsRoutes({
  requireSession,
  webhookSettings,
  testWebhook,
  outbox,
  keepingOf,
  now,
  log,
}: WebhookSettingsPorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();
  const path = '/admin/webhooks';

  routes.get(path, requireSession, (c) => attempt(c, (shop) => answer(c, shop)));

  routes.put(path, limitBody(MAX_BODY_BYTES), requireSession, async (c) => {
    const choice = parseWebhooksRequest(readJson(await c.req.text()));
    if (!choice) return c.body('Send an address and what to tell.', 400);
    return attempt(c, async (shop, userId) => {
      const result = await webhookSettings.save(shop, choice);
      log.info({ shop, user: userId, outcome: result.outcome }, 'set where webhooks go');
      if (result.outcome === 'saved') return answer(c, shop, result.secret);
      const refusal: WebhooksRefusal = { problem: result.problem };
      return c.json(refusal, 422);
    });
  });

  routes.post(`${path}/secret`, requireSession, (c) =>
    attempt(c, async (shop, userId) => {
      const made = await webhookSettings.rotateSecret(shop);
      if (!made) return c.body('Webhooks are off.', 404);
      log.info({ shop, user: userId }, 'made a new secret for webhooks');
      return answer(c, shop, made.secret);
    }),
  );

  routes.post(`${path}/test`, requireSession, (c) =>
    attempt(c, async (shop, userId) => {
      const tested = await testWebhook(shop);
      if (tested.outcome === 'off') return c.body('Webhooks are off.', 404);
      log.info({ shop, user: userId, outcome: tested.outcome }, 'tested webhooks');
      if (tested.outcome === 'too_often') {
        const seconds = Math.ceil((tested.endsAt.getTime() - now().getTime()) / 1_000);
        c.header('retry-after', String(Math.max(1, seconds)));
        const tooOften: WebhookTestsTooOften = { endsAt: tested.endsAt.toISOString() };
        return c.json(tooOften, 429);
      }
      const told: WebhookTestAnswer = tested;
      return c.json(told);
    }),
  );

  routes.delete(path, requireSession, (c) =>
    attempt(c, async (shop, userId) => {
      await webhookSettings.turnOff(shop);
      log.info({ shop, user: userId }, 'turned webhooks off');
      return answer(c, shop);
    }),
  );

  async function answer(
    c: Context,
    shop: ShopDomain,
    secret: string | null = null,
  ): Promise<Response> {
    const [endpoint, latest, keeping] = await Promise.all([
      webhookSettings.read(shop),
      outbox.latest(shop, LATEST, 'webhook'),
      keepingOf(shop),
    ]);
    const shown: WebhooksAnswer = toWebhooksAnswer(endpoint, latest, keeping);
    return c.json(secret === null ? shown : { ...shown, secret });
  }

  async function attempt(
    c: Context<SessionEnvironment>,
    run: (shop: ShopDomain, userId: string | undefined) => Promise<Response>,
  ): Promise<Response> {
    const { shop, userId } = c.get('user');
    try {
      return await run(shop, userId);
    } catch (error) {
      log.error({ shop, err: error }, 'the settings of webhooks could not be read or changed');
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
