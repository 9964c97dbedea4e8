import {
  ProviderUnavailable,
  type ParcelQuery,
  type ProviderAccount,
  type ProviderAnswer,
  type ProviderTrouble,
  type TrackingProvider,
} from '../ports/tracking-provider.ts';

/** A tracking service for tests of what asks one, with what it was asked. */
export interface FakeService extends TrackingProvider {
  calls: { by: 'check' | 'register' | 'fetch'; account: ProviderAccount; parcels: ParcelQuery[] }[];
  /** The answer about a parcel; throws for a call that fails. Each awaits it. */
  answer: (parcel: ParcelQuery) => ProviderAnswer | Promise<ProviderAnswer>;
}

/** The hook's body is the JSON of what it says; its header `signature` has to be the account's secret. */
export function aFakeService(overrides: Partial<TrackingProvider> = {}): FakeService {
  const calls: FakeService['calls'] = [];
  async function ask(
    by: 'register' | 'fetch',
    account: ProviderAccount,
    parcels: readonly ParcelQuery[],
  ): Promise<ProviderAnswer[]> {
    calls.push({ by, account, parcels: [...parcels] });
    return Promise.all(parcels.map(async (one) => service.answer(one)));
  }
  const service: FakeService = {
    name: 'ship24',
    batchSize: 3,
    callsPerSecond: 1_000,
    wants: { baseUrl: false, hookSecret: true },
    calls,
    answer: () => ({ kind: 'pending', ref: 'ref' }),
    async checkAccount(account) {
      calls.push({ by: 'check', account, parcels: [] });
    },
    register: (account, parcels) => ask('register', account, parcels),
    fetch: (account, parcels) => ask('fetch', account, parcels),
    readHook: ({ hookSecret }, body, { signature }) =>
      signature === hookSecret ? JSON.parse(new TextDecoder().decode(body)) : null,
    ...overrides,
  };
  return service;
}

/** An answer that fails the whole call. */
export function failing(trouble: ProviderTrouble, seconds: number | null = null): () => never {
  return () => {
    throw new ProviderUnavailable(trouble, 'in a test', seconds);
  };
}
