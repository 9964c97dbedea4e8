import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TrackedOrder } from '../../server/contract.ts';
import { find, putBlocks } from '../block-page.fixtures.ts';
import { readSettings } from '../settings.ts';
import { richOrder } from '../rich-order.fixtures.ts';
import { createWording } from '../wording.ts';
import { Answer } from './Answer.tsx';
import type { View } from './view.ts';

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

function draw(order: TrackedOrder, more: Partial<View> = {}): HTMLElement {
  const [block] = putBlocks(['a']);
  const settings = block && readSettings(block.root, new URL(location.href));
  if (!block || !settings) throw new Error('no block');
  const view: View = {
    say: createWording(settings.strings),
    announce: () => {},
    headingLevel: 3,
    contactUrl: null,
    returnsUrl: null,
    refresh: () => {},
    lookUpAnother: () => {},
    ...more,
  };
  render(<Answer state={{ phase: 'shown', order }} view={view} />, block.answer);
  return block.answer;
}

const drawAt = (offsetMinutes: number): string | null =>
  draw(richOrder({ clock: { text: 'Elsewhere Time', offsetMinutes } })).textContent;

const textOf = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('a whole order', () => {
  it('accounts for every item that was ordered', () => {
    const titles = [...draw(richOrder()).querySelectorAll('.order-tracking__item')].map(textOf);
    expect(titles).toEqual([
      '2 × Linen shirt, M1 × Exchange',
      '1 × Candle',
      '1 × Wool blanket',
      '1 × Teapot',
      '1 × Scarf',
      '1 × Mug1 × Refunded',
    ]);
  });

  it('answers first, then says what to do', () => {
    const answer = draw(richOrder());
    expect(textOf(find(answer, 'h3', HTMLElement))).toBe(
      'Your parcel arrives on Thursday 26 November',
    );
    expect(answer.textContent).toContain('Nothing for you to do.');
    expect(answer.textContent).toContain('#1001 · placed 12 November · Going to Utrecht');
  });

  it('marks the step it is at, in words', () => {
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

  it('shows the three newest updates and keeps the older ones at hand', () => {
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

  it("quotes the carrier's own words below ours", () => {
    const quote = find(draw(richOrder()), 'q', HTMLQuoteElement);
    expect(quote.dir).toBe('auto');
    expect(quote.textContent).toBe('Zending gesorteerd');
  });

  it('opens the carrier in a new tab, says so, and tells it nothing', () => {
    const links = draw(richOrder()).querySelectorAll<HTMLAnchorElement>('a[target=_blank]');
    expect([...links].map(textOf)).toEqual([
      'Track with PostNL (opens in a new tab) ↗',
      'Track with dhl.de (opens in a new tab) ↗',
    ]);
    for (const link of links) expect(link.rel).toBe('noopener noreferrer');
  });

  it('reserves room for pictures and loads them late', () => {
    const image = find(draw(richOrder()), 'img', HTMLImageElement);
    expect([image.width, image.height, image.loading, image.alt]).toEqual([
      48,
      48,
      'lazy',
      'A linen shirt',
    ]);
  });

  it('names the place to collect, and the day the rest ships', () => {
    const answer = draw(richOrder());
    expect(answer.textContent).toContain('Ships on 3 December');
    expect(answer.textContent).not.toContain('ships later');
    expect([...find(answer, 'address', HTMLElement).children].map(textOf)).toEqual([
      'Shop in the High Street',
      'Hoogstraat 1',
      '1234 AB Utrecht',
    ]);
  });

  it('draws what it has no words for without a raw code', () => {
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

  it('names the clock only where it is not the reader’s', () => {
    const at = '2026-11-25T13:05:00Z';
    const readers = -new Date(at).getTimezoneOffset();
    expect(drawAt(readers)).not.toContain('Elsewhere Time');
    expect(drawAt(readers + 60)).toContain('Elsewhere Time');
  });

  it('sends who must write to the shop to its contact page', () => {
    const headline = {
      ...richOrder().headline,
      code: 'delivery_problem',
      nextStep: 'contact',
    } as const;
    const answer = draw(richOrder({ headline }), { contactUrl: '/pages/contact' });
    const next = find(answer, '.order-tracking__next a', HTMLAnchorElement);
    expect(next.pathname).toBe('/pages/contact');
  });

  it('says what to do about a shipment, but not what the headline has said already', () => {
    const [first] = richOrder().shipments;
    const { headline } = richOrder();
    const shipments = first ? [{ ...first, action: 'shopper' as const }] : [];
    const advice = (nextStep: 'see_carrier' | 'contact'): number =>
      (draw(richOrder({ shipments, headline: { ...headline, nextStep } })).textContent ?? '').split(
        'See the carrier',
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
