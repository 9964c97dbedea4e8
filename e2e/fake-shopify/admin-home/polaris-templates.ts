/** The shadow tree of one element, which resembles the one of Polaris. */
export interface PolarisTemplate {
  /** `data-text`, `data-set`, `data-if`, `data-unless` and `data-columns` name attributes of the element; `data-table` is laid out by its headers. */
  html: string;
  css: string;
}

const BUTTON_CSS = `
  :host { display: inline-block }
  a, button { font: 600 13px/20px inherit; font-family: inherit; color: #303030; background: #fff; border: 0; border-radius: 8px; padding: 6px 12px; min-height: 32px; box-sizing: border-box; box-shadow: 0 0 0 1px #8a8a8a inset; text-decoration: none; display: inline-block; cursor: pointer }
  a:hover, button:hover { background: #f1f1f1 }
  :host([variant=primary]) :is(a, button) { color: #fff; background: #303030; box-shadow: none }
  :host([variant=primary]) :is(a, button):hover { background: #1a1a1a }
  :host([variant=tertiary]) :is(a, button) { background: none; box-shadow: none; color: #005bd3; text-align: start }
  :host([tone=critical]) :is(a, button) { color: #8e1f0b }
  :host([disabled]) button { color: #737373; background: none; cursor: default }
  :host([loading]) button { color: #616161; background: #ebebeb; cursor: default }
  :focus-visible { outline: 2px solid #005bd3; outline-offset: 2px }`;

const FIELD_CSS = `
  :host { display: block; flex: 1 1 auto; min-width: 0 }
  label { display: block; margin-block-end: 4px }
  input, select, textarea { font: inherit; color: #303030; background: #fdfdfd; width: 100%; box-sizing: border-box; min-height: 32px; padding: 5px 12px; border: 1px solid #8a8a8a; border-radius: 8px; text-overflow: ellipsis }
  input:read-only { background: #f7f7f7 }
  :focus-visible { outline: 2px solid #005bd3; outline-offset: 1px }
  small { display: block; font-size: 13px; color: #616161; margin-block-start: 4px }
  .error { color: #8e1f0b }`;

/** The label contains the input and so names it. `details` and `error` describe it. */
function field(input: string): PolarisTemplate {
  return {
    html: `<label><span data-text="label"></span>${input}</label>
      <small id="details" data-text="details" data-if="details"></small>
      <small id="error" class="error" data-text="error" data-if="error"></small>`,
    css: `${FIELD_CSS} label span { display: block; margin-block-end: 4px }`,
  };
}

const TONES = `
  [part=box] { background: #eaf4ff; color: #003a5a }
  :host([tone=success]) [part=box] { background: #cdfed4; color: #0c5132 }
  :host([tone=warning]) [part=box] { background: #fff1c2; color: #4f4700 }
  :host([tone=critical]) [part=box] { background: #fee8eb; color: #8e1f0b }`;

/** A container, because Polaris draws a narrow table as a list, however wide the window is. */
const TABLE_CSS = `
  :host { display: block; container-type: inline-size }
  [role=table] { display: grid; grid-template-columns: var(--columns); align-items: stretch }
  @container (width < 700px) { [role=table] { display: block } }`;

/** Templates of the elements that the app's page uses. Any other element shows its content. */
export const POLARIS_TEMPLATES: Readonly<Record<string, PolarisTemplate>> = {
  's-page': {
    html: '<main><nav><slot name="breadcrumb-actions"></slot></nav><h1 data-text="heading"></h1><slot></slot></main>',
    css: `:host { display: block } main { max-width: 950px; margin: 0 auto; padding: 24px 16px 48px; display: grid; gap: 16px }
      :host([inlinesize=small]) main { max-width: 662px } :host([inlinesize=large]) main { max-width: none }
      nav:not(:has(slot:has-slotted)) { display: none }
      main > ::slotted(*) { min-width: 0 }
      h1 { font-size: 20px; line-height: 24px; margin: 0 }`,
  },
  's-section': {
    html: '<section data-set="aria-label:accessibilitylabel"><h2 data-text="heading" data-if="heading"></h2><slot></slot></section>',
    css: `:host { display: block } section { background: #fff; border-radius: 12px; padding: 16px; box-shadow: 0 1px 0 #1a1a1a12, 0 0 0 1px #1a1a1a12; display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px }
      h2 { font-size: 14px; line-height: 20px; margin: 0 }`,
  },
  's-banner': {
    html: '<section part="box" data-set="aria-label:heading"><h2 data-text="heading"></h2><slot></slot><div><slot name="secondary-actions"></slot></div></section>',
    css: `:host { display: block } section { border-radius: 12px; padding: 12px 16px; display: grid; gap: 8px } h2 { font-size: 14px; line-height: 20px; margin: 0 }
      ${TONES} ::slotted(s-paragraph) { color: #303030 } div { display: flex; gap: 8px } div:not(:has(slot:has-slotted)) { margin: 0 }`,
  },
  's-badge': {
    html: '<span part="box"><slot></slot></span>',
    css: `:host { display: inline-block } span { border-radius: 8px; padding: 2px 8px; font-size: 12px; line-height: 16px; display: inline-block }
      ${TONES} :host([tone=neutral]) span { background: #e3e3e3; color: #303030 }`,
  },
  's-button': {
    html: `<a data-if="href" data-set="href:href target:target aria-label:accessibilitylabel"><slot></slot></a>
      <button type="button" data-unless="href" data-set="aria-label:accessibilitylabel disabled:disabled"><slot></slot></button>`,
    css: BUTTON_CSS,
  },
  's-button-group': {
    html: '<slot></slot><slot name="secondary-actions"></slot>',
    css: ':host { display: flex; flex-wrap: wrap; gap: 8px }',
  },
  's-divider': {
    html: '<hr>',
    css: ':host { display: block; align-self: stretch } hr { border: 0; border-top: 1px solid #e3e3e3; margin: 0 }',
  },
  's-link': {
    html: '<a data-set="href:href target:target"><slot></slot></a>',
    css: 'a { color: #005bd3; } :focus-visible { outline: 2px solid #005bd3; outline-offset: 2px }',
  },
  's-stack': {
    html: '<slot></slot>',
    css: `:host { display: flex; flex-direction: column; align-items: flex-start; gap: 0 } ::slotted(*) { max-width: 100% }
      :host > ::slotted(:is(s-text-field, s-number-field, s-search-field, s-password-field, s-url-field, s-text-area, s-date-field, s-choice-list, s-checkbox, s-select, s-banner, s-stack, s-grid, s-ordered-list, s-unordered-list)) { align-self: stretch }
      :host([direction=inline]) { flex-flow: row wrap; align-items: center }
      :host([gap=base]) { gap: 12px } :host([gap=small-200]) { gap: 6px }`,
  },
  's-grid': {
    html: '<div data-columns="gridtemplatecolumns"><slot></slot></div>',
    css: ':host { display: block } div { display: grid; gap: 8px; align-items: start } :host([alignitems=end]) div { align-items: end } ::slotted(*) { min-width: 0 }',
  },
  's-text': {
    html: '<slot></slot>',
    css: ':host([color=subdued]) { color: #616161 } :host([type=strong]) { font-weight: 600 }',
  },
  's-paragraph': {
    html: '<slot></slot>',
    css: ':host { display: block; overflow-wrap: anywhere } :host([color=subdued]) { color: #616161 } :host([tone=critical]) { color: #8e1f0b }',
  },
  's-text-field': field(
    '<input data-set="value:value readonly:readonly" aria-describedby="details error">',
  ),
  's-number-field': field(
    '<input type="number" data-set="value:value min:min max:max" aria-describedby="details error">',
  ),
  's-password-field': field(
    '<input type="password" data-set="value:value autocomplete:autocomplete" aria-describedby="details error">',
  ),
  's-url-field': field(
    '<input type="url" data-set="value:value" aria-describedby="details error">',
  ),
  's-checkbox': {
    html: `<label><input type="checkbox" data-set="checked:checked aria-label:accessibilitylabel" aria-describedby="details error"><span data-text="label"></span></label>
      <small id="details" data-text="details" data-if="details"></small>
      <small id="error" class="error" data-text="error" data-if="error"></small>`,
    css: `:host { display: block } label { display: flex; gap: 8px; align-items: start } input { margin: 3px 0 0; min-width: 16px; min-height: 16px }
      small { display: block; font-size: 13px; color: #616161; margin: 4px 0 0 24px } .error { color: #8e1f0b }
      :focus-visible { outline: 2px solid #005bd3; outline-offset: 2px }`,
  },
  's-box': {
    html: '<slot></slot>',
    css: ':host { display: block } :host([padding=base]) { padding: 16px }',
  },
  's-popover': {
    html: '<div popover id="popover"><slot></slot></div>',
    css: `:host { display: contents }
      div { position: fixed; inset: auto; margin: 0; border: 0; padding: 0; border-radius: 12px; background: #fff; color: #303030; box-shadow: 0 4px 12px #1a1a1a40, 0 0 0 1px #1a1a1a26; max-width: calc(100vw - 16px); max-height: min(420px, calc(100vh - 16px)); min-width: 220px; overflow: auto; font: inherit }`,
  },
  's-choice-list': {
    html: `<fieldset><legend data-text="label"></legend><div data-choices></div></fieldset><slot hidden></slot>`,
    css: `:host { display: block } fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: 8px } legend { padding: 0; margin: 0 0 4px }
      :host([labelaccessibilityvisibility=exclusive]) legend { clip-path: inset(50%); position: absolute; width: 1px; height: 1px; overflow: hidden }
      div { display: grid; gap: 8px } label { display: flex; gap: 8px; align-items: start } input { margin: 3px 0 0; min-width: 16px; min-height: 16px }
      :focus-visible { outline: 2px solid #005bd3; outline-offset: 2px }`,
  },
  's-clickable-chip': {
    html: '<span><slot></slot></span><button type="button" data-remove data-set="aria-label:accessibilitylabel">✕</button>',
    css: `:host { display: inline-flex; align-items: center; gap: 4px; background: #e3e3e3; border-radius: 8px; padding: 2px 4px 2px 10px; max-width: 100%; box-sizing: border-box } span { overflow-wrap: anywhere }
      button { font: inherit; color: #303030; background: none; border: 0; border-radius: 6px; min-width: 24px; min-height: 24px; cursor: pointer } button:hover { background: #ccc }
      :focus-visible { outline: 2px solid #005bd3; outline-offset: 1px }`,
  },
  's-date-field': field(
    '<input type="date" data-set="value:value" aria-describedby="details error">',
  ),
  's-select': field(
    '<select data-set="value:value" aria-describedby="details error"></select><slot hidden></slot>',
  ),
  's-text-area': field(
    '<textarea data-set="value:value rows:rows" aria-describedby="details error"></textarea>',
  ),
  's-search-field': field(
    '<input type="search" data-set="value:value maxlength:maxlength" aria-describedby="details error">',
  ),
  's-table': { html: '<div role="table" data-table=""><slot></slot></div>', css: TABLE_CSS },
  's-table-header-row': {
    html: '<div role="rowgroup"><div role="row"><slot></slot></div></div>',
    css: ':host, div { display: contents } @container (width < 700px) { div { clip-path: inset(50%); position: absolute; width: 1px; height: 1px; overflow: hidden; display: block } }',
  },
  's-table-header': {
    html: '<div role="columnheader"><slot></slot></div>',
    css: ':host { display: contents } div { color: #616161; font-size: 12px; padding: 6px 8px }',
  },
  's-table-body': {
    html: '<div role="rowgroup"><slot></slot></div>',
    css: ':host, div { display: contents } @container (width < 700px) { :host, div { display: block } }',
  },
  's-table-row': {
    html: '<div role="row"><slot></slot></div>',
    css: `:host, div { display: contents }
      @container (width < 700px) { :host { display: block; border-top: 1px solid #e3e3e3; padding: 8px 0 } div { display: grid; gap: 6px } }`,
  },
  's-table-cell': {
    html: '<div role="cell"><span part="label" data-header="" aria-hidden="true"></span><slot></slot></div>',
    css: `:host { display: contents } div { border-top: 1px solid #e3e3e3; padding: 10px 8px; min-width: 0; overflow-wrap: anywhere } span { display: none }
      @container (width < 700px) { :host { display: block } div { border: 0; padding: 0 4px } div:has(> [data-slot=labeled]) { display: grid; grid-template-columns: 7em 1fr; gap: 8px } [data-slot=labeled] { display: block; color: #616161 } }`,
  },
  's-spinner': {
    html: '<span role="img" data-set="aria-label:accessibilitylabel"></span>',
    css: `span { display: block; width: 20px; height: 20px; border-radius: 50%; border: 3px solid #ccc; border-top-color: #303030; box-sizing: border-box; animation: turn 1s linear infinite }
      @keyframes turn { to { rotate: 1turn } } @media (prefers-reduced-motion) { span { animation: none } }`,
  },
  's-unordered-list': {
    html: '<div role="list"><slot></slot></div>',
    css: ':host { display: block } div { display: grid; gap: 12px }',
  },
  's-ordered-list': {
    html: '<div role="list"><slot></slot></div>',
    css: ':host { display: block } div { display: grid; gap: 12px; counter-reset: step } ::slotted(s-list-item) { counter-increment: step; display: list-item; list-style: decimal; margin-inline-start: 20px }',
  },
  's-list-item': {
    html: '<div role="listitem"><slot></slot></div>',
    css: ':host { display: block }',
  },
};

/** Styles of Shopify's admin for every page, and of the demo's own bar. */
export const ADMIN_CSS = `
  body { margin: 0; background: #f1f1f1; color: #303030; font: 14px/20px Inter, -apple-system, "Segoe UI", Roboto, sans-serif }
  #demo-admin-bar { background: #1a1a1a; color: #e3e3e3; padding: 8px 16px; display: flex; flex-wrap: wrap; gap: 8px 16px; justify-content: space-between; align-items: start }
  #demo-admin-bar a { color: inherit }
  #demo-admin-bar :is(a, summary) { padding-block: 4px; cursor: pointer }
  #demo-admin-bar :focus-visible { outline: 2px solid #fff }
  #demo-admin-bar ul { margin: 0; padding: 8px 0 0 16px }
  #home-page s-app-nav { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 8px 16px; background: #e3e3e3 }
  #demo-toasts { position: fixed; inset: auto 0 16px; display: grid; gap: 8px; justify-items: center; pointer-events: none; padding: 0 16px }
  #demo-toasts p { margin: 0; background: #1a1a1a; color: #fff; border-radius: 8px; padding: 8px 16px }
  #demo-toasts .demo-toast-error { background: #8e1f0b }`;
