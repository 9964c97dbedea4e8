import './order-tracking.css';
import { mount } from './mount.tsx';

const mounted = new WeakSet<HTMLElement>();

/** Mounts the blocks that are new on the page. Those of the theme editor are mounted by its events. */
export function mountAll(): void {
  for (const root of document.querySelectorAll<HTMLElement>(
    '[data-order-tracking]:not([data-preview])',
  )) {
    if (mounted.has(root)) continue;
    mounted.add(root);
    mount(root);
  }
}

// The block opens a support link, or a mail's link, while the page loads. A link that is followed on the page itself
// changes only the fragment, so the page is loaded again.
addEventListener('hashchange', () => {
  if (/^#(t|code)=/.test(location.hash)) location.reload();
});

// Awaited as well: nothing is drawn without words.
const elsewhere = document.querySelector<HTMLElement>('[data-order-tracking-words]');
if (elsewhere) await (await import('./lazy/fetch-words.ts')).fetchWords(elsewhere);

if (document.querySelector('[data-preview]')) {
  // Awaited, because the loader submits a waiting form as soon as this module is evaluated, and the form must
  // be mounted by then.
  const { followEditor } = await import('./lazy/follow-editor.ts');
  followEditor(mount);
} else {
  mountAll();
  // A touch before the page is complete loads the widget before the last block is in the document.
  document.addEventListener('DOMContentLoaded', mountAll);
}
