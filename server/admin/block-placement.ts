/** Whether the app's block is in the merchant's published theme. */
export type BlockPlacement =
  | { state: 'placed'; places: string[] }
  | { state: 'missing' }
  /** The published theme takes no app blocks. */
  | { state: 'unavailable' }
  /** Shopify does not tell. */
  | { state: 'unknown' };

type Extensions = Awaited<ReturnType<typeof shopify.app.extensions>>;
type Activation = Extensions[number]['activations'][number];
type BlockActivation = Extract<Activation, { status: string }>;

/** The file of the block in `theme-extension/blocks/`. */
const BLOCK = 'order-tracking';

/**
 * Asks App Bridge, which looks at the published theme only (shopify.dev, "App API").
 *
 * @param bridge - `undefined`, or without `app`, where App Bridge is older than these questions.
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

/**
 * The theme editor with the block added to the template `page`, which every theme has; whether there is one
 * for tracking only is not known without the right to read themes (shopify.dev, "Deep linking").
 */
export function addBlockUrl(shop: string, clientId: string): string {
  const query = new URLSearchParams({
    template: 'page',
    addAppBlockId: `${clientId}/${BLOCK}`,
    target: 'newAppsSection',
  });
  return `${themeEditorUrl(shop)}?${query}`;
}

/** The editor of the published theme. */
export function themeEditorUrl(shop: string): string {
  return `https://${shop}/admin/themes/current/editor`;
}
