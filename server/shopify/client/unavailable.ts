/** Why Shopify could not answer; for our log, never for the shopper. */
export type UnavailableReason =
  | 'deadline'
  | 'network'
  | 'http'
  | 'too_large'
  | 'not_json'
  | 'throttled'
  | 'graphql'
  /** Shopify answers, but the app may not read something that it asked for. */
  | 'denied'
  /** No access token was granted. */
  | 'unauthorized'
  /** The shop has no session, or one that ended: nothing to ask Shopify with until its merchant opens the app. */
  | 'not_installed'
  /** Shopify refused the token we have. */
  | 'token_refused'
  /** It did not answer before, and is not asked for a moment. */
  | 'resting';

/**
 * Shopify gave no answer that can be trusted. Never to be read as "no such order". It takes no cause:
 * what went wrong with an answer may hold the bytes of it.
 */
export class ShopifyUnavailable extends Error {
  override readonly name = 'ShopifyUnavailable';
  readonly reason: UnavailableReason;

  /** @param detail - For our log: no personal data, no token. */
  constructor(reason: UnavailableReason, detail: string) {
    super(`Shopify is unavailable (${reason}): ${detail}`);
    this.reason = reason;
  }
}

/** `null` for an error of another kind, such as one of our own database. */
export function reasonOf(error: unknown): UnavailableReason | null {
  return error instanceof ShopifyUnavailable ? error.reason : null;
}
