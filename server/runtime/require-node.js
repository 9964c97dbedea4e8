// JavaScript, because an older Node cannot read the TypeScript of server/main.ts: it would end with a
// stack that does not say what to do.
import process from 'node:process';

/** The first version of `engines` in package.json. */
const OLDEST = 24;

const { node } = process.versions;
if (Number.parseInt(node, 10) < OLDEST) {
  process.stderr.write(
    `The server cannot start: it needs Node ${OLDEST} or newer, and this is ${node}. Install one from https://nodejs.org, or run \`npm ci\`, which brings its own.\n`,
  );
  process.exit(1);
}
