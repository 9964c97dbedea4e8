import type { Say } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import type { MailRecord } from './mails-contract.ts';

/** Why a mail was not sent, as far as a merchant can do something with it. */
const PROBLEMS: Readonly<Record<string, WordCode>> = {
  address_refused: 'report_address_refused',
  mail_refused: 'report_mail_refused',
  refused: 'report_mail_refused',
  busy: 'report_busy',
  unreachable: 'report_unreachable',
  not_encrypted: 'report_not_encrypted',
  login_refused: 'report_login_refused',
  unknown: 'report_unknown',
  interrupted: 'report_unknown',
  shopify_away: 'mail_shopify_away',
};

/** Which rule keeps a mail back. */
const RULES: Readonly<Record<string, WordCode>> = {
  too_late: 'mail_rule_too_late',
  recent_message: 'mail_rule_recent_message',
  hourly_limit: 'mail_rule_hourly_limit',
  channel_off: 'mail_rule_channel_off',
  shopper_stopped: 'mail_rule_shopper_stopped',
  muted: 'mail_rule_muted',
  order_gone: 'mail_rule_order_gone',
  order_cancelled: 'mail_rule_order_cancelled',
  no_address: 'mail_rule_no_address',
  other_address: 'mail_rule_other_address',
};

/** A problem in words; one of a newer server says only that there is one. */
export function problemText(problem: string, say: Say): string {
  return say(PROBLEMS[problem] ?? 'mail_problem');
}

/** What came of a mail, and why. */
export function stateText({ end, rule, problem }: MailRecord, say: Say): string {
  const known = end === 'suppressed' && rule !== null ? RULES[rule] : undefined;
  if (known) return say(known);
  const state = say(`webhook_state_${end ?? 'due'}`);
  const isTold = (end === 'failed' || end === null) && problem !== null && problem in PROBLEMS;
  return isTold ? `${state} · ${problemText(problem, say)}` : state;
}
