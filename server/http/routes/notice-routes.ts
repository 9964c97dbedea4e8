import { Hono, type MiddlewareHandler } from 'hono';
import type { NoticesAnswer, NoticeState } from '../../admin/notices/notices-contract.ts';
import type { Log } from '../../ports/log.ts';
import type { NoticeChannel, NoticeChannels } from '../../ports/notice-channels.ts';
import type { SessionEnvironment } from '../middleware/require-session.ts';

/** What the home page's line about notices needs of the world. */
export interface NoticePorts {
  /** Lets a signed-in user of a shop's admin pass, and no one else. */
  requireSession: MiddlewareHandler<SessionEnvironment>;
  noticeChannels: Pick<NoticeChannels, 'load'>;
  log: Pick<Log, 'error'>;
}

/** `GET /admin/notices` → `NoticesAnswer`: 401 without a session token, 503 when the database does not answer. */
export function createNoticeRoutes({
  requireSession,
  noticeChannels,
  log,
}: NoticePorts): Hono<SessionEnvironment> {
  const routes = new Hono<SessionEnvironment>();

  routes.get('/admin/notices', requireSession, async (c) => {
    const { shop } = c.get('user');
    try {
      const [mail, webhook, flow] = await Promise.all([
        noticeChannels.load(shop, 'mail'),
        noticeChannels.load(shop, 'webhook'),
        noticeChannels.load(shop, 'flow'),
      ]);
      const answer: NoticesAnswer = {
        mail: toState(mail),
        webhook: toState(webhook),
        flow: toState(flow),
      };
      return c.json(answer);
    } catch (error) {
      log.error({ shop, err: error }, 'who is told of deliveries could not be read');
      return c.body('Our store could not be asked.', 503);
    }
  });

  return routes;
}

function toState(channel: NoticeChannel | null): NoticeState {
  if (!channel) return { state: 'off', kinds: 0 };
  return { state: channel.stopped ? 'stopped' : 'on', kinds: channel.kinds.length };
}
