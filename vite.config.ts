import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './e2e/fixtures/browser.ts';

const ASSETS = 'theme-extension/assets';
/** Read by the server when it starts (`server/http/home-page/page-files.ts`). */
const HOME_PAGE = 'dist/admin';

/**
 * Shopify's CDN has the extension's version in the path (`…/extensions/<id>/<app>-<version>/assets/`), so
 * names carry no hash, and a chunk that the widget imports from beside it is of the same version.
 */
const NAMES = {
  entryFileNames: '[name].js',
  chunkFileNames: 'order-tracking-[name].js',
  assetFileNames: '[name][extname]',
};

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: false,
  // @preact/signals adds to its core what makes every component follow the signals that it reads: hooks,
  // patches of Preact's render, and preact/hooks with them, 2,000 bytes of gzip. One component of the widget
  // follows a signal, by `subscribe` (widget/components/Answer.tsx), so the core is enough. The types are
  // those of the whole package; .oxlintrc.json allows only the names that the core exports.
  // https://github.com/preactjs/signals/tree/main/packages/core
  resolve: { alias: { '@preact/signals': '@preact/signals-core' } },
  build: {
    target: 'es2022',
    outDir: ASSETS,
    emptyOutDir: false,
    modulePreload: false,
    assetsDir: '',
  },
  // `vite build` builds all: the loader is a classic script, the widget and the home page are modules, the
  // pages are for the server.
  builder: {},
  environments: {
    // As libraries both are spared Vite's preload code, which is larger than the loader.
    client: {
      build: {
        // The first to write there: chunks of another day would be deployed as well.
        emptyOutDir: true,
        lib: {
          entry: { 'order-tracking': 'widget/main.ts' },
          formats: ['es'],
          cssFileName: 'order-tracking',
        },
        // Of a library's modules Vite would keep the white space, and the notes for who bundles it.
        rolldownOptions: { output: { ...NAMES, minify: true, comments: false } },
      },
    },
    loader: {
      consumer: 'client',
      build: {
        lib: {
          entry: 'widget/loader.ts',
          formats: ['iife'],
          name: 'orderTracking',
          fileName: () => 'order-tracking-loader.js',
        },
      },
    },
    admin: {
      consumer: 'client',
      build: {
        outDir: HOME_PAGE,
        emptyOutDir: true,
        rolldownOptions: {
          input: { 'home-page': 'server/admin/main.tsx' },
          // Our own server hands it out, under a name that is never used twice.
          output: { entryFileNames: '[name]-[hash].js' },
        },
      },
    },
    pages: {
      consumer: 'server',
      // All inside, so that production installs nothing for it.
      resolve: { noExternal: true },
      build: {
        outDir: 'dist',
        rolldownOptions: {
          input: { pages: 'widget/pages/create-pages.tsx' },
          output: { entryFileNames: '[name].js' },
        },
      },
    },
  },
  test: {
    // Milliseconds for a busy machine: a test that hangs still ends.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Or it would bring a second copy of graphql, and refuse the schema that the first has built.
          server: { deps: { inline: ['@graphql-tools/utils'] } },
          include: ['server/**/*.test.ts', 'widget/**/*.test.ts', 'e2e/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Found only while tests run, it would load all of them anew.
        optimizeDeps: { include: ['fast-check'] },
        test: {
          name: 'browser',
          include: ['widget/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: findChromium() ?? {} }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
