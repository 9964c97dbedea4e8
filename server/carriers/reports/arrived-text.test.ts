import { describe, expect, it } from 'vitest';
import { arrivedPlace, arrivedText } from './arrived-text.ts';

describe('a text that arrives', () => {
  it.each([
    ['  Arrived\n at the   hub ', 'Arrived at the hub'],
    ['Delivered, signed by J. Jansen', 'Delivered, signed'],
    ['Courier: +31 6 12345678', 'Courier'],
    ['+31 6 12345678', null],
    ['', null],
    [' \n ', null],
    [null, null],
  ])('%o is kept as %o', (text, kept) => {
    expect(arrivedText(text)).toBe(kept);
  });

  it('is no longer than a sentence, and no telephone number is cut in two', () => {
    const long = `${'a'.repeat(490)} +31 6 12345678`;
    expect(arrivedText(long)).toBe('a'.repeat(490));
    expect(arrivedText('b'.repeat(10_000))).toHaveLength(500);
  });
});

describe('the place of a scan', () => {
  it('is made of the parts that a service gives', () => {
    expect(arrivedPlace('Haarlem', null)).toBe('Haarlem');
    expect(arrivedPlace(' Houston ', 'TX')).toBe('Houston, TX');
    expect(arrivedPlace(null, '')).toBeNull();
    expect(arrivedPlace('52.3812, 4.6412')).toBeNull();
    expect(arrivedPlace('c'.repeat(10_000))).toHaveLength(120);
  });
});
