import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Whether a hook brought the text that only its service knows; takes as long whatever it brought. */
export function isSecret(brought: string | undefined, secret: string): boolean {
  if (brought === undefined || secret === '') return false;
  return timingSafeEqual(digest(brought), digest(secret));
}

/** HMAC-SHA-256 of a hook's raw bytes. */
export function hmacSha256(secret: string, body: Uint8Array, encoding: 'hex' | 'base64'): string {
  return createHmac('sha256', secret).update(body).digest(encoding);
}

/** `undefined` for what is no JSON. */
export function parseHookBody(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString());
  } catch {
    return undefined;
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
