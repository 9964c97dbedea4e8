import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'smol-toml';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { bundleExtension } from '../fixtures/bundle-extension.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Bytes of gzip of one target; Shopify's own limit is 64 KB. */
const MAX_BUNDLE = 20 * 1024;

/** What `npm run deploy` gives to the Shopify CLI. */
const APP_URL = 'https://app.shop.example';

/** Characters of the name of an extension, as the Shopify CLI limits it. */
const MAX_NAME = 30;

const Config = v.object({
  extensions: v.array(
    v.object({ targeting: v.optional(v.array(v.object({ module: v.string() })), []) }),
  ),
});

/**
 * Bytes of one locale file. The Shopify CLI refused larger ones until it left that to its server, which does not say what
 * it accepts: https://github.com/Shopify/cli/pull/5027
 */
const MAX_LOCALE = 20 * 1024;

/** Every module of every extension, from the root of the repository. */
const modules = globSync('extensions/*/shopify.extension.toml', { cwd: ROOT }).flatMap((path) => {
  const { extensions } = v.parse(Config, parse(readFileSync(ROOT + path, 'utf8')));
  return extensions.flatMap(({ targeting }) =>
    targeting.map(({ module }) => `${dirname(path)}/${module.replace(/^\.\//, '')}`),
  );
});

/** The addresses in a bundle, but for the namespaces that Preact has. */
function addressesIn(code: string): Set<string> {
  const addresses = [...code.matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address);
  return new Set(addresses).difference(new Set(['http://www.w3.org']));
}

it.each(modules)(
  '%s is small, and asks the server that the app is deployed with',
  async (module) => {
    const code = await bundleExtension(module, APP_URL);
    expect(gzipSync(code).length).toBeLessThanOrEqual(MAX_BUNDLE);
    expect(code).not.toContain('example.com');
    // A relative address leads to `application_url`, but only in the admin.
    const isOfAdmin = module.startsWith('extensions/order-admin/');
    const asks = code.includes('/extension/order');
    expect(addressesIn(code)).toEqual(new Set(asks && !isOfAdmin ? [APP_URL] : []));
  },
);

it('are as many targets as are meant', () => {
  expect(modules).toHaveLength(7);
});

it.each(globSync('extensions/*/locales/*.json', { cwd: ROOT }))(
  '%s has a name that fits',
  (path) => {
    const { name } = v.parse(
      v.object({ name: v.string() }),
      JSON.parse(readFileSync(ROOT + path, 'utf8')),
    );
    expect(name.length).toBeLessThanOrEqual(MAX_NAME);
  },
);

it.each(globSync('extensions/*/locales/*.json', { cwd: ROOT }))('%s is not too large', (path) => {
  expect(statSync(ROOT + path).size).toBeLessThanOrEqual(MAX_LOCALE);
});

it('is found by the Shopify CLI', () => {
  const app = parse(readFileSync(`${ROOT}shopify.app.toml`, 'utf8'));
  expect(app['extension_directories']).toEqual(['theme-extension', 'extensions/*']);
});
