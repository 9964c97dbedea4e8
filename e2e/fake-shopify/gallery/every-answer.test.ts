import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDateLocale } from '../../../server/core/dates/date-locale.ts';
import { NOW } from '../../../server/core/order.fixtures.ts';
import type { Order } from '../../../server/core/order.ts';
import { NO_PAGE_SETTINGS } from '../../../server/ports/page-settings.ts';
import { answerZone } from '../../../server/core/timeline/answer-clock.ts';
import { toTrackedOrder } from '../../../server/core/timeline/to-tracked-order.ts';
import { createMomentsCache } from '../../../server/lookup/moments-cache.ts';
import { createPages } from '../../../widget/pages/create-pages.tsx';
import { LANGUAGES, wordGroups } from '../../fixtures/words.ts';
import { sampleOrders } from '../orders/sample-orders.ts';
import { startShop, type ShopUnderTest } from '../start-shop.fixtures.ts';
import { breachesOf } from './rules/answer-rules.fixtures.ts';
import { createSentenceOf } from './rules/answer-sentences.fixtures.ts';
import { readPage } from './rules/drawn-page.fixtures.ts';
import { pageBreachesOf } from './rules/page-rules.fixtures.ts';

const momentsFor = createMomentsCache();
const { renderAnswer } = createPages('0');
const languages = LANGUAGES.map((language) => {
  const words = wordGroups(language);
  return { language, words, sentenceOf: createSentenceOf(words) };
});

/** What is wrong with an order's answer, and the languages in which it is. */
function readInEveryLanguage(found: Order): Map<string, string[]> {
  const breaches = new Map<string, string[]>();
  for (const { language, words, sentenceOf } of languages) {
    // The words of English are those of the demo's shoppers: British.
    const tag = language === 'en' ? 'en-NL' : language;
    const moments = momentsFor(parseDateLocale(tag), answerZone(found), NOW);
    const order = toTrackedOrder(found, { now: NOW, moments });
    const html = renderAnswer({
      request: { order: order.name, email: 'shopper@example.com', locale: tag },
      response: { outcome: 'found', order, pass: '' },
      settings: NO_PAGE_SETTINGS,
    });
    const answer = { order, sentenceOf };
    const drawn = { answer, page: readPage(html), words };
    for (const breach of [...breachesOf(answer), ...pageBreachesOf(drawn)]) {
      breaches.set(breach, [...(breaches.get(breach) ?? []), language]);
    }
  }
  return breaches;
}

describe('every sample order is told as it should be in every language', () => {
  let shop: ShopUnderTest;
  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop.close());

  const samples = sampleOrders(NOW).flatMap(({ name, email, state }) =>
    email === null ? [] : [[name, state, email] as const],
  );

  it.each(samples)('%s: %s', async (name, _, email) => {
    const order = await shop.look(name, email);
    if (!order) throw new Error(`${name} was not found`);
    expect(Object.fromEntries(readInEveryLanguage(order))).toEqual({});
  });
});
