/**
 * `npm run scan` lets the scanners that this machine has loose on the demo shop: they know nothing of us, and try what they try
 * on everybody. It prints what each says, keeps the whole of it in `test-results/scan/`, and writes the counts to the board.
 * On Debian: `apt-get install wapiti sqlmap ffuf`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { env, execPath, exit } from 'node:process';
import { findOnPath } from '../fixtures/browser.ts';
import type { CaseCount } from './case-count.ts';
import { writeBoard } from './write-board.ts';

const FOLDER = resolve('test-results/scan');

/** Milliseconds for one scanner. */
const TIMEOUT = 10 * 60_000;

/** Paths that no shop of ours has, in the places where careless servers keep things. */
const PATHS = [
  '.git',
  '.env',
  'backup',
  'admin',
  'config',
  'server-status',
  'actuator',
  'debug',
].flatMap((name) =>
  ['', '.zip', '.sql', '.bak', '/config', '/HEAD', '/env', '/.env', '~', '.old'].flatMap((end) =>
    ['', 'proxy/', 'webhooks/', 'assets/', 'api/', 'v1/'].map((start) => start + name + end),
  ),
);

/**
 * All that end: `nikto` and `wapp` download lists, and wait for them; `xss` and `permanentxss` of 3.0.4 keep to no limit,
 * and rows C1 and C4 of the board try what they would.
 */
const WAPITI_MODULES =
  'backup,blindsql,brute_login_form,buster,crlf,csrf,exec,file,htaccess,methods,redirect,shellshock,sql,ssrf,xxe';

/** Seconds for looking around, and for each of its 15 modules, which without a limit go on for hours: less than {@link TIMEOUT} in all. */
const WAPITI_SECONDS = { crawl: 60, module: 25 };

/** A scanner: its words, and how many findings its output has. */
interface Scanner {
  name: string;
  /** Separated by spaces. */
  words(url: string): string;
  /** `null` when it did not come to its end. */
  findings(output: string): number | null;
  /** How many requests it made, or pages and forms it attacked, where it says so. */
  tried(output: string): number;
}

const SCANNERS: readonly Scanner[] = [
  {
    name: 'ffuf',
    words: (url) => `-u ${url}FUZZ -w ${join(FOLDER, 'paths.txt')} -mc 200,204,301,302,500`,
    findings: (output) => output.split(/\[Status: /).length - 1,
    tried: () => PATHS.length,
  },
  {
    // What is below the app proxy's path is ours; the rest is the demo's storefront.
    name: 'wapiti',
    words: (url) =>
      `-u ${url}apps/track-order/ --scope folder -m ${WAPITI_MODULES} --flush-session --no-bugreport --max-scan-time ${WAPITI_SECONDS.crawl} --max-attack-time ${WAPITI_SECONDS.module} -f json -o ${join(FOLDER, 'wapiti.json')}`,
    findings: countWapiti,
    tried: (output) => Number(/found (\d+) URLs and forms/.exec(output)?.[1] ?? 1),
  },
  {
    name: 'sqlmap',
    words: (url) =>
      `-u ${url}apps/track-order/lookup --data order=1001&email=jane%40example.com&locale=en --level 5 --risk 3 --batch --flush-session --ignore-code * --output-dir ${FOLDER}`,
    findings: (output) =>
      /is vulnerable|appears to be injectable|injection point/.test(output) ? 1 : 0,
    tried: (output) => output.split(/testing '/).length - 1,
  },
];

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'paths.txt'), PATHS.join('\n'));
const demo = spawn(execPath, ['e2e/fake-shopify/demo.ts'], {
  env: { ...env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await readUrl();
const counts: CaseCount[] = [];
for (const { name, words, findings, tried } of SCANNERS) {
  const program = findOnPath(name);
  if (program === null) {
    console.log(`${name}: not here`);
    continue;
  }
  const { stdout, signal } = spawnSync(program, words(url).split(' '), {
    encoding: 'utf8',
    timeout: TIMEOUT,
  });
  writeFileSync(join(FOLDER, `${name}.txt`), stdout);
  const found = findings(stdout);
  if (found === null) {
    console.log(`${name}: did not come to its end`);
    continue;
  }
  const sent = tried(stdout);
  console.log(`${name}: ${found} findings, ${sent} tries`);
  counts.push({
    row: 'D5',
    suite: `${name}, against the demo shop`,
    target: '0 findings',
    tried: sent,
    survived: sent - found,
    figure: `${found} findings${signal === null ? '' : `, cut off after ${TIMEOUT / 60_000} minutes`}`,
  });
}
demo.kill();
const isWhole = counts.length === SCANNERS.length;
if (counts.length > 0) await writeBoard('scan', { command: 'npm run scan', counts }, isWhole);
exit(counts.every(({ tried, survived }) => tried === survived) ? 0 : 1);

/** The address that the demo prints when it listens, with a slash at the end. */
async function readUrl(): Promise<string> {
  for await (const line of createInterface(demo.stdout)) {
    const [, found] = /^The demo shop is at (\S+?\/) /.exec(line) ?? [];
    if (found !== undefined) return found;
  }
  await once(demo, 'exit');
  throw new Error('the demo ended before it listened');
}

/**
 * Wapiti's findings, but for headers, which are the storefront's, in production Shopify's; and but for tokens in the
 * form, which changes nothing and is refused where a browser says that it comes from another site.
 */
function countWapiti(): number | null {
  if (!existsSync(join(FOLDER, 'wapiti.json'))) return null;
  const report: {
    vulnerabilities?: Record<string, unknown[]>;
    anomalies?: Record<string, unknown[]>;
  } = JSON.parse(readFileSync(join(FOLDER, 'wapiti.json'), 'utf8'));
  return Object.entries({ ...report.vulnerabilities, ...report.anomalies })
    .filter(
      ([kind]) =>
        !/header|Content Security Policy|cookie|HSTS|Cross Site Request Forgery/i.test(kind),
    )
    .reduce((sum, [, found]) => sum + found.length, 0);
}
