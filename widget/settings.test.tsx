import { afterEach, describe, expect, it } from 'vitest';
import './order-tracking.css';
import { putBlocks } from './block-page.fixtures.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';

const PAGE = new URL(location.origin);

afterEach(() => {
  document.body.innerHTML = '';
});

function settingsOf(block: Record<string, unknown>, page = PAGE): Settings | null {
  const [first] = putBlocks(['a'], block);
  return first ? readSettings(first.root, page) : null;
}

describe('the settings of a block', () => {
  it('are complete before a merchant touches anything', () => {
    expect(settingsOf({})).toMatchObject({
      endpoint: `${location.origin}/apps/track-order/lookup`,
      locale: 'en-NL',
      headingLevel: 2,
      contactUrl: undefined,
      returnsUrl: undefined,
      order: '',
    });
  });

  it.each(['/tools/where', '/tools/where/'])('follow an app proxy that was moved to %s', (path) => {
    expect(settingsOf({ proxy_path: path })?.endpoint).toBe(
      `${location.origin}/tools/where/lookup`,
    );
  });

  it.each([
    'https://elsewhere.example/x',
    '//elsewhere.example/x',
    'javascript:alert(1)',
    'http://[',
  ])('are refused when the form would be sent to %s', (path) => {
    expect(settingsOf({ proxy_path: path })).toBeNull();
  });

  it.each(['', 'nonsense', 'null'])('are refused with the texts "%s"', (json) => {
    const [block] = putBlocks(['a']);
    const script = document.querySelector('[data-order-tracking-strings]');
    if (!block || !script) throw new Error('no block');
    expect(readSettings(block.root, PAGE)).not.toBeNull();
    script.textContent = json;
    expect(readSettings(block.root, PAGE)).toBeNull();
  });

  it('have the sentences of the register, where there is one', () => {
    const [block] = putBlocks(['a']);
    const register = document.querySelector('[data-order-tracking-register]');
    if (!block || !register) throw new Error('no block');
    register.textContent = '{"next":{"contact":"Neemt u contact op."}}';
    expect(readSettings(block.root, PAGE)?.register).toEqual({
      next: { contact: 'Neemt u contact op.' },
    });
    register.remove();
    expect(readSettings(block.root, PAGE)?.register).toEqual({});
  });

  it('have the merchant’s own sentences as plain text', () => {
    const [block] = putBlocks(['a']);
    if (!block) throw new Error('no block');
    Object.assign(block.root.dataset, {
      contactSentence: 'Call <b>us</b>.',
      returnsSentence: 'See the box.',
      shipsIn: 'Usually ships in 2–3 days.',
    });
    expect(readSettings(block.root, PAGE)).toMatchObject({
      sentences: {
        next: { contact: 'Call <b>us</b>.', send_back: 'See the box.' },
        detail: { ships_in: 'Usually ships in 2–3 days.' },
      },
    });
  });

  it('take an order number from the address, cut to what an order number can be', () => {
    const page = new URL(`?order=${'1'.repeat(500)}`, PAGE);
    expect(settingsOf({}, page)?.order).toHaveLength(120);
    expect(settingsOf({}, new URL('?order=', PAGE))?.order).toBe('');
  });

  it('keep the theme’s own colours until a merchant chooses others', () => {
    const [plain] = putBlocks(['a']);
    expect(plain?.root.hasAttribute('style')).toBe(false);
    const [coloured] = putBlocks(['b'], {
      accent: '#2b5d8f',
      text_color: 'rgb(1, 2, 3)',
      background: 'rgb(250, 240, 230)',
    });
    const style = getComputedStyle(coloured?.root ?? document.body);
    expect(style.getPropertyValue('--order-tracking-accent')).toBe('#2b5d8f');
    expect(style.color).toBe('rgb(1, 2, 3)');
    expect(style.backgroundColor).toBe('rgb(250, 240, 230)');
    expect(Number.parseFloat(style.paddingInlineStart)).toBeGreaterThan(0);
  });

  it.each([
    [{ width: 'page' }, 'max-inline-size', '1200px'],
    [{ width: 'full' }, 'max-inline-size', 'none'],
    [{ space_above: 0 }, 'margin-block-start', '0px'],
    [{ space_below: 80 }, 'margin-block-end', '80px'],
    [{ side_padding: 40 }, 'padding-inline-start', '40px'],
    [{ background: '#123456', side_padding: 40 }, 'padding-inline-end', '40px'],
    [{ corners: 'square' }, '--_radius', '0px'],
    [{ corners: 'soft' }, '--_button-radius', '0.25em'],
    [{ corners: 'round' }, '--_button-radius', '0.75em'],
    [{ corners: 'pill' }, '--_radius', '2em'],
    [{ button_text_color: '#abcdef' }, '--_on-accent', '#abcdef'],
    [{ background: '#123456' }, 'color', 'color(xyz-d65 0.9505 1 1.089)'],
  ])('with %j give the block %s %s', (settings, property, value) => {
    const [block] = putBlocks(['a'], settings);
    const style = getComputedStyle(block?.root ?? document.body);
    expect(style.getPropertyValue(property)).toBe(value);
  });

  it.each([
    [{ hide_heading: true }, '.order-tracking__title', 'block-size', '1px'],
    [{ alignment: 'center' }, '.order-tracking__title', 'text-align', 'center'],
    [{ show_pictures: false }, '.order-tracking__image', 'display', 'none'],
    [{ show_history: false }, '.order-tracking__events', 'display', 'none'],
    [{ button_width: 'full' }, '.order-tracking__submit', 'grid-column-end', '3'],
  ])('with %j give %s the %s %s', (settings, selector, property, value) => {
    const [block] = putBlocks(['a'], settings);
    const parts = '<img class="order-tracking__image"><ol class="order-tracking__events"></ol>';
    if (block) block.answer.innerHTML = parts;
    document.body.style.inlineSize = '60em';
    const part = document.querySelector(selector) ?? document.body;
    expect(getComputedStyle(part).getPropertyValue(property)).toBe(value);
    document.body.removeAttribute('style');
  });

  it('give the heading the classes of its level, or the merchant’s', () => {
    putBlocks(['a'], { heading_level: '3' });
    expect(document.querySelector('h3')?.className).toBe('order-tracking__title h3 Heading u-h3');
    putBlocks(['a'], { heading_class: 'display-1' });
    expect(document.querySelector('h2')?.className).toBe('order-tracking__title display-1');
  });
});
