import { afterEach, describe, expect, it } from 'vitest';
import type { Headline, TrackedOrder } from '../../server/contract.ts';
import { find } from '../block-page.fixtures.ts';
import { draw, textOf } from './drawn-answer.fixtures.tsx';
import { richOrder } from './rich-order.fixtures.ts';

const PAGES = { contactUrl: '/pages/contact', returnsUrl: '/pages/returns' };

afterEach(() => {
  document.body.innerHTML = '';
});

function orderSaying(headline: Partial<Headline>): TrackedOrder {
  return richOrder({ headline: { ...richOrder().headline, ...headline } });
}

const nextOf = (headline: Partial<Headline>): HTMLElement =>
  find(draw(orderSaying(headline), PAGES), '.order-tracking__next', HTMLElement);

const linksOf = (headline: Partial<Headline>): string[] =>
  [...nextOf(headline).querySelectorAll('a')].map(({ pathname }) => pathname);

function sizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize);
}

describe('the headline', () => {
  it('says what, then what else, then what to do, with its link beside it', () => {
    const answer = draw(richOrder());
    const said = ['.order-tracking__headline', '.order-tracking__details', '.order-tracking__next'];
    expect(said.map((name) => textOf(answer.querySelector(name)))).toEqual([
      'Part of your order is expected tomorrow, 26 November',
      'The rest should ship Thursday 3 December.',
      'Check the carrier’s page: it may know more. Track with PostNL (opens in a new tab)',
    ]);
  });

  it('has its day as the largest text of the answer', () => {
    const answer = draw(richOrder());
    const day = find(answer, 'h3 .order-tracking__date', HTMLElement);
    expect(textOf(day)).toBe('tomorrow, 26 November');
    const others = [...answer.querySelectorAll('*')].filter(
      (one) => !day.contains(one) && sizeOf(one) >= sizeOf(day),
    );
    expect(others).toEqual([]);
  });

  it.each([
    ['26em', 'tomorrow, 26 November', 1],
    ['16em', 'tomorrow, 26 November', 2],
    ['16em', 'Thursday 26 November', 2],
    ['16em', 'November 26', 1],
  ])('on a line of %s has "%s" on %d, broken after the weekday only', (width, text, lines) => {
    const answer = draw(orderSaying({ date: { at: '2026-11-26', text } }));
    answer.style.width = width;
    const day = find(answer, 'h3 .order-tracking__date', HTMLElement);
    const { lineHeight } = getComputedStyle(day);
    const heightOf = (element: Element): number =>
      Math.round(element.getBoundingClientRect().height / Number.parseFloat(lineHeight));
    expect(textOf(day)).toBe(text);
    expect(heightOf(day)).toBe(lines);
    expect(Math.max(...[...day.children].map(heightOf))).toBe(1);
  });

  it.each(['26em', '60em'])('on a line of %s has a day outside its sentence below it', (width) => {
    const answer = draw(orderSaying({ code: 'damaged', count: null, total: null }));
    answer.style.width = width;
    const day = find(answer, 'h3 .order-tracking__date', HTMLElement);
    const sentence = day.previousSibling;
    if (!sentence) throw new Error('no sentence');
    const range = document.createRange();
    range.selectNode(sentence);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    expect(textOf(day.parentElement)).toBe('Your package: Damaged tomorrow, 26 November');
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.filter((box) => box.bottom > day.getBoundingClientRect().top + 2)).toEqual([]);
  });

  it('has no dot between what the order is and "Look up another order", which may be on the next line', () => {
    const line = find(draw(richOrder()), '.order-tracking__order-name', HTMLElement);
    expect(textOf(line)).toMatch(/\S · \S.*[^·\s] Look up another order$/);
  });

  it('has the words of its button in the middle of the button in small type', () => {
    const answer = draw(richOrder());
    answer.style.fontSize = '12px';
    const button = find(answer, '.order-tracking__next a', HTMLElement);
    const words = document.createRange();
    words.selectNodeContents(button);
    const [inner, outer] = [words, button].map((one) => one.getBoundingClientRect());
    if (!inner || !outer) throw new Error('no boxes');
    expect(outer.height).toBe(44);
    expect(Math.abs(inner.top + inner.bottom - outer.top - outer.bottom)).toBeLessThan(3);
  });

  it('keeps a full stop with the date before it', () => {
    const [, date] = draw(richOrder()).querySelectorAll(
      '.order-tracking__details .order-tracking__date, h3 .order-tracking__date',
    );
    expect(textOf(date)).toBe('Thursday 3 December.');
  });

  it('stays inside the narrowest screen in large type', () => {
    const answer = draw(richOrder());
    answer.style.cssText = 'width: 288px; font-size: 32px';
    expect(answer.scrollWidth).toBeLessThanOrEqual(288);
  });

  it.each([
    ['contact', '/pages/contact'],
    ['contact_when_late', '/pages/contact'],
    ['check_address', '/pages/contact'],
    ['look_around', '/pages/contact'],
    ['send_back', '/pages/returns'],
  ] as const)('links the page of the shop for "%s"', (nextStep, pathname) => {
    expect(linksOf({ nextStep, page: null })).toEqual([pathname]);
  });

  it('has no link where there is nothing to press', () => {
    expect(linksOf({ nextStep: 'nothing_to_do', page: null })).toEqual([]);
    const text = textOf(draw(orderSaying({ nextStep: 'contact', page: null })));
    expect(text).toContain('Contact us: we will help you.');
  });

  it('says until when to wait', () => {
    const nextDate = { at: '2026-12-01', text: '1 December' };
    const next = nextOf({ nextStep: 'contact_when_late', nextDate, page: null });
    expect(textOf(next)).toBe('Not here by 1 December? Contact us. Contact us');
  });

  it.each(['javascript:alert(1)', 'http://carrier.example/1', ''])('has no link to "%s"', (url) => {
    expect(linksOf({ page: { url, site: 'x' } })).toEqual([]);
  });
});

describe('an answer of an older server', () => {
  it('is drawn without the fields that are new', () => {
    const { code, date, count, total, nextStep } = richOrder().headline;
    const headline = { code, date, count, total, nextStep } as Headline;
    const shipments = richOrder().shipments.map(({ advice: _, ...shipment }) => shipment);
    const answer = draw({ ...richOrder(), headline, shipments } as TrackedOrder);
    expect(textOf(answer.querySelector('h3'))).toContain('tomorrow, 26 November');
    expect(answer.querySelectorAll('.order-tracking__item')).toHaveLength(6);
  });
});
