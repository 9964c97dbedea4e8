import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAKE_SERVICES } from '../../e2e/fake-carriers/fake-world.ts';
import { createCallJson } from './client/call-json.ts';
import { createProviders } from './create-providers.ts';
import { createAftership } from './providers/aftership.ts';
import { createEasypost } from './providers/easypost.ts';
import { createKarrio } from './providers/karrio.ts';
import { createSeventeenTrack } from './providers/seventeen-track.ts';
import { createShip24 } from './providers/ship24.ts';
import { faultTable } from './provider-faults.battery.ts';
import { trackingProviderBattery } from './tracking-provider.battery.ts';

const now = () => new Date();

describe('the services to choose from', () => {
  it('are five, each by its name', () => {
    const providers = createProviders({ now, request: createCallJson({ now }) });
    expect([...providers.keys()]).toEqual(['17track', 'ship24', 'aftership', 'easypost', 'karrio']);
    for (const [name, provider] of providers) expect(provider.name).toBe(name);
  });
});

trackingProviderBattery('17track', createSeventeenTrack);
trackingProviderBattery('ship24', createShip24, ['unsupported', 'input_required']);
trackingProviderBattery('aftership', createAftership);
trackingProviderBattery('easypost', createEasypost, ['input_required']);
trackingProviderBattery('karrio', createKarrio, ['input_required', 'quota']);

describe('the faults of all services', () => {
  it('are told as docs/carriers.md says', () => {
    const rows = faultTable(FAKE_SERVICES);
    console.info(rows.join('\n'));
    const documented = readFileSync(new URL('../../docs/carriers.md', import.meta.url), 'utf8');
    const cells = documented.split('\n').map(toCells);
    for (const row of rows) expect(cells).toContainEqual(toCells(row));
  });
});

/** Without the spaces that align a table. */
function toCells(row: string): string[] {
  return row.split('|').map((cell) => cell.trim());
}
