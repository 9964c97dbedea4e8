import { expect, it } from 'vitest';
import type { FakeHook } from '../../e2e/fake-carriers/fake-hook.ts';
import type { FakeService } from '../../e2e/fake-carriers/fake-world.ts';
import type { TrackingReport } from '../core/order.ts';
import type { ProviderHook } from '../ports/tracking-provider.ts';
import { PARCELS, type ProviderSubject } from './provider-subject.fixtures.ts';

/** Bytes between two that are changed: every part of a body is hit, and the test stays short. */
const STEP = 7;

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function reportOf(hook: ProviderHook | null): TrackingReport | null {
  const answer = hook?.parcels[0]?.answer;
  return answer?.kind === 'report' ? answer.report : null;
}

/** A hook that its service has sent is read; any other is refused, or counts for nothing. */
export function providerHooksBattery(service: FakeService, subject: () => ProviderSubject): void {
  const hooks = (): FakeHook[] => subject().fake.hooksOf(service, PARCELS.delivered);

  function newest(): FakeHook {
    const hook = hooks().at(-1);
    if (!hook) throw new Error('the fake sends no hook');
    return hook;
  }

  function read(hook: FakeHook, changes: { apiKey?: string; hookSecret?: string | null } = {}) {
    const { provider, account } = subject();
    return provider.readHook({ ...account, ...changes }, encode(hook.body), hook.headers);
  }

  it('names its parcel', () => {
    expect(read(newest())?.parcels).toMatchObject([{ number: PARCELS.delivered }]);
  });

  it('brings a report only where the whole of it was signed', () => {
    for (const hook of hooks()) {
      expect(reportOf(read(hook)) !== null).toBe(read(hook)?.isSigned);
    }
  });

  it('is refused where it was forged: no signature, another one, another key', () => {
    const { body, headers } = newest();
    expect(read({ body, headers: {} })).toBeNull();
    for (const [name, value] of Object.entries(headers)) {
      for (const forged of ['', 'x', `${value}x`, value.slice(1)]) {
        expect(read({ body, headers: { ...headers, [name]: forged } })).toBeNull();
      }
    }
    expect(read(newest(), { apiKey: 'other', hookSecret: 'other' })).toBeNull();
    expect(read(newest(), { apiKey: '', hookSecret: null })).toBeNull();
    expect(read(newest(), { apiKey: '', hookSecret: '' })).toBeNull();
  });

  it('brings no report with any byte of it changed', () => {
    const { provider, account } = subject();
    const { body, headers } = newest();
    const bytes = encode(body);
    for (let place = 0; place < bytes.length; place += STEP) {
      const changed = Uint8Array.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(reportOf(provider.readHook(account, changed, headers))).toBeNull();
    }
  });

  it('that is sent again, or late, is no newer than it was', () => {
    expect(read(newest())).toEqual(read(newest()));
    const times = hooks().flatMap((hook) => reportOf(read(hook))?.fetchedAt ?? []);
    expect(times).toEqual(times.toSorted());
    expect(new Set(times).size).toBe(times.length);
  });

  it('of another shape, or of none, says nothing', () => {
    for (const body of ['', 'null', '[]', '{"event":"x"}', '<html>']) {
      expect(read({ ...newest(), body })?.parcels ?? []).toEqual([]);
    }
  });
}
