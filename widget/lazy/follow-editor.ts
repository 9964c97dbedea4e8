import type { mount as Mount } from '../mount.tsx';
import { checkConnection } from './check-connection.ts';
import { sampleAnswer } from './sample-answer.ts';

/**
 * In the theme editor: mounts each block with made-up answers, so that no look-up leaves the page, and warns
 * the merchant when the app cannot be reached. The editor renders a section again without loading the page,
 * and says so by events:
 * https://shopify.dev/docs/storefronts/themes/best-practices/editor/integrate-sections-and-blocks
 */
export function followEditor(mount: typeof Mount): void {
  const mounted = new Map<HTMLElement, () => void>();

  function mountIn(scope: ParentNode): void {
    for (const root of scope.querySelectorAll<HTMLElement>('[data-preview]')) {
      if (!mounted.has(root)) mounted.set(root, mountPreview(root));
    }
  }

  function mountPreview(root: HTMLElement): () => void {
    const state = root.dataset['preview'] ?? '';
    // The answer is drawn at once, without a form to submit.
    if (state !== 'form') root.dataset['opening'] = '{"pass":""}';
    return mount(root, ({ endpoint, locale }) => {
      void checkConnection(root, endpoint);
      return async () => sampleAnswer(state, locale, new Date());
    });
  }

  function unmountIn(scope: Node): void {
    for (const [root, unmount] of mounted) {
      if (!scope.contains(root)) continue;
      unmount();
      mounted.delete(root);
    }
  }

  for (const type of ['section:load', 'section:select', 'block:select']) {
    document.addEventListener(`shopify:${type}`, ({ target }) => {
      if (target instanceof Element) mountIn(target);
    });
  }
  document.addEventListener('shopify:section:unload', ({ target }) => {
    if (target instanceof Element) unmountIn(target);
  });
  mountIn(document);
}
