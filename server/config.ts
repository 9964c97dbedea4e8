import { deriveKey } from './access/derived-key.ts';
import type { SecondFactor } from './contract.ts';
import { LONGEST_RETENTION, type Retention } from './core/deliveries/retention.ts';
import { MAX_PORT } from './environment/environment-values.ts';
import { findMisspelledNames } from './environment/misspelled-names.ts';
import { readEnvironment, type Environment } from './environment/read-environment.ts';
import { parseMailSettings, type MailSettings } from './notices/mail/parse-mail-settings.ts';
import type { Key } from './stores/key-ring.ts';
import { parseKeyRing } from './stores/parse-key-ring.ts';

/** The configuration of the server, read from environment variables. */
export interface Config {
  /** The app's client id. */
  apiKey: string;
  /** The app's client secret, with which Shopify signs what it forwards. */
  apiSecret: string;
  port: number;
  /** A second port, for liveness, readiness and metrics. It must not be reachable from outside. */
  healthPort: number;
  /** `postgres://…`, or `file:…` for the embedded database. */
  databaseUrl: string;
  /** The keys that encrypt tokens in the database, newest first: see `createKeyRing`. */
  encryptionKeys: readonly Key[];
  /** Proxies of our own host between Shopify and this process. */
  trustedHops: number;
  /**
   * Show the city of a tracking event. Shopify must have approved the protected field `address` for the app.
   * https://shopify.dev/docs/apps/launch/protected-customer-data
   */
  withScanCity: boolean;
  /**
   * What shoppers may type in place of the e-mail address, by the protected fields that Shopify has approved for the app.
   */
  approvedFactors: readonly SecondFactor[];
  /** Keep orders, so that a look-up asks Shopify nothing. */
  keepOrders: boolean;
  /** For how long; at most the longest. */
  retention: Retention;
  /** Where a merchant writes to when only whoever runs the server can mend something; empty for nowhere. */
  supportEmail: string;
  /** By whom and as whom mails are sent; `null` where none are. */
  mail: MailSettings | null;
  /** The lowest level that is logged. */
  logLevel: (typeof LOG_LEVELS)[number];
}

const DEFAULT_PORT = 3000;
const DEFAULT_HEALTH_PORT = 9090;

/** Production has no default: a file that is deleted with its container would look like a database. */
const DEVELOPMENT_DATABASE = 'file:./track-your-order.sqlite';
const POSTGRES_URL = /^postgres(?:ql)?:\/\/./;
/** Three slashes or none: after two, a URL names a host. https://www.rfc-editor.org/rfc/rfc8089#section-2 */
const FILE_URL = /^file:(?:\/\/\/|(?!\/\/))./;

/** Enough to tell an address from a name or a link. */
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+$/;

/** Real hosts have one to three proxies in a row. */
const MAX_TRUSTED_HOPS = 10;

/** The values that libraries know. Any other would mean development to some of them, and production to others. */
const NODE_ENVS = ['production', 'development', 'test'] as const;

/** https://github.com/pinojs/pino/blob/main/docs/api.md#level-string */
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const DEFAULT_LOG_LEVEL = 'info';

/** What each protected field lets shoppers type: https://shopify.dev/docs/apps/launch/protected-customer-data */
const FACTOR_OF_FIELD: Readonly<Record<string, SecondFactor>> = {
  address: 'postal_code',
  phone: 'phone',
};

/** A variable that is spelled almost like one of these is a mistake. The other names are too common for that. */
const DISTINCTIVE_NAMES = [
  'SHOPIFY_API_KEY',
  'SHOPIFY_API_SECRET',
  'DATABASE_URL',
  'ENCRYPTION_KEYS',
  'HEALTH_PORT',
  'TRUSTED_HOPS',
  'SCAN_CITY',
  'PROTECTED_FIELDS',
  'KEEP_ORDERS',
  'KEEP_DAYS',
  'KEEP_DAYS_AFTER_END',
  'SUPPORT_EMAIL',
  'SMTP_URL',
  'MAIL_FROM',
  'MAIL_DKIM_SELECTOR',
];

/**
 * Parses the environment: a complete configuration, or all problems at once, each with its fix. A problem
 * never repeats a value, because it is printed to a log and the value may be a secret.
 */
export function parseConfig(
  env: Environment,
): { ok: true; config: Config } | { ok: false; problems: string[] } {
  const { problems, text, required, wholeNumber, oneOf, isOn } = readEnvironment(env);

  function databaseUrl(fallback: string | null): string {
    const fix =
      'set it to postgres://…, or to file:/data/track-your-order.sqlite on a volume that stays';
    const value = text('DATABASE_URL') || fallback;
    if (value === null) return required('DATABASE_URL', fix);
    const isPostgres = POSTGRES_URL.test(value) && URL.canParse(value);
    if (!isPostgres && !FILE_URL.test(value))
      problems.push(`DATABASE_URL is not of the right form: ${fix}`);
    return value;
  }

  function encryptionKeys(fallback: Key | null): readonly Key[] {
    if (fallback && text('ENCRYPTION_KEYS') === '') return [fallback];
    const fix =
      'make a key with `echo k1:$(openssl rand -base64 32)`; a newer one goes before it, then a comma';
    const value = required('ENCRYPTION_KEYS', fix);
    const ring = parseKeyRing(value);
    if (ring.ok) return ring.keys;
    if (value !== '') problems.push(`ENCRYPTION_KEYS: ${ring.problems.join('; ')}`);
    return [];
  }

  const daysAtMost = (name: string, most: number): number => wholeNumber(name, most, most);

  function supportEmail(): string {
    const value = text('SUPPORT_EMAIL');
    if (value === '' || EMAIL.test(value)) return value;
    problems.push('SUPPORT_EMAIL is not an email address: correct or remove it');
    return '';
  }

  function mail(): MailSettings | null {
    const read = parseMailSettings({
      smtpUrl: text('SMTP_URL'),
      from: text('MAIL_FROM'),
      appUrl: text('SHOPIFY_APP_URL'),
      dkimSelector: text('MAIL_DKIM_SELECTOR'),
    });
    problems.push(...read.problems);
    return read.settings;
  }

  function approvedFactors(): SecondFactor[] {
    const names = text('PROTECTED_FIELDS')
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter(Boolean);
    const unknown = names.some((name) => !Object.hasOwn(FACTOR_OF_FIELD, name));
    if (unknown) problems.push('PROTECTED_FIELDS is not address, phone, or both with a comma');
    return Object.entries(FACTOR_OF_FIELD)
      .filter(([field]) => names.includes(field))
      .map(([, factor]) => factor);
  }

  const fix = 'copy it from the settings of the app in the Dev Dashboard';
  const apiKey = required('SHOPIFY_API_KEY', fix);
  const apiSecret = required('SHOPIFY_API_SECRET', fix);
  const nodeEnv = oneOf('NODE_ENV', 'development', NODE_ENVS);
  // An unknown value may be a misspelled `production`: then what production needs is reported as well.
  const isProduction = nodeEnv === null || nodeEnv === 'production';
  const config: Config = {
    apiKey,
    apiSecret,
    port: wholeNumber('PORT', DEFAULT_PORT, MAX_PORT),
    healthPort: wholeNumber('HEALTH_PORT', DEFAULT_HEALTH_PORT, MAX_PORT),
    databaseUrl: databaseUrl(isProduction ? null : DEVELOPMENT_DATABASE),
    encryptionKeys: encryptionKeys(isProduction ? null : developmentKey(apiSecret)),
    trustedHops: wholeNumber('TRUSTED_HOPS', 0, MAX_TRUSTED_HOPS),
    withScanCity: isOn('SCAN_CITY'),
    approvedFactors: approvedFactors(),
    keepOrders: isOn('KEEP_ORDERS', true),
    retention: {
      daysAfterEnd: daysAtMost('KEEP_DAYS_AFTER_END', LONGEST_RETENTION.daysAfterEnd),
      daysAfterPlacing: daysAtMost('KEEP_DAYS', LONGEST_RETENTION.daysAfterPlacing),
    },
    supportEmail: supportEmail(),
    mail: mail(),
    logLevel: oneOf('LOG_LEVEL', DEFAULT_LOG_LEVEL, LOG_LEVELS) ?? DEFAULT_LOG_LEVEL,
  };
  if (config.port === config.healthPort && config.port !== 0) {
    problems.push('HEALTH_PORT is the same as PORT: set another');
  }
  const misspelled = findMisspelledNames(
    Object.keys(env),
    DISTINCTIVE_NAMES,
    (name) => text(name) !== '',
  );
  for (const { name, meant } of misspelled) {
    problems.push(`${name} is not read: rename it to ${meant}, or remove it`);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

/** Derived from the secret, so that a restart can read what was written, and the secret itself encrypts nothing. */
function developmentKey(apiSecret: string): Key {
  return { id: 'development', key: deriveKey(apiSecret, 'development-encryption/v1').export() };
}
