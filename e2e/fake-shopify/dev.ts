/** `npm run dev`: the demo shop, with a new build of the widget and a restart of the server when a file changes. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import process from 'node:process';

function run(...args: string[]): ChildProcess {
  return spawn(process.execPath, args, { stdio: 'inherit' });
}

const build = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
// The server reads the built pages when it starts, so the first build must end before.
spawnSync(process.execPath, build, { stdio: 'inherit' });

const running = [run(...build, '--watch'), run('--watch', 'e2e/fake-shopify/demo.ts')];

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => running.forEach((one) => one.kill(signal)));
}
