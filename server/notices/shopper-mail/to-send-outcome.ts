import type { MailOutcome, MailProblem } from '../../ports/mail.ts';
import type { SendOutcome } from '../../ports/send-notice.ts';

const notNow = (
  problem: Extract<SendOutcome, { outcome: 'not_now' }>['problem'],
): Extract<SendOutcome, { outcome: 'not_now' }> => ({
  outcome: 'not_now',
  problem,
  retryAfterSeconds: null,
});

/** What a mail server's answer means for a notice, and for those that wait behind it. */
const OUTCOMES: Readonly<Record<MailProblem, SendOutcome>> = {
  address_refused: { outcome: 'refused', problem: 'address_refused', onlyThis: true },
  mail_refused: { outcome: 'refused', problem: 'refused' },
  busy: notNow('busy'),
  unreachable: notNow('unreachable'),
  not_encrypted: notNow('not_encrypted'),
  login_refused: notNow('login_refused'),
  unknown: { outcome: 'unanswered', problem: 'unreachable' },
};

export function toSendOutcome(sent: MailOutcome): SendOutcome {
  if (sent.outcome === 'sent') return { outcome: 'sent' };
  return sent.isOfMailbox ? { ...notNow('busy'), onlyThis: true } : OUTCOMES[sent.problem];
}
