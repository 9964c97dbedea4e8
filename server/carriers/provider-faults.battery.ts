import { expect, it } from 'vitest';
import { RETRY_AFTER } from '../../e2e/fake-carriers/play-faults.ts';
import type { FakeFault, FakeService } from '../../e2e/fake-carriers/fake-world.ts';
import type { ProviderTrouble, ProviderUnavailable } from '../ports/tracking-provider.ts';
import {
  aParcelQuery,
  PARCELS,
  troubleOf,
  type ProviderSubject,
} from './provider-subject.fixtures.ts';

type Fault = Exclude<FakeFault, 'quota'>;

/** What each fault of a service is told as, and when it may be asked again, in seconds. */
const FAULTS: [fault: Fault, trouble: ProviderTrouble, retryAfter: number | null][] = [
  ['html', 'not_json', null],
  ['other_shape', 'unexpected_answer', null],
  ['too_large', 'too_large', null],
  ['silent', 'deadline', null],
  ['reset', 'network', null],
  ['rate_limited_seconds', 'rate_limited', RETRY_AFTER],
  ['rate_limited_date', 'rate_limited', RETRY_AFTER],
  ['server_error', 'server_error', null],
  ['redirect', 'unexpected_answer', null],
];

/** What each service's fault was told as: the fault, then the service. */
const told = new Map<FakeFault, Map<FakeService, string>>();

function tell(
  fault: FakeFault,
  service: FakeService,
  found: readonly (ProviderUnavailable | null)[],
): void {
  const row = told.get(fault) ?? new Map<FakeService, string>();
  const troubles = new Set(found.map((one) => one?.trouble ?? 'none'));
  told.set(fault, row.set(service, [...troubles].join(', ')));
}

/** The faults that this file's batteries have played, and what they were told as: rows of Markdown. */
export function faultTable(services: readonly FakeService[]): string[] {
  return [...told].map(([fault, row]) => {
    const cells = services.map((service) => row.get(service) ?? 'cannot be');
    return `| ${[fault.replaceAll('_', ' '), ...cells].join(' | ')} |`;
  });
}

/** Each fault of a service is told apart, by every kind of call, and no error repeats what was said. */
export function providerFaultsBattery(
  service: FakeService,
  subject: () => ProviderSubject,
  hasQuota: boolean,
): void {
  it.each(FAULTS)(`of ${service}, %s, is told as %s`, async (fault, trouble, retryAfter) => {
    const { provider, impatient, account, fake } = subject();
    const asked = fault === 'silent' ? impatient : provider;
    const query = [aParcelQuery(PARCELS.onItsWay, { ref: 'nobody-1' })];
    fake.world.faults.set(service, fault);
    const found = await Promise.all([
      troubleOf(asked.fetch(account, query)),
      troubleOf(asked.register(account, query)),
      troubleOf(asked.checkAccount(account)),
    ]);
    fake.world.faults.delete(service);
    tell(fault, service, found);
    for (const one of found) {
      expect(one?.trouble).toBe(trouble);
      expect(one?.retryAfterSeconds).toBe(retryAfter);
      expect(one?.message).not.toMatch(/Welcome|key|nobody-1|1Z0/);
    }
  });

  it.runIf(hasQuota)(`of ${service}, no parcels left, is told as quota_used_up`, async () => {
    const { provider, account, fake } = subject();
    fake.world.faults.set(service, 'quota');
    const found = await troubleOf(provider.register(account, [aParcelQuery(PARCELS.onItsWay)]));
    fake.world.faults.delete(service);
    tell('quota', service, [found]);
    expect(found).toMatchObject({ trouble: 'quota_used_up' });
  });
}
