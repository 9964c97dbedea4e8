/*
 * What Shopify runs around an extension of an order page: the elements that it draws, and the global `shopify`. The
 * extension itself is the bundle that is deployed. The frame has no origin, as Shopify's worker has none, so every
 * request of it is one across origins.
 */

/** `order-pages.ts` puts these constants before the script. */
declare const ELEMENTS: Readonly<Record<string, { html: string; css: string }>>;
declare const WORDS: Readonly<Record<string, unknown>>;
declare const PAGE: {
  origin: string;
  locale: string;
  order: { id: string; name: string; confirmationNumber: string | undefined };
  fulfillmentId: string;
  frame: string;
};

/** Updates the parts of a shadow tree that show an attribute of its element. */
function fill(host: HTMLElement, root: ShadowRoot): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-text]')) {
    part.textContent = host.getAttribute(part.dataset['text'] ?? '');
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-set]')) {
    for (const pair of (part.dataset['set'] ?? '').split(' ')) {
      const [target = '', source = ''] = pair.split(':');
      const value = host.getAttribute(source);
      if (value === null) part.removeAttribute(target);
      else part.setAttribute(target, value);
    }
  }
}

function define(name: string, { html, css }: { html: string; css: string }): void {
  class HostElement extends HTMLElement {
    static observedAttributes = [...html.matchAll(/data-(?:text|set)="([^"]*)"/g)].flatMap(
      ([, names = '']) => names.split(' ').map((pair) => pair.split(':').at(-1) ?? ''),
    );
    readonly #root = this.attachShadow({ mode: 'open' });

    constructor() {
      super();
      this.#root.innerHTML = `<style>:host { display: block } ${css}</style>${html}`;
    }

    connectedCallback(): void {
      fill(this, this.#root);
    }

    attributeChangedCallback(): void {
      fill(this, this.#root);
    }
  }
  customElements.define(name, HostElement);
}

for (const [name, template] of Object.entries(ELEMENTS)) define(name, template);
customElements.define(
  's-summary',
  class extends HTMLElement {
    connectedCallback(): void {
      this.slot = 'summary';
    }
  },
);

function translate(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  const text = key
    .split('.')
    .reduce<unknown>(
      (words, name) => Object.entries(Object(words)).find(([n]) => n === name)?.[1],
      WORDS,
    );
  if (typeof text !== 'string') throw new Error(`no text ${key}`);
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}

const signal = <Value>(value: Value) => ({ value, subscribe: () => () => {} });

Object.assign(globalThis, {
  shopify: {
    i18n: { translate },
    localization: { language: signal({ isoCode: PAGE.locale }) },
    order: signal(PAGE.order),
    orderId: PAGE.order.id,
    fulfillmentId: PAGE.fulfillmentId,
    sessionToken: {
      async get(): Promise<string> {
        return (await fetch(`${PAGE.origin}/__demo/order-status/token`)).text();
      },
    },
  },
});

const CUSTOMER_API = 'shopify://customer-account/api/';
const realFetch = globalThis.fetch.bind(globalThis);
globalThis.fetch = (input, init) =>
  typeof input === 'string' && input.startsWith(CUSTOMER_API)
    ? realFetch(`${PAGE.origin}/__demo/order-status/customer-api`, init)
    : realFetch(input, init);

/** A frame without an origin cannot be measured from outside. */
new ResizeObserver(() => {
  const height = document.body.scrollHeight;
  parent.postMessage({ frame: PAGE.frame, height }, '*');
}).observe(document.documentElement);

// What Shopify does with a button that has neither an address nor a listener.
if (PAGE.frame === 'button') {
  addEventListener('click', () => parent.postMessage({ frame: PAGE.frame, opens: 'dialog' }, '*'));
}
