import { describe, expect, it } from 'vitest';
import { createApp, type AppPorts } from '../../app.ts';
import { fakePorts } from '../../app.fixtures.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import { aMailAddress } from '../../stores/scheduled-reports.battery.ts';
import type { ReportOverview } from '../../ports/report-settings.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const FORM = {
  viewId: 'v1',
  weekdays: [1, 5],
  hour: 8,
  language: 'en',
  sendsEmpty: false,
  recipients: ['jane@ware.example'],
};

const OVERVIEW: ReportOverview = {
  outcome: 'read',
  offBy: null,
  canSend: true,
  contact: aMailAddress('owner@shop.example'),
  timeZone: 'Europe/Amsterdam',
  views: [{ id: 'v1', name: 'Late' }],
  languages: ['en'],
  limits: { reports: 20, recipients: 10 },
  reports: [
    {
      ...FORM,
      shop: aShop(),
      id: 'a',
      version: 2,
      weekdays: [1, 5],
      isOn: true,
      dueAt: NOW,
      lastRun: { at: NOW, outcome: 'not_sent', problem: 'busy' },
      recipients: [
        {
          id: 'r',
          address: aMailAddress(),
          state: 'asked',
          askedAt: NOW,
          problem: null,
          coveredUntil: NOW,
        },
      ],
    },
  ],
};

type Settings = AppPorts['reports']['reportSettings'];

function appWith(settings: Partial<Settings>, more: Partial<AppPorts['reports']> = {}) {
  const ports = fakePorts();
  const reportSettings = {
    ...ports.reports.reportSettings,
    read: async () => OVERVIEW,
    ...settings,
  };
  const app = createApp({ ...ports, reports: { ...ports.reports, ...more, reportSettings } });
  const send = (method: string, path: string, body?: unknown) =>
    app.request(`/admin/reports${path}`, {
      method,
      headers: signedIn(),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return { app, send, logged: ports.logged };
}

describe('the page of reports', () => {
  it('reads what there is', async () => {
    const { send } = appWith({});
    const response = await send('GET', '');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      keeping: 'on',
      canSend: true,
      contact: 'owner@shop.example',
      reports: [
        {
          id: 'a',
          dueAt: NOW.toISOString(),
          lastRun: { at: NOW.toISOString(), problem: 'busy' },
          recipients: [aMailAddress()],
          people: [{ id: 'r', state: 'asked', askedAt: NOW.toISOString() }],
        },
      ],
    });
  });

  it('has a report saved, and answers with all', async () => {
    const calls: unknown[] = [];
    const { send, logged } = appWith({
      create: async (...call) => (calls.push(call), { outcome: 'saved' }),
      change: async (...call) => (calls.push(call), { outcome: 'saved' }),
      turn: async (...call) => (calls.push(call), { outcome: 'saved' }),
      delete: async (...call) => void calls.push(call),
      sendNow: async (...call) => (calls.push(call), { outcome: 'asked' }),
      askAgain: async (...call) => (calls.push(call), { outcome: 'asked' }),
    });
    const answers = [
      await send('POST', '', FORM),
      await send('PUT', '/a', { ...FORM, version: 2 }),
      await send('POST', '/a/turn', { isOn: false }),
      await send('POST', '/a/send'),
      await send('POST', '/a/ask', { personId: 'r' }),
      await send('DELETE', '/a'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(calls).toEqual([
      [aShop(), FORM],
      [aShop(), 'a', 2, FORM],
      [aShop(), 'a', false],
      [aShop(), 'a'],
      [aShop(), 'a', 'r'],
      [aShop(), 'a'],
    ]);
    expect(JSON.stringify(logged), 'no address in the log').not.toContain('@');
  });

  it.each([
    ['POST', '', { ...FORM, hour: 24 }],
    ['POST', '', { ...FORM, weekdays: [0] }],
    ['POST', '', { ...FORM, language: 'xx' }],
    ['POST', '', { ...FORM, recipients: ['x'.repeat(400)] }],
    ['POST', '', null],
    ['PUT', '/a', FORM],
    ['POST', '', { ...FORM, viewId: 'a\0' }],
    ['PUT', '/a', { ...FORM, version: 2 ** 31 }],
    ['POST', '/a/ask', { personId: 'a\0' }],
    ['POST', '/a/turn', {}],
    ['POST', '/a/ask', { personId: 7 }],
  ])('refuses what it does not send: %s %s %j', async (method, path, body) => {
    expect((await appWith({}).send(method, path, body)).status).toBe(400);
  });

  it.each([
    [{ outcome: 'outdated' }, 409, { problem: 'outdated' }],
    [{ outcome: 'full' }, 409, { problem: 'full' }],
    [{ outcome: 'cannot_send' }, 409, { problem: 'cannot_send' }],
    [
      { outcome: 'refused', problems: [{ field: 'viewId', problem: 'view_gone' }] },
      422,
      { problems: [{ field: 'viewId', problem: 'view_gone' }] },
    ],
  ] as const)('says why nothing was saved: %j', async (result, status, answer) => {
    const response = await appWith({ create: async () => result }).send('POST', '', FORM);
    expect([response.status, await response.json()]).toEqual([status, answer]);
  });

  it('says until when no more is sent, and what is not there', async () => {
    const endsAt = new Date(NOW.getTime() + 90_500);
    const { send } = appWith({ sendNow: async () => ({ outcome: 'too_often', endsAt }) });
    const response = await send('POST', '/a/send');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '91']);
    expect((await send('POST', '/none/turn', { isOn: true })).status).toBe(404);
  });

  it('asks the store for no id that is none of ours', async () => {
    const { send } = appWith({ turn: () => Promise.reject(new Error('asked')) });
    for (const id of ['%00', 'a%20b', 'a'.repeat(65)]) {
      expect((await send('POST', `/${id}/turn`, { isOn: true })).status).toBe(404);
    }
  });

  it('is nobody’s without a session, and says when the database does not answer', async () => {
    const { app, send } = appWith({
      read: async () => {
        throw new Error('away');
      },
    });
    expect((await app.request('/admin/reports')).status).toBe(401);
    expect((await send('GET', '')).status).toBe(503);
  });
});

describe('a link of a mail', () => {
  it('shows its page by GET, and does what it is for by POST alone', async () => {
    const calls: string[] = [];
    const page = { status: 200, html: '<!doctype html><title>x</title>' } as const;
    const { app } = appWith(
      {},
      {
        reportLinkPages: {
          show: async (...call) => (calls.push(`show ${call.join(' ')}`), page),
          submit: async (...call) => (calls.push(`submit ${call.join(' ')}`), page),
        },
      },
    );
    const shown = await app.request('/reports/agree/token');
    expect(await shown.text()).toBe(page.html);
    expect(shown.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(shown.headers.get('referrer-policy')).toBe('no-referrer');
    const form = { method: 'POST', body: 'List-Unsubscribe=One-Click' };
    expect((await app.request('/reports/stop/token', form)).status).toBe(200);
    expect(calls).toEqual(['show agree token', 'submit stop token']);
    for (const path of ['/reports/other/token', '/reports/stop']) {
      expect((await app.request(path)).status, path).toBe(404);
    }
    const large = { method: 'POST', body: 'x'.repeat(2_000) };
    expect((await app.request('/reports/stop/token', large)).status).toBe(413);
  });
});
