import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { NOW } from '../../../server/core/order.fixtures.ts';
import { NO_PAGE_SETTINGS } from '../../../server/ports/page-settings.ts';
import { answerZone } from '../../../server/core/timeline/answer-clock.ts';
import { toTrackedOrder } from '../../../server/core/timeline/to-tracked-order.ts';
import { createMomentsCache } from '../../../server/lookup/moments-cache.ts';
import { createPages } from '../../../widget/pages/create-pages.tsx';
import { sampleOrders } from '../orders/sample-orders.ts';
import { startShop } from '../start-shop.fixtures.ts';
const momentsFor = createMomentsCache();
const { renderAnswer } = createPages('0');
it('dumps', async () => {
  const shop = await startShop();
  for (const locale of (process.env['DUMP'] ?? 'en-US').split(',')) {
    let out = '';
    for (const { name, email, state, isOld } of sampleOrders(NOW)) {
      if (!email || isOld) continue;
      const found = await shop.look(name, email);
      if (!found) continue;
      const order = toTrackedOrder(found, {
        now: NOW,
        moments: momentsFor(locale, answerZone(found), NOW),
      });
      const html = renderAnswer({
        request: { order: name, email, locale },
        response: { outcome: 'found', order, pass: '' },
        settings: {
          ...NO_PAGE_SETTINGS,
          contactLink: 'https://x/contact',
          returnsLink: 'https://x/returns',
        },
      } as never);
      const body = html.slice(html.indexOf('order-tracking__order-name'));
      const text = body
        .replace(/<(h\d)[^>]*>/g, '\n# ')
        .replace(/<summary[^>]*>/g, '\n▸ ')
        .replace(/<li[^>]*aria-current[^>]*>/g, '\n [*] ')
        .replace(/<li[^>]*order-tracking__step[^>]*>/g, ' | ')
        .replace(/<a [^>]*>/g, ' [→')
        .replace(/<\/a>/g, '] ')
        .replace(/<q[^>]*>/g, ' “')
        .replace(/<\/q>/g, '”')
        .replace(/<(p|li|div|section|ul|ol|footer|details|address|article)\b[^>]*>/g, '\n')
        .replace(/<[^>]+>/g, '')
        .replace(/&#39;/g, '’')
        .replace(/&quot;/g, '"')
        .replace(/\n\s*\n+/g, '\n')
        .trim();
      out += `=== ${name}: ${state} {${order.headline.code}|${order.headline.details.map((d) => d.code).join(',')}|${order.headline.nextStep}}\n${text.replace(/^[^>]*>/, '')}\n\n`;
    }
    writeFileSync(`/tmp/h/dump-${locale}.txt`, out);
  }
  await shop.close();
}, 120000);
