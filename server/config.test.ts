import { describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';

const COMPLETE = {
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'secret',
  SHOPIFY_APP_URL: 'https://app.example',
};

function problemsOf(env: Record<string, string>): readonly string[] {
  const parsed = parseConfig(env);
  return parsed.ok ? [] : parsed.problems;
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
        trustedHops: 0,
        withScanCity: false,
      },
    });
    expect(
      parseConfig({ ...COMPLETE, PORT: '8080', TRUSTED_HOPS: '1', SCAN_CITY: 'on' }),
    ).toMatchObject({
      config: { port: 8080, trustedHops: 1, withScanCity: true },
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

  it.each([
    [{ SHOPIFY_APP_URL: 'http://app.example' }, 'SHOPIFY_APP_URL'],
    [{ PORT: '80a' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ TRUSTED_HOPS: '-1' }, 'TRUSTED_HOPS'],
    [{ SHOPIFY_API_SECRET: ' ' }, 'SHOPIFY_API_SECRET'],
  ])('is refused with %j', (change, name) => {
    expect(problemsOf({ ...COMPLETE, ...change })).toEqual([expect.stringContaining(name)]);
  });

  it('is never repeated in a problem: it may hold a secret', () => {
    expect(problemsOf({ ...COMPLETE, PORT: 'hunter2' }).join()).not.toContain('hunter2');
  });
});
