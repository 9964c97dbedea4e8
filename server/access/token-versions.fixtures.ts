import type { TokenVersions } from '../ports/token-versions.ts';

/** Token versions in the memory of a test. */
export function createMemoryTokenVersions(): TokenVersions {
  const versions = new Map<string, number>();
  const of = (key: string): number => versions.get(key) ?? 0;
  const revoke = async (key: string): Promise<void> => void versions.set(key, of(key) + 1);
  return {
    current: async (shop, orderId) => ({ ofShop: of(shop), ofOrder: of(`${shop} ${orderId}`) }),
    revokeOrder: (shop, orderId) => revoke(`${shop} ${orderId}`),
    revokeShop: (shop) => revoke(shop),
  };
}
