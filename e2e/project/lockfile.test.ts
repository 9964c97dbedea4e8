import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
);
const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } =
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Node's own search: the nearest `node_modules` that has it, outwards. */
function isLocked(from: string, name: string): boolean {
  const parents = from.split('/node_modules/').slice(0, -1);
  const folders = [
    from,
    ...parents.map((_, at) => parents.slice(0, at + 1).join('/node_modules/')),
    '',
  ];
  return folders.some((folder) => `${folder}${folder && '/'}node_modules/${name}` in lock.packages);
}

it('holds the binary of every platform, so that npm ci works on any of them', () => {
  const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(from, name))
      .map((name) => `${from} lacks ${name}`),
  );
  expect(missing).toEqual([]);
});

it('names no registry of somebody’s own', () => {
  const hosts = Object.values(lock.packages).flatMap(({ resolved }) =>
    resolved && URL.canParse(resolved) ? [new URL(resolved).host] : [],
  );
  expect(new Set(hosts).difference(new Set(['registry.npmjs.org']))).toEqual(new Set());
});

it('pins every direct dependency to one version', () => {
  const ranges = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.entries(ranges).filter(([, range]) => !/^\d/.test(range))).toEqual([]);
});

it('runs no install script of a package that production needs', () => {
  const scripts = Object.entries(lock.packages)
    .filter(
      ([, { hasInstallScript, dev, devOptional }]) => hasInstallScript && !dev && !devOptional,
    )
    .map(([path]) => path);
  expect(scripts).toEqual([]);
});
