import type { ProviderName, TrackingProvider } from '../ports/tracking-provider.ts';
import type { ServiceDeps } from './client/service.ts';
import { createAftership } from './providers/aftership.ts';
import { createEasypost } from './providers/easypost.ts';
import { createKarrio } from './providers/karrio.ts';
import { createSeventeenTrack } from './providers/seventeen-track.ts';
import { createShip24 } from './providers/ship24.ts';

/** One line for each service; a merchant's own is added here (docs/carriers.md). */
const PROVIDERS = [
  createSeventeenTrack,
  createShip24,
  createAftership,
  createEasypost,
  createKarrio,
] as const;

/** The tracking services that a merchant may choose from, in the order in which they are offered. */
export function createProviders(deps: ServiceDeps): ReadonlyMap<ProviderName, TrackingProvider> {
  const providers = PROVIDERS.map((create) => create(deps));
  return new Map(providers.map((provider) => [provider.name, provider]));
}
