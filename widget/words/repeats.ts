const WORDS = /[\p{L}\p{N}]+/gu;

/** Whether every word of a text is in what was said already: a carrier's text then says nothing new. */
export function repeats(text: string, said: string): boolean {
  const before = said.toLowerCase();
  return (String(text).toLowerCase().match(WORDS) ?? []).every((word) => before.includes(word));
}
