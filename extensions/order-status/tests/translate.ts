import english from '../locales/en.default.json' with { type: 'json' };

/** Reads English as Shopify does. The tester's own gives keys, so that a missing text would not be seen. */
export function translate(key: string, params: Record<string, string | number> = {}): string {
  const text = key
    .split('.')
    .reduce<unknown>(
      (texts, name) => Object.entries(Object(texts)).find(([n]) => n === name)?.[1],
      english,
    );
  if (typeof text !== 'string') throw new Error(`no text ${key}`);
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    if (params[name] === undefined) throw new Error(`no ${name} for ${key}`);
    return String(params[name]);
  });
}
