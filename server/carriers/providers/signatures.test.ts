import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProviderAccount, TrackingProvider } from '../../ports/tracking-provider.ts';
import { createEasypost } from './easypost.ts';
import { createAftership } from './aftership.ts';
import { createSeventeenTrack } from './seventeen-track.ts';

const VECTOR = new URL('../../../../shared/fixtures/carriers/easypost-webhook/', import.meta.url);

const vector = new URL('vector.json', VECTOR);
const hasVector = existsSync(vector);
if (!hasVector) console.warn("EasyPost's signed hook skipped: it is not at hand");

const deps = {
  now: () => new Date('2024-08-03T00:00:00Z'),
  request: () => Promise.reject(new Error('nothing is asked')),
};

const account: ProviderAccount = { apiKey: 'key', baseUrl: null, hookSecret: 'sécret' };

function read(
  provider: TrackingProvider,
  body: string | Uint8Array,
  headers: Record<string, string>,
) {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return provider.readHook(account, bytes, headers);
}

describe("EasyPost's own example of a signed hook", () => {
  it.skipIf(!hasVector)('is accepted, and not without one byte of it', () => {
    const { signature, secret } = JSON.parse(readFileSync(vector, 'utf8'));
    const body = readFileSync(new URL('body.raw', VECTOR));
    const provider = createEasypost(deps);
    const own = { ...account, hookSecret: secret };
    const headers = { 'x-hmac-signature': signature };
    expect(provider.readHook(own, body, headers)).toMatchObject({
      isSigned: true,
      parcels: [
        {
          answer: {
            kind: 'report',
            report: {
              fetchedAt: '2024-08-02T19:26:51.000Z',
              reportedStatus: { status: 'in_transit' },
              expected: [{ to: '2024-08-05' }],
            },
          },
        },
      ],
    });
    expect(provider.readHook(own, body.subarray(0, -1), headers)).toBeNull();
  });
});

/**
 * Neither 17TRACK nor AfterShip has published a signed example, so these two were computed apart, by
 * `printf '%s/key' BODY | sha256sum` and `printf %s BODY | openssl dgst -sha256 -hmac sécret -binary | base64`. They hold
 * the code to what the documents say, and a real account has to show that the documents are right.
 */
describe('a signature by the words of its document', () => {
  it('of 17TRACK is the hash of the body, a slash and the key', () => {
    const body = '{"event":"TRACKING_STOPPED","data":{"number":"RR123456789CN","carrier":3011}}';
    const sign = '4bc22065ebab190d5af927abc19d748e97264e997348479553c1f06f610fcf09';
    expect(read(createSeventeenTrack(deps), body, { sign })).toEqual({
      isSigned: false,
      parcels: [{ number: 'RR123456789CN', ref: '3011', answer: null }],
    });
  });

  it('of AfterShip is the HMAC of the body in Base64', () => {
    const body =
      '{"event":"tracking_update","msg":{"id":"a1","tracking_number":"1Z1","tag":"Pending"}}';
    const hmac = 'MnKgxdJPnAtbi7lNMZpqz1wnYrhBEMpISBSFmjOLS4k=';
    expect(read(createAftership(deps), body, { 'aftership-hmac-sha256': hmac })).toEqual({
      isSigned: true,
      parcels: [{ number: '1Z1', ref: 'a1', answer: { kind: 'pending', ref: 'a1' } }],
    });
  });
});
