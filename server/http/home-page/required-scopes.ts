import type { RequiredScope } from '../../admin/contract.ts';

/** The scopes that the app asks for: those of `shopify.app.toml`, in its order. */
export const REQUIRED_SCOPES: readonly RequiredScope[] = [
  'read_orders',
  'read_merchant_managed_fulfillment_orders',
  'read_third_party_fulfillment_orders',
  'read_returns',
  'read_fulfillments',
  'write_app_proxy',
];

/** Required scopes that are not among the granted ones. */
export function missingScopes(granted: readonly string[]): RequiredScope[] {
  return REQUIRED_SCOPES.filter((scope) => !isGranted(granted, scope));
}

/** A scope to write includes the one to read, which Shopify then need not list. */
export function isGranted(granted: readonly string[], scope: RequiredScope): boolean {
  return granted.includes(scope) || granted.includes(scope.replace(/^read_/, 'write_'));
}
