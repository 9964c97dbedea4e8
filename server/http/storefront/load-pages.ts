import type { Pages } from '../../contract.ts';
import { readAssets, type Assets } from './assets.ts';

const ASSETS_FOLDER = new URL('../../../theme-extension/assets/', import.meta.url);
const PAGES_MODULE = new URL('../../../dist/pages.js', import.meta.url);

/**
 * What `npm run build` made for the server: the pages, and the widget's files that they load.
 *
 * @throws {Error} when it has not run.
 */
export async function loadPages(): Promise<{ pages: Pages; assets: Assets }> {
  try {
    const assets = readAssets(ASSETS_FOLDER);
    const built: { createPages(assetsVersion: string): Pages } = await import(PAGES_MODULE.href);
    return { assets, pages: built.createPages(assets.version) };
  } catch (cause) {
    throw new Error('There are no pages to serve: `npm run build` makes them.', { cause });
  }
}
