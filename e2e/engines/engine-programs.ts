import { findOnPath } from '../fixtures/browser.ts';

/** Debian's name is first: a package of that name is what `ensure-engines.ts` installs. */
export const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** A program that the engines need: the names it may have, and Debian's package that brings it. */
interface Program {
  names: readonly string[];
  debian: string;
}

const PROGRAMS: readonly Program[] = [
  { names: ['WebKitWebDriver'], debian: 'webkit2gtk-driver' },
  { names: ['Xvfb'], debian: 'xvfb' },
  { names: FIREFOX_NAMES, debian: 'firefox-esr' },
];

export function findMissingPrograms(): Program[] {
  return PROGRAMS.filter(({ names }) => names.every((name) => findOnPath(name) === null));
}
