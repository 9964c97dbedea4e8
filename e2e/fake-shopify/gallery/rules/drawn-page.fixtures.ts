/** What a reader finds on a page with an answer. */
export interface DrawnPage {
  headline: string;
  /** The titles of its cards, in order. */
  titles: readonly string[];
  /** All text of the answer, blocks on lines of their own. */
  text: string;
}

/** Reads the page that the server draws for a shopper without JavaScript, without its form. */
export function readPage(html: string): DrawnPage {
  const [, main = ''] =
    /<main[^>]*>(.*)<\/main>/s.exec(html.replace(/<form.*?<\/form>/gs, '')) ?? [];
  return {
    headline: headingsOf(main, 'headline')[0] ?? '',
    titles: headingsOf(main, 'card-title'),
    text: toText(main),
  };
}

function headingsOf(html: string, name: string): string[] {
  const heading = new RegExp(`<(h\\d) class="order-tracking__${name}"[^>]*>(.*?)</\\1>`, 'gs');
  return [...html.matchAll(heading)].map(([, , inner = '']) => toText(inner));
}

/** Elements that stand in a line with the text around them. */
const INLINE = /<\/?(?:span|bdi|q|a|b|time|button|img)\b[^>]*>/g;

function toText(html: string): string {
  const text = html.replace(INLINE, '').replace(/<[^>]*>/g, '\n');
  return toPlain(text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Without the isolates that set the direction of a name, and with ordinary spaces. */
export function toPlain(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/[ \u00a0\u202f]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
