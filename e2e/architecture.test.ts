import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Milliseconds for one run of a tool on a busy machine. */
const PATIENCE = 30_000;

/** What the tools need to judge a file; never more, so that nothing of the checkout is touched. */
const COPIED = ['.oxlintrc.json', 'package.json', 'tsconfig.json', 'server', 'widget'];

/** Breaches of "who may import whom": the file, and what it must not say. */
const LINTED: [file: string, line: string][] = [
  ['server/core/breach-package.ts', "import 'hono';"],
  ['server/core/breach-node.ts', "import 'node:fs';"],
  ['server/core/breach-shopify.ts', "import '../shopify/deadline.ts';"],
  ['server/core/scans/breach-package.ts', "import 'hono';"],
  ['server/core/scans/breach-shopify.ts', "import '../../shopify/deadline.ts';"],
  ['server/core/scans/breach-use-case.ts', "import '../../track-order.ts';"],
  ['server/core/dates/breach-clock.ts', 'export const now = Date.now();'],
  ['server/core/breach-clock.ts', 'export const now = Date.now();'],
  ['server/core/breach-chance.ts', 'export const chance = Math.random();'],
  ['server/http/breach-app.ts', "import '../app.ts';"],
  ['server/http/breach-shopify.ts', "import '../shopify/deadline.ts';"],
  ['server/shopify/breach-stores.ts', "import '../stores/create-stores.ts';"],
  ['server/http/breach-home-page.ts', "import '../admin/words.ts';"],
  ['server/http/breach-component.ts', "import '../admin/components/Health.tsx';"],
  ['server/shopify/breach-admin.ts', "import '../admin/contract.ts';"],
  ['server/admin/breach-http.ts', "import '../http/headers.ts';"],
  ['server/admin/breach-core.ts', "import '../core/order.ts';"],
  ['server/admin/breach-package.ts', "import 'valibot';"],
  ['server/admin/components/breach-package.ts', "import '@preact/signals';"],
  ['server/admin/components/breach-core.ts', "import '../../core/order.ts';"],
  ['server/admin/components/breach-node.ts', "import 'node:fs';"],
  ['server/app.ts', "import './admin/words.ts';"],
  ['server/access/breach-http.ts', "import '../http/headers.ts';"],
  ['server/shopify/breach-use-case.ts', "import '../track-order.ts';"],
  ['server/stores/breach-http.ts', "import '../http/headers.ts';"],
  ['server/carriers/breach-shopify.ts', "import '../shopify/deadline.ts';"],
  ['server/breach-e2e.ts', "import '../e2e/browser.ts';"],
  ['server/track-order.ts', "import './shopify/deadline.ts';"],
  ['server/app.ts', "import './shopify/deadline.ts';"],
  ['widget/breach-server.ts', "import '../server/app.ts';"],
  ['widget/components/breach-core.ts', "import '../../server/core/order.ts';"],
  ['widget/breach-package.ts', "import 'valibot';"],
  ['widget/breach-intl.ts', 'export const format = new Intl.DateTimeFormat();'],
];

/** Breaches that the compiler refuses: the project, the file, the line, and its error. */
const COMPILED: [project: string, file: string, line: string, error: string][] = [
  ['server/core', 'server/core/breach-process.ts', 'export const { env } = process;', 'TS2591'],
  ['server/core', 'server/core/breach-fetch.ts', "export const page = fetch('/');", 'TS2304'],
  ['server/core', 'server/core/breach-out.ts', "export * from '../shopify/deadline.ts';", 'TS6307'],
  ['server/admin', 'server/admin/breach-out.ts', "export * from '../config.ts';", 'TS6307'],
  ['server/admin', 'server/admin/breach-process.ts', 'export const { env } = process;', 'TS2591'],
  [
    'server/tsconfig.contract.json',
    'server/admin/contract.ts',
    "export * from './words.ts';",
    'TS6307',
  ],
  ['widget', 'widget/breach-out.ts', "export * from '../server/track-order.ts';", 'TS6307'],
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
    timeout: PATIENCE,
  });
  return stdout + stderr;
}

/** Only the plain rules: types are not needed to see an import. */
function lint(): string {
  return run('oxlint/bin/oxlint', '--disable-nested-config', '--format=unix', 'server', 'widget');
}

describe('an import that the design forbids', () => {
  let found: string;

  beforeAll(() => {
    expect(lint(), 'clean before').not.toContain('restricted');
    for (const [file, line] of LINTED) plant(file, line);
    found = lint();
  }, PATIENCE);

  it.each(LINTED)('%s: %s is refused by the linter', (file, line) => {
    const reports = found.split('\n').filter((report) => report.startsWith(`${file}:`));
    const rule = line.startsWith('import') ? 'no-restricted-imports' : 'no-restricted-properties';
    expect(reports.join('\n')).toContain(rule);
  });
});

describe('a reach outside its project', () => {
  it.each(COMPILED)(
    'in %s: %s with %s is refused by the compiler',
    (project, file, line, error) => {
      plant(file, line);
      const found = run('typescript/bin/tsc', '-p', project, '--noEmit');
      const reports = found.split('\n').filter((report) => report.startsWith(file));
      expect(reports.join('\n'), found).toContain(error);
    },
    PATIENCE,
  );
});
