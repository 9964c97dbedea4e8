/**
 * Everything that is measured of kept orders, each part in a process of its own. `npm run bench:kept -- blast` runs that
 * part alone.
 */
import { spawnSync } from 'node:child_process';
import { argv, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const PARTS = ['blast', 'cpu', 'databases', 'idle'];

const asked = argv.slice(2);
const parts = asked.length > 0 ? asked : PARTS;
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}: ${PARTS.join(', ')}.`);
  exit(2);
}
const missed = parts.filter((part) => {
  const file = fileURLToPath(new URL(`kept-${part}.bench.ts`, import.meta.url));
  return spawnSync(execPath, [file], { stdio: 'inherit' }).status !== 0;
});
if (missed.length > 0) console.log(`\nMISSED: ${missed.join(', ')}`);
exit(missed.length > 0 ? 1 : 0);
