import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../theme-extension/locales/en.default.json' with { type: 'json' };

const [, union = ''] = /type ShipmentSubstatus =([^;]+);/.exec(read('server/contract.ts')) ?? [];
const substatuses = [...union.matchAll(/'(\w+)'/g)].map(([, code = '']) => code);

const words = Object.keys(english.order_tracking.status);

/** Codes in the statements of the core that speak of a substatus. */
const rules = filesIn('server/core/{shipments,timeline,tracking-events,units}/*.ts')
  .flatMap((text) => [...text.matchAll(/ubstatus[^;]*;/gi)])
  .flatMap(([statement]) => [...statement.matchAll(/'(\w+)'|\b(\w+):/g)])
  .map(([, quoted, key]) => quoted ?? key);

/** Codes that stand behind a status in a row of a table: `['delivered', 'signed', …` or `at('delivered', 'signed')`. */
const tables = filesIn(
  'server/{core/tracking-events/{codes,wordings}/*.ts,shopify/orders/shipment-states.ts}',
)
  .flatMap((text) => [...text.matchAll(/[[(]\s*'\w+',\s*'(\w+)'/g)])
  .map(([, code]) => code);

function filesIn(pattern: string): string[] {
  return globSync(pattern)
    .filter((path) => !/\.(test|fixtures)\.ts$/.test(path))
    .map(read);
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

describe('a substatus of the contract', () => {
  it.each(substatuses)('is used by words, by a rule or by a source’s table: %s', (code) => {
    expect([...words, ...rules, ...tables]).toContain(code);
  });

  it('is read from the contract, and not from a text that has changed', () => {
    expect(substatuses.length).toBeGreaterThan(40);
    expect(rules).toContain('customs_processing');
    expect(tables).toContain('parcel_locker');
  });
});
