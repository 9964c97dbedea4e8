import { adminUrls } from './admin-urls.ts';

/** Whether the app's block is in the merchant's published theme. */
export type BlockPlacement =
  | { state: 'placed'; places: string[] }
  | { state: 'missing' }
  /** The published theme takes no app blocks. */
  | { state: 'unavailable' }
  /** App Bridge gives no answer. */
  | { state: 'unknown' };

type Extensions = Awaited<ReturnType<typeof shopify.app.extensions>>;
type Activation = Extensions[number]['activations'][number];
type BlockActivation = Extract<Activation, { status: string }>;

/** The name of the block's file in `theme-extension/blocks/`. */
const BLOCK = 'order-tracking';

/**
 * Asks App Bridge, which knows the published theme only:
 * https://shopify.dev/docs/api/app-home/apis/authentication-and-data/app-api
 *
 * @param bridge - `undefined`, or without `app` or `extensions`, in an older App Bridge.
 */
export async function findBlock(
  bridge: { app?: { extensions?(): Promise<Extensions> } } | undefined,
): Promise<BlockPlacement> {
  try {
    const extensions = await bridge?.app?.extensions?.();
    return extensions ? placementIn(extensions) : { state: 'unknown' };
  } catch {
    return { state: 'unknown' };
  }
}

function placementIn(extensions: Extensions): BlockPlacement {
  const block = extensions
    .flatMap(({ activations }): Activation[] => activations)
    .find((one): one is BlockActivation => 'status' in one && one.handle === BLOCK);
  if (!block) return { state: 'unknown' };
  if (block.status === 'active') return { state: 'placed', places: placesOf(block.activations) };
  return { state: block.status === 'available' ? 'missing' : 'unavailable' };
}

/** `template--page.track-order/main/…` → `page.track-order`, each template once. */
function placesOf(activations: readonly { target: string }[]): string[] {
  const templates = activations.map(({ target }) => /^template--([^/]+)/.exec(target)?.[1]);
  return [...new Set(templates.filter((name) => name !== undefined))];
}

/** The name of the template that the merchant makes for the block alone. */
const OWN_TEMPLATE = 'page.track-order';

/** The template of every page that has no other. */
export const SHARED_TEMPLATE = 'page';

/**
 * The URL of the theme editor with the block added to a template of its own, so that no other page shows it. The
 * template must exist, and whether it does is unknown without the scope `read_themes`; so the page first says how
 * to make it.
 * https://shopify.dev/docs/apps/build/online-store/theme-app-extensions/configuration#deep-linking
 */
export function addBlockUrl(shop: string, clientId: string): string {
  const query = new URLSearchParams({
    template: OWN_TEMPLATE,
    addAppBlockId: `${clientId}/${BLOCK}`,
    target: 'newAppsSection',
  });
  return `${adminUrls.themeEditor(shop)}?${query}`;
}
