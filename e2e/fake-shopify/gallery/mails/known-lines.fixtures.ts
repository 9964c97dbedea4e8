import type {
  FormOfAddress,
  Item,
  NoticeMailView,
  PickupPlace,
} from '../../../../server/contract.ts';
import { findPageWords } from '../../../../widget/pages/page-words.ts';

/** `{date}` and the like. */
const PLACEHOLDER = /\{\w+\}/g;
const ISOLATES = /[\u2068\u2069]/g;

/**
 * Finds what a mail says that is neither a sentence of the tables nor a fact of its view. What stands in the place of a
 * placeholder has to be known as well: a fact, a number, or another sentence.
 */
export function createUnknownLines(
  locale: string,
  formOfAddress: FormOfAddress,
): (view: NoticeMailView, lines: readonly string[]) => string[] {
  const { strings } = findPageWords(locale, { formOfAddress }, 'mail');
  const sentences = Object.values(strings)
    .flatMap((group) => Object.values(group))
    .map(toPattern);
  return ({ order, shopName, trackUrl, stopUrl }, lines) => {
    const facts = new Set([...factsOf(order), shopName, trackUrl, stopUrl]);
    const isKnown = (text: string): boolean =>
      facts.has(text) ||
      /^\d+$/.test(text) ||
      sentences.some((sentence) => sentence.exec(text)?.slice(1).every(isKnown)) ||
      [' · ', ' × ', '+ '].some((joint) =>
        splitsAt(text, joint).some(
          ([start, end]) => (start === '' || isKnown(start)) && isKnown(end),
        ),
      );
    return lines.filter((line) => !isKnown(line.replaceAll(ISOLATES, '')));
  };
}

function toPattern(sentence: string): RegExp {
  const parts = sentence.split(PLACEHOLDER).map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('(.+)')}$`);
}

/** Every text in it, and those that a line has together. */
function factsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const { title, variant, postalCode, city }: Partial<Item & PickupPlace> = value;
  return [
    `${title}, ${variant}`,
    `${postalCode} ${city}`,
    ...Object.values(value).flatMap(factsOf),
  ];
}

function splitsAt(text: string, joint: string): [string, string][] {
  return Array.from(text.matchAll(new RegExp(RegExp.escape(joint), 'g')), ({ index }) => [
    text.slice(0, index),
    text.slice(index + joint.length),
  ]);
}
