import { describe, expect, it } from 'vitest';
import { createObservable } from './observable.ts';

describe('an observable', () => {
  it('tells everyone who follows it each new value', () => {
    const phase = createObservable('idle');
    const seen: string[] = [];
    phase.subscribe((value) => seen.push(`first ${value}`));
    phase.subscribe((value) => seen.push(`second ${value}`));
    phase.value = 'loading';
    expect(phase.value).toBe('loading');
    expect(seen).toEqual(['first loading', 'second loading']);
  });

  it('is silent where nothing changes', () => {
    const phase = createObservable('idle');
    const seen: string[] = [];
    phase.subscribe((value) => seen.push(value));
    phase.value = 'idle';
    expect(seen).toEqual([]);
  });

  it('leaves those alone who have stopped following it', () => {
    const phase = createObservable('idle');
    const seen: string[] = [];
    const stop = phase.subscribe((value) => seen.push(value));
    stop();
    phase.value = 'loading';
    expect(seen).toEqual([]);
  });
});
