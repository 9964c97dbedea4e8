import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';

const COMPLETE = {
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'secret',
};

const EXAMPLE = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

/** With the lines that are commented out. */
const WHOLE_EXAMPLE = EXAMPLE.replaceAll(/^# (?=[A-Z_]+=)/gm, '');

const KEYS = `k2:${Buffer.alloc(32, 2).toString('base64')}, k1:${Buffer.alloc(32, 1).toString('base64')}`;

const PRODUCTION = {
  ...COMPLETE,
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://app:hunter2@db/app',
  ENCRYPTION_KEYS: KEYS,
};

function problemsOf(env: Record<string, string>): readonly string[] {
  const parsed = parseConfig(env);
  return parsed.ok ? [] : parsed.problems;
}

function keyOf(secret: string): unknown {
  const parsed = parseConfig({ ...COMPLETE, SHOPIFY_API_SECRET: secret });
  return parsed.ok && parsed.config.encryptionKeys;
}

describe('the environment', () => {
  it('is a configuration when nothing is missing', () => {
    expect(parseConfig(COMPLETE)).toEqual({
      ok: true,
      config: {
        apiKey: 'key',
        apiSecret: 'secret',
        port: 3000,
        healthPort: 9090,
        databaseUrl: 'file:./track-your-order.sqlite',
        encryptionKeys: [{ id: 'development', key: expect.any(Buffer) }],
        trustedHops: 0,
        withScanCity: false,
        approvedFactors: [],
        keepOrders: true,
        retention: { daysAfterEnd: 90, daysAfterPlacing: 180 },
        supportEmail: '',
        mail: null,
        logLevel: 'info',
      },
    });
    expect(
      parseConfig({
        ...PRODUCTION,
        PORT: '8080',
        HEALTH_PORT: '8081',
        TRUSTED_HOPS: '1',
        SCAN_CITY: 'on',
        PROTECTED_FIELDS: ' Phone,address ',
        KEEP_ORDERS: 'off',
        KEEP_DAYS_AFTER_END: '30',
        KEEP_DAYS: '60',
        SUPPORT_EMAIL: 'help@app.example',
        LOG_LEVEL: 'debug',
      }),
    ).toMatchObject({
      config: {
        port: 8080,
        healthPort: 8081,
        databaseUrl: 'postgres://app:hunter2@db/app',
        encryptionKeys: [{ id: 'k2' }, { id: 'k1' }],
        trustedHops: 1,
        withScanCity: true,
        approvedFactors: ['postal_code', 'phone'],
        keepOrders: false,
        retention: { daysAfterEnd: 30, daysAfterPlacing: 60 },
        supportEmail: 'help@app.example',
        logLevel: 'debug',
      },
    });
  });

  it.each([
    [true, ['on', 'true', '1', 'yes', ' On ', 'TRUE']],
    [false, ['off', 'false', '0', 'no', 'OFF', '']],
  ])('means %s by any usual word for it', (withScanCity, words) => {
    for (const SCAN_CITY of words) {
      expect(parseConfig({ ...COMPLETE, SCAN_CITY }), SCAN_CITY).toMatchObject({
        config: { withScanCity },
      });
    }
  });

  it('reports every wrong value at once, each with what is allowed', () => {
    expect(
      problemsOf({
        ...COMPLETE,
        NODE_ENV: 'prod',
        PORT: '80a',
        HEALTH_PORT: '70000',
        TRUSTED_HOPS: '1.5',
        SCAN_CITY: 'enabled',
        LOG_LEVEL: 'loud',
        DATABASE_URL: 'mysql://db/app',
        ENCRYPTION_KEYS: 'k1',
      }),
    ).toEqual([
      expect.stringMatching(/^NODE_ENV .*production, development or test/),
      expect.stringMatching(/^PORT .*from 0 to 65535/),
      expect.stringMatching(/^HEALTH_PORT .*from 0 to 65535/),
      expect.stringMatching(/^DATABASE_URL .*postgres:\/\/.*file:/),
      expect.stringMatching(/^ENCRYPTION_KEYS: .*in base64/),
      expect.stringMatching(/^TRUSTED_HOPS .*from 0 to 10/),
      expect.stringMatching(/^SCAN_CITY .*on, true, 1, yes, off, false, 0 or no/),
      expect.stringMatching(/^LOG_LEVEL .*fatal, error, warn, info, debug, trace or silent/),
    ]);
  });

  it('has no default database and no default key when production may be meant', () => {
    expect(problemsOf({ ...COMPLETE, NODE_ENV: 'Production' })).toEqual([
      expect.stringContaining('NODE_ENV'),
      expect.stringContaining('DATABASE_URL'),
      expect.stringContaining('ENCRYPTION_KEYS'),
    ]);
    for (const NODE_ENV of ['development', 'test', '']) {
      expect(problemsOf({ ...COMPLETE, NODE_ENV }), NODE_ENV).toEqual([]);
    }
  });

  it.each([
    ['ENCRYPTION_KEY', 'ENCRYPTION_KEYS'],
    ['ENCRPYTION_KEYS', 'ENCRYPTION_KEYS'],
    ['SCAN_CITIES', 'SCAN_CITY'],
    ['SCANCITY', 'SCAN_CITY'],
    ['HEALTHPORT', 'HEALTH_PORT'],
    ['HEALTH_PORTS', 'HEALTH_PORT'],
    ['HELTH_PORT', 'HEALTH_PORT'],
    ['TRUSTED_HOP', 'TRUSTED_HOPS'],
    ['trusted-hops', 'TRUSTED_HOPS'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['SMTP_URI', 'SMTP_URL'],
    ['MAIL_FORM', 'MAIL_FROM'],
  ])('reports that %s is not read, and that %s may be meant', (name, meant) => {
    expect(problemsOf({ ...COMPLETE, [name]: 'x' })).toEqual([
      expect.stringMatching(new RegExp(`^${name} .*${meant}`)),
    ]);
  });

  it('reports a misspelled required name as well', () => {
    expect(problemsOf({ SHOPIFY_API_KEY: 'key', SHOPIFY_APP_SECRT: 'secret' })).toEqual([
      expect.stringMatching(/^SHOPIFY_API_SECRET is missing/),
      expect.stringMatching(/^SHOPIFY_APP_SECRT .*SHOPIFY_API_SECRET/),
    ]);
  });

  it('may hold the variables of hosts and other programs', () => {
    const names = [
      'PORTS PORT_HTTP POST HOST SPORT NODE_ENVS NODE_OPTIONS npm_config_port npm_lifecycle_event',
      'DATABASE_SSL DATABASE_USER DATABASE_HOST TRUSTED_HOSTS HEALTH_PATH LOG_LABEL LOGLEVEL',
      'SHOPIFY_APP_NAME SHOPIFY_APP_ENV SHOPIFY_API_VERSION SCOPES FRONTEND_PORT BACKEND_PORT',
      'KUBERNETES_SERVICE_PORT HEALTH_SERVICE_PORT PATH PWD TZ CI',
    ].flatMap((line) => line.split(' '));
    expect(
      problemsOf({ ...COMPLETE, ...Object.fromEntries(names.map((one) => [one, 'x'])) }),
    ).toEqual([]);
    const others = { DATABASE_URLS: 'x', DATABASE_URL_2: 'x', ENCRYPTION_KEY: 'x' };
    expect(problemsOf({ ...PRODUCTION, ...others }), 'when ours is set too').toEqual([]);
    expect(problemsOf({ ...COMPLETE, SCAN_CITIES: ' ' }), 'when it is blank').toEqual([]);
  });

  it('reports all that is missing at once, each with its fix', () => {
    const problems = problemsOf({});
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'SHOPIFY_API_KEY',
      'SHOPIFY_API_SECRET',
    ]);
    for (const problem of problems) expect(problem).toContain(': ');
  });

  it('sends mails once it says by whom, as whom, and where links lead', () => {
    const mail = {
      SMTP_URL: 'smtp://u:hunter2@mail.example',
      MAIL_FROM: 'reports@app.example',
      SHOPIFY_APP_URL: 'https://app.example/',
    };
    expect(parseConfig({ ...COMPLETE, ...mail })).toMatchObject({
      config: {
        mail: {
          server: { host: 'mail.example', requiresTls: true },
          from: 'reports@app.example',
          appUrl: 'https://app.example',
        },
      },
    });
    for (const name of Object.keys(mail)) {
      const all: Record<string, string> = { ...COMPLETE, ...mail };
      const { [name]: _, ...others } = all;
      expect(problemsOf(others)).toEqual([
        expect.stringContaining(`${name} is missing: set it to`),
      ]);
      expect(problemsOf({ ...others, [name]: 'hunter2' })).toEqual([
        expect.stringMatching(new RegExp(`^${name} is not of the right form: (?!.*hunter2)`)),
      ]);
    }
    const selector = { ...COMPLETE, ...mail, MAIL_DKIM_SELECTOR: 'S1' };
    expect(parseConfig(selector)).toMatchObject({ config: { mail: { dkimSelector: 's1' } } });
    expect(problemsOf({ ...selector, MAIL_DKIM_SELECTOR: 's1._domainkey' })).toEqual([
      expect.stringMatching(/^MAIL_DKIM_SELECTOR .*\._domainkey/),
    ]);
    const { SHOPIFY_APP_URL } = mail;
    expect(problemsOf({ ...COMPLETE, SHOPIFY_APP_URL }), "as Shopify's CLI sets it").toEqual([]);
    expect(problemsOf({ ...COMPLETE, ...mail, SHOPIFY_APP_URL: 'http://app.example' })).toEqual([
      expect.stringMatching(/^SHOPIFY_APP_URL .*https/),
    ]);
  });

  it('must name the database and the keys in production', () => {
    const { DATABASE_URL: _, ENCRYPTION_KEYS: __, ...rest } = PRODUCTION;
    expect(problemsOf(rest)).toEqual([
      expect.stringMatching(/^DATABASE_URL is missing: .*postgres:\/\/.*file:\/data\//),
      expect.stringMatching(/^ENCRYPTION_KEYS is missing: .*openssl rand -base64 32/),
    ]);
    expect(problemsOf({ ...PRODUCTION, DATABASE_URL: 'file:/data/orders.sqlite' })).toEqual([]);
  });

  it('has a key of its own in development, the same at each start and another for each secret', () => {
    expect(keyOf('one')).toEqual(keyOf('one'));
    expect(keyOf('one')).not.toEqual(keyOf('another'));
  });

  it('has every name that .env.example lists, and no other', () => {
    const read = new Set<string>();
    const env = new Proxy<Record<string, string>>(
      {},
      { get: (_, name) => void read.add(String(name)) },
    );
    parseConfig(env);
    expect(Object.keys(parseEnv(WHOLE_EXAMPLE)).toSorted()).toEqual([...read].toSorted());
  });

  it('has the defaults that .env.example shows', () => {
    expect(Object.keys(parseEnv(EXAMPLE))).toEqual(Object.keys(COMPLETE));
    const { NODE_ENV: _, ...shown } = parseEnv(WHOLE_EXAMPLE);
    expect(parseConfig({ ...shown, ...COMPLETE })).toEqual(parseConfig(COMPLETE));
  });

  it.each([
    [{ PORT: '80a' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ TRUSTED_HOPS: '-1' }, 'TRUSTED_HOPS'],
    [{ HEALTH_PORT: 'no' }, 'HEALTH_PORT'],
    [{ PORT: '9090' }, 'HEALTH_PORT'],
    [{ DATABASE_URL: 'mysql://db/app' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'file:' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'file://data/orders.sqlite' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres://app:hunter#2@db/app' }, 'DATABASE_URL'],
    [{ NODE_ENV: 'staging', DATABASE_URL: 'file:x', ENCRYPTION_KEYS: KEYS }, 'NODE_ENV'],
    [{ SCAN_CITY: 'maybe' }, 'SCAN_CITY'],
    [{ PROTECTED_FIELDS: 'phone,name' }, 'PROTECTED_FIELDS'],
    [{ SUPPORT_EMAIL: 'https://app.example' }, 'SUPPORT_EMAIL'],
    [{ LOG_LEVEL: 'verbose' }, 'LOG_LEVEL'],
    [{ PORT: '1e3' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ TRUSTED_HOPS: '11' }, 'TRUSTED_HOPS'],
    [{ KEEP_DAYS_AFTER_END: '91' }, 'KEEP_DAYS_AFTER_END'],
    [{ KEEP_DAYS: '181' }, 'KEEP_DAYS'],
    [{ SHOPIFY_API_SECRET: '"secret"' }, 'SHOPIFY_API_SECRET'],
    [{ SHOPIFY_API_KEY: "'key'" }, 'SHOPIFY_API_KEY'],
    [{ ENCRYPTION_KEYS: KEYS.slice(3) }, 'ENCRYPTION_KEYS'],
    [{ ENCRYPTION_KEYS: 'k1:dG9vIHNob3J0' }, 'ENCRYPTION_KEYS'],
    [{ ENCRYPTION_KEYS: `${KEYS},` }, 'ENCRYPTION_KEYS'],
    [{ ENCRYPTION_KEYS: `${KEYS},${KEYS}` }, 'ENCRYPTION_KEYS'],
    [{ SHOPIFY_API_SECRET: ' ' }, 'SHOPIFY_API_SECRET'],
  ])('is refused with %j', (change, name) => {
    expect(problemsOf({ ...COMPLETE, ...change })).toEqual([expect.stringContaining(name)]);
  });

  it('is never repeated in a problem, as it may be a secret', () => {
    const known = Object.keys(parseEnv(WHOLE_EXAMPLE));
    for (const name of [...known, 'ENCRYPTION_KEY', 'DATABASE_URI']) {
      const problems = problemsOf({ ...COMPLETE, [name]: '"hunter2"' });
      expect(problems.join(), name).toContain(name);
      expect(problems.join(), name).not.toContain('hunter2');
    }
  });
});
