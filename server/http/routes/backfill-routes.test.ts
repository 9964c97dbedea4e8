import { describe, expect, it } from 'vitest';
import { fakePorts, send } from '../../app.fixtures.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { BackfillControl } from '../../deliveries/control-backfill.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const PROGRESS = {
  phase: 'finished',
  problem: null,
  days: 60,
  found: 12,
  read: 12,
  secondsLeft: null,
  endedAt: NOW,
} as const;

function portsWith(read: BackfillControl['read'], asked: string[] = []) {
  return fakePorts({
    backfill: {
      read,
      start: async (shop) => void asked.push(`start ${shop}`),
      cancel: async (shop) => void asked.push(`cancel ${shop}`),
    },
  });
}

async function answerOf(progress: 'waiting' | null): Promise<unknown> {
  const ports = portsWith(async () => progress);
  return (await send(ports, '/admin/backfill', { headers: signedIn() })).json();
}

describe('/admin/backfill', () => {
  it.each([
    ['GET', '/admin/backfill', []],
    ['POST', '/admin/backfill', [`start ${aShop()}`]],
    ['POST', '/admin/backfill/cancel', [`cancel ${aShop()}`]],
  ])('%s %s answers with how far it is', async (method, path, expected) => {
    const asked: string[] = [];
    const ports = portsWith(async () => PROGRESS, asked);
    const response = await send(ports, path, { method, headers: signedIn() });
    expect(await response.json()).toEqual({ ...PROGRESS, endedAt: NOW.toISOString() });
    expect(asked).toEqual(expected);
    expect(ports.logged).toHaveLength(expected.length);
  });

  it('says that none has begun, and that no orders are kept', async () => {
    expect(await answerOf('waiting')).toMatchObject({ phase: 'waiting', days: null, read: null });
    expect(await answerOf(null)).toEqual({ phase: 'off' });
  });

  it.each([
    ['GET', '/admin/backfill'],
    ['POST', '/admin/backfill'],
    ['POST', '/admin/backfill/cancel'],
  ])('%s %s is for signed-in users only', async (method, path) => {
    const asked: string[] = [];
    const response = await send(
      portsWith(async () => PROGRESS, asked),
      path,
      { method },
    );
    expect([response.status, asked]).toEqual([401, []]);
  });

  it('answers 503 when the database does not answer', async () => {
    const ports = portsWith(() => Promise.reject(new Error('down')));
    const response = await send(ports, '/admin/backfill', { headers: signedIn() });
    expect(response.status).toBe(503);
    expect(ports.logged.map(({ level }) => level)).toEqual(['error']);
  });
});
