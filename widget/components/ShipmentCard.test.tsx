import { afterEach, describe, expect, it } from 'vitest';
import type { Headline, Shipment, TrackedOrder, TrackingEvent } from '../../server/contract.ts';
import { find } from '../block-page.fixtures.ts';
import { cardTitles, draw, textOf } from './drawn-answer.fixtures.tsx';
import { orderWith, richOrder } from './rich-order.fixtures.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const [moving, delivered] = richOrder().shipments as [Shipment, Shipment];
const day = (text: string) => ({ at: '2026-10-16', text });

function orderOf(shipments: Shipment[], headline: Partial<Headline> = {}): TrackedOrder {
  const more = { waiting: [], closed: [], returns: [] };
  const said = { ...richOrder().headline, ...headline };
  return richOrder({ ...more, shipments, headline: said });
}

const eventsOf = (order: TrackedOrder): string[] =>
  [...draw(order).querySelectorAll('.order-tracking__event')].map(textOf);

describe('the parts of an order', () => {
  it.each(['shipments', 'waiting', 'returns', 'closed'] as const)(
    'begin with the %s where the headline speaks of them',
    (about) => {
      const first = {
        shipments: /On the way$/,
        waiting: /^Still to come$/,
        returns: /^Returns$/,
        closed: /^Canceled/,
      };
      const titles = cardTitles(richOrder({ headline: { ...richOrder().headline, about } }));
      expect(titles[0]).toMatch(first[about]);
      expect(titles).toHaveLength(5);
    },
  );

  it('count the parcels over all shipments', () => {
    const titles = cardTitles(richOrder());
    expect(titles[0]).toBe('Package 1 of 2 · On the way');
    expect(titles[1]).toBe('Package 2 of 2 · Delivered · Tue 17 Nov, 16:00');
    expect(cardTitles(orderOf([moving]))).toEqual(['On the way']);
  });

  it('number each parcel of a shipment that has several', () => {
    const [one] = moving.parcels;
    const parcels = one ? [one, { ...one, number: '3S2' }] : [];
    const answer = draw(orderOf([{ ...moving, parcels }]));
    const lines = [...answer.querySelectorAll('.order-tracking__parcel > span')].map(textOf);
    expect(lines).toEqual([
      'Package 1 of 2 · PostNL · 3SABC123456789',
      'Package 2 of 2 · PostNL · 3S2',
    ]);
  });

  it('fold a shipment whose units are elsewhere, and do not count it', () => {
    const order = richOrder({ shipments: [moving, { ...delivered, items: [] }] });
    const answer = draw(order);
    const folded = find(answer, 'details.order-tracking__card', HTMLDetailsElement);
    expect(textOf(find(folded, 'summary', HTMLElement))).toBe(
      'Delivered before · Tue 17 Nov, 16:00',
    );
    expect(folded.textContent).toContain('JD0002');
    expect(folded.open).toBe(false);
    expect(textOf(folded.previousElementSibling)).toMatch(/^Returns/);
    expect(answer.textContent).not.toMatch(/Package 1 of/);
  });

  it('keep an empty shipment unfolded where the headline speaks of it', () => {
    const back = { ...moving, status: 'returned' as const, progress: null, items: [] };
    expect(cardTitles(orderOf([back]))).toEqual(['Back with us']);
  });

  it('fold what has arrived when there are many, and show the newest event of the rest', () => {
    const answer = draw(orderOf([moving, moving, moving, delivered]));
    expect(textOf(find(answer, 'details.order-tracking__card > summary', HTMLElement))).toBe(
      'Package 4 of 4 · Delivered · Tue 17 Nov, 16:00',
    );
    const shown = [...answer.querySelectorAll('section > div > ol.order-tracking__events')];
    expect(shown.map(({ children }) => children.length)).toEqual([3, 1, 1]);
  });
});

describe('the card of a shipment', () => {
  it('has no title that the headline says already, but where it is one of several', () => {
    const damaged = {
      ...moving,
      status: 'exception',
      substatus: 'damaged',
      progress: null,
    } as const;
    const order = orderOf([damaged], { code: 'damaged', date: null });
    expect(textOf(draw(order).querySelector('h3'))).toBe('Your package: Damaged');
    expect(cardTitles(order)).toEqual([]);
    expect(cardTitles(orderOf([damaged, moving], { code: 'damaged' }))).toEqual([
      'Package 1 of 2 · Damaged',
      'Package 2 of 2 · On the way',
    ]);
  });

  it('names its lists by the current step, and by its title', () => {
    const title = 'Package 1 of 2 · On the way';
    const lists = [...draw(orderOf([moving, delivered])).querySelectorAll('ol, ul')].slice(0, 4);
    expect(lists.map((list) => list.ariaLabel)).toEqual(['On the way', title, title, title]);
  });

  it('says when it was last seen, and not that it is on its way, where the news is old', () => {
    const remarks = [{ code: 'no_news' as const, date: day('16 October') }];
    const stale = { ...moving, stale: true, delayed: true, progress: null, remarks };
    const order = orderOf([stale], { code: 'no_news', date: day('16 October') });
    const [title, ...others] = cardTitles(order);
    expect([title, others]).toEqual(['Last seen 16 October', []]);
    expect(draw(order).textContent.split('16 October')).toHaveLength(3);
    expect(textOf(draw(order).querySelector('h4 .order-tracking__date'))).toBe('16 October');
    expect(draw(order).querySelector('.order-tracking__steps')).toBeNull();
  });

  it('says what to do about it where the headline speaks of another', () => {
    const lost = { ...delivered, advice: 'contact' } as const;
    const answer = draw(orderOf([moving, lost]), { contactUrl: '/pages/contact' });
    const [, ofCard, ...others] = answer.querySelectorAll('.order-tracking__next');
    expect(textOf(ofCard)).toBe('Contact us: we will help you. Contact us');
    expect(others).toEqual([]);
  });
});

describe('the events of a shipment', () => {
  it('are said in our words, then in the carrier’s', () => {
    expect(eventsOf(richOrder())).toEqual([
      'Wed 25 Nov, 09:12On the way · Utrecht, NetherlandsZending gesorteerd',
      'Wed 24 Nov, 09:12Picked up by the carrier',
      'Wed 23 Nov, 09:12Waiting for the carrier',
      'Wed 22 Nov, 09:12Waiting for the carrier',
      'Wed 21 Nov, 09:12Waiting for the carrier',
    ]);
  });

  it('have the quote on a line of its own, in its own direction', () => {
    for (const place of ['Utrecht, Netherlands', null]) {
      const answer = draw(orderWith(['shipments', 0, 'events', 0, 'place'], place));
      const quote = find(answer, 'q', HTMLElement);
      expect(quote.dir).toBe('auto');
      expect(getComputedStyle(quote).display).toBe('block');
    }
  });

  it('are three at first, and older ones come ten at a time', () => {
    const events = Array.from({ length: 30 }, (_, index): TrackingEvent => {
      const at = `2026-11-20T08:${10 + index}:00Z`;
      return { at: day(at), status: 'in_transit', substatus: null, place: null, text: null };
    }).map((event) => ({ ...event, at: { ...event.at, at: event.at.text } }));
    const answer = draw(orderOf([{ ...moving, events }]));
    const lists = [...answer.querySelectorAll('.order-tracking__events')];
    expect(lists.map(({ children }) => children.length)).toEqual([3, 10, 10, 7]);
    const seen = () => lists.filter((list) => list.checkVisibility()).length;
    expect([...answer.querySelectorAll('summary')].map(textOf)).toEqual([
      'Earlier updates (27)',
      'Earlier updates (17)',
      'Earlier updates (7)',
    ]);
    const strong = lists.map((list) => getComputedStyle(find(list, 'span > span', HTMLElement)));
    expect(strong.map(({ fontWeight }) => fontWeight)).toEqual(['600', '400', '400', '400']);
    expect(seen()).toBe(1);
    find(answer, 'summary', HTMLElement).click();
    expect(seen()).toBe(2);
  });
});
