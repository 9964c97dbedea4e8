/** Structured log lines: facts first, then a constant message. Never personal data, tokens or signatures. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
