import { aShop } from '../core/order.fixtures.ts';
import type { PageSettings } from '../contract.ts';
import type { Session } from '../ports/session-store.ts';
import type { Webhook } from '../ports/webhook-inbox.ts';
import { createStores, type Stores, type StoresOptions } from './create-stores.ts';
import type { Key } from './key-ring.ts';

/** The same key for the same id, in every process. */
export function aKey(id = 'k1'): Key {
  return { id, key: Buffer.alloc(32, id) };
}

/** Real stores, on SQLite in memory. */
export function memoryStores(options: Pick<StoresOptions, 'onNotices'> = {}): Promise<Stores> {
  return createStores({ databaseUrl: ':memory:', keys: [aKey()], ...options });
}

export function aSession(overrides: Partial<Session> = {}): Session {
  return {
    shop: aShop(),
    accessToken: 'shpat_the-access-token',
    expiresAt: new Date('2026-11-25T14:05:00Z'),
    refreshToken: 'shprt_the-refresh-token',
    refreshExpiresAt: new Date('2027-02-23T13:05:00Z'),
    scopes: ['read_orders', 'read_returns'],
    ...overrides,
  };
}

export function aWebhook(overrides: Partial<Webhook> = {}): Webhook {
  return {
    shop: aShop(),
    id: 'b54557e4-bdd9-4b37-8a5f-bf7d70bcd043',
    topic: 'customers/redact',
    subject: 'pseudonym',
    about: null,
    ...overrides,
  };
}

export function somePageSettings(overrides: Partial<PageSettings> = {}): PageSettings {
  return {
    contactLink: '/pages/help',
    returnsLink: 'https://returns.example/start',
    contactSentence: 'Call us on weekdays from 9 to 5.',
    returnsSentence: 'Use the label in your package.',
    shipsIn: 'Usually ships in 2 to 3 working days.',
    formOfAddress: 'formal',
    ...overrides,
  };
}
