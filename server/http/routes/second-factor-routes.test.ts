import { describe, expect, it } from 'vitest';
import { fakePorts, send } from '../../app.fixtures.ts';
import type { SecondFactor } from '../../contract.ts';
import { signedIn } from './admin-ports.fixtures.ts';

const PATH = '/admin/second-factors';

/** A server whose app has these fields approved, over one choice. */
function startServer(approvedFactors: readonly SecondFactor[], chosen: SecondFactor[] = []) {
  let saved: readonly SecondFactor[] = chosen;
  const secondFactors = {
    load: async () => saved,
    save: async (_: unknown, factors: readonly SecondFactor[]) => void (saved = factors),
  };
  const ports = fakePorts({ factors: { approvedFactors, secondFactors } });
  return async (method: 'GET' | 'PUT', body?: unknown, headers: HeadersInit = signedIn()) => {
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await send(ports, PATH, init);
    return response.ok ? response.json() : response.status;
  };
}

describe(PATH, () => {
  it('has what the merchant has turned on, of what is approved', async () => {
    const ask = startServer(['postal_code', 'phone']);
    expect(await ask('GET')).toEqual({ approved: ['postal_code', 'phone'], chosen: [] });
    const both = { approved: ['postal_code', 'phone'], chosen: ['phone'] };
    expect(await ask('PUT', { chosen: ['phone'] })).toEqual(both);
    expect(await ask('GET')).toEqual(both);
  });

  it('turns on nothing that Shopify has not approved, and shows none of it as on', async () => {
    const ask = startServer(['postal_code'], ['phone']);
    expect(await ask('GET')).toEqual({ approved: ['postal_code'], chosen: [] });
    expect(await ask('PUT', { chosen: ['phone'] })).toBe(400);
    expect(await ask('PUT', { chosen: ['name'] })).toBe(400);
    expect(await ask('PUT', {})).toBe(400);
  });

  it('is for the signed-in merchant alone', async () => {
    const ask = startServer(['phone']);
    expect(await ask('GET', undefined, {})).toBe(401);
    expect(await ask('PUT', { chosen: [] }, {})).toBe(401);
  });
});
