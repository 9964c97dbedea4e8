import { describe, expect, it } from 'vitest';
import { aConnection } from '../http/routes/admin-ports.fixtures.ts';
import { toAdminStatus } from '../http/home-page/admin-status.ts';
import { REQUIRED_SCOPES } from '../http/home-page/required-scopes.ts';
import { aShop, NOW } from '../core/order.fixtures.ts';
import type { ShopConnection } from '../ports/shop-connection.ts';
import type { AdminStatus } from './contract.ts';
import { readHealth, type HealthLine } from './health.ts';
import { ENGLISH } from './wording.ts';

function linesOf(
  connection: Partial<ShopConnection> = {},
  now = NOW,
  stoppedChannels: AdminStatus['stoppedChannels'] = [],
): HealthLine[] {
  const context = {
    shop: aShop(),
    clientId: 'id',
    supportEmail: 'help@app.example',
    apiVersion: '2026-10',
    previews: [],
    stoppedChannels,
    now,
  };
  return readHealth(toAdminStatus(aConnection(connection), context), ENGLISH);
}

/** The lines that are not `ok`. */
function problemsOf(connection: Partial<ShopConnection>, now?: Date): string[] {
  return linesOf(connection, now)
    .filter(({ severity }) => severity !== 'ok')
    .map(({ code, severity }) => `${code}: ${severity}`);
}

const ALL = [...REQUIRED_SCOPES, 'read_all_orders'];

describe('the health of a connection', () => {
  it('is one line for each condition, without a fix when all are met', () => {
    const lines = linesOf();
    expect(lines).toHaveLength(10);
    expect(lines.every(({ severity, fix }) => severity === 'ok' && fix === undefined)).toBe(true);
  });

  it.each<[string, Partial<ShopConnection>, string[]]>([
    ['cannot read orders', without('read_orders'), ['read_orders: critical']],
    ['has no app proxy', without('write_app_proxy'), ['write_app_proxy: critical']],
    ['cannot see returns', without('read_returns'), ['read_returns: warning']],
    ['learns of scans later', without('read_fulfillments'), ['read_fulfillments: note']],
    ['may not read e-mail addresses', { emailAccess: 'refused' }, ['email: critical']],
    ['has no order to read an address from', { emailAccess: 'unknown' }, ['email: note']],
    ['is behind a password', { storefrontPassword: 'on' }, ['password: warning']],
    ['may be behind a password', { storefrontPassword: 'unknown' }, ['password: note']],
    ['sees 60 days of orders', without('read_all_orders'), ['old_orders: note']],
  ])('says that the app %s', (_, connection, expected) => {
    expect(problemsOf(connection)).toEqual(expected);
  });

  it.each([
    ['2027-08-01', 'api: warning'],
    ['2027-10-01', 'api: critical'],
  ])('says at %s that the version ends', (day, expected) => {
    expect(problemsOf({}, new Date(day))).toEqual([expected]);
    expect(linesOf({}, new Date(day)).at(-1)?.title).toContain('October 1, 2027');
  });

  it('says which notices have stopped, and how they start again', () => {
    const lines = linesOf({}, NOW, ['webhook', 'flow', 'mail']).filter(({ fix }) => fix);
    expect(lines.map(({ code, severity }) => `${code}: ${severity}`)).toEqual([
      'webhook_stopped: warning',
      'flow_stopped: warning',
      'mail_stopped: warning',
    ]);
    expect(lines[0]?.fix).toBe('Open the page “Webhooks”, see why, and save them again.');
  });

  it('links to us where only we can mend it, and nowhere else', () => {
    const linked = linesOf({ scopes: [], emailAccess: 'refused' }, new Date('2028-01-01'))
      .filter(({ link }) => link?.url.startsWith('mailto:help@app.example?subject=demo.myshopify'))
      .map(({ code }) => code);
    expect(linked).toEqual(['email', 'old_orders', 'api']);
    expect(linesOf().filter(({ link }) => link?.url.startsWith('mailto:'))).toEqual([]);
  });

  it('has a fix for everything that is wrong, with every parameter filled in', () => {
    const worst = linesOf(
      { scopes: [], emailAccess: 'refused', storefrontPassword: 'on' },
      new Date('2028-01-01'),
    );
    for (const { title, fix } of worst) {
      expect(fix).toMatch(/\.$/);
      expect(title + fix).not.toMatch(/[{}]|undefined/);
    }
  });
});

function without(scope: string): Partial<ShopConnection> {
  return { scopes: ALL.filter((one) => one !== scope) };
}
