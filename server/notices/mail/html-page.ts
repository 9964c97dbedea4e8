import { escapeHtml } from './escape-html.ts';

/** Light and dark, as whoever reads it has it. Nothing is loaded from elsewhere: no font, no picture, no count of who reads. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; background: #f4f4f4; color: #1a1a1a;
  font: 16px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 600px; margin: 0 auto; padding: 24px; background: #ffffff; border-radius: 12px; overflow-wrap: anywhere; }
h1 { margin: 0 0 8px; font-size: 22px; line-height: 1.3; }
h2 { margin: 28px 0 8px; font-size: 17px; line-height: 1.3; }
p, ul { margin: 8px 0; }
ul { padding: 0; list-style: none; }
li { padding: 10px 0; border-top: 1px solid #d9d9d9; }
a { color: #0b57d0; }
small, .soft { color: #595959; font-size: 14px; }
.button { display: inline-block; margin: 12px 0; padding: 12px 20px; border: 0; border-radius: 8px; background: #1a1a1a;
  color: #ffffff; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
.count { float: right; padding-left: 16px; font-weight: 600; }
@media (prefers-color-scheme: dark) {
  body { background: #121212; color: #f1f1f1; }
  main { background: #1e1e1e; }
  li { border-color: #444444; }
  a { color: #a8c7fa; }
  small, .soft { color: #b5b5b5; }
  .button { background: #f1f1f1; color: #121212; }
}
`.trim();

export interface HtmlPage {
  /** BCP 47. */
  language: string;
  title: string;
  /** HTML, each text in it escaped. */
  body: string;
}

/** A page that stands alone: a mail, or what a link of one leads to. */
export function writeHtmlPage({ language, title, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
