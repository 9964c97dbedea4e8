import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { verifyAppProxy, type ProxyRefusal } from './verify-app-proxy.ts';

/** The context of a request that Shopify forwarded from a shop's storefront. */
export interface AppProxyEnvironment {
  Bindings: Partial<HttpBindings>;
  Variables: { shop: ShopDomain };
}

export interface RequireAppProxyOptions {
  /** The app's client secret, with which Shopify signs what it forwards. */
  apiSecret: string;
  now(): Date;
  metrics: {
    countRefusal(source: 'app_proxy', reason: ProxyRefusal): void;
    countUnknownParameters(): void;
  };
  log: Pick<Log, 'info' | 'warn'>;
}

/** A parameter's name that may be logged: Shopify also forwards whatever stands in a shopper's address bar. */
const LOGGABLE_NAME = /^[A-Za-z]\w{0,39}$/;

/** Lets a request pass that Shopify's app proxy signed just now; answers 401 otherwise. */
export function requireAppProxy({
  apiSecret,
  now,
  metrics,
  log,
}: RequireAppProxyOptions): MiddlewareHandler<AppProxyEnvironment> {
  return createMiddleware<AppProxyEnvironment>(async function checkSignature(c, next) {
    // The address as it came: `c.req.url` is normalised, and the signature is over the original query.
    const url = c.env.incoming?.url ?? c.req.url;
    const questionMark = url.indexOf('?');
    const query = questionMark < 0 ? '' : url.slice(questionMark + 1);
    const verified = verifyAppProxy(query, apiSecret, now());
    if (!verified.ok) {
      metrics.countRefusal('app_proxy', verified.refusal);
      log.warn({ reason: verified.refusal }, 'refused a request that Shopify did not sign');
      return c.body('Not signed by Shopify.', 401);
    }
    const { shop, unknownParameters } = verified.request;
    if (unknownParameters.length > 0) {
      metrics.countUnknownParameters();
      const names = unknownParameters.filter((name) => LOGGABLE_NAME.test(name));
      log.info({ shop, names }, 'the app proxy sent unknown parameters');
    }
    c.set('shop', shop);
    return next();
  });
}
