import type { SecondFactor } from '../../server/contract.ts';
import type english from './words/en/factors.json';

type FactorWords = Readonly<Record<keyof typeof english, string>>;

/** No theme has these words: only the server says them, so they count for no limit of a locale file. */
const FILES = import.meta.glob<string>(['./words/*/factors.json'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/**
 * What the field of the e-mail address is called where the shop lets shoppers type something else in it. `null` where it
 * does not.
 */
export function factorLabel(language: string, factors: readonly SecondFactor[]): string | null {
  const [only, another] = factors;
  if (only === undefined) return null;
  const file = FILES[`./words/${language}/factors.json`];
  if (file === undefined) throw new Error(`${language} has no words for what may be typed.`);
  const words: FactorWords = JSON.parse(file);
  return words[another === undefined ? only : 'both'];
}
