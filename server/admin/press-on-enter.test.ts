import { expect, it } from 'vitest';
import { pressOnEnter } from './press-on-enter.ts';

/** How often a key presses the button. */
function pressesOf(event: Pick<KeyboardEvent, 'key' | 'isComposing'>): number {
  let presses = 0;
  const button = { click: () => void (presses += 1) };
  pressOnEnter({ current: button })(event);
  return presses;
}

it.each([
  ['Enter', 'presses the button', { key: 'Enter', isComposing: false }, 1],
  [
    'the Enter that ends a Japanese word',
    'presses nothing',
    { key: 'Enter', isComposing: true },
    0,
  ],
  ['another key', 'presses nothing', { key: 'a', isComposing: false }, 0],
])('%s %s', (_, __, event, presses) => {
  expect(pressesOf(event)).toBe(presses);
});
