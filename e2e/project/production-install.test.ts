import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { aCompleteEnvironment, startServer, statusOf } from '../../server/start-server.fixtures.ts';
import { isInContext, PATH, runDockerfile, type Image } from './run-dockerfile.fixtures.ts';

const CHECK = fileURLToPath(new URL('../../server/runtime/require-node.js', import.meta.url));
const MANIFEST = new URL('../../package.json', import.meta.url);
const OPERATING = new URL('../../docs/operating.md', import.meta.url);

/** Packages of a production install: each is code that runs with the app's secret. */
const MAX_PACKAGES = 50;

/** The names of the packages that `npm ci` has installed. */
function packagesIn({ folder }: Image): string[] {
  const installed: { packages: object } = JSON.parse(
    readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'),
  );
  return Object.keys(installed.packages).map((path) => path.slice('node_modules/'.length));
}

function environmentOf(image: Image): Record<string, string> {
  return { ...aCompleteEnvironment(), ...image.env, PATH };
}

/** Runs the image's health check on this port, and returns its exit status. */
function healthOf({ healthCheck: [program = '', ...words] }: Image, port: unknown): number | null {
  return spawnSync(program, words, { env: { PATH, HEALTH_PORT: String(port) } }).status;
}

/** Runs the check before `npm start` in a Node that reports this version. */
function checkNode(version: string): SpawnSyncReturns<string> {
  const versions = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  const preload = `data:text/javascript,${encodeURIComponent(versions)}`;
  return spawnSync('node', ['--import', preload, CHECK], {
    encoding: 'utf8',
    env: { PATH },
  });
}

/** Milliseconds. The test takes 9 s on an idle machine; with an empty npm cache it downloads 45 packages. */
const IMAGE_LIMIT = 120_000;

it(
  'becomes an image that holds no test, serves, is healthy and ends on SIGTERM',
  async () => {
    const image = await runDockerfile();
    expect(image.leftOut).toEqual([
      'npm cache clean --force',
      'mkdir /data',
      'chown node:node /data',
    ]);
    // Packages may have tests of their own.
    const files = readdirSync(image.folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => !name.startsWith('node_modules'),
    );
    expect(files.filter((name) => /\.(?:test|fixtures)\.|^e2e|^widget/.test(name))).toEqual([]);
    const packages = packagesIn(image);
    expect(packages.length).toBeLessThanOrEqual(MAX_PACKAGES);
    expect(packages).not.toContain('typescript');
    expect(packages).not.toContain('vite');

    const command = { words: image.command, folder: image.folder };
    const server = startServer(environmentOf(image), command);
    const { port, healthPort } = await server.logged('ready');
    expect(await statusOf(port, '/proxy/lookup')).toBe(401);
    expect(healthOf(image, healthPort)).toBe(0);
    server.stop();
    expect(await server.ended).toMatchObject({ code: 0 });
    expect(healthOf(image, healthPort), 'of a server that has ended').toBe(1);

    const npmStart = { words: ['npm', 'start'], folder: image.folder };
    await startServer(environmentOf(image), npmStart).logged('ready');

    for (const built of ['dist/admin', 'dist', 'theme-extension/assets']) {
      const folder = join(image.folder, built);
      renameSync(folder, `${folder}-elsewhere`);
      const { code, output } = await startServer(environmentOf(image), npmStart).ended;
      expect(code, built).toBe(1);
      expect(output).toMatch(
        /^The server cannot start: nothing is built here\. Run `npm run build`.*$/m,
      );
      expect(output, 'no stack').not.toMatch(/^ +at /m);
      renameSync(`${folder}-elsewhere`, folder);
    }
  },
  IMAGE_LIMIT,
);

it('sends no secret and no database to a build of the image', () => {
  const names = ['.env', '.env.production', '.git/config', 'track-your-order.sqlite-wal'];
  expect(names.filter(isInContext)).toEqual([]);
  expect(isInContext('server/main.ts')).toBe(true);
});

it('says of each package that production needs what it is for', () => {
  const manifest: { dependencies: object } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const reasons = [...readFileSync(OPERATING, 'utf8').matchAll(/^\| `([^`]+)` +\| (?=\S)/gm)];
  const explained = new Set(reasons.map(([, name]) => name));
  const unexplained = Object.keys(manifest.dependencies).filter((name) => !explained.has(name));
  expect(unexplained).toEqual([]);
});

it('reports the required version to a Node that is older than in package.json', () => {
  const manifest: { engines: { node: string } } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const oldest = Number(/^>=(\d+)$/.exec(manifest.engines.node)?.[1]);
  const { status, stderr } = checkNode(`${oldest - 1}.9.0`);
  expect(status).toBe(1);
  expect(stderr).toContain(`needs Node ${oldest} or newer, and this is ${oldest - 1}.9.0.`);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(checkNode(`${oldest}.0.0`)).toMatchObject({ status: 0, stderr: '' });
});
