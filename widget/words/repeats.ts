const WORDS = /[\p{L}\p{N}]+/gu;

/** Whether every word of a text is in the other texts: a carrier's text then says nothing new. */
export function repeats(text: string, ...others: (string | null | undefined)[]): boolean {
  const said = lowerCase(others);
  return (lowerCase([text]).match(WORDS) ?? []).every((word) => said.includes(word));
}

function lowerCase(texts: readonly unknown[]): string {
  return texts.join(' ').toLowerCase();
}
