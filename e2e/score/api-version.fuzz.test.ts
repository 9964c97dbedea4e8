import { describe, expect, it, onTestFinished } from 'vitest';
import { startShop } from '../fake-shopify/start-shop.fixtures.ts';
import { ADMIN_API_VERSION } from '../../server/shopify/client/admin-client.ts';
import { countCases, FULL, shareOf } from './count-cases.fixtures.ts';

/** Months that Shopify supports a version for at least. https://shopify.dev/docs/api/usage/versioning */
const SUPPORTED_MONTHS = 12;

/** Days that an upgrade may take. */
const WARNING = 90;

const DAY = 86_400_000;

/** Milliseconds for a look-up on a busy machine. */
const PATIENCE = 60_000;

/** Points that no test uses up. */
const UNLIMITED_PLAN = { size: 1e9, restoreRate: 1e9 };

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
      target: `≥ ${WARNING}`,
      tried: 1,
      survived: 1,
      figure: `${days} days`,
      runsIn: '',
    });
  });
});

it('an answer of another version of the Admin API is noticed, and is used', async ({ task }) => {
  const noticed = new Set<string>();
  const { admin, look, close } = await startShop({
    plan: UNLIMITED_PLAN,
    deadline: PATIENCE,
    onOtherVersion: (version) => void noticed.add(version),
  });
  onTestFinished(close);
  const tried = shareOf(200, 0.1);
  for (let month = 0; month < tried; month += 1) {
    noticed.clear();
    const year = 2025 + Math.floor(month / 12);
    admin.version = `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
    expect(await look('1001', 'jane@example.com'), admin.version).not.toBeNull();
    expect(noticed).toEqual(new Set([admin.version]).difference(new Set([ADMIN_API_VERSION])));
  }
  countCases(task, {
    row: 'E16',
    suite: `look-ups answered by another version than ${ADMIN_API_VERSION}, or by it`,
    target: 'each of another is noticed, no other',
    tried,
    survived: tried,
    runsIn: 'npm test: 10 %',
  });
});
