import { hkdfSync } from 'node:crypto';

/** Everything the server is told by its environment. */
export interface Config {
  /** The app's client id. */
  apiKey: string;
  /** The app's client secret: signs what Shopify forwards. */
  apiSecret: string;
  /** Where Shopify reaches this server: `https://…`. */
  appUrl: string;
  port: number;
  /** A second port, for liveness, readiness and metrics: not to be reached from outside. */
  healthPort: number;
  /** `postgres://…`, or `file:…` for the embedded database. */
  databaseUrl: string;
  /** Keys that encrypt what is stored, as `id:base64` of 32 bytes, joined by commas; the first one encrypts. */
  encryptionKeys: string;
  /** Proxies of our own host between Shopify and this process. */
  trustedHops: number;
  /** Show the city of a scan: needs Shopify's approval for the protected field `address`. */
  withScanCity: boolean;
}

/** The Shopify CLI injects `HOST` or `APP_URL`, its template reads `SHOPIFY_APP_URL`. */
const APP_URL_NAMES = ['SHOPIFY_APP_URL', 'HOST', 'APP_URL'] as const;

const DEFAULT_PORT = 3000;
const DEFAULT_HEALTH_PORT = 9090;

/** In production there is none: a file that ends with its container would look like a database. */
const DEVELOPMENT_DATABASE = 'file:./track-your-order.sqlite';
const DATABASE_URL = /^(?:postgres(?:ql)?:\/\/|file:)./;

/** 32 bytes are 43 letters of base64 and a filler. */
const ENCRYPTION_KEYS = /^[\w-]{1,32}:[A-Za-z0-9+/]{43}=(?:,\s*[\w-]{1,32}:[A-Za-z0-9+/]{43}=)*$/;

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

  /** A text of a certain form; `fallback` is `null` where there is none, as in production. */
  function formed(name: string, form: RegExp, fix: string, fallback: string | null): string {
    const value = read(name) || fallback;
    if (value === null) return required(name, fix);
    if (!form.test(value)) problems.push(`${name} is not of the right form: ${fix}`);
    return value;
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

  const fix = 'run `npm run shopify app env pull`, or copy it from the Dev Dashboard';
  const apiKey = required('SHOPIFY_API_KEY', fix);
  const apiSecret = required('SHOPIFY_API_SECRET', fix);
  const appUrl = APP_URL_NAMES.map(read).find(isHttps) ?? '';
  if (appUrl === '') {
    problems.push(
      'SHOPIFY_APP_URL is no https address: set it to where Shopify reaches this server',
    );
  }
  const isProduction = read('NODE_ENV') === 'production';
  const config: Config = {
    apiKey,
    apiSecret,
    appUrl,
    port: wholeNumber('PORT', DEFAULT_PORT, 65_535),
    healthPort: wholeNumber('HEALTH_PORT', DEFAULT_HEALTH_PORT, 65_535),
    databaseUrl: formed(
      'DATABASE_URL',
      DATABASE_URL,
      'set it to postgres://…, or to file:/data/track-your-order.sqlite on a volume that stays',
      isProduction ? null : DEVELOPMENT_DATABASE,
    ),
    encryptionKeys: formed(
      'ENCRYPTION_KEYS',
      ENCRYPTION_KEYS,
      'make a key with `echo k1:$(openssl rand -base64 32)`; a newer one goes before it, then a comma',
      isProduction ? null : developmentKey(apiSecret),
    ),
    trustedHops: wholeNumber('TRUSTED_HOPS', 0, 10),
    withScanCity: read('SCAN_CITY') === 'on',
  };
  if (config.port === config.healthPort && config.port !== 0) {
    problems.push('HEALTH_PORT is the same as PORT: set another');
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

/** Derived, so that nothing is encrypted with the secret itself, and a restart reads what it wrote. */
function developmentKey(apiSecret: string): string {
  const key = hkdfSync('sha256', apiSecret, '', 'track-your-order: development encryption key', 32);
  return `development:${Buffer.from(key).toString('base64')}`;
}
