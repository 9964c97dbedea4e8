/*
 * Stands in for https://cdn.shopify.com/shopifycloud/polaris.js, in the browser. Which elements there
 * are, their attributes, values and slots comes from Shopify's own manifest; whatever is not in it is
 * an error on the console, which fails a story. Their looks are ours, and only resemble Polaris.
 */
import type { PolarisTag } from '../polaris-manifest.ts';
import type { PolarisTemplate } from '../polaris-templates.ts';

/** Written before this script by whoever serves it. */
declare const POLARIS_TAGS: Readonly<Record<string, PolarisTag>>;
declare const POLARIS_TEMPLATES: Readonly<Record<string, PolarisTemplate>>;

/** What any element may carry. */
const GLOBAL_ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'slot', 'hidden', 'lang', 'dir']);

/** Shadow parts that show or carry an attribute of their element: `data-text="heading"`. */
function fill(host: HTMLElement, root: ShadowRoot): void {
  const value = (name: string | undefined): string => host.getAttribute(name ?? '') ?? '';
  for (const part of root.querySelectorAll<HTMLElement>('[data-if], [data-unless]')) {
    const { if: wanted, unless: unwanted } = part.dataset;
    part.hidden = wanted === undefined ? value(unwanted) !== '' : value(wanted) === '';
    // The first slot would take the content, hidden or not.
    for (const slot of part.querySelectorAll('slot')) slot.name = part.hidden ? 'nowhere' : '';
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-text]')) {
    part.textContent = value(part.dataset['text']);
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-columns]')) {
    part.style.gridTemplateColumns = value(part.dataset['columns']);
  }
  // `data-set="aria-label:heading min:min"`
  for (const part of root.querySelectorAll<HTMLElement>('[data-set]')) {
    for (const pair of (part.dataset['set'] ?? '').split(' ')) {
      const [target = '', source = ''] = pair.split(':');
      if (host.hasAttribute(source)) part.setAttribute(target, value(source));
      else part.removeAttribute(target);
    }
  }
}

const complaints = new Set<string>();

function complain(text: string): void {
  if (!complaints.has(text)) console.error(text);
  complaints.add(text);
}

function check(element: Element): void {
  const tag = POLARIS_TAGS[element.localName];
  if (!tag) {
    complain(`Polaris has no element <${element.localName}>`);
    return;
  }
  for (const { name, value } of element.attributes) {
    const attribute = tag.attributes.find((one) => one.name === name);
    if (!attribute && !GLOBAL_ATTRIBUTES.has(name)) {
      complain(`<${element.localName}> has no attribute ${name}`);
    } else if (attribute?.values && !attribute.values.includes(value)) {
      complain(`<${element.localName} ${name}> cannot be ${value}`);
    }
  }
  for (const child of element.children) {
    if (!tag.slots.includes(child.slot)) {
      complain(`<${element.localName}> has no slot "${child.slot}"`);
    }
  }
}

function define(name: string, { attributes }: PolarisTag): void {
  const look = POLARIS_TEMPLATES[name] ?? { html: '<slot></slot>', css: '' };

  class PolarisElement extends HTMLElement {
    static observedAttributes = attributes.map((one) => one.name);
    readonly #root: ShadowRoot;

    constructor() {
      super();
      this.#root = this.attachShadow({ mode: 'open', delegatesFocus: true });
      this.#root.innerHTML = `<style>[hidden] { display: none !important } ${look.css}</style>${look.html}`;
      // Of a field's events this one stays in the shadow.
      this.#root.addEventListener('change', () => this.dispatchEvent(new Event('change')));
    }

    connectedCallback(): void {
      fill(this, this.#root);
    }

    attributeChangedCallback(): void {
      fill(this, this.#root);
    }

    get field(): HTMLInputElement | HTMLSelectElement | null {
      return this.#root.querySelector('input, select');
    }
  }

  for (const { name: attribute, property, isBoolean } of attributes) {
    // What every element has needs no second one: `children`, `id`.
    if (property in HTMLElement.prototype) continue;
    Object.defineProperty(PolarisElement.prototype, property, {
      get(this: PolarisElement) {
        if (property === 'value' && this.field) return this.field.value;
        return isBoolean ? this.hasAttribute(attribute) : (this.getAttribute(attribute) ?? '');
      },
      set(this: PolarisElement, value: unknown) {
        if (property === 'value' && this.field) this.field.value = String(value);
        if (isBoolean) this.toggleAttribute(attribute, value === true);
        else this.setAttribute(attribute, String(value));
      },
    });
  }
  customElements.define(name, PolarisElement);
}

for (const [name, tag] of Object.entries(POLARIS_TAGS)) define(name, tag);

new MutationObserver((changes) => {
  const changed = changes.flatMap(({ target, addedNodes }) => [target, ...addedNodes]);
  for (const node of new Set(changed)) {
    if (!(node instanceof Element)) continue;
    for (const element of [node, ...node.querySelectorAll('*')]) {
      if (element.localName.startsWith('s-')) check(element);
    }
  }
}).observe(document, { subtree: true, childList: true, attributes: true });
