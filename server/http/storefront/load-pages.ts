import type { Pages } from '../../contract.ts';
import { readAssets, type Assets } from './assets.ts';
import { NotBuilt } from '../not-built.ts';

const ASSETS_FOLDER = new URL('../../../theme-extension/assets/', import.meta.url);
const PAGES_MODULE = new URL('../../../dist/pages.js', import.meta.url);

/** The codes of a missing file and of a missing module. */
const MISSING = new Set(['ENOENT', 'ERR_MODULE_NOT_FOUND']);

/**
 * Loads what `npm run build` made for the server: the pages, and the widget's files that they load.
 *
 * @throws {NotBuilt} when the build has not run.
 */
export async function loadPages(): Promise<{ pages: Pages; assets: Assets }> {
  try {
    const assets = readAssets(ASSETS_FOLDER);
    const built: { createPages(assetsVersion: string): Pages } = await import(PAGES_MODULE.href);
    return { assets, pages: built.createPages(assets.version) };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && MISSING.has(String(error.code));
    throw isMissing ? new NotBuilt(error) : error;
  }
}
