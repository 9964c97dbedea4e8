/**
 * `npm run extensions`: installs what `extensions/` needs, where it is missing or another than its lockfile says. It is a
 * package of its own, because its Preact is another than ours: docs/decisions/0050-order-admin-extension.md
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../extensions/', import.meta.url));
const LOCKFILE = `${FOLDER}package-lock.json`;
/** The lockfile by which it was installed. */
const INSTALLED = `${FOLDER}node_modules/.installed-by.json`;

/** Empty for a file that is not there. */
function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

if (read(INSTALLED) !== read(LOCKFILE)) {
  const command = ['ci', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', command, {
    cwd: FOLDER,
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows, npm is a script of the shell.
    shell: platform === 'win32',
  });
  if (status !== 0) exit(1);
  writeFileSync(INSTALLED, read(LOCKFILE));
}
