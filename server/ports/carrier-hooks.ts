/** Names are in lower case. */
export type HookHeaders = Readonly<Record<string, string | undefined>>;

/** What becomes of a hook. `forged`: the service of this account has not sent it. */
export type CarrierHookResult = 'new' | 'duplicate' | 'forged';

/**
 * Finds out whose hook address it is, before a byte of the body is read.
 *
 * @returns `null` for one that nobody has, else what receives the body. Both throw when the database does not answer: the
 *   service has to send it again.
 */
export type OpenCarrierHook = (
  hookId: string,
) => Promise<((body: Uint8Array, headers: HookHeaders) => Promise<CarrierHookResult>) | null>;
