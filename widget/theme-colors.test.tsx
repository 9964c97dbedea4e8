import { describe, expect, it } from 'vitest';
import { find, putBlocks } from './block-page.fixtures.ts';

/** The bytes of a computed colour, however it is written. */
function toBytes(color: string): number[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [];
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** The button of a block on a page whose text is dark green and which has these custom properties. */
function buttonWith(
  properties: string,
  settings: Record<string, string> = {},
): CSSStyleDeclaration {
  const [block] = putBlocks(['1'], settings);
  document.body.style.cssText = `color: #14261fcc; ${properties}`;
  return getComputedStyle(find(block?.root ?? document, 'form [type=submit]', HTMLElement));
}

function colorsOf({ backgroundColor, webkitTextFillColor }: CSSStyleDeclaration) {
  return [toBytes(backgroundColor), toBytes(webkitTextFillColor)];
}

const GOLD = [199, 161, 90];
const INK = [20, 38, 31];
const NIGHT = [28, 27, 27];
const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];

describe('the button', () => {
  it.each([
    [
      'Horizon',
      '--color-primary-button-background: rgb(199 161 90 / 1); --color-primary-button-text: #1c1b1b',
    ],
    ['Dawn', '--color-button: 199,161,90; --color-button-text: 28,27,27'],
    ['Debut', '--color-btn-primary: #c7a15a; --color-btn-primary-text: #1c1b1b'],
    ['Impulse', '--colorBtnPrimary: #c7a15a; --colorBtnPrimaryText: #1c1b1b'],
    ['Prestige 6', '--button-background: #c7a15a; --button-text-color: #1c1b1b'],
    ['Prestige 8', '--button-background: 199 161 90 / 1.0; --button-text-color: 28 27 27'],
    ['Impact', '--button-background-primary: 199 161 90; --button-text-primary: 28 27 27'],
    ['Warehouse', '--primary-button-background: #c7a15a; --primary-button-text-color: #1c1b1b'],
    ['Focal', '--primary-button-background: 199, 161, 90; --primary-button-text-color: 28, 27, 27'],
    ['Palo Alto', '---color-button-primary-bg: #c7a15a; ---color-button-primary-text: #1c1b1b'],
  ])('has the colours that %s has for its own', (_, properties) => {
    expect(colorsOf(buttonWith(properties))).toEqual([GOLD, NIGHT]);
  });

  it.each([
    ['has none', ''],
    ['has a gradient', '--button-background: linear-gradient(#c7a15a, #000)'],
    ['has an empty one', '--color-button: ; --button-background: ;'],
    ['has a transparent one', '--color-primary-button-background: rgb(0 0 0 / 0)'],
  ])('has the colour of the text where the theme %s', (_, properties) => {
    expect(colorsOf(buttonWith(properties))).toEqual([INK, WHITE]);
  });

  it.each([
    ['--color-btn-primary: #c7a15a', BLACK],
    ['--button-background: 13 59 102; --button-text-color: var(--none)', WHITE],
  ])('has black or white on %s, without a colour for its text', (properties, text) => {
    expect(colorsOf(buttonWith(properties))[1]).toEqual(text);
  });

  it('has the merchant’s colour before the theme’s, and text that can be read on it', () => {
    const theme = '--color-button: 199,161,90; --color-button-text: 28,27,27';
    expect(colorsOf(buttonWith(theme, { accent: '#1c1b1b' }))).toEqual([NIGHT, WHITE]);
  });

  it.each([
    ['Horizon', '--style-border-radius-buttons-primary: 14px'],
    ['Dawn', '--buttons-radius: 14px'],
    ['Prestige 8', '--rounded-button: 14px'],
  ])('is as round as the buttons of %s', (_, properties) => {
    expect(buttonWith(properties).borderTopLeftRadius).toBe('14px');
  });
});
