import { describe, expect, it } from 'vitest';
import { ADMIN_API_VERSION } from '../../server/shopify/client/admin-client.ts';
import { countCases, FULL } from './count-cases.fixtures.ts';

/** Months that Shopify supports a version for at least. https://shopify.dev/docs/api/usage/versioning */
const SUPPORTED_MONTHS = 12;

/** Days that an upgrade may take. */
const WARNING = 90;

const DAY = 86_400_000;

// It fails when time has passed and nothing else: `npm run score` alone.
describe.runIf(FULL)('the version of the Admin API', () => {
  it('is supported for long enough to change it', ({ task }) => {
    const [year = 0, month = 0] = ADMIN_API_VERSION.split('-').map(Number);
    const ends = Date.UTC(year, month - 1 + SUPPORTED_MONTHS);
    const days = Math.floor((ends - Date.now()) / DAY);
    expect(days).toBeGreaterThanOrEqual(WARNING);
    countCases(task, {
      row: 'E16',
      suite: `days that ${ADMIN_API_VERSION} is supported yet`,
      target: `≥ ${WARNING}; an answer of another version is not noticed yet`,
      tried: 1,
      survived: 1,
      figure: `${days} days`,
      runsIn: '',
    });
  });
});
