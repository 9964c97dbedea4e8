/** Installs WebKit and Firefox from Debian's packages, where they are missing. */
import { exit } from 'node:process';
import { installDebianPackages } from '../fixtures/install-debian-packages.ts';
import { findMissingPrograms } from './engine-programs.ts';

const before = findMissingPrograms();
if (before.length > 0) {
  console.log(
    `Missing: ${before.map(({ names }) => names[0]).join(', ')}. Trying Debian’s packages …`,
  );
  installDebianPackages(before.map(({ debian }) => debian));
}
const missing = findMissingPrograms();
if (missing.length > 0) {
  console.error(
    [
      `The journeys in WebKit and Firefox cannot run without ${missing.map(({ names }) => names[0]).join(', ')}.`,
      `On Debian: sudo apt-get install ${missing.map(({ debian }) => debian).join(' ')}`,
      'WebKitWebDriver runs on Linux only; on another system, run this in a container of node:24-bookworm.',
    ].join('\n'),
  );
  exit(1);
}
