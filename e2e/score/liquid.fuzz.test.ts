import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fakePorts, post, send, signedPath } from '../../server/app.fixtures.ts';
import { anOrder, NOW } from '../../server/core/order.fixtures.ts';
import { NO_PAGE_SETTINGS } from '../../server/ports/page-settings.ts';
import { tryCases } from './count-cases.fixtures.ts';

const liquid = fc
  .tuple(
    fc.constantFrom('{{', '{%', '{%-', '{{-', '{%comment%}', '{{"', '%7B%7B', '{\u200b{'),
    fc.constantFrom(
      'customer.email',
      'shop.secret',
      'render "x"',
      "assign x = 'y'",
      'content_for_header',
      'all_products[0]',
      'x | append: y',
    ),
    fc.constantFrom('}}', '%}', '-%}', '-}}', '{%endcomment%}', '"}}', '%7D%7D', ''),
    fc.string({ maxLength: 8 }),
  )
  .map(([open, inside, close, more]) => more + open + inside + close);

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const NAMES = /shop=|timestamp=|customer_id=/;

it('Liquid in a request is text: only the tracking page is Liquid, and it has no byte of it', async ({
  task,
}) => {
  const ports = fakePorts({ findOrder: async () => anOrder() });
  const page = ports.pages.trackingPage(NO_PAGE_SETTINGS);
  const types = new Set<string | null>();
  await tryCases(
    task,
    {
      row: 'C4',
      suite: 'Liquid in addresses, headers and bodies, each sent to four routes',
      target: '0 evaluated, 0 answers of Liquid with data in them',
      tries: 10_000,
      share: 0.05,
      each: 4,
    },
    fc.asyncProperty(
      liquid.filter((text) => !NAMES.test(text)),
      async (text) => {
        const lookup = { order: `1001 ${text}`, email: 'jane@example.com', locale: text };
        const path = signedPath('/proxy/lookup', NOW, { q: text });
        const form = String(new URLSearchParams(lookup));
        const headers = { ...FORM, 'accept-language': encodeURI(text), cookie: encodeURI(text) };
        const data = [
          await post(ports, lookup, { path }),
          await post(ports, form, { headers, path }),
          await send(ports, `/${encodeURIComponent(text)}`),
        ];
        for (const response of data) types.add(response.headers.get('content-type'));
        const tracking = await send(ports, signedPath('/proxy', NOW, { q: text }), { headers });
        if ((await tracking.text()) !== page) throw new Error(`in the page: ${text}`);
      },
    ),
  );
  expect(types).not.toContain('application/liquid');
  expect(types).toContain('application/json');
});
