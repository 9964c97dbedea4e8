import './order-tracking.css';
import { mount } from './mount.tsx';

const mounted = new WeakSet<HTMLElement>();

function mountAll(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-order-tracking]')) {
    if (mounted.has(root)) continue;
    mounted.add(root);
    mount(root);
  }
}

// A support link, followed on the page itself, is opened like every other: by the block as it loads.
addEventListener('hashchange', () => {
  if (location.hash.startsWith('#t=')) location.reload();
});

if (document.querySelector('[data-preview]')) {
  // The loader sends a form on once this module is there, and must find it taken over.
  const { followEditor } = await import('./lazy/follow-editor.ts');
  followEditor(mount);
} else {
  mountAll();
  // A touch while the page still streams in brings the widget before the last block is there.
  document.addEventListener('DOMContentLoaded', mountAll);
}
