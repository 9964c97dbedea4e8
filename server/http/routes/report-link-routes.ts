import { Hono, type Context } from 'hono';
import type {
  ReportLinkPage,
  ReportLinkPages,
  ReportLinkPurpose,
} from '../../ports/report-links.ts';
import { limitBody } from '../middleware/limit-body.ts';
import { changeHeaders } from '../middleware/security-headers.ts';
import { MAIL_PAGE_HEADERS } from './mail-page-headers.ts';

/** What the pages that mails lead to need of the world. */
export interface ReportLinkPorts {
  reportLinkPages: ReportLinkPages;
}

/** A mailbox's own click sends `List-Unsubscribe=One-Click`, and our button nothing: https://www.rfc-editor.org/rfc/rfc8058 */
const MAX_BODY_BYTES = 1_024;

/**
 * `GET /reports/agree/<token>` and `/reports/stop/<token>` show a page that asks; `POST` does it. Nobody is signed in: the
 * token is what lets them, and it is in no log. Answers 404 to a link that is no more, 503 when the database does not answer.
 */
export function createReportLinkRoutes({ reportLinkPages }: ReportLinkPorts): Hono {
  const routes = new Hono();
  const limit = limitBody(MAX_BODY_BYTES);

  routes.get('/reports/:purpose/:token', async (c, next) => {
    const purpose = purposeOf(c.req.param('purpose'));
    return purpose ? write(c, await reportLinkPages.show(purpose, c.req.param('token'))) : next();
  });

  routes.post('/reports/:purpose/:token', limit, async (c, next) => {
    const purpose = purposeOf(c.req.param('purpose'));
    return purpose ? write(c, await reportLinkPages.submit(purpose, c.req.param('token'))) : next();
  });

  return routes;
}

function write(c: Context, { status, html }: ReportLinkPage): Response {
  changeHeaders(c, MAIL_PAGE_HEADERS);
  return c.html(html, status);
}

function purposeOf(text: string): ReportLinkPurpose | null {
  return text === 'agree' || text === 'stop' ? text : null;
}
