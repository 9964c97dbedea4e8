import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';

const COMPLETE = {
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'secret',
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
        port: 3000,
        healthPort: 9090,
        databaseUrl: 'file:./track-your-order.sqlite',
        encryptionKeys: [{ id: 'development', key: expect.any(Buffer) }],
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
        encryptionKeys: [{ id: 'k2' }, { id: 'k1' }],
        trustedHops: 1,
        withScanCity: true,
      },
    });
  });

  it('is told all that is missing at once, each with its fix', () => {
    const problems = problemsOf({});
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'SHOPIFY_API_KEY',
      'SHOPIFY_API_SECRET',
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

  it('has the defaults that .env.example tells', () => {
    expect(Object.keys(parseEnv(EXAMPLE))).toEqual(Object.keys(COMPLETE));
    const { NODE_ENV: _, ...told } = parseEnv(WHOLE_EXAMPLE);
    expect(parseConfig({ ...told, ...COMPLETE })).toEqual(parseConfig(COMPLETE));
  });

  it.each([
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
    [{ ENCRYPTION_KEYS: `${KEYS},${KEYS}` }, 'ENCRYPTION_KEYS'],
    [{ SHOPIFY_API_SECRET: ' ' }, 'SHOPIFY_API_SECRET'],
  ])('is refused with %j', (change, name) => {
    expect(problemsOf({ ...COMPLETE, ...change })).toEqual([expect.stringContaining(name)]);
  });

  it('is never repeated in a problem: it may hold a secret', () => {
    const names = ['PORT', 'HEALTH_PORT', 'DATABASE_URL', 'ENCRYPTION_KEYS'];
    for (const name of names) {
      const problems = problemsOf({ ...COMPLETE, [name]: 'hunter2' });
      expect(problems.join(), name).toContain(name);
      expect(problems.join(), name).not.toContain('hunter2');
    }
  });
});
