import { describe, expect, it } from 'vitest';
import { createSentenceOf, type ToldAnswer } from './answer-sentences.fixtures.ts';
import { readPage } from './drawn-page.fixtures.ts';
import { PAGE_RULES, pageBreachesOf } from './page-rules.fixtures.ts';
import { aHeadline, aShipment, aSoundOrder } from './sound-answer.fixtures.ts';

const words = {
  next: {
    nothing_to_do: 'Nothing for you to do.',
    contact: 'Contact us.',
    contact_when_late: 'Not here by {{ date }}? Contact us.',
  },
  detail: { day_unknown: 'We do not know the day yet.' },
  ui: { parcel_of: 'Package {{ count }} of {{ total }}' },
};

type Order = ToldAnswer['order'];

/** A page as the server draws it, with a form that is no part of the answer. */
function aPage(headline: string, ...blocks: string[]): string {
  return `<body><main class="order-tracking"><h1>Track your order</h1>
    <h2 class="order-tracking__headline" tabindex="-1">${headline}</h2>${blocks.join('')}
    <form><p>Contact us.</p></form></main></body>`;
}
const title = (text: string): string => `<h3 class="order-tracking__card-title">${text}</h3>`;
const text = (...lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

const breaches = (html: string, order: Order = aSoundOrder()): string[] =>
  pageBreachesOf({
    answer: { order, sentenceOf: createSentenceOf(words) },
    page: readPage(html),
    words,
  });

const withDetail = aSoundOrder({
  headline: aHeadline({
    details: [{ code: 'day_unknown', date: null, count: null, total: null }],
  }),
});
const ofThree = aSoundOrder({ headline: aHeadline({ count: 1, total: 3 }) });

const planted: [rule: keyof typeof PAGE_RULES, breach: string, page: string, order?: Order][] = [
  [
    'gives no card the title of the headline',
    'card 1 says it again',
    aPage('Damaged', title('Damaged · 23 November')),
  ],
  [
    'draws no other next step than it has',
    'nothing_to_do and contact',
    aPage('Damaged', text('Nothing for you to do.', 'Contact us.')),
  ],
  [
    'draws every detail of its headline once',
    'draws day_unknown 0 times',
    aPage('On the way'),
    withDetail,
  ],
  [
    'draws every detail of its headline once',
    'draws day_unknown 2 times',
    aPage('On the way', text('We do not know the day yet.', 'We do not know the day yet.')),
    withDetail,
  ],
  [
    'numbers the packages that it counts',
    'numbers 1/3 2/3',
    aPage('Late', text('Package 1 of 3', 'Package 2 of 3')),
  ],
  [
    'numbers the packages that it counts',
    'numbers to 2, and its headline counts 3',
    aPage('Late', text('Package 1 of 2', 'Package 2 of 2')),
    ofThree,
  ],
  ['leaves no code in its text', 'in_transit', aPage('Late', text('in_transit'))],
  ['leaves no code in its text', '{date}', aPage('Expected {date}')],
];

describe('the rules of a page', () => {
  it.each([
    [
      'one next step',
      aPage('Late', title('On the way'), text('Nothing for you to do.')),
      undefined,
    ],
    [
      'a next step that contains another one',
      aPage('Late', text('Not here by 27 November? Contact us.')),
      aSoundOrder({ headline: aHeadline({ nextStep: 'contact_when_late' }) }),
    ],
    [
      'the advice of another card',
      aPage('Late', text('Nothing for you to do.', 'Contact us.')),
      aSoundOrder({ shipments: [aShipment(), aShipment({ advice: 'contact' })] }),
    ],
    [
      'a detail with a date that does not break',
      aPage('Late', text('We do not know the day\u00a0yet.')),
      withDetail,
    ],
    ['numbered packages', aPage('Late', text('Package 1 of 2 · DPD', 'Package 2 of 2')), undefined],
  ])('find nothing wrong with %s', (_, page, order) => {
    expect(breaches(page, order)).toEqual([]);
  });

  it.each(planted)('%s: %s', (rule, breach, page, order) => {
    expect(breaches(page, order)).toEqual([`${rule}: ${breach}`]);
  });

  it('have each been broken once', () => {
    const broken = new Set<string>(planted.map(([rule]) => rule));
    expect(Object.keys(PAGE_RULES).filter((rule) => !broken.has(rule))).toEqual([]);
  });
});
