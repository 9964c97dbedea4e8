import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Log } from '../../ports/log.ts';
import type { SessionTokenRefusal } from './read-session-token.ts';
import { refuseSession } from './refuse-session.ts';
import { createVerifyCustomerToken, type ShopCustomer } from './verify-customer-token.ts';

/** The context of a request whose session token was verified. */
export interface CustomerEnvironment {
  Variables: { customer: ShopCustomer };
}

export interface RequireCustomerOptions {
  /** The app's client id. */
  apiKey: string;
  /** The app's client secret. */
  apiSecret: string;
  now(): Date;
  metrics: { countRefusal(source: 'customer_token', reason: SessionTokenRefusal): void };
  log: Pick<Log, 'warn'>;
}

/** Lets a request pass whose token Shopify signed for this app, on one of its pages for customers; answers 401 otherwise. */
export function requireCustomer(
  options: RequireCustomerOptions,
): MiddlewareHandler<CustomerEnvironment> {
  const { now, metrics, log } = options;
  const verifyCustomerToken = createVerifyCustomerToken(options);
  return createMiddleware<CustomerEnvironment>(async function checkCustomer(c, next) {
    const verified = await verifyCustomerToken(c.req.header('authorization'), now());
    if (!verified.ok) {
      metrics.countRefusal('customer_token', verified.refusal);
      log.warn({ reason: verified.refusal }, 'refused the session token of a customer');
      return refuseSession(c);
    }
    c.set('customer', verified.customer);
    return next();
  });
}
