import type { MailAddress } from '../core/mail-address.ts';

/** One mail to one mailbox. No text of it needs to be free of line ends: whoever sends it writes headers safely. */
export interface Mail {
  to: MailAddress;
  /** Whom it is from, as a person reads it, beside the server's own address. */
  fromName?: string;
  /** Where an answer goes; to the server's own address where absent. */
  replyTo?: MailAddress;
  subject: string;
  text: string;
  /** A whole page, without anything that is loaded from elsewhere. */
  html: string;
  /** The same for each repetition of one mail, so that a mailbox can show it once. Letters, digits, `-` and `_`. */
  id: string;
  /** `https`: a `POST` to it ends these mails for this mailbox: https://www.rfc-editor.org/rfc/rfc8058 */
  unsubscribeUrl?: string;
  attachments?: readonly MailAttachment[];
}

export interface MailAttachment {
  name: string;
  /** With its charset, e.g. `text/csv; charset=utf-8`. */
  type: string;
  content: Uint8Array;
}

/** Why a mail was not sent. */
export type MailProblem =
  /** The mailbox is refused for good: another attempt changes nothing. */
  | 'address_refused'
  /** The mail itself is refused for good: its size, its content, or who it is from. */
  | 'mail_refused'
  /** Not now: the server says so itself. */
  | 'busy'
  /** Nobody answers, or not in time, or not as a mail server does. */
  | 'unreachable'
  /** The server offers no encrypted connection, or with a certificate of somebody else. */
  | 'not_encrypted'
  /** The server does not know our account. */
  | 'login_refused'
  /** The connection broke after the mail was handed over: it may have been sent. */
  | 'unknown';

export type MailOutcome =
  | { outcome: 'sent' }
  /** `isOfMailbox`: the server is busy with this mailbox alone, and may take a mail to another one. */
  | { outcome: 'not_sent'; problem: MailProblem; isOfMailbox?: true };

/** Sends mails. Whatever goes wrong is an outcome, so it never rejects. */
export interface SendMail {
  (mail: Mail): Promise<MailOutcome>;
}
