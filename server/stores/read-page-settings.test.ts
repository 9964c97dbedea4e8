import { describe, expect, it } from 'vitest';
import { aShop } from '../core/order.fixtures.ts';
import type { PageSettings } from '../contract.ts';
import { NO_PAGE_SETTINGS } from '../ports/page-settings.ts';
import { createReadPageSettings } from './read-page-settings.ts';
import { somePageSettings } from './stores.fixtures.ts';

/** A store whose answer is set, and how often it was reported as unavailable. */
function reading(timeout?: number) {
  const store = { load: (): Promise<PageSettings> => Promise.resolve(somePageSettings()) };
  const errors: unknown[] = [];
  const load = () => store.load();
  const read = createReadPageSettings({ load }, (error) => void errors.push(error), timeout);
  return { store, errors, read };
}

const down = (): Promise<PageSettings> => Promise.reject(new Error('down'));
const never = (): Promise<PageSettings> => new Promise(() => {});

describe('the page settings that a shopper gets', () => {
  it('are the stored ones, each time', async () => {
    const { store, read, errors } = reading();
    expect(await read(aShop())).toEqual(somePageSettings());
    store.load = async () => somePageSettings({ shipsIn: 'Tomorrow.' });
    expect((await read(aShop())).shipsIn).toBe('Tomorrow.');
    expect(errors).toEqual([]);
  });

  it.each([
    ['fails', down],
    ['hangs', never],
  ])('are the last ones while the database %s, or none', async (_, load) => {
    const { store, read, errors } = reading(5);
    await read(aShop());
    store.load = load;
    expect(await read(aShop())).toEqual(somePageSettings());
    expect(await read(aShop('other'))).toEqual(NO_PAGE_SETTINGS);
    expect(errors).toHaveLength(2);
  });
});
