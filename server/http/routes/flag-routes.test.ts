import { describe, expect, it } from 'vitest';
import { fakePorts, send } from '../../app.fixtures.ts';
import type { AppPorts } from '../../app.ts';
import { DEFAULT_FLAG_SETTINGS } from '../../core/deliveries/flag-settings.ts';
import { NOW } from '../../core/order.fixtures.ts';
import { NO_FLAG_CONTROL, type FlagControl } from '../../ports/flag-control.ts';
import type { SavedFlagSettings } from '../../ports/flag-settings.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const CHOSEN = {
  limits: { ...DEFAULT_FLAG_SETTINGS.limits, late: 3 },
  workingDays: [1, 2, 3],
  closedOn: ['2026-12-25'],
};

/** Ports over settings that are kept as the store keeps them. */
function portsOver(overrides: Partial<FlagControl> = {}) {
  let saved: SavedFlagSettings = { settings: DEFAULT_FLAG_SETTINGS, version: 0 };
  const flagControl: FlagControl = {
    read: async () => ({ outcome: 'read', ...saved, isDeriving: saved.version > 0 }),
    async save(_, { settings, version }) {
      if (version !== saved.version) return false;
      saved = { settings, version: version + 1 };
      return true;
    },
    preview: async () => 'busy',
    ...overrides,
  };
  return fakePorts({ flags: { flagControl, muteDeliveries: async (_, some) => some.length } });
}

async function ask(
  ports: AppPorts,
  method: 'GET' | 'PUT' | 'POST',
  path: string,
  body?: unknown,
  headers: HeadersInit = signedIn(),
): Promise<{ status: number; answer: unknown }> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await send(ports, path, { method, headers, ...(text && { body: text }) });
  const read = await response.text();
  return {
    status: response.status,
    answer: response.ok || read.startsWith('{') ? JSON.parse(read) : read,
  };
}

const down = () => Promise.reject(new Error('down'));
const DOWN: FlagControl = { read: down, preview: down, save: down };

describe('/admin/flags', () => {
  it('answers with the settings of the shop, what they are by default, and their limits', async () => {
    const { answer } = await ask(portsOver(), 'GET', '/admin/flags');
    expect(answer).toEqual({
      keeping: 'on',
      settings: DEFAULT_FLAG_SETTINGS,
      version: 0,
      defaults: DEFAULT_FLAG_SETTINGS,
      range: { min: 1, max: 30 },
      mostClosedDates: 120,
      isDeriving: false,
    });
  });

  it('saves settings in order, and tells the later of two staff what the earlier has saved', async () => {
    const ports = portsOver();
    const mixed = { ...CHOSEN, workingDays: [3, 1, 2, 2], closedOn: ['2026-12-25', '2026-12-25'] };
    const first = await ask(ports, 'PUT', '/admin/flags', { ...mixed, version: 0 });
    expect(first).toMatchObject({ status: 200, answer: { settings: CHOSEN, version: 1 } });
    const later = { ...DEFAULT_FLAG_SETTINGS, version: 0 };
    const second = await ask(ports, 'PUT', '/admin/flags', later);
    expect(second).toMatchObject({ status: 409, answer: { settings: CHOSEN, version: 1 } });
  });

  it('says beside each field what is wrong with it, and saves nothing', async () => {
    const ports = portsOver();
    const wrong = {
      limits: { ...CHOSEN.limits, late: 0, not_shipped: 31, no_tracking: 1.5, pickup_overdue: '4' },
      workingDays: [0, 8],
      closedOn: ['2026-02-30'],
    };
    const problems = {
      late: 'limit_out_of_range',
      not_shipped: 'limit_out_of_range',
      no_tracking: 'limit_malformed',
      pickup_overdue: 'limit_malformed',
      workingDays: 'no_working_day',
      closedOn: 'date_malformed',
    };
    for (const [method, path] of [
      ['PUT', '/admin/flags'],
      ['POST', '/admin/flags/preview'],
    ] as const) {
      const refused = await ask(ports, method, path, { ...wrong, version: 0 });
      expect(refused).toEqual({ status: 422, answer: { problems } });
    }
    const dates = Array.from({ length: 121 }, (_, day) =>
      new Date(NOW.getTime() + day * 86_400_000).toISOString().slice(0, 10),
    );
    const tooMany = await ask(ports, 'POST', '/admin/flags/preview', {
      ...CHOSEN,
      closedOn: dates,
    });
    expect(tooMany.answer).toEqual({ problems: { closedOn: 'too_many_dates' } });
    expect((await ask(ports, 'GET', '/admin/flags')).answer).toMatchObject({ version: 0 });
  });

  it('says what settings would do, or that others are asking', async () => {
    const preview = { limits: {}, all: { before: 9, after: 14 }, orders: 2_000, isWhole: false };
    const ports = portsOver({
      // Only what the page shows of it matters here.
      preview: async () => preview as never,
    });
    expect((await ask(ports, 'POST', '/admin/flags/preview', CHOSEN)).answer).toEqual(preview);
    expect((await ask(portsOver(), 'POST', '/admin/flags/preview', CHOSEN)).status).toBe(429);
  });

  it('says who has turned keeping orders off', async () => {
    const previewed = await ask(portsOver(NO_FLAG_CONTROL), 'POST', '/admin/flags/preview', CHOSEN);
    expect(previewed).toEqual({ status: 409, answer: { keeping: 'off_for_server' } });
    const { answer } = await ask(portsOver(NO_FLAG_CONTROL), 'GET', '/admin/flags');
    expect(answer).toEqual({ keeping: 'off_for_server' });
    const off = portsOver({ read: async () => ({ outcome: 'off', by: 'merchant' }) });
    expect((await ask(off, 'GET', '/admin/flags')).answer).toEqual({ keeping: 'off_for_shop' });
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"limits":{}}',
    { ...CHOSEN, version: '0' },
    { ...CHOSEN, version: 2 ** 31 },
  ])('refuses the body %j', async (body) => {
    expect((await ask(portsOver(), 'PUT', '/admin/flags', body)).status).toBe(400);
  });

  it('refuses who is not signed in, and answers 503 when the database does not answer', async () => {
    const id = { orderId: '1', deliveryId: '0' };
    const one = { deliveries: [id], muted: true };
    const ports = fakePorts({ flags: { flagControl: DOWN, muteDeliveries: down } });
    for (const [method, path, body] of [
      ['GET', '/admin/flags', undefined],
      ['PUT', '/admin/flags', { ...CHOSEN, version: 0 }],
      ['POST', '/admin/flags/preview', CHOSEN],
      ['POST', '/admin/deliveries/mute', one],
    ] as const) {
      expect((await ask(ports, method, path, body, {})).status).toBe(401);
      expect((await ask(ports, method, path, body)).status).toBe(503);
    }
    const errors = ports.logged.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(4);
  });
});

/** So many deliveries. */
function many(count: number) {
  return Array.from({ length: count }, (_, id) => ({ orderId: `${id}`, deliveryId: '0' }));
}

function mute(count: number) {
  const request = { deliveries: many(count), muted: true };
  return ask(portsOver(), 'POST', '/admin/deliveries/mute', request);
}

describe('/admin/deliveries/mute', () => {
  it('mutes up to 250 deliveries at once', async () => {
    expect(await mute(250)).toEqual({ status: 200, answer: { changed: 250 } });
    expect((await mute(251)).status).toBe(400);
  });

  it.each([
    '',
    { deliveries: many(1) },
    { deliveries: [{ orderId: 1, deliveryId: '0' }], muted: true },
    { deliveries: [{ orderId: '1', deliveryId: "0'" }], muted: true },
    { deliveries: [{ orderId: '9223372036854775808', deliveryId: '0' }], muted: true },
    { deliveries: [null], muted: true },
  ])('refuses the body %j', async (body) => {
    expect((await ask(portsOver(), 'POST', '/admin/deliveries/mute', body)).status).toBe(400);
  });
});
