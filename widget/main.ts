import './order-tracking.css';
import { mount } from './mount.tsx';

const ROOT = '[data-order-tracking]';

const mounted = new Map<HTMLElement, () => void>();

function mountWithin(scope: ParentNode): void {
  for (const root of scope.querySelectorAll<HTMLElement>(ROOT)) {
    if (!mounted.has(root)) mounted.set(root, mount(root));
  }
}

function unmountWithin(scope: Node): void {
  for (const [root, unmount] of mounted) {
    if (!scope.contains(root)) continue;
    unmount();
    mounted.delete(root);
  }
}

// The theme editor draws a section anew without loading the page.
for (const type of ['section:load', 'section:select', 'block:select']) {
  document.addEventListener(`shopify:${type}`, ({ target }) => {
    if (target instanceof Element) mountWithin(target);
  });
}
document.addEventListener('shopify:section:unload', ({ target }) => {
  if (target instanceof Element) unmountWithin(target);
});

// A support link, followed on the page itself. As it loads, the block has looked already.
addEventListener('hashchange', () => {
  const pass = /^#t=([\w.-]+)$/.exec(location.hash)?.[1];
  const root = document.querySelector<HTMLElement>(ROOT);
  if (!pass || !root) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  unmountWithin(root);
  root.querySelector('form')?.reset();
  root.dataset['pass'] = pass;
  mountWithin(document);
});

mountWithin(document);
// A touch while the page still streams in brings the widget before the last block is there.
document.addEventListener('DOMContentLoaded', () => mountWithin(document));
