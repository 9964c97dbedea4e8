import { signSessionToken } from '../../../e2e/fake-shopify/token-endpoint/session-token.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { ShopConnection } from '../../ports/shop-connection.ts';
import type { AppPorts } from '../../app.ts';
import { REQUIRED_SCOPES } from '../home-page/required-scopes.ts';

/** The connection of a shop where nothing is missing. */
export function aConnection(overrides: Partial<ShopConnection> = {}): ShopConnection {
  return {
    scopes: [...REQUIRED_SCOPES, 'read_all_orders'],
    emailAccess: 'approved',
    storefrontPassword: 'off',
    storefrontUrl: 'https://fennel.example',
    ...overrides,
  };
}

const API_SECRET = 'app-secret';

/** The header that App Bridge puts on a request, in the admin of `demo`. */
export function signedIn(issuedAt: Date = NOW, apiSecret = API_SECRET): { authorization: string } {
  const token = signSessionToken({ shop: aShop(), apiKey: 'client-id', issuedAt }, apiSecret);
  return { authorization: `Bearer ${token}` };
}

/** Ports of a shop that has the app installed. */
export function adminPorts(overrides: Partial<AppPorts['admin']> = {}): AppPorts['admin'] {
  return {
    clientId: 'client-id',
    supportEmail: 'help@app.example',
    apiVersion: '2026-10',
    grantedScopes: async () => REQUIRED_SCOPES,
    install: async () => {
      throw new Error('installed already');
    },
    readConnection: async () => aConnection(),
    stoppedChannels: async () => [],
    pageFiles: {
      entry: 'home-page-abc.js',
      contents: new Map([['home-page-abc.js', 'draw()']]),
    },
    ...overrides,
  };
}
