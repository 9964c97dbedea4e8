import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TrackedOrder, WaitingReason } from '../../server/contract.ts';
import { find, putBlocks } from '../block-page.fixtures.ts';
import { orderWith, richOrder } from './rich-order.fixtures.ts';
import type { TrackingState } from '../model/tracking-model.ts';
import { createWording } from '../words/wording.ts';
import { Answer } from './Answer.tsx';
import { cardTitles, draw, textOf } from './drawn-answer.fixtures.tsx';
import { aView } from './view.fixtures.ts';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

const drawAt = (offsetMinutes: number): string | null =>
  draw(richOrder({ clock: { text: 'Elsewhere Time', offsetMinutes } })).textContent;

const timesSaid = (words: string, order: TrackedOrder): number =>
  (draw(order).textContent ?? '').split(words).length - 1;

describe('the answer', () => {
  it('follows the model while it is mounted, and no longer', () => {
    const [block] = putBlocks(['a']);
    if (!block) throw new Error('no block');
    const changes: string[] = [];
    const state = signal<TrackingState>(
      { phase: 'idle' },
      { watched: () => changes.push('watched'), unwatched: () => changes.push('unwatched') },
    );
    const model = { state, discardOrder: () => {} };
    const view = aView(createWording({}));
    render(<Answer model={model} view={view} onDrawn={() => {}} />, block.answer);
    expect(changes).toEqual(['watched']);
    render(null, block.answer);
    expect(changes).toEqual(['watched', 'unwatched']);
  });
});

describe('a whole order', () => {
  it('shows every item that was ordered', () => {
    const titles = [...draw(richOrder()).querySelectorAll('.order-tracking__item')].map(textOf);
    expect(titles).toEqual([
      '2 × Linen shirt, M1 × Exchange',
      '1 × Candle',
      '1 × Wool blanket',
      '1 × Teapot',
      '1 × Scarf',
      '1 × MugRefunded',
    ]);
  });

  it('begins with the headline, then says what to do', () => {
    const answer = draw(richOrder());
    expect(textOf(find(answer, 'h3', HTMLElement))).toBe(
      'Part of your order is expected tomorrow, 26 November',
    );
    expect(answer.textContent).toContain('Check the carrier’s page: it may know more.');
    expect(answer.textContent).toContain('#1001 · placed 12 November · going to Utrecht');
  });

  it('marks the current step, and labels every step', () => {
    const steps = find(draw(richOrder()), 'ol', HTMLOListElement);
    expect([...steps.children].map(textOf)).toEqual([
      'Being prepared',
      'Shipped',
      'On the way',
      'Out for delivery',
      'Delivered',
    ]);
    expect(textOf(find(steps, '[aria-current=step]', HTMLElement))).toBe('On the way');
  });

  it('shows the remarks of a shipment, and nothing for an unknown one', () => {
    const day = { at: '2026-11-26', text: 'Thursday 26 November' };
    const remarks = [
      { code: 'moved', date: day },
      { code: 'no_reports', date: null },
      { code: 'teleported', date: null },
    ];
    const answer = draw(orderWith(['shipments', 0, 'remarks'], remarks));
    const [card] = answer.querySelectorAll('.order-tracking__card');
    const said = [...(card?.querySelectorAll('.order-tracking__remark') ?? [])].map(textOf);
    expect(said).toEqual([
      'Was expected: Thursday 26 November',
      'No update about this package so far.',
    ]);
  });

  it('titles cancelled items with the reason, and mentions the bank where money is refunded', () => {
    expect(cardTitles(richOrder())).toEqual([
      'Package 1 of 2 · On the way',
      'Package 2 of 2 · Delivered · Tue 17 Nov, 16:00',
      'Still to come',
      'Returns',
      'Canceled: no longer in stock · 14 November',
    ]);
    expect(timesSaid('a few days until you see the refund', richOrder())).toBe(1);
    expect(
      timesSaid(
        'a few days until you see the refund',
        orderWith(['headline', 'nextStep'], 'refund_takes_days'),
      ),
    ).toBe(1);
    expect(
      timesSaid(
        'a few days until you see the refund',
        orderWith(['closed', 0, 'items', 0, 'notes'], []),
      ),
    ).toBe(0);
    expect(cardTitles(orderWith(['closed', 0, 'reason'], 'on_a_ship')).at(-1)).toBe(
      'Comes without a package · 14 November',
    );
  });

  it('does not repeat the headline as the reason to wait', () => {
    const said = ['ready_to_collect', 'part_ready_to_collect'].map((code) =>
      timesSaid('eady for pickup', orderWith(['headline', 'code'], code)),
    );
    expect(said).toEqual([1, 1]);
  });

  it('calls units ready, and not the order, where the headline speaks of others', () => {
    expect(timesSaid('Ready for pickup', richOrder())).toBe(1);
    expect(timesSaid('Your order is ready for pickup', richOrder())).toBe(0);
    // The card's own title says it.
    const alone = richOrder({ waiting: richOrder().waiting.slice(1) });
    expect(cardTitles(alone)).toContain('Ready for pickup');
    expect(timesSaid('Ready for pickup', alone)).toBe(1);
  });

  it('says once where to collect, with the telephone to dial and a map in a new tab', () => {
    const [, ready] = richOrder().waiting;
    if (!ready) throw new Error('nothing to collect');
    const preparing = { ...ready, reason: 'preparing_pickup' } as const;
    const answer = draw(richOrder({ waiting: [ready, preparing] }));
    const [place, ...others] = answer.querySelectorAll('address');
    expect(others).toEqual([]);
    expect([...(place?.children ?? [])].map(textOf)).toEqual([
      'Shop in the High Street',
      'Hoogstraat 1',
      '1234 AB Utrecht',
      '+31 30 555 0100',
      'Show on map (opens in a new tab)',
    ]);
    const urls = [...(place?.querySelectorAll('a') ?? [])].map((link) => link.href);
    expect(urls).toEqual([
      'tel:+31305550100',
      'https://www.openstreetmap.org/search?query=Hoogstraat+1%2C+1234+AB+Utrecht%2C+NL',
    ]);
    const elsewhere = { ...preparing, place: { ...ready.place, name: 'Another shop' } };
    const two: unknown = draw(orderWith(['waiting'], [ready, elsewhere])).querySelectorAll(
      'address',
    ).length;
    expect(two).toBe(2);
  });

  it.each([
    [null, null, 3],
    ['020 555 0100, ask for Jane', 'javascript:alert(1)', 4],
    [undefined, undefined, 3],
  ])('links neither the telephone %j nor the map %j', (phone, mapUrl, lines) => {
    const [, ready] = richOrder().waiting;
    const waiting = [{ ...ready, place: { ...ready?.place, phone, mapUrl } }];
    const place = find(draw(orderWith(['waiting'], waiting)), 'address', HTMLElement);
    expect(place.querySelectorAll('a')).toHaveLength(0);
    expect(place.children).toHaveLength(lines);
  });

  it('keeps the date of a note and of the update together', () => {
    const notes = [
      { code: 'refunded', quantity: 1, at: { at: '2026-11-14', text: '14 November' } },
    ];
    const answer = draw(orderWith(['closed', 0, 'items', 0, 'notes'], notes));
    const dateIn = (name: string) =>
      textOf(answer.querySelector(`.order-tracking__${name} .order-tracking__date`));
    expect([dateIn('note'), dateIn('footer')]).toEqual([
      '14 November',
      richOrder().refreshedAt.text,
    ]);
  });

  it('says what explains the payment, and nothing for a code that it does not know', () => {
    expect(draw(richOrder()).textContent).toContain('Partly refunded · 14 November');
    const unknown = orderWith(['payment', 'code'], 'on_a_ship');
    expect(
      draw(unknown).querySelector('.order-tracking__next + .order-tracking__remark'),
    ).toBeNull();
  });

  it('opens a carrier’s page and a map in a new tab, says so, and sends no referrer', () => {
    const links = draw(richOrder()).querySelectorAll<HTMLAnchorElement>('a[target=_blank]');
    expect([...links].map(textOf)).toEqual([
      'Track with PostNL (opens in a new tab)',
      'Track with PostNL (opens in a new tab)',
      'Track with dhl.de (opens in a new tab)',
      'Show on map (opens in a new tab)',
    ]);
    for (const link of links) expect(link.rel).toBe('noopener noreferrer');
  });

  it('reserves the space of images and loads them lazily', () => {
    const image = find(draw(richOrder()), 'img', HTMLImageElement);
    expect([image.width, image.height, image.loading, image.alt]).toEqual([
      72,
      72,
      'lazy',
      // The title beside it says it: a screen reader would read the product twice.
      '',
    ]);
  });

  it('shows how far what is being prepared has come, and says so once', () => {
    const [scheduled] = richOrder().waiting;
    if (!scheduled) throw new Error('nothing waits');
    const barOf = (reason: WaitingReason) => {
      const waiting = [{ ...scheduled, reason, date: null }];
      const card = find(
        draw(richOrder({ shipments: [], waiting })),
        '.order-tracking__card',
        HTMLElement,
      );
      const said = textOf(card).split('Being prepared').length - 1;
      return [textOf(card.querySelector('[aria-current=step]')), said];
    };
    expect(barOf('preparing')).toEqual(['Being prepared', 1]);
    expect(barOf('packing')).toEqual(['Being prepared', 1]);
    expect(barOf('awaiting_stock')).toEqual(['', 0]);
    expect(barOf('preparing_pickup')).toEqual(['', 0]);
  });

  it('shows on which day the rest ships', () => {
    const answer = draw(richOrder());
    expect(answer.textContent).toContain('Should ship: 3 December');
    expect(answer.textContent).not.toContain('ships later');
  });

  it('draws unknown codes without showing them', () => {
    const answer = draw(
      JSON.parse(
        JSON.stringify(richOrder()).replaceAll(
          /"(code|nextStep|status|substatus|action|reason)":"\w+"/g,
          '"$1":"on_a_ship"',
        ),
      ) as TrackedOrder,
    );
    expect(answer.textContent).not.toContain('on_a_ship');
    expect(textOf(find(answer, 'h3', HTMLElement))).toBe('We have received your order');
    expect(answer.querySelectorAll('.order-tracking__item')).toHaveLength(6);
  });

  it('draws text as text', () => {
    const [first] = richOrder().shipments;
    const items = first?.items.map((one) => ({ ...one, title: '<img src=x onerror=alert(1)>' }));
    const answer = draw(richOrder({ shipments: first ? [{ ...first, items: items ?? [] }] : [] }));
    expect(answer.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(answer.querySelector('[onerror]')).toBeNull();
  });

  it('names the time zone only when it is not the reader’s', () => {
    const at = '2026-11-25T13:05:00Z';
    const readers = -new Date(at).getTimezoneOffset();
    expect(drawAt(readers)).not.toContain('Elsewhere Time');
    expect(drawAt(readers + 60)).toContain('Elsewhere Time');
  });

  it('copies a number and announces it', async () => {
    const copied: string[] = [];
    const announced: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      copied.push(text);
    });
    const answer = draw(richOrder(), { announce: (text) => announced.push(text) });
    const button = find(answer, '.order-tracking__copy', HTMLButtonElement);
    expect(textOf(button)).toBe('Copy 3SABC123456789');
    button.click();
    await expect.poll(() => textOf(button)).toBe('Copied 3SABC123456789');
    expect(copied).toEqual(['3SABC123456789']);
    expect(announced).toEqual(['Copied']);
  });

  it('says that there is more than it shows', () => {
    expect(draw(richOrder({ truncated: true })).textContent).toContain('more than is shown');
  });
});

describe('an answer that breaks the contract', () => {
  it.each(['javascript:alert(1)', 'http://carrier.example/1', '//carrier.example', '', {}, 7])(
    'has no link to %j',
    (url) => {
      const answer = draw(orderWith(['shipments', 0, 'parcels', 0, 'url'], url));
      expect(textOf(find(answer, '.order-tracking__parcel', HTMLElement))).toBe(
        'PostNL · 3SABC123456789Copy 3SABC123456789',
      );
    },
  );

  it.each(['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'shirt.png', {}])(
    'has no image of %j',
    (url) => {
      const answer = draw(orderWith(['shipments', 0, 'items', 0, 'image', 'url'], url));
      expect(answer.querySelector('img')).toBeNull();
      expect(answer.textContent).toContain('Linen shirt');
    },
  );

  it.each([0, 6, -1, 'delivered', {}])('has no progress at step %j of five', (step) => {
    const answer = draw(orderWith(['shipments', 0, 'progress'], step));
    expect(answer.querySelectorAll('.order-tracking__steps')).toHaveLength(1);
  });

  it.each([
    ['a title', ['shipments', 0, 'items', 0, 'title']],
    ['a variant', ['shipments', 0, 'items', 0, 'variant']],
    ["a carrier's words", ['shipments', 0, 'events', 0, 'text']],
    ['a place', ['shipments', 0, 'events', 0, 'place']],
    ['a number', ['shipments', 0, 'parcels', 0, 'number']],
    ['a name', ['name']],
    ['a day', ['shipments', 0, 'events', 0, 'at', 'text']],
    ['a street', ['waiting', 1, 'place', 'street']],
  ])('draws no element out of %s', async (_, path) => {
    const planted = { class: 'planted', src: 'x', onerror: 'alert(1)' };
    for (const vnode of [
      { type: 'img', props: planted, constructor: null, key: null, ref: null, __k: null, __b: 0 },
      { type: 'img', props: planted, __proto__: null, ['__v']: 1 },
      [{ type: 'img', props: planted }],
    ]) {
      const answer = draw(orderWith(path, vnode));
      await new Promise(requestAnimationFrame);
      expect(answer.querySelectorAll('.planted, [onerror], [src=x]')).toHaveLength(0);
      expect(answer.textContent).toContain('Candle');
    }
  });

  it.each([
    ['a destination', ['destination']],
    ['a payment', ['payment']],
    ['remarks', ['shipments', 0, 'remarks']],
    ['an image', ['shipments', 0, 'items', 0, 'image']],
  ])('may lack %s', (_, path) => {
    const order = orderWith(path, null);
    let parent: object = order;
    for (const key of path.slice(0, -1)) parent = Reflect.get(parent, key) as object;
    Reflect.deleteProperty(parent, path.at(-1) ?? '');
    expect(draw(order).querySelectorAll('.order-tracking__item')).toHaveLength(6);
  });
});
