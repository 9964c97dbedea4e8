/** The page's texts: group → code → sentence with `{placeholders}`. */
export type Strings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Some texts of the page, worded otherwise. */
export type Sentences = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

type Params = Readonly<Record<string, string | number | null | undefined>>;

/** The text of a code in the page's language; `''` for an unknown code, which is then left out. */
export type Say = (group: WordingGroup, code: string, params?: Params) => string;

/**
 * The other groups in which the text of a code is looked for, first to last. Many codes share a text (a
 * return reads the same in a headline and on its card), which keeps a locale file within Shopify's limit:
 * https://shopify.dev/docs/apps/build/online-store/theme-app-extensions/configuration#file-and-content-size-limits
 */
const FALLBACK_GROUPS: Partial<Record<WordingGroup, readonly WordingGroup[]>> = {
  headline: ['returns', 'payment', 'closed', 'status'],
  waiting: ['headline'],
  closed: ['status', 'note'],
  payment: ['note'],
  note: ['returns'],
};

export type WordingGroup =
  | 'headline'
  | 'detail'
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
  | 'ui'
  /** Of the server's pages and mails, and of none of the widget's. */
  | 'page'
  | 'mail'
  /** Of the server's pages, and of a chunk that fetches it. */
  | 'wish';

/** Names that others have given, and what was typed; they may be in another script than the sentence. */
const NAMES: ReadonlySet<string> = new Set(['carrier', 'place', 'value']);

/** Hebrew, Arabic and the scripts between them: https://www.unicode.org/roadmaps/bmp/ */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** @param texts - The first that has a text of a code is the one that counts; an empty text is none. */
export function createWording(...texts: readonly Sentences[]): Say {
  return (group, code, params = {}) => {
    const found = sourcesOf(group).flatMap((name) => texts.map((words) => words[name]?.[code]));
    // `constructor` and the like are properties of every object, and no strings.
    return fill(found.find((text) => text && typeof text === 'string') ?? '', params);
  };
}

/** The groups in which the text of a code of this group is looked for, first to last. */
export function sourcesOf(group: WordingGroup): readonly WordingGroup[] {
  return [group, ...(FALLBACK_GROUPS[group] ?? [])];
}

/**
 * In a sentence from right to left a name stands between the two characters that isolate it, so that its
 * punctuation stays where it belongs: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name] ?? '');
    return NAMES.has(name) && RIGHT_TO_LEFT.test(sentence) ? `\u2068${value}\u2069` : value;
  });
}
