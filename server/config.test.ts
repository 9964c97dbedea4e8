import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';

const COMPLETE = {
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'secret',
  SHOPIFY_APP_URL: 'https://app.example',
};

const EXAMPLE = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

/** With the lines that it leaves out. */
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
  it('is a config when nothing is missing', () => {
    expect(parseConfig(COMPLETE)).toEqual({
      ok: true,
      config: {
        apiKey: 'key',
        apiSecret: 'secret',
        appUrl: 'https://app.example',
        port: 3000,
        healthPort: 9090,
        databaseUrl: 'file:./track-your-order.sqlite',
        encryptionKeys: expect.stringMatching(/^development:[A-Za-z0-9+/]{43}=$/),
        trustedHops: 0,
        withScanCity: false,
      },
    });
    expect(
      parseConfig({
        ...PRODUCTION,
        PORT: '8080',
        HEALTH_PORT: '8081',
        TRUSTED_HOPS: '1',
        SCAN_CITY: 'on',
      }),
    ).toMatchObject({
      config: {
        port: 8080,
        healthPort: 8081,
        databaseUrl: 'postgres://app:hunter2@db/app',
        encryptionKeys: KEYS,
        trustedHops: 1,
        withScanCity: true,
      },
    });
  });

  it.each(['HOST', 'APP_URL'])('may name the address in %s, as the Shopify CLI does', (name) => {
    const { SHOPIFY_APP_URL: url, ...rest } = COMPLETE;
    expect(problemsOf({ ...rest, [name]: url })).toEqual([]);
  });

  it('may hold a HOST that is no address, as hosts set it', () => {
    expect(
      problemsOf({
        ...COMPLETE,
        SHOPIFY_APP_URL: '',
        HOST: '0.0.0.0',
        APP_URL: 'https://a.example',
      }),
    ).toEqual([]);
  });

  it('is told all that is missing at once, each with its fix', () => {
    const problems = problemsOf({});
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'SHOPIFY_API_KEY',
      'SHOPIFY_API_SECRET',
      'SHOPIFY_APP_URL',
    ]);
    for (const problem of problems) expect(problem).toContain(': ');
  });

  it('in production has to name its database and its keys', () => {
    const { DATABASE_URL: _, ENCRYPTION_KEYS: __, ...rest } = PRODUCTION;
    expect(problemsOf(rest)).toEqual([
      expect.stringMatching(/^DATABASE_URL is missing: .*postgres:\/\/.*file:\/data\//),
      expect.stringMatching(/^ENCRYPTION_KEYS is missing: .*openssl rand -base64 32/),
    ]);
    expect(problemsOf({ ...PRODUCTION, DATABASE_URL: 'file:/data/orders.sqlite' })).toEqual([]);
  });

  it('in development has a key of its own, the same at each start and another for each secret', () => {
    expect(keyOf('one')).toBe(keyOf('one'));
    expect(keyOf('one')).not.toBe(keyOf('another'));
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

  it('has the defaults that .env.example tells', () => {
    expect(Object.keys(parseEnv(EXAMPLE))).toEqual(Object.keys(COMPLETE));
    const { NODE_ENV: _, ...told } = parseEnv(WHOLE_EXAMPLE);
    expect(parseConfig({ ...told, ...COMPLETE })).toEqual(parseConfig(COMPLETE));
  });

  it.each([
    [{ SHOPIFY_APP_URL: 'http://app.example' }, 'SHOPIFY_APP_URL'],
    [{ PORT: '80a' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ TRUSTED_HOPS: '-1' }, 'TRUSTED_HOPS'],
    [{ HEALTH_PORT: 'no' }, 'HEALTH_PORT'],
    [{ PORT: '9090' }, 'HEALTH_PORT'],
    [{ DATABASE_URL: 'mysql://db/app' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'file:' }, 'DATABASE_URL'],
    [{ ENCRYPTION_KEYS: KEYS.slice(3) }, 'ENCRYPTION_KEYS'],
    [{ ENCRYPTION_KEYS: 'k1:dG9vIHNob3J0' }, 'ENCRYPTION_KEYS'],
    [{ ENCRYPTION_KEYS: `${KEYS},` }, 'ENCRYPTION_KEYS'],
    [{ SHOPIFY_API_SECRET: ' ' }, 'SHOPIFY_API_SECRET'],
  ])('is refused with %j', (change, name) => {
    expect(problemsOf({ ...COMPLETE, ...change })).toEqual([expect.stringContaining(name)]);
  });

  it('is never repeated in a problem: it may hold a secret', () => {
    const names = ['PORT', 'HEALTH_PORT', 'DATABASE_URL', 'ENCRYPTION_KEYS', 'SHOPIFY_APP_URL'];
    for (const name of names) {
      const problems = problemsOf({ ...COMPLETE, [name]: 'hunter2' });
      expect(problems.join(), name).toContain(name);
      expect(problems.join(), name).not.toContain('hunter2');
    }
  });
});
