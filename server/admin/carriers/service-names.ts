import type { TrackingServiceName } from '../contract.ts';
import type { Say } from '../wording.ts';

/** As the services write themselves. */
const NAMES: Readonly<Record<Exclude<TrackingServiceName, 'own'>, string>> = {
  '17track': '17TRACK',
  ship24: 'Ship24',
  aftership: 'AfterShip',
  easypost: 'EasyPost',
  karrio: 'Karrio',
};

/** What a merchant calls a service. */
export function nameOf(service: TrackingServiceName, say: Say): string {
  return service === 'own' ? say('service_own') : NAMES[service];
}
