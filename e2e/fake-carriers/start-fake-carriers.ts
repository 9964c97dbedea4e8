import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { ProviderAccount } from '../../server/ports/tracking-provider.ts';
import { listen } from '../fake-shopify/listen.ts';
import { fake17Track, hookOf17Track } from './fake-17track.ts';
import { fakeAftership, hookOfAftership } from './fake-aftership.ts';
import { fakeEasypost, hookOfEasypost } from './fake-easypost.ts';
import { fakeKarrio, hookOfKarrio } from './fake-karrio.ts';
import { fakeShip24, hookOfShip24 } from './fake-ship24.ts';
import type { FakeHook } from './fake-hook.ts';
import type { FakeParcel } from './fake-parcels.ts';
import {
  createFakeWorld,
  FAKE_SERVICES,
  keyOf,
  secretOf,
  type FakeService,
  type FakeWorld,
} from './fake-world.ts';
import { limitCalls } from './limit-calls.ts';
import { playFaults, recordCalls } from './play-faults.ts';

/** Where each service really is; Karrio's is the merchant's own. */
const ORIGINS: Record<FakeService, string> = {
  '17track': 'https://api.17track.net',
  ship24: 'https://api.ship24.com',
  aftership: 'https://api.aftership.com',
  easypost: 'https://api.easypost.com',
  karrio: 'https://karrio.shop.example',
};

const SERVICES: Record<
  FakeService,
  { api(world: FakeWorld): Hono; hookOf(world: FakeWorld, parcel: FakeParcel): FakeHook }
> = {
  '17track': { api: fake17Track, hookOf: hookOf17Track },
  ship24: { api: fakeShip24, hookOf: hookOfShip24 },
  aftership: { api: fakeAftership, hookOf: hookOfAftership },
  easypost: { api: fakeEasypost, hookOf: hookOfEasypost },
  karrio: { api: fakeKarrio, hookOf: hookOfKarrio },
};

export interface FakeCarriers {
  world: FakeWorld;
  /** For `createCallJson`: where the services are instead. */
  standIns: ReadonlyMap<string, string>;
  account(service: FakeService): ProviderAccount;
  /** The hooks of a parcel's scans, one for each, in the order in which they happened. */
  hooksOf(service: FakeService, number: string): FakeHook[];
  close(): Promise<void>;
}

interface FakeOptions {
  /** 0: any that is free. */
  port?: number;
  now?: () => Date;
  parcels?: readonly FakeParcel[];
  /** Milliseconds before each answer. */
  delay?: number;
  /** Each service answers as many calls a second as it allows, and no more. */
  hasLimits?: boolean;
}

/** One server on this machine that speaks for all five services. */
export async function startFakeCarriers(options: FakeOptions = {}): Promise<FakeCarriers> {
  const { port = 0, now = () => new Date(), delay = 0, hasLimits = false } = options;
  const world = createFakeWorld(now, options.parcels);
  const app = new Hono<{ Bindings: HttpBindings }>();
  for (const service of FAKE_SERVICES) {
    const path = `/${service}/*`;
    app.use(path, recordCalls(service, world), playFaults(service, world));
    if (hasLimits) app.use(path, limitCalls(service, now));
    if (delay > 0) {
      app.use(path, async (_, next) => {
        await wait(delay);
        await next();
      });
    }
    app.route(`/${service}`, SERVICES[service].api(world));
  }
  const { url, close } = await listen(app.fetch, port);
  return {
    world,
    close,
    standIns: new Map(FAKE_SERVICES.map((service) => [ORIGINS[service], `${url}/${service}`])),
    account: (service) => ({
      apiKey: keyOf(service),
      baseUrl: service === 'karrio' ? ORIGINS.karrio : null,
      hookSecret: secretOf(service),
    }),
    hooksOf(service, number) {
      const parcel = world.find(number);
      const hooks = (parcel?.scans ?? []).map((_, index) => {
        world.showScans(number, index + 1);
        return parcel ? SERVICES[service].hookOf(world, parcel) : null;
      });
      world.showScans(number, null);
      return hooks.filter((hook) => hook !== null);
    },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
