import { expect, it } from 'vitest';
import { readImageSettings } from './image-settings.ts';

it('benches start a server as the image does: with limits of the heap and of malloc', () => {
  const { flags, env } = readImageSettings();
  expect(flags.map((flag) => flag.split('=')[0])).toEqual([
    '--max-old-space-size',
    '--max-semi-space-size',
  ]);
  expect(env).toMatchObject({ NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' });
});
