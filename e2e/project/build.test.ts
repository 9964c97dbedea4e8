import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { themeCheckRun } from '@shopify/theme-check-node';
import { createBuilder } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Pages, TrackResponse } from '../../server/contract.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is not needed for an answer. */
const LATER = [
  'order-tracking-follow-editor.js',
  'order-tracking-order-actions.js',
  'order-tracking-prove-work.js',
  'order-tracking-refresh-when-seen.js',
];

describe('the built extension', () => {
  let folder: string;
  const asset = (name: string): Buffer => readFileSync(join(folder, 'assets', name));
  const gzipped = (name: string): number => gzipSync(asset(name), { level: 9 }).length;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'theme-extension-'));
    cpSync(join(ROOT, 'theme-extension'), folder, { recursive: true });
    const outDir = join(folder, 'assets');
    // Vitest sets `test`, with which Vite writes JSX for debugging: a thousand bytes that no shop gets.
    vi.stubEnv('NODE_ENV', 'production');
    const builder = await createBuilder({
      root: ROOT,
      mode: 'production',
      logLevel: 'warn',
      build: { outDir },
      environments: { pages: { build: { outDir: join(folder, 'pages') } } },
    });
    await builder.buildApp();
    vi.unstubAllEnvs();
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds a loader, a widget, its style and what it loads later, and nothing else', () => {
    expect(readdirSync(join(folder, 'assets')).toSorted()).toEqual([
      ...[...LATER, 'order-tracking-loader.js'].toSorted(),
      'order-tracking.css',
      'order-tracking.js',
    ]);
  });

  it('has a loader of at most 800 bytes as they are', () => {
    expect(asset('order-tracking-loader.js').length).toBeLessThanOrEqual(800);
  });

  it('has a loader that is a classic script and leaves no global behind', () => {
    const source = asset('order-tracking-loader.js').toString();
    expect(source).toMatch(/^\(?(?:function|\()/);
    expect(source).not.toMatch(/\bexport\b|import\.meta/);
  });

  it('costs one look-up at most 12,900 bytes of script', () => {
    // Of these, 4,700 are Preact and 1,600 the signals that an answer follows.
    const total = gzipped('order-tracking-loader.js') + gzipped('order-tracking.js');
    expect(total).toBeLessThanOrEqual(12_900);
  });

  it('loads later at most 5,000 bytes of script', () => {
    const total = LATER.reduce((sum, name) => sum + gzipped(name), 0);
    expect(total).toBeLessThanOrEqual(5_000);
  });

  // The loader may ask for the widget under another fragment, which is another module: a chunk that
  // imported it would bring a second widget.
  it('has chunks that import nothing, and a widget that imports them only when it needs them', () => {
    for (const name of LATER) expect(asset(name).toString(), name).not.toMatch(/\bimport\b/);
    const source = asset('order-tracking.js').toString();
    expect(source).not.toMatch(/\bimport\s*[^(\s]/);
    const imported = [...source.matchAll(/import\(`\.\/([\w-]+\.js)`\)/g)].map(([, name]) => name);
    expect(new Set(imported)).toEqual(new Set(LATER));
  });

  it('costs at most 3,000 bytes of style', () => {
    expect(gzipped('order-tracking.css')).toBeLessThanOrEqual(3_000);
  });

  it('wakes no Intl formatter, which would hold a slow phone up for 100 ms', () => {
    const source = asset('order-tracking.js').toString() + asset('order-tracking-loader.js');
    expect(source).not.toMatch(/Intl\.(?!PluralRules)|toLocale(?!UpperCase|LowerCase)\w*String/);
  });

  it('keeps nothing of the shopper in the browser but a pass, for as long as the tab is open', () => {
    const source = ['order-tracking.js', ...LATER].map((name) => asset(name).toString()).join('');
    expect(source).not.toMatch(/localStorage|document\.cookie|indexedDB|caches\b/);
    const stored = [...source.matchAll(/sessionStorage\.\w+/g)].map(([use]) => use);
    expect(stored.toSorted()).toEqual(['sessionStorage.removeItem', 'sessionStorage.setItem']);
  });

  it('measures in em, overrides nothing by force and styles only its own', () => {
    const style = asset('order-tracking.css').toString();
    expect(style).not.toMatch(/\d rem|\drem\b|!important|#[a-z][\w-]*\s*[{,]/);
    const selectors = [...style.matchAll(/(?<=^|[{}])([^{}@]+)\{/g)].map(([, one]) => one ?? '');
    expect(selectors.length).toBeGreaterThan(20);
    for (const selector of selectors.flatMap((one) => one.split(','))) {
      expect(selector).toMatch(/\.order-tracking/);
    }
  });

  it('goes with a module of pages that production needs nothing else for', async () => {
    const module = join(folder, 'pages', 'pages.js');
    expect(readdirSync(dirname(module))).toEqual(['pages.js']);
    expect(readFileSync(module, 'utf8')).not.toMatch(/\bimport\b *[^.\w]|\bfrom *["']/);
    const { createPages }: { createPages(version: string): Pages } = await import(module);
    const pages = createPages('v1');
    expect(pages.trackingPage).toContain('/assets/v1/');
    // The same style as the widget's, after the page's own; but for the mark that Vite leaves on a library's.
    const style = asset('order-tracking.css').toString().replace('/*$vite$:1*/', '').trim();
    expect(pages.answerStyle.endsWith(style)).toBe(true);
    const response: TrackResponse = { outcome: 'not_found' };
    const request = { order: '1001', email: 'jane@example.com', locale: 'nl' };
    const page = pages.renderAnswer({ request, response });
    expect(page).toContain('<html lang="nl" dir="ltr">');
    expect(page).toContain(`<style>${pages.answerStyle}</style>`);
  });

  it('passes Theme Check', async () => {
    const { offenses } = await themeCheckRun(folder, 'theme-check:theme-app-extension');
    expect(offenses.map(({ check, uri, message }) => `${check} ${uri}: ${message}`)).toEqual([]);
  }, 60_000);
});
