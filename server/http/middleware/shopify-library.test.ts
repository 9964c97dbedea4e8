import '@shopify/shopify-api/adapters/node';
import { ApiVersion, LogSeverity, shopifyApi } from '@shopify/shopify-api';
import { describe, expect, it } from 'vitest';
import { signSessionToken } from '../../../e2e/fake-shopify/token-endpoint/session-token.ts';
import { ADMIN_API_VERSION } from '../../shopify/client/admin-client.ts';
import { appProxyDigest, verifyAppProxy } from './verify-app-proxy.ts';
import { createContactsOf } from '../../stores/order-contacts.ts';
import { createVerifySessionToken } from './verify-session-token.ts';
import { aDelivery, WEBHOOK_SECRET } from '../../webhooks/signed-webhook.fixtures.ts';
import { verifyWebhook } from '../../webhooks/verify-webhook.ts';

/**
 * Shopify's own library as a second opinion on what we verify ourselves: what it takes for genuine, so do
 * we. Where we are stricter on purpose, the tests of each verifier say so.
 */
const library = shopifyApi({
  apiKey: 'key',
  apiSecretKey: WEBHOOK_SECRET,
  hostName: 'app.example',
  apiVersion: ApiVersion.October26,
  isEmbeddedApp: true,
  logger: { level: LogSeverity.Error },
});

const PSEUDONYMS = {
  subjectOf: () => '',
  contactsOf: createContactsOf([{ id: 'k1', key: new Uint8Array(32) }]),
};

describe('Shopify’s own library', () => {
  it('knows the version of the Admin API that we ask', () => {
    expect(Object.values(ApiVersion)).toContain(ADMIN_API_VERSION);
  });

  it.each(['x-shopify-', 'shopify-'] as const)(
    'agrees on webhooks with %s headers',
    async (family) => {
      const genuine = aDelivery({ prefix: family, body: { note: 'Grüße ✓' } });
      const forged = { ...genuine, body: new TextEncoder().encode('{}') };
      for (const { body, headers } of [genuine, forged]) {
        // Shopify sends it, and we have no use for it.
        headers.set(`${family}api-version`, ADMIN_API_VERSION);
        const ours = verifyWebhook(body, headers, WEBHOOK_SECRET, PSEUDONYMS);
        const theirs = await library.webhooks.validate({
          rawBody: new TextDecoder().decode(body),
          rawRequest: { method: 'POST', url: '/webhooks', headers: Object.fromEntries(headers) },
        });
        expect(ours.ok).toBe(theirs.valid);
      }
      const { body, headers } = genuine;
      expect(verifyWebhook(body, headers, WEBHOOK_SECRET, PSEUDONYMS).ok).toBe(true);
    },
  );

  it('agrees on session tokens', async () => {
    const now = new Date();
    const keys = { shop: 'demo.myshopify.com', apiKey: 'key' };
    const genuine = signSessionToken({ ...keys, issuedAt: now }, WEBHOOK_SECRET);
    const forged = signSessionToken({ ...keys, issuedAt: now }, 'another secret');
    const verifySessionToken = createVerifySessionToken({
      apiKey: 'key',
      apiSecret: WEBHOOK_SECRET,
    });
    expect(await verifySessionToken(`Bearer ${genuine}`, now)).toMatchObject({ ok: true });
    expect(await library.session.decodeSessionToken(genuine)).toMatchObject({ aud: 'key' });
    expect(await verifySessionToken(`Bearer ${forged}`, now)).toMatchObject({ ok: false });
    await expect(library.session.decodeSessionToken(forged)).rejects.toThrow();
  });

  it('agrees on requests of the app proxy', async () => {
    const now = new Date();
    const query = new URLSearchParams({
      logged_in_customer_id: '',
      path_prefix: '/apps/track-order',
      shop: 'demo.myshopify.com',
      timestamp: String(Math.floor(now.getTime() / 1000)),
    });
    query.set('signature', appProxyDigest(query.toString(), WEBHOOK_SECRET) ?? '');
    expect(verifyAppProxy(query.toString(), WEBHOOK_SECRET, now)).toMatchObject({ ok: true });
    expect(await library.utils.validateHmac(query, { signator: 'appProxy' })).toBe(true);
    query.set('shop', 'other.myshopify.com');
    expect(verifyAppProxy(query.toString(), WEBHOOK_SECRET, now)).toMatchObject({ ok: false });
    expect(await library.utils.validateHmac(query, { signator: 'appProxy' })).toBe(false);
  });
});
