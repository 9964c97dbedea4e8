/** Writes a text by its code: `{view}` becomes `params.view`, and stays as it is where there is none. */
export type Say<Code extends string> = (
  code: Code,
  params?: Readonly<Record<string, string>>,
) => string;

/**
 * The texts of a language, or of English where there are none.
 *
 * @param words - By BCP 47 tag.
 */
export function createSayIn<Code extends string>(
  words: Readonly<Record<string, Readonly<Record<Code, string>>>>,
  english: Readonly<Record<Code, string>>,
): (language: string) => Say<Code> {
  return (language) => {
    const own = (Object.hasOwn(words, language) && words[language]) || english;
    return (code, params = {}) =>
      own[code].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
  };
}
