/** The page's words: group → code → sentence with `{placeholders}`. */
export type Strings = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Params = Readonly<Record<string, string | number | null | undefined>>;

/** Puts a code into the page's words; `''` for a code without any, which is then left out. */
export type Say = (group: WordingGroup, code: string, params?: Params) => string;

/**
 * Where a code's words are looked for besides its own group, first to last. Many codes share words
 * (a return reads the same as a headline and on its card), so a locale file stays small enough for
 * Shopify.
 */
const BORROWS: Partial<Record<WordingGroup, readonly WordingGroup[]>> = {
  headline: ['returns', 'payment', 'closed', 'status', 'remark'],
  waiting: ['headline'],
  closed: ['status', 'note'],
  payment: ['note'],
  note: ['returns'],
};

export type WordingGroup =
  | 'headline'
  | 'next'
  | 'status'
  | 'remark'
  | 'waiting'
  | 'closed'
  | 'returns'
  | 'payment'
  | 'note'
  | 'problem'
  | 'outcome'
  | 'form'
  | 'ui';

/** @param strings - As the block printed them. */
export function createWording(strings: Strings): Say {
  return (group, code, params = {}) => {
    const sentences = sourcesOf(group).map((name) => strings[name]?.[code]);
    // A code named like something every object has finds no string.
    return fill(sentences.find((sentence) => typeof sentence === 'string') ?? '', params);
  };
}

/** The groups in which a code of this one has its words, first to last. */
export function sourcesOf(group: WordingGroup): readonly WordingGroup[] {
  return [group, ...(BORROWS[group] ?? [])];
}

function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
