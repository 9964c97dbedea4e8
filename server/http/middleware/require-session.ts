import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Log } from '../../ports/log.ts';
import type { SessionTokenRefusal } from './read-session-token.ts';
import { refuseSession } from './refuse-session.ts';
import { createVerifySessionToken, type ShopUser } from './verify-session-token.ts';

/** The context of a request whose session token was verified. */
export interface SessionEnvironment {
  Variables: { user: ShopUser };
}

export interface RequireSessionOptions {
  /** The app's client id. */
  apiKey: string;
  /** The app's client secret. */
  apiSecret: string;
  now(): Date;
  metrics: { countRefusal(source: 'session_token', reason: SessionTokenRefusal): void };
  log: Pick<Log, 'warn'>;
}

/** Lets a request pass whose session token Shopify signed for this app just now; answers 401 otherwise. */
export function requireSession({
  apiKey,
  apiSecret,
  now,
  metrics,
  log,
}: RequireSessionOptions): MiddlewareHandler<SessionEnvironment> {
  const verifySessionToken = createVerifySessionToken({ apiKey, apiSecret });
  return createMiddleware<SessionEnvironment>(async function checkSession(c, next) {
    const verified = await verifySessionToken(c.req.header('authorization'), now());
    if (!verified.ok) {
      metrics.countRefusal('session_token', verified.refusal);
      log.warn({ reason: verified.refusal }, 'refused a session token');
      return refuseSession(c);
    }
    c.set('user', verified.user);
    return next();
  });
}
