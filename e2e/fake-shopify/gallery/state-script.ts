import { html, raw } from 'hono/html';
import type { Markup } from '../markup.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';

/** Types an order into the block and presses the button, once the widget has taken the form over. */
export function lookupScript({ name, email }: SampleOrder): Markup {
  return html`<script data-order="${name}" data-email="${email ?? STRANGER}">
    ${raw(LOOKUP_SCRIPT)};
  </script>`;
}

/** For an order without an e-mail address: whoever asks misses it. */
const STRANGER = 'somebody@example.com';

const LOOKUP_SCRIPT = `{
  const { order, email } = document.currentScript.dataset;
  const root = document.querySelector('[data-order-tracking]');
  const form = root.querySelector('form');
  // Frames of one tab share its storage: this one shows its own order and not the last of another.
  delete root.dataset.pass;
  delete root.dataset.phase;
  const mounted = new MutationObserver(() => {
    if (root.dataset.phase !== 'idle') return;
    mounted.disconnect();
    form.elements.order.value = order;
    form.elements.email.value = email;
    // In a task of its own: until then the loader still listens, and would submit once more.
    setTimeout(() => form.requestSubmit());
  });
  mounted.observe(root, { attributeFilter: ['data-phase'] });
}`;

/** In a frame: the answer without the page around it, and a frame as tall as the answer. */
export const FRAME_HEAD = `<style>
  .shop-header, .shop-footer { display: none }
  .shop-main { padding-block: 0; min-height: 0 }
  .order-tracking:is([data-phase=loading], [data-phase=shown], [data-phase=refused]) > :is(.order-tracking__title, .order-tracking__form) { display: none }
  .order-tracking__place { margin: 0 }
</style>`;

export const FRAME_SCRIPT = `<script>if (frameElement) {
  // An answer takes the focus. In a frame it would take the reader of the gallery along.
  const { focus } = HTMLElement.prototype;
  let touched = false;
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => { touched = true }, true);
  HTMLElement.prototype.focus = function (options) { if (touched) focus.call(this, options) };
  addEventListener('DOMContentLoaded', () => {
    const answer = document.querySelector('[data-order-tracking-answer]');
    new ResizeObserver(() => {
      if (!answer.firstElementChild) return;
      const bottom = answer.getBoundingClientRect().bottom + scrollY;
      frameElement.style.height = Math.ceil(bottom) + 32 + 'px';
    }).observe(answer);
  });
}</script>`;
