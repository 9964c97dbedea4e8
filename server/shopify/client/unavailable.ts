/** Why there is no usable answer of Shopify's; for our log and metrics, never for the shopper. */
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
  /** The shop has no session, or one that ended: its merchant has to open the app. */
  | 'not_installed'
  /** Shopify refused the token we have. */
  | 'token_refused'
  /** It did not answer before, and is not asked for some seconds. */
  | 'circuit_open';

/**
 * Shopify gave no usable answer. That never means "no such order". The error has no cause, because an
 * error about an answer may hold the bytes of it.
 */
export class ShopifyUnavailable extends Error {
  override readonly name = 'ShopifyUnavailable';
  readonly reason: UnavailableReason;
  /** When there will be an answer, if that is known. */
  readonly retryAfterSeconds: number | null;

  /** @param detail - For our log: no personal data, no token. */
  constructor(reason: UnavailableReason, detail: string, retryAfterSeconds: number | null = null) {
    super(`Shopify is unavailable (${reason}): ${detail}`);
    this.reason = reason;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** `null` for an error of another kind, such as one of our own database. */
export function reasonOf(error: unknown): UnavailableReason | null {
  return error instanceof ShopifyUnavailable ? error.reason : null;
}
