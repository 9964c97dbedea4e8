import type { Browser } from './browser.ts';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The colours of a part's text and of its background, as the engine has computed them. */
export async function readColors(
  browser: Browser,
  selector: string,
): Promise<{ text: Rgb; background: Rgb }> {
  const [text = [], background = []] = await browser.run((part) => {
    const found = document.querySelector(part);
    const context = document.createElement('canvas').getContext('2d');
    if (!found || !context) return [];
    const { webkitTextFillColor, backgroundColor } = getComputedStyle(found);
    // A computed colour may be written as `oklch(…)` or `color(srgb …)`; a canvas turns each into bytes.
    return [webkitTextFillColor, backgroundColor].map((color) => {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    });
  }, selector);
  return { text: toRgb(text), background: toRgb(background) };
}

function toRgb([red = 0, green = 0, blue = 0]: readonly number[]): Rgb {
  return [red, green, blue];
}

/** WCAG's ratio of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
