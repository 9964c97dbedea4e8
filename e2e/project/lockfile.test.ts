import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countCases } from '../score/count-cases.fixtures.ts';

interface LockedPackage {
  version?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

interface Lock {
  packages: Record<string, LockedPackage>;
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** The packages of the repository: the app, and the extensions beside it. */
const FOLDERS = ['', 'extensions/'];

const lock = readLock('');

function readLock(folder: string): Lock {
  const read: Lock = JSON.parse(readText(`${folder}package-lock.json`));
  return read;
}

function readManifest(folder: string): Manifest {
  const read: Manifest = JSON.parse(readText(`${folder}package.json`));
  return read;
}

function readText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** Node's own search: the nearest `node_modules` that has it, outwards. */
function isLocked(packages: Lock['packages'], from: string, name: string): boolean {
  const parents = from.split('/node_modules/').slice(0, -1);
  const folders = [
    from,
    ...parents.map((_, at) => parents.slice(0, at + 1).join('/node_modules/')),
    '',
  ];
  return folders.some((folder) => `${folder}${folder && '/'}node_modules/${name}` in packages);
}

it.each(FOLDERS)(
  'holds the binary of every platform, so that npm ci works on any of them: %j',
  (folder) => {
    const { packages } = readLock(folder);
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(packages, from, name))
        .map((name) => `${from} lacks ${name}`),
    );
    expect(missing).toEqual([]);
  },
);

it.each(FOLDERS)('names no registry of somebody’s own: %j', (folder) => {
  const { packages } = readLock(folder);
  const hosts = Object.values(packages).flatMap(({ resolved }) =>
    resolved && URL.canParse(resolved) ? [new URL(resolved).host] : [],
  );
  expect(new Set(hosts).difference(new Set(['registry.npmjs.org']))).toEqual(new Set());
});

it.each(FOLDERS)('pins every direct dependency to one version: %j', (folder) => {
  const manifest = readManifest(folder);
  const ranges = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.entries(ranges).filter(([, range]) => !/^\d/.test(range))).toEqual([]);
});

/** What a server installs, the platforms' optional binaries left out. More packages are more authors to trust. */
const MAX_PRODUCTION_PACKAGES = 50;

it('has few packages that production needs, and runs no install script of them', ({ task }) => {
  const production = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
  );
  const scripts = production
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path);
  expect(scripts).toEqual([]);
  expect(production.length).toBeLessThanOrEqual(MAX_PRODUCTION_PACKAGES);
  countCases(task, {
    row: 'D8',
    suite: 'packages that a server installs',
    target: `≤ ${MAX_PRODUCTION_PACKAGES}, 0 install scripts`,
    tried: production.length,
    survived: production.length - scripts.length,
  });
});
