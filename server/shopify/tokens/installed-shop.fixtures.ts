import { setImmediate } from 'node:timers/promises';
import { Hono } from 'hono';
import { onTestFinished, vi } from 'vitest';
import { listen } from '../../../e2e/fake-shopify/listen.ts';
import { signSessionToken } from '../../../e2e/fake-shopify/token-endpoint/session-token.ts';
import {
  TOKEN_PATH,
  tokenEndpoint,
} from '../../../e2e/fake-shopify/token-endpoint/token-endpoint.ts';
import {
  createTokenIssuer,
  type TokenIssuer,
} from '../../../e2e/fake-shopify/token-endpoint/token-issuer.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { Session, SessionStore } from '../../ports/session-store.ts';
import { memoryStores } from '../../stores/stores.fixtures.ts';
import { createAccessTokens, type AccessTokenOptions, type AccessTokens } from './access-tokens.ts';
import { createTokenEndpoint } from './token-endpoint.ts';

const KEYS = { apiKey: 'key', apiSecret: 'secret' };

const now = (): Date => new Date();

/** A shop of the fake token endpoint, and servers of ours that share one session store. */
export interface InstalledShop {
  issuer: TokenIssuer;
  sessions: SessionStore;
  /** Where the token endpoint is, and an Admin API that answers `{ data: {} }` to a valid token. */
  url: string;
  now(): Date;
  advanceClock(milliseconds: number): void;
  /** Another server of ours. */
  server(overrides?: Partial<AccessTokenOptions>): AccessTokens;
  /** Errors of refreshes in the background. */
  refreshErrors: unknown[];
  /** A session token of this moment, as App Bridge makes them. */
  sessionToken(): string;
  /** The session, when there has to be one. */
  session(): Promise<Session>;
}

export async function anInstalledShop(): Promise<InstalledShop> {
  // Shopify's library takes the time from `Date`, so the clock of the test is `Date`. It stands still.
  vi.setSystemTime(NOW);
  onTestFinished(() => void vi.useRealTimers());
  const scopes = ['read_orders', 'read_returns'];
  const issuer = createTokenIssuer({ ...KEYS, shop: aShop(), scopes, now });
  const app = new Hono().route('/', tokenEndpoint(issuer));
  app.post('/graphql', (c) => {
    const isGood = issuer.accepts(c.req.header('x-shopify-access-token') ?? '');
    return isGood ? c.json({ data: {} }) : c.json({ errors: 'Invalid' }, 401);
  });
  const listening = await listen((request, env) => app.fetch(request, env), 0);
  onTestFinished(() => listening.close());
  const { sessions } = await memoryStores();
  const refreshErrors: unknown[] = [];

  const shop: InstalledShop = {
    issuer,
    sessions,
    url: listening.url,
    now,
    advanceClock: (milliseconds) => void vi.setSystemTime(Date.now() + milliseconds),
    refreshErrors,
    server: (overrides) =>
      createAccessTokens({
        sessions,
        ...createTokenEndpoint({ ...KEYS, endpoint: () => listening.url + TOKEN_PATH }),
        now,
        onRefreshError: (_, error) => refreshErrors.push(error),
        // The clock of the test stands still while a server waits, or it would outrun the real answers.
        pause: () => setImmediate(),
        ...overrides,
      }),
    sessionToken: () =>
      signSessionToken({ shop: aShop(), apiKey: KEYS.apiKey, issuedAt: now() }, KEYS.apiSecret),
    async session() {
      const session = await sessions.load(aShop());
      if (!session) throw new Error('no session');
      return session;
    },
  };
  await shop.server().install(aShop(), shop.sessionToken());
  issuer.requests.length = 0;
  return shop;
}
