import { sourcesOf, type Say } from '../../../widget/words/wording.ts';
import english from '../locales/en.default.json';

/** As `shopify.i18n.translate` is: `{{date}}` in the text of a key becomes `params.date`. */
type Translate = (key: string, params: Record<string, string>) => string;

/** Every text there is: a key without one would be shown as it is. */
const KEYS: ReadonlySet<string> = new Set(
  Object.entries(english).flatMap(([group, texts]) =>
    typeof texts === 'string' ? [group] : Object.keys(texts).map((code) => `${group}.${code}`),
  ),
);

/** Names that others have given; they may be in another script than the sentence. */
const NAMES: ReadonlySet<string> = new Set(['carrier', 'place']);

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** The texts of the theme's block, in the language of Shopify's page; `''` for a code that is not known yet. */
export function createSay(translate: Translate): Say {
  return (group, code, params = {}) => {
    const key = sourcesOf(group)
      .map((name) => `${name}.${code}`)
      .find((one) => KEYS.has(one));
    if (key === undefined) return '';
    const written = Object.entries(params).map(([name, value]) => [name, String(value ?? '')]);
    const sentence = translate(key, Object.fromEntries(written));
    if (!RIGHT_TO_LEFT.test(sentence)) return sentence;
    // A name stands between the two characters that isolate it: https://www.unicode.org/reports/tr9/
    const isolated = written.map(([name = '', value = '']) => [
      name,
      NAMES.has(name) ? `\u2068${value}\u2069` : value,
    ]);
    return translate(key, Object.fromEntries(isolated));
  };
}
