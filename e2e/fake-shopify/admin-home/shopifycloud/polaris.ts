/*
 * A fake of https://cdn.shopify.com/shopifycloud/polaris.js. The elements with their attributes, values and slots
 * come from Shopify's own manifest. Anything that is not in it is an error on the console, and fails a test.
 * The shadow trees are ours, and only resemble those of Polaris.
 * https://shopify.dev/docs/api/app-home/polaris-web-components
 */
import type { PolarisTag } from '../polaris-manifest.ts';
import type { PolarisTemplate } from '../polaris-templates.ts';

/** `admin-home.ts` puts these constants before the script. */
declare const POLARIS_TAGS: Readonly<Record<string, PolarisTag>>;
declare const POLARIS_TEMPLATES: Readonly<Record<string, PolarisTemplate>>;

/** Attributes that every HTML element may have. */
const GLOBAL_ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'slot', 'hidden', 'lang', 'dir']);

/** Columns that a table may have to give all of them the same width. */
const FEW_COLUMNS = 5;

/** Updates the parts of a shadow tree that show an attribute of its element, such as `data-text="heading"`. */
function fill(host: HTMLElement, root: ShadowRoot): void {
  const value = (name: string | undefined): string => host.getAttribute(name ?? '') ?? '';
  for (const part of root.querySelectorAll<HTMLElement>('[data-if], [data-unless]')) {
    const { if: condition, unless } = part.dataset;
    part.hidden = condition === undefined ? value(unless) !== '' : value(condition) === '';
    // Of several slots with one name the first takes the content, even when it is hidden.
    for (const slot of part.querySelectorAll('slot')) slot.name = part.hidden ? 'unused' : '';
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-text]')) {
    part.textContent = value(part.dataset['text']);
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-columns]')) {
    part.style.gridTemplateColumns = value(part.dataset['columns']);
  }
  // Of many columns the first with a label takes what the others leave; few share the width, but for one of checkboxes.
  for (const part of root.querySelectorAll<HTMLElement>('[data-table]')) {
    const headers = [...host.querySelectorAll('s-table-header')];
    const isNarrow = headers.length <= FEW_COLUMNS;
    const slots = headers.map((header) => header.getAttribute('listslot'));
    const columns = slots.map((slot, index) => {
      const isWide = isNarrow ? slot !== 'kicker' : index === slots.indexOf('labeled');
      return isWide ? 'minmax(0, 1fr)' : 'auto';
    });
    part.style.setProperty('--columns', columns.join(' '));
  }
  // On a phone, a cell is labelled by the header of its column.
  for (const part of root.querySelectorAll<HTMLElement>('[data-header]')) {
    const headers = host.closest('s-table')?.querySelectorAll('s-table-header') ?? [];
    const index = host.parentElement ? [...host.parentElement.children].indexOf(host) : -1;
    part.textContent = `${headers[index]?.textContent ?? ''}: `;
    part.dataset['slot'] = headers[index]?.getAttribute('listslot') ?? '';
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

const reported = new Set<string>();

function reportError(text: string): void {
  if (!reported.has(text)) console.error(text);
  reported.add(text);
}

function check(element: Element): void {
  const tag = POLARIS_TAGS[element.localName];
  if (!tag) {
    reportError(`Polaris has no element <${element.localName}>`);
    return;
  }
  for (const { name, value } of element.attributes) {
    const attribute = tag.attributes.find((one) => one.name === name);
    if (!attribute && !GLOBAL_ATTRIBUTES.has(name)) {
      reportError(`<${element.localName}> has no attribute ${name}`);
    } else if (attribute?.values && !attribute.values.includes(value)) {
      reportError(`<${element.localName} ${name}> cannot be ${value}`);
    }
  }
  for (const child of element.children) {
    if (!tag.slots.includes(child.slot)) {
      reportError(`<${element.localName}> has no slot "${child.slot}"`);
    }
  }
}

function define(name: string, { attributes }: PolarisTag): void {
  const template = POLARIS_TEMPLATES[name] ?? { html: '<slot></slot>', css: '' };

  class PolarisElement extends HTMLElement {
    static observedAttributes = attributes.map((one) => one.name);
    readonly #root: ShadowRoot;

    constructor() {
      super();
      this.#root = this.attachShadow({ mode: 'open', delegatesFocus: true });
      this.#root.innerHTML = `<style>[hidden] { display: none !important } ${template.css}</style>${template.html}`;
      // `change` is not composed, so it does not leave the shadow tree by itself.
      this.#root.addEventListener('change', () => {
        this.#takeChoices();
        this.dispatchEvent(new Event('change'));
      });
      this.#root.addEventListener('slotchange', () => {
        this.#copyOptions();
        this.copyChoices();
      });
      this.#root.querySelector('[data-remove]')?.addEventListener('click', (event) => {
        event.stopPropagation();
        this.dispatchEvent(new Event('remove'));
      });
      this.addEventListener('click', () => toggleCommanded(this));
    }

    connectedCallback(): void {
      fill(this, this.#root);
    }

    attributeChangedCallback(): void {
      fill(this, this.#root);
      const list = this.localName === 's-choice' ? this.closest('s-choice-list') : null;
      if (list instanceof PolarisElement) list.copyChoices();
    }

    get field(): HTMLInputElement | HTMLSelectElement | null {
      return this.#root.querySelector('input, select, textarea');
    }

    get box(): HTMLInputElement | null {
      return this.#root.querySelector<HTMLInputElement>('input[type=checkbox]');
    }

    /** What a popover shows. */
    get popup(): HTMLElement | null {
      return this.#root.querySelector('[popover]');
    }

    /** Draws a native control for each choice, and keeps the choices up to date with what is pressed. */
    copyChoices(): void {
      const place = this.#root.querySelector('[data-choices]');
      if (!place) return;
      const isMultiple = this.hasAttribute('multiple');
      const choices = [...this.querySelectorAll('s-choice')];
      while (place.children.length > choices.length) place.lastChild?.remove();
      for (const [index, choice] of choices.entries()) {
        const label = place.children[index] ?? place.appendChild(document.createElement('label'));
        if (!label.firstChild) label.append(document.createElement('input'), new Text());
        const input = label.querySelector('input');
        if (!input || !label.lastChild) continue;
        input.type = isMultiple ? 'checkbox' : 'radio';
        input.name = 'choice';
        input.checked = choice.hasAttribute('selected');
        label.lastChild.nodeValue = choice.textContent;
      }
    }

    /** Selects the choices whose controls are on. */
    #takeChoices(): void {
      const controls = this.#root.querySelectorAll<HTMLInputElement>('[data-choices] input');
      // First all: each choice that changes has the controls drawn again.
      const pressed = [...controls].map(({ checked }) => checked);
      for (const [index, choice] of this.querySelectorAll('s-choice').entries()) {
        choice.toggleAttribute('selected', pressed[index] === true);
      }
    }

    /** Options of a native select are its own children, and not those of the element around it. */
    #copyOptions(): void {
      const select = this.#root.querySelector('select');
      if (!select) return;
      const options = [...this.querySelectorAll('s-option')].map(
        (option) => new Option(option.textContent, option.getAttribute('value') ?? ''),
      );
      select.replaceChildren(...options);
      select.value = this.getAttribute('value') ?? '';
    }
  }

  for (const { name: attribute, property, isBoolean } of attributes) {
    // Properties that HTMLElement has, such as `id` and `children`, are not defined again.
    if (property in HTMLElement.prototype) continue;
    Object.defineProperty(PolarisElement.prototype, property, {
      get(this: PolarisElement) {
        if (property === 'values') return chosenIn(this);
        if (property === 'value' && this.field) return this.field.value;
        if (property === 'checked' && this.box) return this.box.checked;
        return isBoolean ? this.hasAttribute(attribute) : (this.getAttribute(attribute) ?? '');
      },
      set(this: PolarisElement, value: unknown) {
        if (property === 'value' && this.field) this.field.value = String(value);
        if (property === 'checked' && this.box) this.box.checked = value === true;
        if (isBoolean) this.toggleAttribute(attribute, value === true);
        else this.setAttribute(attribute, String(value));
      },
    });
  }
  customElements.define(name, PolarisElement);
}

/** Pixels between a popover and the edge of the window. */
const GAP = 8;

/** The values of the choices that are selected. */
function chosenIn(list: HTMLElement): string[] {
  return [...list.querySelectorAll('s-choice[selected]')].map(
    (choice) => choice.getAttribute('value') ?? '',
  );
}

/** Opens or closes the popover that a button is for, below the button, and inside the window. */
function toggleCommanded(button: HTMLElement): void {
  const id = button.getAttribute('commandfor');
  const target = id === null ? null : document.getElementById(id);
  const popup = target && 'popup' in target ? target.popup : null;
  if (!(popup instanceof HTMLElement)) return;
  popup.togglePopover();
  const { left, bottom } = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = popup;
  popup.style.left = `${Math.max(GAP, Math.min(left, innerWidth - offsetWidth - GAP))}px`;
  popup.style.top = `${Math.max(GAP, Math.min(bottom, innerHeight - offsetHeight - GAP))}px`;
}

for (const [name, tag] of Object.entries(POLARIS_TAGS)) define(name, tag);

new MutationObserver((changes) => {
  const changed = changes.flatMap(({ target, addedNodes }) => [target, ...addedNodes]);
  for (const node of new Set(changed)) {
    if (!(node instanceof Element)) continue;
    for (const element of [node, ...node.querySelectorAll('*')]) {
      // App Bridge's own element is no part of Polaris.
      if (element.localName.startsWith('s-') && element.localName !== 's-app-nav') check(element);
    }
  }
}).observe(document, { subtree: true, childList: true, attributes: true });
