import { adminUrls } from './admin-urls.ts';
import type { AdminStatus, RequiredScope } from './contract.ts';
import type { Say, Wording } from './wording.ts';
import type { WordCode } from './words/words.ts';

/** From best to worst. Only the last two need the merchant. */
export type Severity = 'ok' | 'note' | 'warning' | 'critical';

/** One condition for shoppers to track their orders. */
export interface HealthLine {
  code: string;
  severity: Severity;
  title: string;
  /** What is wrong and who can correct it; absent when nothing is wrong. */
  fix?: string;
  /** Where it can be corrected. */
  link?: { text: string; url: string };
}

interface Row {
  severity: Severity;
  title: WordCode;
  fix?: WordCode;
}

/** Without another scope than these, a part of the answer is missing. */
const SEVERITY_WITHOUT: ReadonlyMap<RequiredScope, Severity> = new Map<RequiredScope, Severity>([
  // No order can be tracked.
  ['read_orders', 'critical'],
  ['write_app_proxy', 'critical'],
  // Changes come by reconciliation instead of webhooks.
  ['read_fulfillments', 'note'],
]);

const EMAIL: Readonly<Record<AdminStatus['emailAccess'], Row>> = {
  approved: { severity: 'ok', title: 'email' },
  refused: { severity: 'critical', title: 'email_missing', fix: 'email_fix' },
  unknown: { severity: 'note', title: 'email', fix: 'email_unknown' },
};

const PASSWORD: Readonly<Record<AdminStatus['storefrontPassword'], Row>> = {
  off: { severity: 'ok', title: 'password' },
  on: { severity: 'warning', title: 'password_title', fix: 'password_fix' },
  unknown: { severity: 'note', title: 'password_unknown_title', fix: 'password_unknown' },
};

const API: Readonly<Record<AdminStatus['api']['phase'], Row>> = {
  current: { severity: 'ok', title: 'api' },
  ending: { severity: 'warning', title: 'api_ending_title', fix: 'api_ending_fix' },
  ended: { severity: 'critical', title: 'api_ended_title', fix: 'api_ended_fix' },
};

const STOPPED: Readonly<Record<AdminStatus['stoppedChannels'][number], Row>> = {
  webhook: { severity: 'warning', title: 'webhook_stopped', fix: 'channel_webhook_fix' },
  flow: { severity: 'warning', title: 'channel_flow_stopped', fix: 'channel_flow_fix' },
  mail: { severity: 'warning', title: 'channel_mail_stopped', fix: 'channel_mail_fix' },
};

/** All lines, in the order in which the page shows them. */
export function readHealth(status: AdminStatus, { say, formatDay }: Wording): HealthLine[] {
  const { shop, scopes, emailAccess, storefrontPassword, findsOldOrders, api } = status;
  const params = { date: formatDay(api.endsOn) };
  const toLine = (code: string, { severity, title, fix }: Row): HealthLine => ({
    code,
    severity,
    title: say(title, params),
    ...(fix && { fix: say(fix, params) }),
  });
  const ours = (line: HealthLine): HealthLine => withSupport(line, status, say);
  const email = toLine('email', EMAIL[emailAccess]);
  return [
    ...scopes.map(({ code, granted }) => toLine(code, scopeRow(code, granted))),
    emailAccess === 'refused' ? ours(email) : email,
    { ...toLine('password', PASSWORD[storefrontPassword]), link: preferencesOf(shop, say) },
    ...status.stoppedChannels.map((channel) => toLine(`${channel}_stopped`, STOPPED[channel])),
    ours(toLine('old_orders', oldOrdersRow(findsOldOrders))),
    ours(toLine('api', API[api.phase])),
  ];
}

function scopeRow(code: RequiredScope, granted: boolean): Row {
  if (granted) return { severity: 'ok', title: code };
  const severity = SEVERITY_WITHOUT.get(code) ?? 'warning';
  return { severity, title: `${code}_missing`, fix: `${code}_fix` };
}

function oldOrdersRow(findsOldOrders: boolean): Row {
  if (findsOldOrders) return { severity: 'ok', title: 'old_orders' };
  return { severity: 'note', title: 'old_orders_title', fix: 'old_orders_note' };
}

/** A link to write to us, where something is wrong that only we can mend. */
function withSupport(line: HealthLine, { shop, supportEmail }: AdminStatus, say: Say): HealthLine {
  if (!line.fix || supportEmail === '') return line;
  const url = `mailto:${supportEmail}?subject=${encodeURIComponent(`${shop}: ${line.title}`)}`;
  return { ...line, link: { text: say('write_to_us'), url } };
}

function preferencesOf(shop: string, say: Say): NonNullable<HealthLine['link']> {
  return { text: say('open_preferences'), url: adminUrls.preferences(shop) };
}
