import type { AdminStatus } from '../../../server/admin/contract.ts';

/** A state of a merchant's shop, which the demo shows the app's page in. */
export interface AdminState {
  label: string;
  /** The status of the block in App Bridge; `silent` is an App Bridge without `app.extensions`. */
  block: 'active' | 'available' | 'unavailable' | 'silent';
  /** Fields that differ from the response of our server. */
  status?: Partial<AdminStatus>;
  /** Scopes that the merchant has not granted. */
  missing?: readonly string[];
  /** Our server responds with 503. */
  fails?: true;
}

const API = { version: '2026-10', endsOn: '2027-10-01' };

export const adminStates = {
  fresh: { label: 'Just installed', block: 'available' },
  placed: { label: 'The form is in the theme', block: 'active', status: { findsOldOrders: true } },
  everywhere: { label: 'The form is on every page', block: 'active' },
  vintage: { label: 'A theme without blocks', block: 'unavailable' },
  silent: {
    label: 'Shopify does not know',
    block: 'silent',
    status: { emailAccess: 'unknown', storefrontPassword: 'unknown' },
  },
  password: {
    label: 'The shop has a password',
    block: 'available',
    status: { storefrontPassword: 'on' },
  },
  email: { label: 'No e-mail addresses', block: 'active', status: { emailAccess: 'refused' } },
  scopes: { label: 'Rights are missing', block: 'active', missing: ['read_returns'] },
  ending: {
    label: 'The version ends soon',
    block: 'active',
    status: { api: { ...API, phase: 'ending' } },
  },
  broken: {
    label: 'Everything is wrong',
    block: 'available',
    missing: ['read_orders', 'write_app_proxy', 'read_returns'],
    status: {
      emailAccess: 'refused',
      storefrontPassword: 'on',
      api: { ...API, phase: 'ended' },
    },
  },
  failed: { label: 'Our server does not answer', block: 'available', fails: true },
} satisfies Record<string, AdminState>;

export type AdminStateName = keyof typeof adminStates;

export function toAdminState(name: string | undefined): AdminStateName {
  return name !== undefined && isAdminStateName(name) ? name : 'fresh';
}

function isAdminStateName(name: string): name is AdminStateName {
  return Object.hasOwn(adminStates, name);
}

/** The response of our server in a shop in that state. */
export function statusIn(name: AdminStateName, status: AdminStatus): AdminStatus {
  const state: AdminState = adminStates[name];
  const scopes = status.scopes.map(({ code, granted }) => ({
    code,
    granted: granted && state.missing?.includes(code) !== true,
  }));
  return { ...status, scopes, ...state.status };
}
