import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TrackedOrder } from '../../server/contract.ts';
import { find, putBlocks } from '../block-page.fixtures.ts';
import { readSettings } from '../settings.ts';
import { orderWith, richOrder } from './rich-order.fixtures.ts';
import { createObservable } from '../model/observable.ts';
import type { TrackingState } from '../model/tracking-model.ts';
import { createWording } from '../words/wording.ts';
import { Answer } from './Answer.tsx';
import { aView } from './view.fixtures.ts';
import type { View } from './view.ts';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

function draw(order: TrackedOrder, more: Partial<View> = {}): HTMLElement {
  const [block] = putBlocks(['a']);
  const settings = block && readSettings(block.root, new URL(location.href));
  if (!block || !settings) throw new Error('no block');
  const view = aView(createWording(settings.strings), more);
  const model = {
    state: createObservable({ phase: 'shown', order } as const),
    discardOrder: () => {},
  };
  render(<Answer model={model} view={view} onDrawn={() => {}} />, block.answer);
  return block.answer;
}

const drawAt = (offsetMinutes: number): string | null =>
  draw(richOrder({ clock: { text: 'Elsewhere Time', offsetMinutes } })).textContent;

const eventsOf = (order: TrackedOrder): Element[] => [
  ...draw(order).querySelectorAll('.order-tracking__event'),
];

const cardTitles = (order: TrackedOrder): string[] =>
  [...draw(order).querySelectorAll('h4')].map(textOf);

const timesSaid = (words: string, order: TrackedOrder): number =>
  (draw(order).textContent ?? '').split(words).length - 1;

const textOf = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the answer', () => {
  it('follows the model while it is mounted, and no longer', async () => {
    const [block] = putBlocks(['a']);
    if (!block) throw new Error('no block');
    const state = createObservable<TrackingState>({ phase: 'idle' });
    const drawn: string[] = [];
    const model = { state, discardOrder: () => {} };
    const view = aView(createWording({}));
    const onDrawn = ({ phase }: TrackingState): void => void drawn.push(phase);
    render(<Answer model={model} view={view} onDrawn={onDrawn} />, block.answer);
    state.value = { phase: 'loading', order: null, slow: false };
    await expect.poll(() => drawn).toEqual(['loading']);
    render(null, block.answer);
    state.value = { phase: 'idle' };
    await new Promise(requestAnimationFrame);
    expect(drawn).toEqual(['loading']);
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
      'Your parcel arrives on Thursday 26 November',
    );
    expect(answer.textContent).toContain('Nothing for you to do.');
    expect(answer.textContent).toContain('#1001 · placed 12 November · going to Utrecht');
  });

  it('puts the returns first where the headline speaks of one', () => {
    const { headline } = richOrder();
    const ofReturn = { ...headline, code: 'return_in_progress' as const, date: null };
    expect(cardTitles(richOrder({ headline: ofReturn }))[0]).toBe('Returns');
    expect(cardTitles(richOrder())[0]).toBe('On the way');
  });

  it('marks the current step, and labels every step', () => {
    const steps = find(draw(richOrder()), 'ol', HTMLOListElement);
    expect([...steps.children].map(textOf)).toEqual([
      'Preparing',
      'Shipped',
      'On the way',
      'Out for delivery',
      'Delivered',
    ]);
    expect(textOf(find(steps, '[aria-current=step]', HTMLElement))).toBe('On the way');
  });

  it('numbers parcels across shipments', () => {
    const parcels = [...draw(richOrder()).querySelectorAll('.order-tracking__parcel')].map(textOf);
    expect(parcels[0]).toMatch(/^Parcel 1 of 2 · PostNL · 3SABC123456789/);
    expect(parcels[1]).toMatch(/^Parcel 2 of 2 · JD0002/);
  });

  it('does not number a parcel that is the only one', () => {
    const { shipments } = richOrder();
    const answer = draw(richOrder({ shipments: shipments.slice(0, 1) }));
    expect(answer.textContent).not.toContain('Parcel 1');
  });

  it('shows the three newest events, and folds the older ones away', () => {
    const answer = draw(richOrder());
    const [newest, older] = [...answer.querySelectorAll('.order-tracking__events')];
    expect(newest?.children).toHaveLength(3);
    expect(textOf(newest?.children[0] ?? answer)).toContain('Wed 25 Nov, 09:12');
    const details = find(answer, 'details', HTMLDetailsElement);
    expect(details.open).toBe(false);
    find(details, 'summary', HTMLElement).click();
    expect(details.open).toBe(true);
    expect(older?.children).toHaveLength(2);
  });

  it("quotes the carrier's own text below ours", () => {
    const path = ['shipments', 0, 'events', 1, 'text'];
    const quote = eventsOf(orderWith(path, 'Opgehaald'))[1]?.querySelector('q');
    expect(quote?.dir).toBe('auto');
    expect(textOf(quote?.parentElement ?? document.body)).toBe('Collected by the carrierOpgehaald');
  });

  it("puts the carrier's text on a line of its own, with or without a place before it", () => {
    for (const place of ['Utrecht, Netherlands', null]) {
      const order = orderWith(['shipments', 0, 'events', 1, 'text'], 'Opgehaald');
      const [shipment] = order.shipments;
      const scan = shipment?.events[1];
      if (scan) scan.place = place;
      const [, event] = eventsOf(order);
      const quote = event?.querySelector('q');
      expect(getComputedStyle(quote ?? document.body).display).toBe('block');
    }
  });

  it('does not repeat in an event what is right above it', () => {
    expect(eventsOf(richOrder()).map(textOf)).toEqual([
      'Wed 25 Nov, 09:12Zending gesorteerd · Utrecht, Netherlands',
      'Wed 24 Nov, 09:12Collected by the carrier',
      'Wed 23 Nov, 09:12Registered with the carrier',
      'Wed 22 Nov, 09:12Registered with the carrier',
      'Wed 21 Nov, 09:12Registered with the carrier',
    ]);
    const [withoutText] = eventsOf(orderWith(['shipments', 0, 'events', 0, 'text'], null));
    const plain = 'Wed 25 Nov, 09:12On the way · Utrecht, Netherlands';
    expect(textOf(withoutText ?? document.body)).toBe(plain);
    const [echo] = eventsOf(orderWith(['shipments', 0, 'events', 0, 'text'], 'On the way'));
    expect(textOf(echo ?? document.body)).toBe(plain);
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
      'Was expected on Thursday 26 November',
      'This carrier sends us no updates.',
    ]);
  });

  it('titles cancelled items with the reason, and mentions the bank where money is refunded', () => {
    expect(cardTitles(richOrder())).toEqual([
      'On the way',
      'Delivered · Tue 17 Nov, 16:00',
      'Still to come',
      'Returns',
      'Cancelled: no longer in stock · 14 November',
    ]);
    expect(timesSaid('Your bank may take', richOrder())).toBe(1);
    expect(
      timesSaid('Your bank may take', orderWith(['headline', 'nextStep'], 'refund_takes_days')),
    ).toBe(1);
    expect(timesSaid('Your bank may take', orderWith(['closed', 0, 'items', 0, 'notes'], []))).toBe(
      0,
    );
    expect(cardTitles(orderWith(['closed', 0, 'reason'], 'on_a_ship')).at(-1)).toBe(
      'Nothing needs to be sent · 14 November',
    );
  });

  it('does not repeat the headline as the reason to wait', () => {
    const said = ['arriving_on', 'ready_to_collect'].map((code) =>
      timesSaid('Your order is ready to collect', orderWith(['headline', 'code'], code)),
    );
    expect(said).toEqual([1, 1]);
  });

  it('says that an order was refunded in part when none of its parts does', () => {
    expect(draw(richOrder()).textContent).not.toContain('Partly refunded');
    expect(draw(richOrder({ closed: [] })).textContent).toContain('Partly refunded · 14 November');
    const unknown = orderWith(['payment', 'code'], 'on_a_ship');
    expect(
      draw(unknown).querySelector('.order-tracking__next + .order-tracking__remark'),
    ).toBeNull();
  });

  it('opens the carrier’s page in a new tab, says so, and sends no referrer', () => {
    const links = draw(richOrder()).querySelectorAll<HTMLAnchorElement>('a[target=_blank]');
    expect([...links].map(textOf)).toEqual([
      'Track with PostNL (opens in a new tab)',
      'Track with dhl.de (opens in a new tab)',
    ]);
    for (const link of links) expect(link.rel).toBe('noopener noreferrer');
  });

  it('reserves the space of images and loads them lazily', () => {
    const image = find(draw(richOrder()), 'img', HTMLImageElement);
    expect([image.width, image.height, image.loading, image.alt]).toEqual([
      48,
      48,
      'lazy',
      'A linen shirt',
    ]);
  });

  it('shows where to collect, and on which day the rest ships', () => {
    const answer = draw(richOrder());
    expect(answer.textContent).toContain('Ships on 3 December');
    expect(answer.textContent).not.toContain('ships later');
    expect([...find(answer, 'address', HTMLElement).children].map(textOf)).toEqual([
      'Shop in the High Street',
      'Hoogstraat 1',
      '1234 AB Utrecht',
    ]);
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

  it('links the contact page for a shopper who must write to the shop', () => {
    const headline = {
      ...richOrder().headline,
      code: 'exception',
      nextStep: 'contact',
    } as const;
    const answer = draw(richOrder({ headline }), { contactUrl: '/pages/contact' });
    const next = find(answer, '.order-tracking__next a', HTMLAnchorElement);
    expect(next.pathname).toBe('/pages/contact');
  });

  it('says what to do about a shipment, but does not repeat the headline', () => {
    const [first] = richOrder().shipments;
    const { headline } = richOrder();
    const shipments = first ? [{ ...first, action: 'shopper' as const }] : [];
    const advice = (nextStep: 'see_carrier' | 'contact'): number =>
      (draw(richOrder({ shipments, headline: { ...headline, nextStep } })).textContent ?? '').split(
        'Check with the carrier',
      ).length - 1;
    expect([advice('contact'), advice('see_carrier')]).toEqual([1, 1]);
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
        'Parcel 1 of 2 · PostNL · 3SABC123456789Copy 3SABC123456789',
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
