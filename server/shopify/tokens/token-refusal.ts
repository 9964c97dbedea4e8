import { HttpResponseError, InvalidJwtError } from '@shopify/shopify-api';
import * as v from 'valibot';
import { ShopifyUnavailable } from '../client/unavailable.ts';
import { badStatus } from './token-request.ts';

/** An OAuth error code (RFC 6749 section 5.2) that may stand in a log; no token is letters alone. */
const LOGGABLE_CODE = /^[a-z_]{1,40}$/;

/** What Shopify answers instead of a grant (RFC 6749 section 5.2). */
const OAuthError = v.object({ error: v.string(), error_description: v.optional(v.string(), '') });

export type TokenRefusal = v.InferOutput<typeof OAuthError>;

/** The OAuth error of a refusal. Throws {@link ShopifyUnavailable} for anything else. */
export function toRefusal(error: unknown): TokenRefusal {
  if (error instanceof ShopifyUnavailable) throw error;
  // The library has verified the session token before it asked Shopify.
  if (error instanceof InvalidJwtError) {
    return { error: 'invalid_subject_token', error_description: '' };
  }
  if (!(error instanceof HttpResponseError)) {
    const name = error instanceof Error ? error.constructor.name : typeof error;
    throw new ShopifyUnavailable('not_json', `${name} in Shopify’s library`);
  }
  const { success, output } = v.safeParse(OAuthError, error.response.body);
  if (!success) throw badStatus(error.response.code);
  return output;
}

/**
 * Only an error about this very refresh token ends a session: a wrong client secret is our own mistake,
 * and would otherwise end all of them. Shopify answers `invalid_request` to a malformed request as well
 * as to a refresh token that is no longer active.
 */
export function isEnd({ error, error_description }: TokenRefusal): boolean {
  if (error === 'invalid_request') return error_description.includes('refresh_token');
  return error === 'invalid_grant' || error === 'app_not_installed';
}

/** The description is left out, because it may quote what was sent. */
export function unexpected({ error }: TokenRefusal): ShopifyUnavailable {
  const code = LOGGABLE_CODE.test(error) ? error : 'unnamed';
  return new ShopifyUnavailable('unauthorized', `no token was granted: ${code}`);
}
