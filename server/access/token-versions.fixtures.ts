import type { TokenVersions } from '../ports/token-versions.ts';

/** Forgets everything when the process ends: what was revoked is then valid again. */
export function createMemoryTokenVersions(): TokenVersions {
  const counts = new Map<string, number>();
  const of = (key: string): number => counts.get(key) ?? 0;
  const end = async (key: string): Promise<void> => void counts.set(key, of(key) + 1);
  return {
    current: async (shop, orderId) => ({ ofShop: of(shop), ofOrder: of(`${shop} ${orderId}`) }),
    revokeOrder: (shop, orderId) => end(`${shop} ${orderId}`),
    revokeShop: (shop) => end(shop),
  };
}
