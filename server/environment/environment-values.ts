/** What may be written for on and off, in lower case. */
const SWITCH: ReadonlyMap<string, boolean> = new Map([
  ['on', true],
  ['true', true],
  ['1', true],
  ['yes', true],
  ['off', false],
  ['false', false],
  ['0', false],
  ['no', false],
]);

/** `on`, `true` and so on, for a message that lists what is allowed. */
export const SWITCH_WORDS: readonly string[] = [...SWITCH.keys()];

/** The highest port number, of 16 bits. https://www.rfc-editor.org/rfc/rfc9293#section-3.1 */
export const MAX_PORT = 65_535;

/** Upper or lower case; `null` for any other text. */
export function parseSwitch(text: string): boolean | null {
  return SWITCH.get(text.toLowerCase()) ?? null;
}

/** Digits alone, from 0 to `max`; `null` for anything else, such as `80a`, `1e3` or `-1`. */
export function parseWholeNumber(text: string, max: number): number | null {
  const number = Number(text);
  return /^\d+$/.test(text) && number <= max ? number : null;
}
