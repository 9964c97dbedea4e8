import type {
  FlagEffect,
  FlagPreview,
  FlagSettingsAnswer,
  FlagSettingsPage,
} from '../../server/admin/flags/flags-contract.ts';
import { ENGLISH } from '../../server/admin/wording.ts';
import { violations } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';

const { say, formatDay } = ENGLISH;

const LIMITS = {
  pickup_overdue: 5,
  no_movement_domestic: 3,
  no_movement_cross_border: 7,
  no_movement_customs: 10,
  late: 1,
  not_handed_over: 3,
  not_shipped: 3,
  no_tracking: 2,
};
const SETTINGS = { limits: LIMITS, workingDays: [1, 2, 3, 4, 5], closedOn: [] };
const PAGE: FlagSettingsPage = {
  keeping: 'on',
  settings: SETTINGS,
  version: 3,
  defaults: SETTINGS,
  range: { min: 1, max: 30 },
  mostClosedDates: 120,
  isDeriving: false,
};

const SAME: FlagEffect = { before: 9, after: 9 };

/** The more days a shop allows, the fewer deliveries are not shipped in time. */
function previewOf(notShipped: number): FlagPreview {
  const after = notShipped === 3 ? 9 : 14;
  return {
    limits: {
      pickup_overdue: SAME,
      no_movement_domestic: SAME,
      no_movement_cross_border: SAME,
      no_movement_customs: SAME,
      late: SAME,
      not_handed_over: SAME,
      not_shipped: { before: 9, after },
      no_tracking: SAME,
    },
    all: { before: 72, after: 63 + after },
    orders: 2_000,
    isWhole: false,
  };
}

test(
  'the merchant sees what a limit would do before saving it, and what a colleague has saved meanwhile',
  { tag: '@phone' },
  async ({ page, browserErrors }) => {
    // Chromium logs the 409.
    browserErrors.expected.push(/^Failed to load resource/);
    const theirs: FlagSettingsAnswer = {
      ...PAGE,
      version: 4,
      settings: { ...SETTINGS, limits: { ...LIMITS, late: 2 } },
    };
    const saved: unknown[] = [];
    await page.route(
      ({ pathname }) => pathname === '/admin/flags',
      (route) => {
        if (route.request().method() === 'GET') return route.fulfill({ json: PAGE });
        saved.push(route.request().postDataJSON());
        if (saved.length === 1) return route.fulfill({ status: 409, json: theirs });
        return route.fulfill({ json: { ...theirs, version: 5, isDeriving: true } });
      },
    );
    await page.route('**/admin/flags/preview', (route) => {
      const { limits }: typeof SETTINGS = route.request().postDataJSON();
      return route.fulfill({ json: previewOf(limits.not_shipped) });
    });
    await page.goto('/__demo/admin/flags?state=placed&locale=en');

    await expect(page.getByText(say('effects_same', { before: '72' }))).toBeVisible();
    await expect(page.getByText(say('effects_of_newest', { count: '2,000' }))).toBeVisible();
    const notShipped = page.getByLabel(
      `${say('limit_not_shipped')} · ${say('unit_business_days')}`,
    );
    await notShipped.fill('0');
    await expect(page.getByText(say('limit_wrong', { min: '1', max: '30' }))).toBeVisible();
    const save = page.getByRole('button', { name: say('save'), exact: true });
    await save.click();
    await expect(notShipped).toBeFocused();
    expect(saved).toEqual([]);
    await notShipped.fill('1');
    await expect(page.getByText(say('limit_effect', { before: '9', after: '14' }))).toBeVisible();
    await expect(page.getByText(say('effects', { before: '72', after: '77' }))).toBeVisible();

    await page.getByLabel('Saturday').check();
    await page.getByLabel(say('closed_from')).fill('2026-12-25');
    await page.getByLabel(say('closed_to')).fill('2026-12-26');
    await page.getByRole('button', { name: say('closed_add'), exact: true }).click();
    const days = { from: formatDay('2026-12-25'), to: formatDay('2026-12-26') };
    await expect(page.getByText(say('closed_range', days))).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await save.click();
    await expect(page.getByText(say('flags_changed'))).toBeVisible();
    expect(saved).toEqual([
      {
        limits: { ...LIMITS, not_shipped: 1 },
        workingDays: [1, 2, 3, 4, 5, 6],
        closedOn: ['2026-12-25', '2026-12-26'],
        version: 3,
      },
    ]);
    await expect(page.getByLabel(`${say('limit_late')} · ${say('unit_days')}`)).toHaveValue('2');
    await expect(notShipped).toHaveValue('3');
    await save.click();
    await expect(page.locator('#demo-toasts')).toContainText(say('flags_saved'));
    await expect(page.getByText(say('flags_deriving'))).toBeVisible();
    await expect(page.getByText(say('flags_changed'))).toHaveCount(0);
    expect(saved.at(-1)).toMatchObject({ version: 4, limits: { not_shipped: 3, late: 2 } });
  },
);
