import { request, type Dispatcher } from 'undici';
import * as v from 'valibot';
import type { Session } from '../../ports/session-store.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { ShopifyUnavailable } from '../client/unavailable.ts';

/** Shopify grants a token within a second or not at all (milliseconds). */
export const TOKEN_REQUEST_TIMEOUT = 5_000;

/** An answer has five short fields; more is an error page. */
const MAX_ANSWER_CHARACTERS = 64_000;

/** An OAuth error code (RFC 6749 §5.2) that may stand in a log; no token is made of letters alone. */
const LOGGABLE_CODE = /^[a-z_]{1,40}$/;

export type TokenAnswer<Refusal extends string> =
  { ok: true; session: Session } | { ok: false; refusal: Refusal };

/** Shopify's token endpoint. Both throw {@link ShopifyUnavailable} when it gave no answer to rely on. */
export interface TokenEndpoint {
  /** An offline token for the merchant's session token, which must be a minute old at most. */
  exchange(shop: ShopDomain, sessionToken: string): Promise<TokenAnswer<'invalid_session_token'>>;
  /**
   * The next tokens. `ended`: the refresh token is used up, revoked, or the app is gone from the shop.
   * While the new access token has not been used, the old refresh token still works
   * (shopify.dev changelog 2026-08-28), so an answer lost on the way costs nothing.
   */
  refresh(shop: ShopDomain, refreshToken: string): Promise<TokenAnswer<'ended'>>;
}

export interface TokenEndpointOptions {
  apiKey: string;
  apiSecret: string;
  /** `https://{shop}/admin/oauth/access_token` */
  endpoint(shop: ShopDomain): string;
  now(): Date;
  /** Keep-alive connections; undici's global ones where absent. */
  dispatcher?: Dispatcher;
  /** Milliseconds; {@link TOKEN_REQUEST_TIMEOUT} by default. */
  timeout?: number;
}

/** Every field is required: a session kept without its end or its successor would never be refreshed. */
const Grant = v.object({
  access_token: v.pipe(v.string(), v.nonEmpty()),
  scope: v.string(),
  expires_in: v.pipe(v.number(), v.minValue(1)),
  refresh_token: v.pipe(v.string(), v.nonEmpty()),
  refresh_token_expires_in: v.pipe(v.number(), v.minValue(1)),
});

const OAuthError = v.object({ error: v.string(), error_description: v.optional(v.string(), '') });

type Answer =
  { granted: true; session: Session } | { granted: false; error: v.InferOutput<typeof OAuthError> };

/**
 * Two POSTs of our own. Shopify's library sends the same, but has no deadline, tells the time by a clock
 * that cannot be passed in, takes an answer without an end for a token without one, and keeps the one
 * `fetch` of all its instances in a global.
 */
export function createTokenEndpoint(options: TokenEndpointOptions): TokenEndpoint {
  const { apiKey, apiSecret, endpoint, now, dispatcher, timeout = TOKEN_REQUEST_TIMEOUT } = options;

  async function ask(shop: ShopDomain, parameters: Record<string, string>): Promise<Answer> {
    const askedAt = now().getTime();
    const { status, text } = await post(
      endpoint(shop),
      JSON.stringify({ client_id: apiKey, client_secret: apiSecret, ...parameters }),
      { signal: AbortSignal.timeout(timeout), ...(dispatcher && { dispatcher }) },
    );
    const json = parseJson(text);
    if (status === 200) {
      const { success, output } = v.safeParse(Grant, json);
      if (!success) throw new ShopifyUnavailable('not_json', 'a grant with a part missing');
      return { granted: true, session: toSession(shop, output, askedAt) };
    }
    const refused = v.safeParse(OAuthError, json);
    if (status < 400 || status > 403 || !refused.success) {
      throw new ShopifyUnavailable('http', `HTTP ${status} from the token endpoint`);
    }
    return { granted: false, error: refused.output };
  }

  return {
    async exchange(shop, sessionToken) {
      const answer = await ask(shop, {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token: sessionToken,
        subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
        requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
        expiring: '1',
      });
      if (answer.granted) return { ok: true, session: answer.session };
      if (answer.error.error !== 'invalid_subject_token') throw unexpected(answer.error);
      return { ok: false, refusal: 'invalid_session_token' };
    },

    async refresh(shop, refreshToken) {
      const answer = await ask(shop, { grant_type: 'refresh_token', refresh_token: refreshToken });
      if (answer.granted) return { ok: true, session: answer.session };
      if (!isEnd(answer.error)) throw unexpected(answer.error);
      return { ok: false, refusal: 'ended' };
    },
  };
}

/**
 * Only what is about this very token ends a session: a wrong client secret is our mistake, and would
 * otherwise end all of them. Shopify says `invalid_request` of a malformed request as well as of a
 * refresh token that is no longer active.
 */
function isEnd({ error, error_description }: v.InferOutput<typeof OAuthError>): boolean {
  if (error === 'invalid_request') return error_description.includes('refresh_token');
  return error === 'invalid_grant' || error === 'app_not_installed';
}

/** Its description is left out: it may quote what was sent. */
function unexpected({ error }: { error: string }): ShopifyUnavailable {
  const code = LOGGABLE_CODE.test(error) ? error : 'unnamed';
  return new ShopifyUnavailable('unauthorized', `no token was granted: ${code}`);
}

/** Counted from when we asked: whatever the answer's way took, the token ends no later than we think. */
function toSession(shop: ShopDomain, grant: v.InferOutput<typeof Grant>, askedAt: number): Session {
  return {
    shop,
    accessToken: grant.access_token,
    expiresAt: new Date(askedAt + grant.expires_in * 1000),
    refreshToken: grant.refresh_token,
    refreshExpiresAt: new Date(askedAt + grant.refresh_token_expires_in * 1000),
    scopes: grant.scope.split(',').filter((scope) => scope !== ''),
  };
}

/** Of an error only its code is told: undici's parse errors carry the bytes that did not parse, tokens included. */
async function post(
  url: string,
  body: string,
  { signal, ...options }: { signal: AbortSignal; dispatcher?: Dispatcher },
): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  try {
    const answer = await request(url, { method: 'POST', headers, body, signal, ...options });
    answer.body.setEncoding('utf8');
    let text = '';
    for await (const part of answer.body) {
      text += String(part);
      if (text.length > MAX_ANSWER_CHARACTERS) break;
    }
    return { status: answer.statusCode, text };
  } catch (error) {
    if (signal.aborted) throw new ShopifyUnavailable('deadline', 'no token was granted in time');
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unnamed';
    throw new ShopifyUnavailable('network', `${code} at the token endpoint`);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
