/** The page's texts: group → code → sentence with `{placeholders}`. */
export type Strings = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Params = Readonly<Record<string, string | number | null | undefined>>;

/** The text of a code in the page's language; `''` for an unknown code, which is then left out. */
export type Say = (group: WordingGroup, code: string, params?: Params) => string;

/**
 * The other groups in which the text of a code is looked for, first to last. Many codes share a text (a
 * return reads the same in a headline and on its card), which keeps a locale file within Shopify's limit:
 * https://shopify.dev/docs/apps/build/online-store/theme-app-extensions/configuration#file-and-content-size-limits
 */
const FALLBACK_GROUPS: Partial<Record<WordingGroup, readonly WordingGroup[]>> = {
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

/** @param strings - As the block's snippet printed them. */
export function createWording(strings: Strings): Say {
  return (group, code, params = {}) => {
    const sentences = sourcesOf(group).map((name) => strings[name]?.[code]);
    // `constructor` and the like are properties of every object, and no strings.
    return fill(sentences.find((sentence) => typeof sentence === 'string') ?? '', params);
  };
}

/** The groups in which the text of a code of this group is looked for, first to last. */
export function sourcesOf(group: WordingGroup): readonly WordingGroup[] {
  return [group, ...(FALLBACK_GROUPS[group] ?? [])];
}

function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
