import { expect, it, vi } from 'vitest';
import { memoize } from './memoize.ts';

it('keeps the values of the last keys, also where a value is null', () => {
  const make = vi.fn((key: string) => (key === 'none' ? null : key.length));
  const lengthOf = memoize(2, make);
  expect([lengthOf('none'), lengthOf('one'), lengthOf('none'), lengthOf('one')]).toEqual([
    null,
    3,
    null,
    3,
  ]);
  expect(make).toHaveBeenCalledTimes(2);
  lengthOf('three');
  lengthOf('one');
  expect(make).toHaveBeenCalledTimes(3);
  lengthOf('none');
  expect(make).toHaveBeenCalledTimes(4);
});
