import type { mount as Mount } from '../mount.tsx';
import { checkConnection } from './check-connection.ts';
import { sampleAnswer } from './sample-answer.ts';

/**
 * In the theme editor: every question is answered with a made-up order, and none leaves the page. The
 * merchant is told what keeps shoppers out, if anything does. A section is drawn anew without loading
 * the page.
 */
export function followEditor(mount: typeof Mount): void {
  const mounted = new Map<HTMLElement, () => void>();

  function mountWithin(scope: ParentNode): void {
    for (const root of scope.querySelectorAll<HTMLElement>('[data-preview]')) {
      if (!mounted.has(root)) mounted.set(root, mountPreview(root));
    }
  }

  function mountPreview(root: HTMLElement): () => void {
    const state = root.dataset['preview'] ?? '';
    // Whoever looks at a state sees it at once.
    if (state !== 'form') root.dataset['pass'] = state;
    return mount(root, ({ endpoint, locale }) => {
      void checkConnection(root, endpoint);
      return async () => sampleAnswer(state, locale, new Date());
    });
  }

  function unmountWithin(scope: Node): void {
    for (const [root, unmount] of mounted) {
      if (!scope.contains(root)) continue;
      unmount();
      mounted.delete(root);
    }
  }

  for (const type of ['section:load', 'section:select', 'block:select']) {
    document.addEventListener(`shopify:${type}`, ({ target }) => {
      if (target instanceof Element) mountWithin(target);
    });
  }
  document.addEventListener('shopify:section:unload', ({ target }) => {
    if (target instanceof Element) unmountWithin(target);
  });
  mountWithin(document);
}
