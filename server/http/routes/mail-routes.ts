import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type {
  MailDomainAnswer,
  MailPreview,
  MailsRefusal,
  TestMailAnswer,
  TestsTooOften,
} from '../../admin/mails/mails-contract.ts';
import type { Log } from '../../ports/log.ts';
import type { ReadMailDomain } from '../../ports/mail-domain.ts';
import type { Outbox } from '../../ports/outbox.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import type { ShopperMails, TestMailSent } from '../../ports/shopper-mails.ts';
import { toMailsAnswer } from '../home-page/mails-answer.ts';
import { maskAddress } from '../home-page/mask-address.ts';
import { parseMailsRequest, parseSample, parseTestMail } from '../home-page/parse-mails-request.ts';
import { limitBody } from '../middleware/limit-body.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';
import type { WebhookSettingsPorts } from './webhook-settings-routes.ts';

/** What the merchant's page of mails to shoppers needs of the world. */
export interface MailPorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  shopperMails: ShopperMails;
  /** `null` where this server sends no mail. */
  readMailDomain: ReadMailDomain | null;
  outbox: Pick<Outbox, 'latest'>;
  keepingOf: WebhookSettingsPorts['keepingOf'];
  now(): Date;
  log: Pick<Log, 'info' | 'error'>;
}

/** Enough for all kinds. */
const MAX_BODY_BYTES = 2_048;

/** What was written last, as many as a merchant looks at to find out what goes wrong. */
const LATEST = 20;

const path = '/admin/delivery-mails';

/**
 * Mails to shoppers: see `mails-contract.ts`. `GET` → `MailsAnswer`, as is the answer to `PUT` of a `MailsRequest`;
 * `GET /preview` → `MailPreview`; `POST /test` of a `TestMailRequest` → `TestMailAnswer`; `GET /domain` →
 * `MailDomainAnswer`. Answers 401 without a session token, 400 to any other body or query, 404 to an id of nobody, 409 with
 * `MailsRefusal`, 429 with `TestsTooOften`, 503 when the database does not answer. No address is logged.
 */
export function createMailRoutes(ports: MailPorts): Hono<SessionEnvironment> {
  const { requireSession, shopperMails, readMailDomain, outbox, keepingOf, now, log } = ports;
  const routes = new Hono<SessionEnvironment>();
  const limit = limitBody(MAX_BODY_BYTES);

  routes.get(path, requireSession, (c) => attempt(c, (shop) => answer(c, shop)));

  routes.put(path, limit, requireSession, async (c) => {
    const request = parseMailsRequest(readJson(await c.req.text()));
    if (!request) return c.body('Say which kinds are mailed.', 400);
    return attempt(c, async (shop, userId) => {
      const { kinds, takesWishes } = request;
      const outcome = await shopperMails.save(shop, kinds, takesWishes);
      log.info({ shop, user: userId, kinds, outcome }, 'set which mails shoppers are sent');
      return outcome === 'saved' ? answer(c, shop) : refuse(c, outcome);
    });
  });

  routes.get(`${path}/preview`, requireSession, async (c) => {
    const sample = parseSample(c.req.query());
    if (!sample) return c.body('Say which kind, and in which language.', 400);
    return attempt(c, async (shop) => {
      const shown: MailPreview = await shopperMails.preview(shop, sample.kind, sample.language);
      return c.json(shown);
    });
  });

  routes.post(`${path}/test`, limit, requireSession, async (c) => {
    const request = parseTestMail(readJson(await c.req.text()));
    if (!request) return c.body('Say which kind, in which language, and to whom.', 400);
    return attempt(c, async (shop, userId) => {
      const { kind, language: locale, to: recipientId } = request;
      const sent = await shopperMails.sendTest(shop, { kind, locale, recipientId });
      log.info({ shop, user: userId, kind, outcome: sent.outcome }, 'had a test mail sent');
      return answerTest(c, sent);
    });
  });

  routes.get(`${path}/domain`, requireSession, async (c) => {
    const found: MailDomainAnswer = readMailDomain && (await readMailDomain());
    return c.json(found);
  });

  async function answer(c: Context, shop: ShopDomain): Promise<Response> {
    const [overview, latest, keeping] = await Promise.all([
      shopperMails.read(shop),
      outbox.latest(shop, LATEST, 'mail'),
      keepingOf(shop),
    ]);
    return c.json(toMailsAnswer(overview, latest, keeping));
  }

  function answerTest(c: Context, sent: TestMailSent): Response {
    if (sent.outcome === 'cannot_send') return refuse(c, 'cannot_send');
    if (sent.outcome === 'no_recipient') return c.body('Nobody has this id.', 404);
    if (sent.outcome === 'too_often') {
      const seconds = Math.ceil((sent.endsAt.getTime() - now().getTime()) / 1_000);
      c.header('retry-after', String(Math.max(1, seconds)));
      const tooOften: TestsTooOften = { endsAt: sent.endsAt.toISOString() };
      return c.json(tooOften, 429);
    }
    const to = maskAddress(sent.to);
    const told: TestMailAnswer =
      sent.outcome === 'sent'
        ? { outcome: 'sent', to }
        : { outcome: 'not_sent', to, problem: sent.problem };
    return c.json(told);
  }

  async function attempt(
    c: Context<SessionEnvironment>,
    run: (shop: ShopDomain, userId: string | undefined) => Promise<Response>,
  ): Promise<Response> {
    const { shop, userId } = c.get('user');
    try {
      return await run(shop, userId);
    } catch (error) {
      log.error({ shop, err: error }, 'mails to shoppers could not be read or changed');
      return c.body('Our store could not be asked.', 503);
    }
  }

  return routes;
}

function refuse(c: Context, problem: MailsRefusal['problem']): Response {
  const refusal: MailsRefusal = { problem };
  return c.json(refusal, 409);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
