import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWording } from '../words/wording.ts';
import { Updated } from './Updated.tsx';

const say = createWording({
  ui: { updated: 'Updated at {date}', updated_on: 'Updated {date}' },
});
const place = document.createElement('p');
const clock = { text: '', offsetMinutes: 60 };
const refreshedAt = { at: '2026-11-25T22:45:00Z', text: '23:45' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  render(null, place);
  vi.useRealTimers();
});

function drawOn(now: string): string {
  vi.setSystemTime(new Date(now));
  render(<Updated refreshedAt={refreshedAt} clock={clock} say={say} />, place);
  return place.textContent;
}

describe('when an answer was read', () => {
  it('is a time, and has its day in a tab that was open overnight', () => {
    expect(drawOn('2026-11-25T12:00:00')).toBe('Updated at 23:45');
    expect(drawOn('2026-11-25T12:10:00')).toBe('Updated at 23:45');
    expect(drawOn('2026-11-26T12:00:00')).toBe('Updated 2026-11-25, 23:45');
  });

  it('is a time also where the reader’s clock is wrong', () => {
    expect(drawOn('2031-01-01T12:00:00')).toBe('Updated at 23:45');
  });
});
