/** The page's words: group → code → sentence with `{placeholders}`. */
export type Strings = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Params = Readonly<Record<string, string | number>>;

/** Puts a code into the page's words; `''` for a code without any, which is then left out. */
export type Say = (group: WordingGroup, code: string, params?: Params) => string;

/**
 * Where a code's words are looked for, first to last. Many codes share words (a return reads the
 * same as a headline and on its card), so a locale file stays small enough for Shopify.
 */
const LOOK_IN = {
  headline: ['headline', 'returns', 'payment', 'closed', 'status'],
  next: ['next'],
  status: ['status'],
  waiting: ['waiting', 'headline'],
  closed: ['closed', 'status', 'note'],
  returns: ['returns'],
  payment: ['payment', 'note'],
  note: ['note', 'returns'],
  problem: ['problem'],
  outcome: ['outcome'],
  form: ['form'],
  ui: ['ui'],
} as const;

export type WordingGroup = keyof typeof LOOK_IN;

/** @param strings - As the block printed them. */
export function createWording(strings: Strings): Say {
  return (group, code, params = {}) => {
    const sentences = LOOK_IN[group].map((name) => strings[name]?.[code]);
    // A code named like something every object has finds no string.
    return fill(sentences.find((sentence) => typeof sentence === 'string') ?? '', params);
  };
}

function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
