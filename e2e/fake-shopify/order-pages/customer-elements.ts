/**
 * The shadow trees of the elements that Shopify's order pages draw, by name: they resemble Shopify's, which are not public.
 * `data-text` and `data-set` name attributes of the element. Any other element shows its content.
 */
export const CUSTOMER_ELEMENTS: Readonly<Record<string, { html: string; css: string }>> = {
  's-section': {
    html: '<section><h2 data-text="heading"></h2><slot></slot></section>',
    css: 'section { border: 1px solid #dedede; border-radius: 10px; padding: 20px } h2 { font-size: 17px; line-height: 1.3; margin: 0 0 12px }',
  },
  's-customer-account-action': {
    html: '<section><h2 data-text="heading"></h2><slot></slot></section>',
    css: 'h2 { font-size: 17px; line-height: 1.3; margin: 0 0 16px; padding: 0 0 12px; border-bottom: 1px solid #dedede }',
  },
  's-heading': { html: '<h3><slot></slot></h3>', css: 'h3 { font-size: 15px; margin: 0 }' },
  's-paragraph': { html: '<p><slot></slot></p>', css: 'p { margin: 0 }' },
  's-text': {
    html: '<slot></slot>',
    css: ':host { display: inline } :host([color=subdued]) { color: #707070 } :host([type=strong]) { font-weight: 600 } :host([type=small]) { font-size: 13px }',
  },
  's-stack': {
    html: '<slot></slot>',
    css: `:host { display: flex; flex-direction: column; gap: 0 } :host([direction=inline]) { flex-flow: row wrap; align-items: center }
      :host([gap=small-400]) { gap: 4px } :host([gap=small-200]) { gap: 8px } :host([gap=base]) { gap: 14px } :host([gap=large]) { gap: 22px }`,
  },
  's-link': {
    html: '<a data-set="href:href target:target"><slot></slot></a>',
    css: 'a { color: #1773b0 }',
  },
  's-button': {
    html: '<button type="button"><slot></slot></button>',
    css: 'button { font: 600 14px/20px system-ui, sans-serif; color: #1773b0; background: #fff; border: 1px solid #dedede; border-radius: 6px; padding: 8px 14px; cursor: pointer } :host([loading]) button { opacity: .5 }',
  },
  's-progress': {
    html: '<progress data-set="value:value max:max aria-label:accessibilitylabel"></progress>',
    css: ':host { display: block } progress { width: 100%; height: 8px; accent-color: #1773b0 }',
  },
  's-details': {
    html: '<details><summary><slot name="summary"></slot></summary><slot></slot></details>',
    css: 'summary { color: #1773b0; cursor: pointer; margin-block-end: 8px }',
  },
  's-product-thumbnail': {
    html: '<img data-set="src:src alt:alt" width="40" height="40">',
    css: 'img { display: block; border: 1px solid #dedede; border-radius: 6px; object-fit: cover }',
  },
  's-skeleton-paragraph': {
    html: '<i></i>',
    css: 'i { display: block; height: 60px; border-radius: 6px; background: #eee }',
  },
};
