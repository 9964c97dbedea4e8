/**
 * Tags of a storefront for which a locale file has another name. `iw` is what Hebrew was called. Chinese is in two
 * scripts: where the traditional one is written, Taiwan's words are read; all other tags of the language read the mainland's.
 */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  he: ['iw'],
  nb: ['no'],
  'zh-CN': ['zh-Hans'],
  'zh-TW': ['zh-Hant', 'zh-HK', 'zh-MO', 'zh-Hant-TW', 'zh-Hant-HK', 'zh-Hant-MO'],
};

/** The language alone: `pt` of `pt-BR`. */
export function primaryTag(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

/**
 * Which locale file answers which tags: the file's own and its aliases; and, of the files of one language, the
 * first answers the language alone. So `pt` reads `pt-BR`, and `pt-PT` its own.
 */
export function tagsByLanguage(languages: readonly string[]): ReadonlyMap<string, string[]> {
  const exact = languages.flatMap((language) => [language, ...(ALIASES[language] ?? [])]);
  const taken = new Set(exact);
  const tags = new Map<string, string[]>();
  for (const language of languages) {
    const primary = primaryTag(language);
    const own = [language, ...(ALIASES[language] ?? [])];
    if (!taken.has(primary)) own.push(primary);
    taken.add(primary);
    tags.set(language, own);
  }
  return tags;
}
