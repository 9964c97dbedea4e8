import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'smol-toml';
import * as v from 'valibot';
import { build } from 'vite';
import { expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../extensions/order-admin/', import.meta.url));

/** Bytes of gzip of one target; Shopify's own limit is 64 KB. */
const MAX_BUNDLE = 20 * 1024;

const Config = v.object({
  extensions: v.array(v.object({ targeting: v.array(v.object({ module: v.string() })) })),
});

const { extensions } = v.parse(Config, parse(read('shopify.extension.toml')));
const modules = extensions.flatMap(({ targeting }) => targeting.map(({ module }) => module));

function read(path: string): string {
  return readFileSync(FOLDER + path, 'utf8');
}

/** As the Shopify CLI bundles it, with the packages of `extensions/`. */
async function bundle(module: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: FOLDER,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, target: 'es2022', lib: { entry: FOLDER + module, formats: ['es'] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output.map((part) => ('code' in part ? part.code : '')).join('');
}

it.each(modules)(
  '%s is small, and asks the server that the app is deployed with',
  async (module) => {
    const code = await bundle(module);
    expect(gzipSync(code).length).toBeLessThanOrEqual(MAX_BUNDLE);
    expect(code).toContain('/extension/orders/');
    // A relative address leads to `application_url`: none of ours, and none of a template, can be deployed with it.
    const addresses = [...code.matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address);
    expect(new Set(addresses).difference(new Set(['http://www.w3.org']))).toEqual(new Set());
    expect(code).not.toContain('example.com');
  },
);

it('is found by the Shopify CLI', () => {
  const app = parse(readFileSync(new URL('../../shopify.app.toml', import.meta.url), 'utf8'));
  expect(app['extension_directories']).toEqual(['theme-extension', 'extensions/*']);
});
