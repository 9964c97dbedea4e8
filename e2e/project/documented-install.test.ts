import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { PATH } from './run-dockerfile.fixtures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const COPIED_FILES = [
  '.gitignore',
  '.env.example',
  'README.md',
  'package.json',
  'shopify.app.toml',
  // Finds nothing to install.
  'e2e/project/install-extensions.ts',
  'e2e/project/deploy.ts',
  'e2e/project/check-deploy-urls.ts',
  'extensions/flow-lifecycle/shopify.extension.toml',
];

/**
 * Fakes of the programs that the scripts of package.json start. They write the same files as the real ones, which
 * git has to ignore. That of the Shopify CLI prints its arguments.
 */
const PROGRAMS = {
  vite: 'mkdir -p dist theme-extension/assets && touch dist/pages.js theme-extension/assets/a.js',
  npx: 'mkdir -p .shopify && touch .shopify/project.json .env.production && echo "CLI: $*" && echo "APP_URL: $APP_URL" && cat extensions/*/shopify.extension.toml',
};

/** Creates a repository with the files that an installation reads, all of them committed. */
function createRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of COPIED_FILES) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    copyFileSync(join(ROOT, name), join(folder, name));
  }
  const programs = join(folder, 'node_modules/.bin');
  mkdirSync(programs, { recursive: true });
  for (const [name, script] of Object.entries(PROGRAMS)) {
    writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(programs, name), 0o755);
  }
  runIn(folder, 'git init --quiet && git add .');
  runIn(folder, 'git -c user.name=a -c user.email=a@example.com commit --quiet --message=a');
  return folder;
}

function runIn(folder: string, command: string): string {
  return execFileSync('sh', ['-c', command], { cwd: folder, env: { PATH }, encoding: 'utf8' });
}

/** All commands of the README's section on the installation, in order. */
function documentedCommands(): string[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const section = /^## Install it on a shop$.*?(?=^## )/ms.exec(readme)?.[0] ?? '';
  return [...section.matchAll(/^ *((?:cp|npm) .+)$|`(npm run [^`]+)`/gm)].map(
    ([, line, inline]) => line ?? inline ?? '',
  );
}

it('is installed by commands that change no file of the repository', () => {
  const folder = createRepository();
  const edit = "sed -i.copy 's/example.com/app.shop.example/' shopify.app.production.toml";
  const ignored = 'rm -f *.copy';
  const output = ['cp .env.example .env', ...documentedCommands()]
    .flatMap((command) => (command.startsWith('cp shopify') ? [command, edit, ignored] : [command]))
    .map((command) => runIn(folder, command))
    .join('');
  expect(output.match(/(?<=^CLI: ).*$/gm)).toEqual([
    '--yes @shopify/cli@4.8.2 app dev --client-id CLIENT_ID',
    '--yes @shopify/cli@4.8.2 app deploy --config production',
  ]);
  expect(runIn(folder, 'git status --porcelain')).toBe('');
  // The address stands in the copy alone, and reaches every extension.
  expect(output).toContain('APP_URL: https://app.shop.example');
  expect(output).toContain('url = "https://app.shop.example/flow/lifecycle"');
});

it('is not deployed with the address of nobody’s server', () => {
  const folder = createRepository();
  const output = runIn(folder, 'npm run deploy 2>&1 || true');
  expect(output).toContain('Nothing was deployed: shopify.app.toml has https://example.com');
  expect(output).not.toContain('CLI: ');
});

// With an empty client_id, every command of the Shopify CLI links the app first and overwrites the file, and
// `app dev --client-id` does not even ask. This was observed with version 4.8.2.
it('has the client_id of no app, so that the Shopify CLI overwrites nothing', () => {
  const toml = readFileSync(join(ROOT, 'shopify.app.toml'), 'utf8');
  expect(toml).toMatch(/^client_id = "your-client-id"$/m);
});

// `app dev` and `app deploy` write a missing uid into the file.
it('has the uid that the Shopify CLI derives from the handle of the block', () => {
  const toml = readFileSync(join(ROOT, 'theme-extension/shopify.extension.toml'), 'utf8');
  expect(toml).toMatch(/^handle = "track-your-order"$/m);
  expect(toml).toMatch(/^uid = "e97bd4e3-eb56-1595-dbeb-5a967a0208165c4f5e63"$/m);
});
