import { parseSwitch, parseWholeNumber, SWITCH_WORDS } from './environment-values.ts';

/** Variables by name; a blank one is as good as none. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables one by one, and collects what is wrong with them. */
export interface EnvironmentReader {
  /** In the order in which they were met. No value is repeated: a start-up message ends in a log. */
  problems: string[];
  /** Without the space around it; empty where there is none. */
  text(name: string): string;
  /** Empty, and a problem, where there is none. */
  required(name: string, fix: string): string;
  /** From 0 to `max`; the fallback, and a problem, where it is something else. */
  wholeNumber(name: string, fallback: number, max: number): number;
  /** `null`, and a problem, where it is none of them. */
  oneOf<T extends string>(name: string, fallback: T, allowed: readonly T[]): T | null;
  /** Off where there is none; off, and a problem, where it is no word for either. */
  isOn(name: string): boolean;
}

const QUOTED = /^(["']).*\1$/s;

/** `a, b or c`. */
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export function readEnvironment(env: Environment): EnvironmentReader {
  const problems: string[] = [];

  function text(name: string): string {
    return env[name]?.trim() ?? '';
  }

  function refuse(name: string, allowed: string): void {
    problems.push(`${name} is not ${allowed}: mend or remove it`);
  }

  return {
    problems,
    text,
    required(name, fix) {
      const value = text(name);
      if (value === '') problems.push(`${name} is missing: ${fix}`);
      // `docker run --env-file` takes quotes for a part of the value: https://github.com/docker/cli/issues/3630
      if (QUOTED.test(value)) problems.push(`${name} is in quotes: take them away`);
      return value;
    },
    wholeNumber(name, fallback, max) {
      const value = text(name);
      const number = value === '' ? fallback : parseWholeNumber(value, max);
      if (number === null) refuse(name, `a whole number from 0 to ${max}`);
      return number ?? fallback;
    },
    oneOf(name, fallback, allowed) {
      const value = text(name);
      const chosen = value === '' ? fallback : (allowed.find((one) => one === value) ?? null);
      if (chosen === null) refuse(name, OR.format(allowed));
      return chosen;
    },
    isOn(name) {
      const value = text(name);
      const chosen = value === '' ? false : parseSwitch(value);
      if (chosen === null) refuse(name, OR.format(SWITCH_WORDS));
      return chosen ?? false;
    },
  };
}
