/**
 * `npm run deploy -- --config production`: deploys block and extensions with the address of the server. It stands in the
 * app's configuration alone; the Shopify CLI writes a variable of the environment into the extensions that ask it, and
 * one that names it in its own file has it there for as long as the CLI runs.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import process, { argv, env, exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkDeployUrls, configFile, PLACEHOLDER } from './check-deploy-urls.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const words = argv.slice(2);
const file = configFile(words);
const checked = checkDeployUrls(file, readToml(file));
if (!checked.ok) {
  console.error(`Nothing was deployed: ${checked.problem}.`);
  exit(1);
}
const { appUrl } = checked;

function readToml(name: string): string {
  try {
    return readFileSync(ROOT + name, 'utf8');
  } catch {
    console.error(`Nothing was deployed: there is no ${name}.`);
    return exit(1);
  }
}

const tomls = globSync('extensions/*/shopify.extension.toml', { cwd: ROOT });
const originals = tomls.map((path) => [ROOT + path, readFileSync(ROOT + path, 'utf8')] as const);
try {
  for (const [path, text] of originals) {
    if (text.includes(PLACEHOLDER)) writeFileSync(path, text.replaceAll(PLACEHOLDER, appUrl));
  }
  const command = ['run', 'shopify', '--', 'app', 'deploy', ...words];
  const { status } = spawnSync('npm', command, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...env, APP_URL: appUrl },
    // On Windows, npm is a script of the shell.
    shell: platform === 'win32',
  });
  process.exitCode = status ?? 1;
} finally {
  for (const [path, text] of originals) writeFileSync(path, text);
}
