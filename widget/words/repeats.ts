type Text = string | null | undefined;

/** Whether a text has no word that the other texts lack: a carrier's text then says nothing new. */
export function repeats(text: Text, ...others: Text[]): boolean {
  const said = new Set(wordsIn(others));
  return wordsIn([text]).every((word) => said.has(word));
}

function wordsIn(texts: readonly Text[]): readonly string[] {
  return (
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
