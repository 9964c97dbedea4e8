/** Styles of the gallery, which resembles the demo's panel and none of the themes. */
export const GALLERY_CSS = `
*, *::before, *::after { box-sizing: border-box }
:root { color-scheme: light; scroll-padding-top: 80px }
body { margin: 0; font: 14px/1.45 ui-monospace, Menlo, Consolas, monospace; color: #1c2733; background: #eef3f8; overflow-wrap: anywhere }
header, .gallery-tools, nav, main { padding: 12px 16px }
h1, h2, h3 { font: inherit; font-weight: 700; margin: 0 }
h1 { font-size: 20px } h2 { font-size: 17px; margin: 28px 0 10px } section:first-child h2 { margin-top: 0 }
h3 { min-height: calc(3 * 1.45em) } h3 span { display: block; font-weight: 400 }
p { margin: 8px 0 }
a { color: #1b4a78 } :is(nav, article) a { padding-block: 3px; display: inline-block }
:focus-visible { outline: 3px solid #2b5d8f; outline-offset: 1px }
.gallery-tools { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 8px; align-items: end; background: #fff; border-block: 1px solid #70859b; border-bottom: 4px solid #2b5d8f }
.gallery-tools label { font-size: 12px; min-width: 0 }
.gallery-tools :is(select, input) { display: block; width: 100% }
.gallery-tools :is(select, input, button) { font: inherit; font-size: 14px; color: inherit; background: #fff; border: 1px solid #70859b; border-radius: 4px; padding: 4px 8px; height: 34px }
.gallery-tools button { background: #2b5d8f; color: #fff; font-weight: 700; cursor: pointer }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 18px }
.gallery-states { display: grid; grid-template-columns: repeat(auto-fill, min(100%, var(--frame-width))); gap: 28px 24px; align-items: start }
.gallery-frame { overflow-x: auto; margin-top: 8px; border: 1px solid #70859b }
iframe { display: block; width: calc(var(--frame-width) - 2px); height: 480px; max-height: 1100px; border: 0; background: #fff }
summary { cursor: pointer; padding: 4px 0; font-size: 12px }
small { font-size: 12px; color: #45566a; margin-inline-start: 8px }
.gallery-record { font-size: 12px; line-height: 1.4; margin: 4px 0 0; padding: 8px; background: #fff; border: 1px solid #70859b; white-space: pre-wrap }
/* On a phone a frame is as wide as the screen. */
@media (max-width: 40em) {
  .gallery-frame { margin-inline: -16px; border-inline: 0 }
  iframe { width: var(--frame-width) }
  h3 { min-height: 0 }
}
@media (min-width: 64em) and (min-height: 30em) { .gallery-tools { position: sticky; top: 0; z-index: 1 } }
`;
