const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * What of a mail's text or page a reader reads, in one form for both: without tags. Addresses that a page has in a link
 * stand behind its words, as in text.
 */
export function shownText(source: string): string {
  const body = /<body>([\s\S]*)<\/body>/.exec(source)?.[1];
  if (body === undefined) return collapse(source);
  const shown = body
    .replaceAll(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2\n$1')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll(/&(?:#(\d+)|(\w+));/g, (entity, number: string | undefined, name: string) =>
      number ? String.fromCodePoint(Number(number)) : (ENTITIES[name] ?? entity),
    );
  return collapse(shown);
}

function collapse(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
