import { breachIf, filledShipments } from './answer-rule.fixtures.ts';
import type { ToldAnswer } from './answer-sentences.fixtures.ts';
import { toPlain, type DrawnPage } from './drawn-page.fixtures.ts';
import { sourcesOf } from '../../../../widget/words/wording.ts';

/** An answer as it is drawn in one language, and the sentences of that language by group and code. */
export interface DrawnAnswer {
  answer: ToldAnswer;
  page: DrawnPage;
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type PageRule = (drawn: DrawnAnswer) => string[];

/** A sentence with anything in its placeholders; a count is a group of the pattern. */
function patternOf(sentence: string): RegExp {
  const source = toPlain(sentence)
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{\{ (count|total) \}\}/g, '(?<$1>\\d+)')
    .replace(/\{\{ \w+ \}\}/g, '[^\\n]+');
  return new RegExp(source, 'gu');
}

/** What explains a refund that the headline does not speak of, and asks nothing. */
const ASKS_NOTHING = 'refund_takes_days';

/** What every page keeps, by what it is called where it fails. */
export const PAGE_RULES = {
  'gives no card the title of the headline'({ page: { headline, titles } }) {
    const [sentence = ''] = headline.split(' · ');
    return titles.flatMap((title, index) =>
      breachIf(title.split(' · ')[0] === sentence, `card ${index + 1} says it again`),
    );
  },

  'draws no other next step than it has'({ answer, page, words }) {
    const { headline } = answer.order;
    const advised = filledShipments(answer).flatMap(({ advice }) => advice ?? []);
    const own = new Set<string>([headline.nextStep, ...advised, ASKS_NOTHING]);
    const steps = Object.entries(words['next'] ?? {}).map(
      ([code, sentence]) => [code, patternOf(sentence)] as const,
    );
    // First its own ones are taken away, because a sentence may contain another one.
    const rest = steps
      .filter(([code]) => own.has(code))
      .reduce((text, [, pattern]) => text.replace(pattern, ''), page.text);
    return steps
      .filter(([code, pattern]) => !own.has(code) && rest.search(pattern) >= 0)
      .map(([code]) => `${headline.nextStep} and ${code}`);
  },

  'draws every detail of its headline once'({ answer, page, words }) {
    return answer.order.headline.details.flatMap(({ code }) => {
      const sentence = sourcesOf('detail')
        .map((group) => words[group]?.[code])
        .find(Boolean);
      const drawn = sentence ? (page.text.match(patternOf(sentence)) ?? []).length : 0;
      return breachIf(drawn !== 1, `draws ${code} ${drawn} times`);
    });
  },

  'numbers the packages that it counts'({ answer, page, words }) {
    const pattern = patternOf(words['ui']?.['parcel_of'] ?? '');
    const numbered = [...page.text.matchAll(pattern)].map(({ groups }) => ({
      count: Number(groups?.['count']),
      total: Number(groups?.['total']),
    }));
    const counted = answer.order.headline.total;
    const totals = new Set(numbered.map(({ total }) => total));
    const isInOrder = numbered.every(({ count }, index) => count === index + 1);
    const [total] = totals;
    return [
      ...breachIf(totals.size > 1, `numbers to ${[...totals].join(' and ')}`),
      ...breachIf(
        !isInOrder || (total !== undefined && total !== numbered.length),
        `numbers ${numbered.map((one) => `${one.count}/${one.total}`).join(' ')}`,
      ),
      ...breachIf(
        counted !== null && total !== undefined && counted !== total,
        `numbers to ${total}, and its headline counts ${counted}`,
      ),
    ];
  },

  'leaves no code in its text'({ page }) {
    return breachIf(LEFTOVER.test(page.text), LEFTOVER.exec(page.text)?.[0] ?? '');
  },
} satisfies Record<string, PageRule>;

/** A placeholder, a code, or a value that has no text. */
const LEFTOVER = /\{\w*\}|\b(?:undefined|NaN|\[object \w+\])\b|\b[a-z]+_[a-z_]+\b/;

/** Everything that is wrong with a page, as `rule: what`. */
export function pageBreachesOf(drawn: DrawnAnswer): string[] {
  return Object.entries<PageRule>(PAGE_RULES).flatMap(([name, rule]) =>
    rule(drawn).map((breach) => `${name}: ${breach}`),
  );
}
