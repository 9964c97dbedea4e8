/** A claim in its clause. Each part is at most {@link MAX_REACH} characters long. */
export interface Clause {
  /** From the beginning of the clause to the claim. */
  readonly before: string;
  /** From the beginning of the sentence to the claim. */
  readonly beforeInSentence: string;
  /** The words that claim. */
  readonly claim: string;
  /** From the claim to the end of the clause. */
  readonly after: string;
  /** From the claim to the end of the sentence. */
  readonly afterInSentence: string;
  /** Whether the sentence asks, as in "Parcel lost? Contact us". */
  readonly isAsked: boolean;
}

/** Characters: how far from a claim a word can still speak of it. */
const MAX_REACH = 120;

/** The point of a date as "12.10." or "3. Mai" ends none. */
const SENTENCE_ENDS = /(?<![.\s]\d{1,2})\.(?=\s|$)|[!?;](?=\s|$)|[()]|\s[-–—|/]\s/g;

/**
 * Within a sentence; a word that opposes what follows to what precedes ends a clause too, and so does an "and"
 * before another verb: "was not delivered and has been returned".
 */
const CLAUSE_ENDS = new RegExp(
  [
    '[,:]',
    String.raw`\b(?:but|so|however|instead|therefore|aber|sondern|daher|deshalb|jedoch|mais|donc|car|maar|dus|echter|pero|sino|ma|bensi|mas|porem|men|utan|mutta|ale|lecz)\b`,
    String.raw`\band (?=(?:has|have|is|are|was|were|will|it|we|you|the)\b)`,
    String.raw`\bund (?=(?:wird|werden|wurden?|ist|sind|hat|haben|kann|konnte|muss|soll|sie|er|es|wir)\b)`,
    String.raw`\bet (?=(?:sera|est|a ete|va|il|nous|vous|poursuit|peut|doit)\b)`,
    String.raw`\ben (?=(?:wordt|werd|is|zal|gaat|we|wij|het|je)\b)`,
    String.raw`\by (?=(?:sera|se|ha|es|esta|va|proximamente|pronto|queda)\b)`,
    String.raw`\be (?=(?:sera|foi|esta|vai|aguarda|fica|sara|verra|viene|si)\b)`,
    String.raw`\b(?:och|og) (?=(?:har|ar|er|blir|bliver|kommer|vil)\b)`,
  ].join('|'),
  'g',
);

/** The clause around a claim that begins at `start` and ends before `end`. */
export function clauseAround(words: string, start: number, end: number): Clause {
  const beforeInSentence = words.slice(
    Math.max(lastEnd(SENTENCE_ENDS, words.slice(0, start)), start - MAX_REACH),
    start,
  );
  const rest = words.slice(end, end + MAX_REACH);
  const sentenceEnd = firstStart(SENTENCE_ENDS, rest);
  const afterInSentence = rest.slice(0, sentenceEnd);
  return {
    beforeInSentence,
    before: beforeInSentence.slice(lastEnd(CLAUSE_ENDS, beforeInSentence)),
    claim: words.slice(start, end),
    after: afterInSentence.slice(0, firstStart(CLAUSE_ENDS, afterInSentence)),
    afterInSentence,
    isAsked: rest[sentenceEnd] === '?',
  };
}

function lastEnd(pattern: RegExp, text: string): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

function firstStart(pattern: RegExp, text: string): number {
  const at = text.search(pattern);
  return at === -1 ? text.length : at;
}
