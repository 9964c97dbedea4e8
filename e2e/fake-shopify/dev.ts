/** `npm run dev`: the demo shop, its widget built and its server started anew when they change. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import process from 'node:process';

function run(...words: string[]): ChildProcess {
  return spawn(process.execPath, words, { stdio: 'inherit' });
}

const build = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
// The server reads its pages when it starts, so they have to be there.
spawnSync(process.execPath, build, { stdio: 'inherit' });

const running = [run(...build, '--watch'), run('--watch', 'e2e/fake-shopify/demo.ts')];

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => running.forEach((one) => one.kill(signal)));
}
