import * as v from 'valibot';
import type { PageSettingsProblem, PageSettingsProblems } from '../../admin/contract.ts';
import type { PageSettings } from '../../contract.ts';

/** Characters. */
const MAX_LINK = 500;
const MAX_SENTENCE = 200;

const Body = v.object({
  contactLink: v.string(),
  returnsLink: v.string(),
  contactSentence: v.string(),
  returnsSentence: v.string(),
  shipsIn: v.string(),
  formOfAddress: v.picklist(['as_written', 'formal', 'informal']),
});

/** A tag of HTML, or Liquid and other placeholders: the page would show them as text, which nobody wants. */
const MARKUP = /<[a-z!/?]|[{}]/i;

/** Not a link, whatever else it is: what no address holds unescaped. */
const NO_ADDRESS = /[\s\p{Cc}<>"{}\\]/u;

/** Any shop: it tells a path on the shop from an address elsewhere. */
const SOME_SHOP = 'https://shop.invalid';

type Checked = { text: string; problem: PageSettingsProblem | null };

type TextSetting = Exclude<keyof PageSettings, 'formOfAddress'>;

const CHECKS: readonly (readonly [TextSetting, (typed: string) => Checked])[] = [
  ['contactLink', checkLink],
  ['returnsLink', checkLink],
  ['contactSentence', checkSentence],
  ['returnsSentence', checkSentence],
  ['shipsIn', checkSentence],
];

/**
 * Reads what the merchant typed: links to the shop's own pages or by `https`, and sentences of plain text in
 * one line.
 *
 * @returns `null` for a body that the home page does not send.
 */
export function parsePageSettings(body: unknown): PageSettings | PageSettingsProblems | null {
  const parsed = v.safeParse(Body, body);
  if (!parsed.success) return null;
  const settings = { ...parsed.output };
  const problems: PageSettingsProblems['problems'] = {};
  for (const [name, check] of CHECKS) {
    const { text, problem } = check(settings[name]);
    settings[name] = text;
    if (problem) problems[name] = problem;
  }
  return Object.keys(problems).length > 0 ? { problems } : settings;
}

function checkLink(typed: string): Checked {
  const text = typed.trim();
  if (text.length > MAX_LINK) return { text, problem: 'link_too_long' };
  return { text, problem: text === '' || isLink(text) ? null : 'link_malformed' };
}

function isLink(text: string): boolean {
  if (NO_ADDRESS.test(text) || !text.isWellFormed()) return false;
  const url = URL.parse(text, SOME_SHOP);
  if (!url || url.username !== '' || url.password !== '') return false;
  return text.startsWith('/') ? url.origin === SOME_SHOP : /^https:\/\//i.test(text);
}

function checkSentence(typed: string): Checked {
  const text = typed.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (text.length > MAX_SENTENCE) return { text, problem: 'sentence_too_long' };
  return { text, problem: MARKUP.test(text) || !text.isWellFormed() ? 'sentence_not_plain' : null };
}
