import { FRAME } from './base.ts';
import type { StorefrontTheme } from './theme.ts';

/**
 * What Debut and themes of its time do to a block: headings, paragraphs, labels, items and links have colours of their
 * own, lists have no bullets, links no underline, and there is no space around a section of app blocks.
 */
export const debut: StorefrontTheme = {
  label: 'As Debut',
  schemes: {
    light:
      '--ground: #fff; --body-text: #53565a; --heading-text: #3d4246; --quiet: #53565a; --line: #ddd; --color-btn-primary: #557b97; --color-btn-primary-text: #fff',
    dark: '--ground: #202427; --body-text: #c8ccd0; --heading-text: #f2f4f5; --quiet: #c8ccd0; --line: #555; --color-btn-primary: #9fc4df; --color-btn-primary-text: #16222c',
  },
  css: `${FRAME}
body { margin: 0; background: var(--ground); color: var(--body-text); font: 16px/1.5 "Work Sans", Arial, sans-serif }
h1, h2, h3, h4, h5, h6 { margin: 0 0 17px; font-family: Georgia, serif; line-height: 1.2; color: var(--heading-text) }
h1 { font-size: 26px } h2 { font-size: 21px } h3 { font-size: 17px } h4 { font-size: 15px }
p { color: var(--body-text); margin: 0 0 19px } li { list-style: none; color: var(--body-text) } ul, ol { margin: 0; padding: 0 }
label { display: block; font-size: 14px; color: var(--heading-text); margin-bottom: 5px }
a { color: var(--heading-text); text-decoration: none }
input, select { font: 16px/1.5 "Work Sans", Arial, sans-serif; max-width: 100%; padding: 8px 10px; border: 1px solid #949494; border-radius: 2px; background: var(--ground); color: var(--body-text) }
button { font: 600 13px/1.2 Georgia, serif }
.shop-main > h1, .shop-main > p { max-width: 1000px; margin-inline: auto; padding-inline: 22px }
`,
};
