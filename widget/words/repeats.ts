/** Whether a text has no word that the other texts lack: a carrier's text then says nothing new. */
export function repeats(text: string, ...others: (string | null | undefined)[]): boolean {
  const said = new Set(wordsIn(others.join(' ')));
  return wordsIn(text).every((word) => said.has(word));
}

function wordsIn(text: string): readonly string[] {
  return `${text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
