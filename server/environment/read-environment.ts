import { parseSwitch, parseWholeNumber, SWITCH_WORDS } from './environment-values.ts';

/** Variables by name. A blank variable counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables one by one, and collects what is wrong with them. Each function returns a usable value. */
export interface EnvironmentReader {
  /** In the order in which they were found. They repeat no value, which may be a secret. */
  problems: string[];
  /** The trimmed value; empty when the variable is not set. */
  text(name: string): string;
  /** The value; empty, and a problem, when the variable is not set. */
  required(name: string, fix: string): string;
  /** A number from 0 to `max`; the fallback, and a problem, when the value is anything else. */
  wholeNumber(name: string, fallback: number, max: number): number;
  /** One of the allowed values; `null`, and a problem, when the value is none of them. */
  oneOf<T extends string>(name: string, fallback: T, allowed: readonly T[]): T | null;
  /** The fallback, off by default, when the variable is not set; `false`, and a problem, when the value means neither on nor off. */
  isOn(name: string, fallback?: boolean): boolean;
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
    problems.push(`${name} is not ${allowed}: correct or remove it`);
  }

  return {
    problems,
    text,
    required(name, fix) {
      const value = text(name);
      if (value === '') problems.push(`${name} is missing: ${fix}`);
      // `docker run --env-file` takes quotes as a part of the value. https://github.com/docker/cli/issues/3630
      if (QUOTED.test(value)) problems.push(`${name} is in quotes: remove them`);
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
    isOn(name, fallback = false) {
      const value = text(name);
      const chosen = value === '' ? fallback : parseSwitch(value);
      if (chosen === null) refuse(name, OR.format(SWITCH_WORDS));
      return chosen ?? false;
    },
  };
}
