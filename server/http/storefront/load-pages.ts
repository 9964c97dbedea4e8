import type { Pages } from '../../contract.ts';
import { readAssets, type Assets } from './assets.ts';
import { NotBuilt } from '../not-built.ts';

const ASSETS_FOLDER = new URL('../../../theme-extension/assets/', import.meta.url);
const PAGES_MODULE = new URL('../../../dist/pages.js', import.meta.url);

/** What `widget/pages/create-pages.tsx` exports. */
interface PagesModule {
  createPages(assetsVersion: string): Pages;
  /** The answer's words as JSON, by the name of their file. */
  writeWordFiles(): ReadonlyMap<string, string>;
}

/** The codes of a missing file and of a missing module. */
const MISSING = new Set(['ENOENT', 'ERR_MODULE_NOT_FOUND']);

/**
 * Loads what `npm run build` made for the server: the pages, and the widget's files that they load.
 *
 * @throws {NotBuilt} when the build has not run.
 */
export async function loadPages(): Promise<{ pages: Pages; assets: Assets }> {
  try {
    const built: PagesModule = await import(PAGES_MODULE.href);
    const assets = readAssets(ASSETS_FOLDER, built.writeWordFiles());
    return { assets, pages: built.createPages(assets.version) };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && MISSING.has(String(error.code));
    throw isMissing ? new NotBuilt(error) : error;
  }
}
