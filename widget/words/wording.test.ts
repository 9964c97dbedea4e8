import { describe, expect, it } from 'vitest';
import { statusWords } from './status-words.ts';
import { refusalWords } from './refusal-words.ts';
import { createWording } from './wording.ts';

const say = createWording({
  headline: { arriving_on: 'Arrives on {date}', checking: 'We are checking' },
  status: { unknown: 'No news', in_transit: 'On the way', picked_up: 'Collected' },
  returns: { return_requested: 'Return asked for' },
  waiting: { packing: 'Packing' },
  outcome: {
    not_found: 'Not found',
    rate_limited: 'Wait {wait}',
    seconds: '{count} s',
    minutes: '{count} min',
  },
});

const words = (status: unknown, substatus: unknown): string =>
  statusWords({ status, substatus } as Parameters<typeof statusWords>[0], say);

describe('the wording', () => {
  it('puts parameters in their places', () => {
    expect(say('headline', 'arriving_on', { date: 'Thursday' })).toBe('Arrives on Thursday');
  });

  it('leaves no braces when a parameter is missing', () => {
    expect(say('headline', 'arriving_on')).toBe('Arrives on ');
  });

  it('does not read a parameter for placeholders', () => {
    expect(say('headline', 'arriving_on', { date: '{date}$&' })).toBe('Arrives on {date}$&');
  });

  it('isolates a name in a sentence from right to left, and in no other', () => {
    const arabic = createWording({ ui: { destination: 'إلى {place}', updated: 'حُدّث {date}' } });
    expect(arabic('ui', 'destination', { place: "'s-Hertogenbosch" })).toBe(
      "إلى \u2068's-Hertogenbosch\u2069",
    );
    expect(arabic('ui', 'updated', { date: '14:05' })).toBe('حُدّث 14:05');
    const english = createWording({ ui: { destination: 'going to {place}' } });
    expect(english('ui', 'destination', { place: 'حيفا' })).toBe('going to حيفا');
  });

  it('says a merchant’s own sentence, and ours where it is empty', () => {
    const strings = { next: { contact: 'Contact us' } };
    const own = (contact: string | undefined) => createWording({ next: { contact } }, strings);
    expect(own('Call us')('next', 'contact')).toBe('Call us');
    expect(own('')('next', 'contact')).toBe('Contact us');
    expect(own(undefined)('next', 'contact')).toBe('Contact us');
  });

  it('takes a text from the first group that has it', () => {
    expect(say('headline', 'return_requested')).toBe('Return asked for');
    expect(say('waiting', 'checking')).toBe('We are checking');
    expect(say('waiting', 'packing')).toBe('Packing');
  });

  it.each(['on_a_ship', 'constructor', 'toString', '__proto__'])('has no words for %s', (code) => {
    expect(say('headline', code)).toBe('');
  });

  it('says a substatus, else the status, else that there is no news', () => {
    expect(words('in_transit', 'picked_up')).toBe('Collected');
    expect(words('in_transit', 'on_a_ship')).toBe('On the way');
    expect(words('in_transit', null)).toBe('On the way');
    expect(words('on_a_ship', null)).toBe('No news');
  });

  it.each([
    [0.2, 'Wait 5 s'],
    [5, 'Wait 5 s'],
    [6, 'Wait 10 s'],
    [90, 'Wait 90 s'],
    [91, 'Wait 2 min'],
    [120, 'Wait 2 min'],
    [121, 'Wait 3 min'],
  ])('words a wait of %d seconds', (retryAfterSeconds, sentence) => {
    expect(refusalWords({ outcome: 'rate_limited', retryAfterSeconds }, say)).toBe(sentence);
  });
});
