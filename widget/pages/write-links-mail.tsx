// oxlint-disable-next-line eslint/no-restricted-imports -- the server runs this module, and no shopper downloads it
import { renderToString } from 'preact-render-to-string';
import type { LinksMailView, WrittenMail } from '../../server/contract.ts';
import { findSayFind } from './find-words.ts';
import { findPageWords } from './page-words.ts';

/** Light and dark, as whoever reads it has it. Nothing is loaded from elsewhere: no font, no picture, no count of who reads. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; background: #f4f4f4; color: #1a1a1a;
  font: 16px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 600px; margin: 0 auto; padding: 24px; background: #ffffff; border-radius: 12px; overflow-wrap: anywhere; }
h1 { margin: 0 0 8px; font-size: 22px; line-height: 1.3; }
p, ul { margin: 8px 0; }
ul { padding: 0; list-style: none; }
li { padding: 12px 0; border-top: 1px solid #d9d9d9; }
a { color: #0b57d0; font-weight: 600; }
.soft { color: #595959; font-size: 14px; }
@media (prefers-color-scheme: dark) {
  body { background: #121212; color: #f1f1f1; }
  main { background: #1e1e1e; }
  li { border-color: #444444; }
  a { color: #a8c7fa; }
  .soft { color: #b5b5b5; }
}
`.trim();

/** Writes the mail with a link to each of a shopper's latest orders. renderToString escapes all text. */
export function writeLinksMail({ shop, locale, orders, until }: LinksMailView): WrittenMail {
  const { language, direction } = findPageWords(locale);
  const say = findSayFind(locale);
  const subject = say('mail_subject', { shop });
  const notes = [say('mail_until', { date: until }), say('mail_private'), say('mail_ignore')];
  const lines = orders.map(({ name, placed, url }) => ({
    link: say('mail_open', { order: name }),
    placed: say('mail_placed', { date: placed }),
    url,
  }));
  const body = renderToString(
    <main>
      <h1>{say('mail_title')}</h1>
      <p>{say('mail_intro', { shop })}</p>
      <ul>
        {lines.map(({ link, placed, url }) => (
          <li key={url}>
            <a href={url}>{link}</a>
            <br />
            <span class="soft">{placed}</span>
          </li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
    </main>,
  );
  const text = [
    say('mail_intro', { shop }),
    ...lines.map(({ link, placed, url }) => `${link} (${placed}):\n${url}`),
    ...notes,
  ].join('\n\n');
  const html = `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${renderToString(<title>{subject}</title>)}
<style>
${STYLE}
</style>
</head>
<body>
${body}
</body>
</html>
`;
  return { subject, text, html };
}
