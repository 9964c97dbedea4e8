import { html, raw } from 'hono/html';
import type { Markup } from '../markup.ts';
import type { SampleOrder } from '../orders/sample-order-parts.ts';

/** A script that looks an order up in the block, once the widget has enhanced the form. */
export function lookupScript({ name, email }: SampleOrder): Markup {
  return html`<script data-order="${name}" data-email="${email ?? STRANGER}">
    ${raw(LOOKUP_SCRIPT)};
  </script>`;
}

/** For an order without an e-mail address, which no look-up finds. */
const STRANGER = 'somebody@example.com';

const LOOKUP_SCRIPT = `{
  const { order, email } = document.currentScript.dataset;
  const root = document.querySelector('[data-order-tracking]');
  const form = root.querySelector('form');
  // The frames of a tab share its session storage, where another frame may have stored its last order.
  delete root.dataset.opening;
  delete root.dataset.phase;
  const mounted = new MutationObserver(() => {
    if (root.dataset.phase !== 'idle') return;
    mounted.disconnect();
    form.elements.order.value = order;
    form.elements.email.value = email;
    // The loader listens until the end of this task, and would submit the form a second time.
    setTimeout(() => form.requestSubmit());
  });
  mounted.observe(root, { attributeFilter: ['data-phase'] });
}`;

/** Styles that hide everything but the answer in a frame. */
export const FRAME_HEAD = `<style>
  .shop-header, .shop-footer { display: none }
  .shop-main { padding-block: 0; min-height: 0 }
  .order-tracking:is([data-phase=loading], [data-phase=shown], [data-phase=refused]) > :is(.order-tracking__title, .order-tracking__form) { display: none }
  .order-tracking__place { margin: 0 }
</style>`;

/** A script that makes a frame as tall as the answer in it. */
export const FRAME_SCRIPT = `<script>if (frameElement) {
  // An answer takes the focus, which would scroll the gallery to this frame.
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
