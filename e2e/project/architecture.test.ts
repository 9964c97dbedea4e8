import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Milliseconds for one run of a tool on a busy machine. */
const TIMEOUT = 120_000;

/** Copied to a temporary folder, so that the checkout is not touched: what the tools need, and no more. */
const COPIED = ['.oxlintrc.json', 'package.json', 'tsconfig.json', 'server', 'widget'];

/** Breaches of "who may import whom": the file, and what it must not say. */
const LINTED: [file: string, line: string][] = [
  ['server/core/breach-package.ts', "import 'hono';"],
  ['server/core/breach-node.ts', "import 'node:fs';"],
  ['server/core/breach-shopify.ts', "import '../shopify/client/deadline.ts';"],
  ['server/core/breach-ports.ts', "import '../ports/session-store.ts';"],
  ['server/core/dates/breach-package.ts', "import 'hono';"],
  ['server/core/dates/breach-shopify.ts', "import '../../shopify/client/deadline.ts';"],
  ['server/core/dates/breach-use-case.ts', "import '../../lookup/track-order.ts';"],
  ['server/core/dates/breach-clock.ts', 'export const now = Date.now();'],
  ['server/core/breach-clock.ts', 'export const now = Date.now();'],
  ['server/core/breach-random.ts', 'export const random = Math.random();'],
  ['server/core/dates/deep/breach-package.ts', "import 'hono';"],
  ['server/core/dates/deep/breach-ports.ts', "import '../../../ports/session-store.ts';"],
  ['server/ports/breach-package.ts', "import 'hono';"],
  ['server/ports/breach-async.ts', "import '../async/with-timeout.ts';"],
  ['server/async/breach-core.ts', "import '../core/order.ts';"],
  ['server/environment/breach-stores.ts', "import '../stores/create-stores.ts';"],
  ['server/http/middleware/breach-app.ts', "import '../../app.ts';"],
  ['server/http/breach-shopify.ts', "import '../shopify/client/deadline.ts';"],
  ['server/http/routes/breach-stores.ts', "import '../../stores/create-stores.ts';"],
  ['server/http/routes/breach-home-page.ts', "import '../../admin/wording.ts';"],
  ['server/http/routes/breach-page.ts', "import '../../admin/carriers/news-share.ts';"],
  ['server/http/breach-component.ts', "import '../admin/components/Health.tsx';"],
  ['server/http/breach-environment.ts', "import '../environment/read-environment.ts';"],
  ['server/http/breach-widget.ts', "import '../../widget/loader.ts';"],
  ['server/shopify/client/breach-stores.ts', "import '../../stores/create-stores.ts';"],
  ['server/shopify/breach-admin.ts', "import '../admin/contract.ts';"],
  ['server/shopify/breach-use-case.ts', "import '../lookup/track-order.ts';"],
  ['server/carriers/breach-stores.ts', "import '../stores/create-stores.ts';"],
  ['server/carriers/client/breach-shopify.ts', "import '../../shopify/client/deadline.ts';"],
  ['server/lookup/breach-carriers.ts', "import '../carriers/create-providers.ts';"],
  ['server/carriers/breach-deliveries.ts', "import '../deliveries/find-order.ts';"],
  ['server/deliveries/breach-carriers.ts', "import '../carriers/poll-parcels.ts';"],
  ['server/deliveries/breach-stores.ts', "import '../stores/create-stores.ts';"],
  ['server/lookup/breach-deliveries.ts', "import '../deliveries/find-order.ts';"],
  ['server/runtime/breach-deliveries.ts', "import '../deliveries/find-order.ts';"],
  ['server/lookup/breach-shopify.ts', "import '../shopify/client/deadline.ts';"],
  ['server/lookup/breach-http.ts', "import '../http/middleware/headers.ts';"],
  ['server/lookup/breach-environment.ts', "import '../environment/read-environment.ts';"],
  ['server/lookup/breach-widget.ts', "import '../../widget/loader.ts';"],
  ['server/lookup/track-order.ts', "import '../shopify/client/deadline.ts';"],
  ['server/lookup/track-order.ts', "import 'lru-cache';"],
  ['server/notices/breach-admin.ts', "import '../admin/wording.ts';"],
  ['server/notices/mail/breach-stores.ts', "import '../../stores/create-stores.ts';"],
  ['server/deliveries/breach-notices.ts', "import '../notices/mail/create-send-mail.ts';"],
  ['server/webhooks/breach-stores.ts', "import '../stores/create-stores.ts';"],
  ['server/access/counting/breach-http.ts', "import '../../http/middleware/headers.ts';"],
  ['server/access/breach-compose.ts', "import '../compose.ts';"],
  ['server/stores/breach-http.ts', "import '../http/middleware/headers.ts';"],
  ['server/runtime/breach-shopify.ts', "import '../shopify/client/deadline.ts';"],
  ['server/runtime/breach-compose.ts', "import '../compose.ts';"],
  ['server/runtime/breach-config.ts', "import '../config.ts';"],
  ['server/runtime/breach-core.ts', "import '../core/order.ts';"],
  ['server/admin/breach-http.ts', "import '../http/middleware/headers.ts';"],
  ['server/admin/breach-core.ts', "import '../core/order.ts';"],
  ['server/admin/breach-package.ts', "import 'valibot';"],
  ['server/admin/components/breach-package.ts', "import '@preact/signals';"],
  ['server/admin/deliveries/breach-package.ts', "import 'hono';"],
  ['server/admin/deliveries/breach-http.ts', "import '../../http/not-built.ts';"],
  ['server/admin/components/breach-core.ts', "import '../../core/order.ts';"],
  ['server/admin/components/breach-node.ts', "import 'node:fs';"],
  ['server/app.ts', "import './admin/wording.ts';"],
  ['server/app.ts', "import './shopify/client/deadline.ts';"],
  ['server/app.ts', "import './core/order.ts';"],
  ['server/app.ts', "import './async/run-every.ts';"],
  ['server/app.ts', "import './runtime/metrics.ts';"],
  ['server/app.ts', "import '../e2e/browser.ts';"],
  ['server/breach-e2e.ts', "import '../e2e/browser.ts';"],
  ['server/http/breach-e2e.ts', "import '../../e2e/browser.ts';"],
  ['server/shopify/breach-e2e.ts', "import '../../e2e/browser.ts';"],
  ['server/core/breach.test.ts', "import '../../e2e/bench/ratio.ts';"],
  ['widget/breach-server.ts', "import '../server/app.ts';"],
  ['widget/components/breach-core.ts', "import '../../server/core/order.ts';"],
  ['widget/lazy/deep/breach-server.ts', "import '../../../server/app.ts';"],
  ['widget/breach-e2e.ts', "import '../e2e/browser.ts';"],
  ['widget/breach-package.ts', "import 'valibot';"],
  ['widget/components/breach-package.ts', "import 'lru-cache';"],
  ['widget/components/breach-scoped-package.ts', "import '@shopify/shopify-api';"],
  ['widget/components/breach-render.ts', "import 'preact-render-to-string';"],
  ['widget/breach-signals.ts', "import { useSignal } from '@preact/signals';"],
  ['widget/components/breach-signals.tsx', "import * as signals from '@preact/signals';"],
  ['widget/breach-intl.ts', 'export const format = new Intl.DateTimeFormat();'],
];

/** Breaches that the compiler refuses: the project, the file, the line, and its error. */
const COMPILED: [project: string, file: string, line: string, error: string][] = [
  ['server/core', 'server/core/breach-process.ts', 'export const { env } = process;', 'TS2591'],
  ['server/core', 'server/core/breach-fetch.ts', "export const page = fetch('/');", 'TS2304'],
  [
    'server/core',
    'server/core/breach-out.ts',
    "export * from '../shopify/client/deadline.ts';",
    'TS6307',
  ],
  ['server/core', 'server/core/breach-port.ts', "export * from '../ports/log.ts';", 'TS6307'],
  ['server/ports', 'server/ports/breach-process.ts', 'export const { env } = process;', 'TS2591'],
  ['server/ports', 'server/ports/breach-out.ts', "export * from '../config.ts';", 'TS6307'],
  ['server/admin', 'server/admin/breach-out.ts', "export * from '../config.ts';", 'TS6307'],
  ['server/admin', 'server/admin/breach-process.ts', 'export const { env } = process;', 'TS2591'],
  [
    'server/tsconfig.contract.json',
    'server/admin/contract.ts',
    "export * from './wording.ts';",
    'TS6307',
  ],
  [
    'server/tsconfig.contract.json',
    'server/admin/carriers/breach-contract.ts',
    "export * from '../format-amount.ts';",
    'TS6307',
  ],
  ['widget', 'widget/breach-out.ts', "export * from '../server/lookup/track-order.ts';", 'TS6307'],
  ['server/tsconfig.contract.json', 'server/contract.ts', "export * from './app.ts';", 'TS6307'],
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'breaches-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function plant(file: string, line: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${line}\n`, { flag: 'a' });
}

/** Runs a tool of `node_modules` in the copy, and gives what it prints. */
function run(tool: string, ...words: string[]): string {
  const file = join(ROOT, 'node_modules', tool);
  const { stdout, stderr } = spawnSync(execPath, [file, ...words], {
    cwd: folder,
    encoding: 'utf8',
    timeout: TIMEOUT,
  });
  return stdout + stderr;
}

/** Only the plain rules: types are not needed to see an import. */
function lint(): string {
  return run('oxlint/bin/oxlint', '--disable-nested-config', '--format=unix', 'server', 'widget');
}

describe('an import that CONTRIBUTING.md forbids', () => {
  let found: string;

  beforeAll(() => {
    expect(lint(), 'clean before').not.toContain('restricted');
    for (const [file, line] of LINTED) plant(file, line);
    found = lint();
  }, TIMEOUT);

  it.each(LINTED)('%s: %s is refused by the linter', (file, line) => {
    const reports = found.split('\n').filter((report) => report.startsWith(`${file}:`));
    const imported = /^import .*?('[^']+');$/.exec(line)?.[1];
    const rule = imported ? 'no-restricted-imports' : 'no-restricted-properties';
    // Several lines may be planted in one file, so a report has to name what was imported.
    const own = reports.filter((report) => report.includes(imported ?? ''));
    expect(own.join('\n')).toContain(rule);
  });
});

describe('a reach outside its project', () => {
  /** What the compiler prints of each project: one run for all of its breaches. */
  const found = new Map<string, string>();

  beforeAll(() => {
    for (const [, file, line] of COMPILED) plant(file, line);
    for (const [project] of COMPILED) {
      if (found.has(project)) continue;
      found.set(project, run('typescript/bin/tsc', '-p', project, '--noEmit'));
    }
  }, TIMEOUT);

  it.each(COMPILED)('in %s: %s with %s is refused by the compiler', (project, file, _, error) => {
    const reports = (found.get(project) ?? '').split('\n');
    expect(reports.filter((report) => report.startsWith(file)).join('\n')).toContain(error);
  });
});
