/** `npm run dev`: the demo store, its widget built and its server started anew when they change. */
import { spawn, type ChildProcess } from 'node:child_process';
import process from 'node:process';

function run(...words: string[]): ChildProcess {
  return spawn(process.execPath, words, { stdio: 'inherit' });
}

const running = [
  run('node_modules/vite/bin/vite.js', 'build', '--watch', '--logLevel', 'warn'),
  run('--watch', 'e2e/demo.ts'),
];

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => running.forEach((one) => one.kill(signal)));
}
