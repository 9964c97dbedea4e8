import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { minify } from 'terser';
import { defineConfig } from 'vitest/config';
import { findChromium } from './e2e/fixtures/browser.ts';

const ASSETS = 'theme-extension/assets';
/** Read by the server when it starts (`server/http/home-page/page-files.ts`). */
const HOME_PAGE = 'dist/admin';

/**
 * Shopify's CDN has the version of the extension in the path (`…/extensions/<id>/<app>-<version>/assets/`),
 * so the names need no hash, and a chunk that the widget imports from the same folder has the same version.
 */
const NAMES = {
  entryFileNames: '[name].js',
  chunkFileNames: 'order-tracking-[name].js',
  assetFileNames: '[name][extname]',
};

/**
 * Compiles JSX to calls of `createElement` with the children as arguments. The function that Preact has for the usual
 * compilation contains `createElement` a second time, and takes children as an array in a property: 200 bytes of
 * gzip more. https://rolldown.rs/reference/InputOptions.transform
 */
const CALL_CREATE_ELEMENT: Plugin = {
  name: 'call-create-element',
  apply: 'build',
  config: () => ({
    oxc: { jsx: { runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment' } },
    build: {
      rolldownOptions: {
        transform: {
          inject: { createElement: ['preact', 'createElement'], Fragment: ['preact', 'Fragment'] },
        },
      },
    },
  }),
};

/**
 * Removes from the core of signals what nothing here uses: `Computed`, the methods of a signal and of an effect
 * that nobody calls, and the options of both. Rolldown would keep them, 420 bytes of gzip, because a class is there a
 * function with assignments to its prototype, and those may have effects.
 */
const WITHOUT_COMPUTED: Plugin = {
  name: 'without-computed',
  apply: 'build',
  transform: {
    filter: { id: '**/@preact/signals-core/**' },
    handler(code) {
      const [, name] = /\b([\w$]+) as Computed\b/.exec(code) ?? [];
      if (!name) throw new Error('The core of signals exports no Computed any more.');
      const statements = this.parse(code).body.map(({ start, end }) => code.slice(start, end));
      const isUnused = (statement: string): boolean =>
        [`${name}.prototype`, `Object.defineProperty(${name}.prototype`].some((start) =>
          statement.startsWith(start),
        ) || UNUSED_METHOD.test(statement);
      const rest = statements.filter((one) => !isUnused(one)).join('\n');
      return { code: replaceAll(rest, UNUSED_OPTIONS), map: null };
    },
  },
};

/** Where a signal and an effect take over their options `watched`, `unwatched` and `name`, and where they call the first two. */
const UNUSED_OPTIONS = [
  [';this\\.\\w+=null==(\\w+)\\?void 0:\\1\\.(?:watched|unwatched|name)\\b', ''],
  [
    '\\w+\\(function\\(\\)\\{var (\\w+);null==\\(\\1=\\w+\\.\\w\\)\\|\\|\\1\\.call\\(\\w+\\)\\}\\)',
    '0',
  ],
] as const;

/** `brand` is what `createModel` of signals knows a signal by. */
const UNUSED_METHOD =
  /^[\w$]+\.prototype\.(?:valueOf|toString|toJSON|peek|brand|dispose)=|^[\w$]+\.brand=/;

/** The methods of a class component that none of the widget's has. */
export const LIFECYCLE = [
  'getDerivedStateFromProps',
  'getDerivedStateFromError',
  'componentWillReceiveProps',
  'shouldComponentUpdate',
  'componentWillMount',
  'componentWillUpdate',
  'componentDidUpdate',
  'getSnapshotBeforeUpdate',
  'getChildContext',
  'contextType',
];

/** The elements, and the property, that Preact treats in a way of their own and no component of the widget draws. */
export const DRAWN_BY_NONE = [
  'svg',
  'math',
  'foreignObject',
  'textarea',
  'template',
  'progress',
  'dangerouslySetInnerHTML',
];

/**
 * How Preact asks whether what it draws is on the page already, by the server's hand, or waits for a promise:
 * https://github.com/preactjs/preact/blob/11.2.0/src/constants.js
 */
const HYDRATED_OR_SUSPENDED = '(?:32|128)&[\\w$]+\\.__u';

/**
 * Removes from Preact the parts for what the widget does not use, 480 bytes of gzip: where Preact asks a component for
 * such a method there is none, and where it compares a name with such an element it is another. The minifiers then
 * remove the branches. `e2e/project/build.test.ts` finds a component that uses one of them.
 */
const WITHOUT_UNUSED_PREACT: Plugin = {
  name: 'without-unused-preact',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: '**/preact/dist/preact.mjs' },
    handler(code) {
      const replacements = [
        ...LIFECYCLE.map((name) => [`[\\w$.]+\\.${name}\\b(?!=)`, 'undefined'] as const),
        ...DRAWN_BY_NONE.map((name) => [`"${name}"==[\\w$]+`, 'false'] as const),
        [HYDRATED_OR_SUSPENDED, '0'] as const,
      ];
      return { code: replaceAll(code, replacements), map: null };
    },
  },
};

/** @throws {Error} when there is nothing to replace: the library has changed. */
function replaceAll(code: string, replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((rest, [pattern, value]) => {
    const replaced = rest.replaceAll(new RegExp(pattern, 'g'), value);
    if (replaced === rest) throw new Error(`The library has no ${pattern} any more.`);
    return replaced;
  }, code);
}

/**
 * Minifies what Rolldown has minified once more: terser finds another 100 bytes of gzip. Vite itself runs terser on no
 * library. https://vite.dev/config/build-options#build-minify
 */
const MINIFY_TWICE: Plugin = {
  name: 'minify-twice',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, {
        module: true,
        compress: { passes: 3, ecma: 2020 },
      });
      chunk.code = code ?? chunk.code;
    }
  },
};

export default defineConfig({
  plugins: [CALL_CREATE_ELEMENT, WITHOUT_COMPUTED, WITHOUT_UNUSED_PREACT],
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
  // Makes `vite build` build every environment: the widget and the home page are modules, the loader is a
  // classic script, and the pages are a module for the server. https://vite.dev/guide/api-environment-frameworks
  builder: {},
  environments: {
    // The widget and the loader are built as libraries, which leaves out Vite's code for preloading; that
    // code is larger than the loader.
    client: {
      build: {
        // The first to write there removes what an older build left, which would be deployed as well.
        emptyOutDir: true,
        lib: {
          entry: { 'order-tracking': 'widget/main.ts' },
          formats: ['es'],
          cssFileName: 'order-tracking',
        },
        // In the modules of a library, Vite keeps white space and annotations for bundlers:
        // https://vite.dev/config/build-options#build-minify
        rolldownOptions: {
          plugins: [MINIFY_TWICE],
          output: { ...NAMES, minify: true, comments: false },
        },
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
          // Our own server serves it and lets browsers cache it for ever, so the name has a hash.
          output: { entryFileNames: '[name]-[hash].js' },
        },
      },
    },
    pages: {
      consumer: 'server',
      // Bundles every package, so that production need not install them.
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
    // Milliseconds, enough for a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // By default Vitest leaves one core free, which on a machine of two halves its speed.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // One worker reads each module once and not for every file, a third of the time. A test leaves nothing
          // behind that another would see: clocks, mocks and hooks are put back by `afterEach`.
          isolate: false,
          // Not inlined, it would load a second copy of graphql, which refuses the schema of the first:
          // https://github.com/vitejs/vite/issues/7879
          server: { deps: { inline: ['@graphql-tools/utils'] } },
          include: ['server/**/*.test.ts', 'widget/**/*.test.ts', 'e2e/**/*.test.ts'],
        },
      },
      {
        // Shopify's tester imports the extension itself, with the Preact of that package.
        root: 'extensions',
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'extensions',
          environment: 'jsdom',
          include: ['*/tests/*.test.ts'],
          server: { deps: { inline: [/ui-extensions/] } },
        },
      },
      {
        extends: true,
        // A dependency that Vite finds while tests run makes it reload all of them:
        // https://vite.dev/guide/dep-pre-bundling
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
