import type { Locator, Page } from '@playwright/test';
import type {
  Report,
  ReportProblems,
  ReportRefusal,
  ReportsPage,
} from '../../server/admin/reports/reports-contract.ts';
import { createShopClock } from '../../server/admin/shop-clock.ts';
import { ENGLISH } from '../../server/admin/wording.ts';
import { violations } from '../fixtures/axe.ts';
import { wordingIn } from '../fixtures/delivery-list.ts';
import { SettingsPage } from '../fixtures/settings-page.ts';
import { REPORT_LANGUAGES } from '../../server/notices/reports/words/load-report-words.ts';
import { expect, test as base } from '../fixtures/test.ts';

const { say } = ENGLISH;

/** The requests of the page; the page itself has a longer address. */
const REPORTS = ({ pathname }: URL): boolean => pathname.startsWith('/admin/reports');

/** Chromium logs this for each response with an error status, and several tests provoke one. */
const FAILED_REQUEST = /^Failed to load resource/;

const CONTACT = 'owner@shop.example';

const FORM = {
  viewId: 'v1',
  weekdays: [1],
  hour: 8,
  language: 'en',
  sendsEmpty: false,
  recipients: [CONTACT],
};

const EMPTY: ReportsPage = {
  keeping: 'on',
  canSend: true,
  contact: CONTACT,
  timeZone: 'Europe/Amsterdam',
  views: [{ id: 'v1', name: 'Late in Germany' }],
  digestId: 'needs-you',
  languages: [...REPORT_LANGUAGES],
  limits: { reports: 20, recipients: 10 },
  reports: [],
};

const REPORT: Report = {
  ...FORM,
  id: 'a',
  version: 3,
  weekdays: [1, 5],
  isOn: true,
  dueAt: '2026-11-25T13:30:00.000Z',
  lastRun: { at: '2026-11-25T13:00:00.000Z', outcome: 'not_sent', problem: 'busy' },
  recipients: [CONTACT, 'jane@ware.example', 'john@ware.example'],
  people: [
    { id: 'r1', address: CONTACT, state: 'agreed', askedAt: null, problem: 'busy' },
    { id: 'r2', address: 'jane@ware.example', state: 'asked', askedAt: null, problem: null },
    { id: 'r3', address: 'john@ware.example', state: 'stopped', askedAt: null, problem: null },
  ],
};

const ONE: ReportsPage = { ...EMPTY, reports: [REPORT] };

/** Page object of the merchant's page of reports. */
class Reports extends SettingsPage<ReportsPage | ReportProblems | ReportRefusal> {
  constructor(page: Page) {
    super(page, 'reports', REPORTS);
  }

  get recipients(): Locator {
    return this.page.getByRole('textbox', { name: say('report_recipients') });
  }
}

const test = base.extend<{ reports: Reports }>({
  reports: async ({ page, browserErrors }, use) => {
    browserErrors.expected.push(FAILED_REQUEST);
    await use(new Reports(page));
  },
});

test(
  'a merchant makes a report for Monday morning, and is told beside the field what is no address',
  { tag: '@phone' },
  async ({ page, reports }) => {
    await reports.open(EMPTY);
    await expect(reports.recipients).toHaveValue(CONTACT);
    await reports.recipients.fill(`${CONTACT}\njane`);
    await page.getByRole('checkbox', { name: 'Friday' }).check();
    const problem = { field: 'recipients', problem: 'address_malformed', typed: 'jane' } as const;
    reports.answers.set('POST', { status: 422, json: { problems: [problem] } });
    await reports.button('report_create').click();
    await expect(page.getByText(say('report_address_malformed', { typed: 'jane' }))).toBeVisible();
    await expect(reports.recipients).toBeFocused();
    await expect(reports.recipients).toHaveValue(`${CONTACT}\njane`);
    reports.answers.set('POST', { json: ONE });
    await reports.recipients.fill(`${CONTACT}\njane@ware.example`);
    await reports.button('report_create').click();
    await expect(reports.toast).toContainText(say('report_saved'));
    expect(reports.sent.at(-1)).toEqual([
      'POST',
      '/admin/reports',
      { ...FORM, weekdays: [1, 5], recipients: [CONTACT, 'jane@ware.example'] },
    ]);
    await expect(page.getByText('Monday and Friday, 8:00 AM')).toBeVisible();
    await expect(reports.recipients, 'the form is as new').toHaveValue(CONTACT);
    expect(await violations(page)).toEqual([]);
  },
);

const DIGEST: Report = {
  ...REPORT,
  viewId: EMPTY.digestId,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  lastRun: null,
  recipients: [CONTACT],
  people: [{ id: 'r1', address: CONTACT, state: 'agreed', askedAt: null, problem: null }],
};

test(
  'a merchant turns the daily digest on by one press, and is not offered it again',
  { tag: '@phone' },
  async ({ page, reports }) => {
    await reports.open({ ...EMPTY, views: [] });
    await expect(page.getByText(say('digest_offer_text'))).toBeVisible();
    expect(await violations(page)).toEqual([]);
    reports.answers.set('POST', { json: { ...EMPTY, reports: [DIGEST] } });
    await reports.button('digest_start').click();
    await expect(reports.toast).toContainText(say('report_saved'));
    expect(reports.sent).toEqual([
      [
        'POST',
        '/admin/reports',
        { ...FORM, viewId: 'needs-you', weekdays: [1, 2, 3, 4, 5, 6, 7], recipients: [CONTACT] },
      ],
    ]);
    await expect(page.getByText(say('report_every_day', { time: '8:00 AM' }))).toBeVisible();
    await expect(page.getByText(say('digest_offer_text'))).toHaveCount(0);
  },
);

test('where the shop’s address is not known, the digest asks for one', async ({
  page,
  reports,
}) => {
  await reports.open({ ...EMPTY, contact: null });
  await reports.button('digest_start').click();
  await expect(page.getByText(say('digest_contents')).first()).toBeVisible();
  await reports.recipients.first().fill('jane@ware.example');
  reports.answers.set('POST', { json: { ...EMPTY, reports: [DIGEST] } });
  await reports.button('report_create').first().click();
  await expect(page.getByText(say('digest_offer_text'))).toHaveCount(0);
  expect(reports.sent).toMatchObject([
    ['POST', '/admin/reports', { viewId: 'needs-you', recipients: ['jane@ware.example'] }],
  ]);
});

test('a report says why it was not sent, when it is tried again, and who gets it', async ({
  page,
  reports,
}) => {
  await reports.open(ONE);
  await expect(page.getByText(say('report_busy')).first()).toBeVisible();
  const clock = createShopClock('en', EMPTY.timeZone);
  const time = clock.formatTime(REPORT.dueAt ?? '', new Date());
  await expect(page.getByText(say('report_tried_again', { time }))).toBeVisible();
  const people = page.locator('s-list-item');
  await expect(people).toContainText([
    say('report_person_agreed'),
    say('report_person_asked'),
    say('report_person_stopped'),
  ]);
  reports.answers.set('POST', { status: 404 });
  await reports.button('report_ask_again').first().click();
  await expect(reports.toast).toContainText(say('report_asked_already'));
  reports.answers.set('POST', { json: ONE });
  await reports.button('report_send_now').click();
  await expect(reports.toast).toContainText(say('report_sending'));
  await reports.button('report_turn_off').click();
  await expect
    .poll(() => reports.sent)
    .toEqual([
      ['POST', '/admin/reports/a/ask', { personId: 'r2' }],
      ['POST', '/admin/reports/a/send', null],
      ['POST', '/admin/reports/a/turn', { isOn: false }],
    ]);
});

test('the later of two who change a report is told, and reads what it is now', async ({
  page,
  reports,
}) => {
  await reports.open(ONE);
  await reports.button('report_change').click();
  await reports.recipients.first().fill('jane@ware.example');
  reports.answers.set('PUT', { status: 409, json: { problem: 'outdated' } });
  reports.answers.set('GET', { json: { ...ONE, reports: [{ ...REPORT, hour: 17 }] } });
  await reports.button('report_save').click();
  await expect(reports.toast).toContainText(say('report_outdated'));
  await expect(page.getByText('Monday and Friday, 5:00 PM')).toBeVisible();
  await reports.button('report_delete').click();
  await expect(page.getByText(say('report_delete_sure'))).toBeVisible();
  reports.answers.set('DELETE', { json: EMPTY });
  await reports.button('report_delete_yes').click();
  await expect(page.getByText('Monday and Friday')).toHaveCount(0);
});

test('without kept orders the page says that a report is made of nothing', async ({
  page,
  reports,
}) => {
  await reports.open({ ...ONE, keeping: 'off_for_server' });
  await expect(page.getByText(say('off_for_server_text'))).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('without a mail server the page says what is missing, in the merchant’s language', async ({
  page,
  reports,
}) => {
  const { say: sayGerman } = await wordingIn('de');
  await reports.open({ ...ONE, canSend: false }, 'de');
  await expect(page.getByText(sayGerman('reports_cannot_send_text'))).toBeVisible();
  await expect(page.getByText('Montag und Freitag, 08:00')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});
