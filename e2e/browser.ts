import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { chromium } from '@playwright/test';

/** The headless shell first, as Playwright does: the same engine, twice as fast without a desktop. */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

/** Each flag only silences background traffic: Debian's build looks up Google's hosts otherwise. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

export interface LaunchOptions {
  executablePath?: string;
  args: string[];
}

/**
 * The Chromium that the tests drive, for Playwright and for Vitest's browser mode alike:
 * `CHROMIUM_PATH`, then the build Playwright downloaded for its version, then the system's.
 * `null` when there is none; `ensure-browser.ts` then gets one.
 */
export function findChromium(): LaunchOptions | null {
  const explicit = env['CHROMIUM_PATH'];
  if (explicit) return { executablePath: explicit, args: QUIET };
  if (existsSync(chromium.executablePath())) return { args: QUIET };
  const executablePath = SYSTEM_NAMES.map(onPath).find((path) => path !== null);
  return executablePath ? { executablePath, args: QUIET } : null;
}

function onPath(name: string): string | null {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
