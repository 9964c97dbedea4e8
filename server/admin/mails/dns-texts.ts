import type { WordCode } from '../words/words.ts';
import type { MailDomainAnswer } from './mails-contract.ts';

/** What a finding means to a mailbox, and what is said of it. */
export type FindingText = readonly [judgement: 'good' | 'mend' | 'unsure', text: WordCode];

type Found = NonNullable<MailDomainAnswer>;

/** What any record can be. */
const UNUSABLE = {
  unread: ['unsure', 'dns_unread'],
  several: ['mend', 'dns_several'],
  invalid: ['mend', 'dns_invalid'],
} as const;

/** https://www.rfc-editor.org/rfc/rfc7208#section-2.6 */
export const SPF: Readonly<Record<Found['spf']['code'], FindingText>> = {
  ...UNUSABLE,
  missing: ['mend', 'spf_missing'],
  fail: ['good', 'spf_fail'],
  softfail: ['good', 'spf_softfail'],
  neutral: ['mend', 'spf_neutral'],
  pass: ['mend', 'spf_pass'],
  redirect: ['unsure', 'spf_redirect'],
};

/** https://www.rfc-editor.org/rfc/rfc7489#section-6.3; large mailboxes ask for one at least that watches. */
export const DMARC: Readonly<Record<Found['dmarc']['code'], FindingText>> = {
  ...UNUSABLE,
  missing: ['mend', 'dmarc_missing'],
  none: ['good', 'dmarc_none'],
  quarantine: ['good', 'dmarc_quarantine'],
  reject: ['good', 'dmarc_reject'],
};

/** https://www.rfc-editor.org/rfc/rfc6376#section-3.6.1 */
export const DKIM: Readonly<Record<Found['dkim']['code'], FindingText>> = {
  ...UNUSABLE,
  missing: ['mend', 'dkim_missing'],
  not_named: ['unsure', 'dkim_not_named'],
  revoked: ['mend', 'dkim_revoked'],
  present: ['good', 'dkim_present'],
};
