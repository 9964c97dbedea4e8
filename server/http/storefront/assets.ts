import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The widget's files, and its words, which the tracking page loads through the app proxy. */
export interface Assets {
  /** A hash of all files: it differs from build to build. */
  version: string;
  files: ReadonlyMap<string, Asset>;
}

interface Asset {
  type: string;
  body: string;
}

/** The names that the build makes. A name in a request is only searched among the files that were read at the start. */
const NAME = /^order-tracking[\w-]*\.(js|css)$/;

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

const JSON_TYPE = 'application/json; charset=utf-8';

/** The files without which there is no widget. Those that it fetches later may have any name. */
const REQUIRED = ['order-tracking-loader.js', 'order-tracking.js', 'order-tracking.css'];

/** Hexadecimal digits: 64 bits tell builds apart. */
const VERSION_LENGTH = 16;

/**
 * Reads the widget's files.
 *
 * @param folder - Where `npm run build` puts them; ends in a slash.
 * @param words - The files of words, as JSON, by name.
 * @throws {Error} when a required file is missing.
 */
export function readAssets(folder: URL, words: ReadonlyMap<string, string>): Assets {
  const files = new Map<string, Asset>();
  const hash = createHash('sha256');
  for (const name of [...new Set([...REQUIRED, ...readdirSync(folder)])].toSorted()) {
    const type = TYPES[NAME.exec(name)?.[1] ?? ''];
    if (!type) continue;
    const body = readFileSync(new URL(name, folder), 'utf8');
    files.set(name, { type, body });
    hash.update(body);
  }
  for (const [name, body] of words) {
    files.set(name, { type: JSON_TYPE, body });
    hash.update(body);
  }
  return { version: hash.digest('hex').slice(0, VERSION_LENGTH), files };
}
