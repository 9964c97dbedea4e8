import { expect, it } from 'vitest';
import { createAppsByClock } from './apps-by-clock.ts';

const now = (): Date => new Date('2026-11-25T13:05:00Z');

it('starts one app for each clock, and one Admin API for all', async () => {
  const started: string[] = [];
  const closed: string[] = [];
  const run = (url: string) => {
    started.push(url);
    return Promise.resolve({
      url,
      close: async () => {
        closed.push(url);
      },
    });
  };
  const apps = createAppsByClock({
    now,
    startAdmin: () => run('admin'),
    startApp: (adminUrl, clock) => run(`${adminUrl} at ${clock().toISOString()}`),
  });
  expect(started).toEqual([]);

  const [today, again] = await Promise.all([apps.at(0), apps.at(0), apps.at(30)]);
  expect(again).toBe(today);
  expect(started).toEqual([
    'admin',
    'admin at 2026-11-25T13:05:00.000Z',
    'admin at 2026-12-25T13:05:00.000Z',
  ]);

  await apps.close();
  expect(closed.toSorted()).toEqual(started.toSorted());
});

it('closes the Admin API when an app does not start', async () => {
  let isOpen = true;
  const apps = createAppsByClock({
    now,
    startAdmin: async () => ({
      url: '',
      close: async () => {
        isOpen = false;
      },
    }),
    startApp: () => Promise.reject(new Error('no app')),
  });
  await expect(apps.at(1)).rejects.toThrow('no app');
  await apps.close();
  expect(isOpen).toBe(false);
});
