import { Hono, type Context } from 'hono';
import type { MailStopPage, MailStopPages } from '../../ports/mail-stop-links.ts';
import { limitBody } from '../middleware/limit-body.ts';
import { changeHeaders } from '../middleware/security-headers.ts';
import { MAIL_PAGE_HEADERS } from './mail-page-headers.ts';

export interface MailStopPorts {
  mailStopPages: MailStopPages;
}

/** A mailbox's own click sends `List-Unsubscribe=One-Click`, and our button nothing: https://www.rfc-editor.org/rfc/rfc8058 */
const MAX_BODY_BYTES = 1_024;

/** The first language that a browser asks for. */
const FIRST_TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?(?=[-,;]|$)/i;

/**
 * `GET /mails/stop/<token>` shows a page that asks, `POST` ends the mails about one order. Nobody is signed in: the token
 * is what lets them, and it is in no log. Answers 404 to a link that is none, 503 when the database does not answer.
 */
export function createMailStopRoutes({ mailStopPages }: MailStopPorts): Hono {
  const routes = new Hono();
  const limit = limitBody(MAX_BODY_BYTES);

  routes.get('/mails/stop/:token', async (c) =>
    write(c, await mailStopPages.show(c.req.param('token'), localeOf(c))),
  );

  routes.post('/mails/stop/:token', limit, async (c) =>
    write(c, await mailStopPages.submit(c.req.param('token'), localeOf(c))),
  );

  return routes;
}

function write(c: Context, { status, html }: MailStopPage): Response {
  changeHeaders(c, MAIL_PAGE_HEADERS);
  return c.html(html, status);
}

function localeOf(c: Context): string {
  return FIRST_TAG.exec(c.req.header('accept-language') ?? '')?.[0] ?? 'en';
}
