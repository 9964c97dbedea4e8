import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { Attachment } from 'mailparser';
import type { Markup } from '../markup.ts';
import type { TakenMail } from './start-mail-server.ts';

const PATH = '/__demo/outbox';

const CSS = `
body { max-width: 760px; margin: 0 auto; padding: 24px 16px; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
iframe { width: 100%; height: 70vh; border: 1px solid #8a8a8a; border-radius: 8px }
pre { white-space: pre-wrap; padding: 12px; background: #f4f4f4; color: #1a1a1a; border-radius: 8px }
dt { font-weight: 600 } dd { margin: 0 0 8px }
:root { color-scheme: light dark }`;

/** What the app has sent in the demo: `/__demo/outbox`, newest first, and each mail as a page, as text and as it came. */
export function createOutbox(mails: readonly TakenMail[]): Hono {
  const app = new Hono();
  const find = (number: string): TakenMail | undefined => mails[Number(number) - 1];

  app.get(PATH, (c) =>
    c.html(
      page(
        'Outbox',
        html`<p>Mails that the app has sent in this demo. None has left this machine.</p>
          <p>
            <a href="/__demo/admin/reports">Reports in the app</a> · <a href="/">The demo shop</a>
          </p>
          ${mails.length === 0 ? html`<p>None yet.</p>` : ''}
          <ol reversed>
            ${mails
              .toReversed()
              .map(
                ({ number, parsed, recipients }) =>
                  html`<li>
                    <a href="${PATH}/${number}">${parsed.subject}</a><br />to
                    ${recipients.join(', ')}
                  </li>`,
              )}
          </ol>`,
      ),
    ),
  );

  app.get(`${PATH}/:number`, (c) => {
    const mail = find(c.req.param('number'));
    return mail ? c.html(page(mail.parsed.subject ?? '', mailMarkup(mail))) : c.notFound();
  });

  app.get(`${PATH}/:number/html`, (c) => {
    const mail = find(c.req.param('number'));
    return mail ? c.html(mail.parsed.html || '') : c.notFound();
  });

  app.get(`${PATH}/:number/files/:index`, (c) => {
    const file = find(c.req.param('number'))?.parsed.attachments[Number(c.req.param('index'))];
    if (!file) return c.notFound();
    return c.body(new Uint8Array(file.content), 200, {
      'Content-Type': `${file.contentType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${file.filename ?? 'file'}"`,
    });
  });

  return app;
}

function mailMarkup({ number, recipients, parsed, raw: source }: TakenMail): Markup {
  return html`<p><a href="${PATH}">Outbox</a></p>
    <dl>
      <dt>From</dt>
      <dd>${parsed.from?.text}</dd>
      <dt>To</dt>
      <dd>${recipients.join(', ')}</dd>
      ${
        parsed.attachments.length > 0
          ? html`<dt>Files</dt>
              <dd>${parsed.attachments.map((file, index) => fileLink(number, index, file))}</dd>`
          : ''
      }
    </dl>
    <iframe title="The mail as a page" src="${PATH}/${number}/html"></iframe>
    <h2>As text</h2>
    <pre>${parsed.text}</pre>
    <details>
      <summary>As it came</summary>
      <pre>${source}</pre>
    </details>`;
}

function fileLink(number: number, index: number, { filename, size }: Attachment): Markup {
  return html`<a href="${PATH}/${number}/files/${index}">${filename} (${size} bytes)</a> `;
}

function page(title: string, content: Markup): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${raw(CSS)}
        </style>
        <base target="_top" />
      </head>
      <body>
        <h1>${title}</h1>
        ${content}
      </body>
    </html>`;
}
