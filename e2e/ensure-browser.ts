import { spawnSync } from 'node:child_process';
import { env, execPath, exit, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser.ts';

/** Leaves a usable Chromium behind, or says what to do. `BROWSER_FROM=system` asks the distribution first. */
const ways: [name: string, get: () => void][] = [
  [
    'Playwright’s own build',
    () =>
      run(execPath, [
        fileURLToPath(import.meta.resolve('@playwright/test/cli')),
        'install',
        'chromium',
      ]),
  ],
  [
    'Debian’s package',
    () => {
      if (platform !== 'linux' || getuid?.() !== 0) return;
      run('apt-get', ['update', '-qq']);
      run('apt-get', [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        'chromium-headless-shell',
      ]);
    },
  ],
];
if (env['BROWSER_FROM'] === 'system') ways.reverse();

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

for (const [name, get] of ways) {
  if (findChromium()) break;
  console.log(`No Chromium yet: trying ${name} …`);
  get();
}
if (!findChromium()) {
  console.error(
    'No Chromium found. Run `npx playwright install chromium`, or install one and set CHROMIUM_PATH to it.',
  );
  exit(1);
}
