import { deriveKey } from './access/derived-key.ts';
import type { Key } from './stores/key-ring.ts';
import { parseKeyRing } from './stores/parse-key-ring.ts';

/** Everything the server is told by its environment. */
export interface Config {
  /** The app's client id. */
  apiKey: string;
  /** The app's client secret: signs what Shopify forwards. */
  apiSecret: string;
  port: number;
  /** A second port, for liveness, readiness and metrics: not to be reached from outside. */
  healthPort: number;
  /** `postgres://…`, or `file:…` for the embedded database. */
  databaseUrl: string;
  /** Encrypt what is stored, newest first: see `createKeyRing`. */
  encryptionKeys: readonly Key[];
  /** Proxies of our own host between Shopify and this process. */
  trustedHops: number;
  /** Show the city of a scan: needs Shopify's approval for the protected field `address`. */
  withScanCity: boolean;
}

const DEFAULT_PORT = 3000;
const DEFAULT_HEALTH_PORT = 9090;

/** In production there is none: a file that ends with its container would look like a database. */
const DEVELOPMENT_DATABASE = 'file:./track-your-order.sqlite';
const DATABASE_URL = /^(?:postgres(?:ql)?:\/\/|file:)./;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * All problems at once, each with its fix, or a config with nothing missing. Values are never repeated:
 * a start-up message ends in a log.
 */
export function parseConfig(
  env: Environment,
): { ok: true; config: Config } | { ok: false; problems: string[] } {
  const problems: string[] = [];

  function read(name: string): string {
    return env[name]?.trim() ?? '';
  }

  function required(name: string, fix: string): string {
    const value = read(name);
    if (value === '') problems.push(`${name} is missing: ${fix}`);
    return value;
  }

  function databaseUrl(fallback: string | null): string {
    const fix =
      'set it to postgres://…, or to file:/data/track-your-order.sqlite on a volume that stays';
    const value = read('DATABASE_URL') || fallback;
    if (value === null) return required('DATABASE_URL', fix);
    if (!DATABASE_URL.test(value)) problems.push(`DATABASE_URL is not of the right form: ${fix}`);
    return value;
  }

  function encryptionKeys(fallback: Key | null): readonly Key[] {
    if (fallback && read('ENCRYPTION_KEYS') === '') return [fallback];
    const fix =
      'make a key with `echo k1:$(openssl rand -base64 32)`; a newer one goes before it, then a comma';
    const value = required('ENCRYPTION_KEYS', fix);
    const ring = parseKeyRing(value);
    if (ring.ok) return ring.keys;
    if (value !== '') problems.push(`ENCRYPTION_KEYS: ${ring.problems.join('; ')}`);
    return [];
  }

  function wholeNumber(name: string, fallback: number, max: number): number {
    const value = read(name);
    if (value === '') return fallback;
    const number = Number(value);
    if (!/^\d+$/.test(value) || number > max) {
      problems.push(`${name} is not a whole number from 0 to ${max}: mend or remove it`);
    }
    return number;
  }

  const fix = 'copy it from the settings of the app in the Dev Dashboard';
  const apiKey = required('SHOPIFY_API_KEY', fix);
  const apiSecret = required('SHOPIFY_API_SECRET', fix);
  const isProduction = read('NODE_ENV') === 'production';
  const config: Config = {
    apiKey,
    apiSecret,
    port: wholeNumber('PORT', DEFAULT_PORT, 65_535),
    healthPort: wholeNumber('HEALTH_PORT', DEFAULT_HEALTH_PORT, 65_535),
    databaseUrl: databaseUrl(isProduction ? null : DEVELOPMENT_DATABASE),
    encryptionKeys: encryptionKeys(isProduction ? null : developmentKey(apiSecret)),
    trustedHops: wholeNumber('TRUSTED_HOPS', 0, 10),
    withScanCity: read('SCAN_CITY') === 'on',
  };
  if (config.port === config.healthPort && config.port !== 0) {
    problems.push('HEALTH_PORT is the same as PORT: set another');
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

/** Derived, so that nothing is encrypted with the secret itself, and a restart reads what it wrote. */
function developmentKey(apiSecret: string): Key {
  return { id: 'development', key: deriveKey(apiSecret, 'development-encryption/v1').export() };
}
