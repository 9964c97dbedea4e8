import type { MailOutcome, MailProblem } from '../../ports/mail.ts';

/** What nodemailer says of a failure: https://nodemailer.com/smtp/envelope/ */
interface SmtpFailure {
  code: string;
  /** What was being said to the server: `MAIL FROM`, `RCPT TO`, `DATA`, `AUTH …`. */
  command: string;
  /** The server's answer; 0 for none. */
  status: number;
}

/** Those that say by themselves what is wrong. */
const BY_CODE: Readonly<Record<string, MailProblem>> = {
  ETLS: 'not_encrypted',
  EREQUIRETLS: 'not_encrypted',
  EAUTH: 'login_refused',
  ENOAUTH: 'login_refused',
  EDNS: 'unreachable',
  EPROTOCOL: 'unreachable',
};

/** How Node names a certificate that is not the server's: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = /certificate|self.signed|altname/i;

/** Refused or put off by what the mailbox is. */
const OF_MAILBOX = 'RCPT TO';

/**
 * Why a mail was not sent.
 *
 * @param isBegun - A server was being told the mail, so whatever broke then may have broken after it.
 */
export function toMailFailure(
  error: unknown,
  isBegun: boolean,
): Omit<Extract<MailOutcome, { outcome: 'not_sent' }>, 'outcome'> {
  const failure = toFailure(error);
  const problem = toProblem(error, failure, isBegun);
  const isOfMailbox = problem === 'busy' && failure.command === OF_MAILBOX;
  return { problem, ...(isOfMailbox && { isOfMailbox }) };
}

function toProblem(
  error: unknown,
  { code, command, status }: SmtpFailure,
  isBegun: boolean,
): MailProblem {
  if (error instanceof Error && CERTIFICATE.test(error.message)) return 'not_encrypted';
  // An account that is refused for now is not a wrong one: https://www.rfc-editor.org/rfc/rfc4954#section-6
  if (status >= 400 && status < 500) return 'busy';
  const problem = BY_CODE[code];
  if (problem) return problem;
  if (status >= 500) return command === OF_MAILBOX ? 'address_refused' : 'mail_refused';
  return isBegun ? 'unknown' : 'unreachable';
}

function toFailure(error: unknown): SmtpFailure {
  const read = (name: string): unknown =>
    error instanceof Error ? Object.getOwnPropertyDescriptor(error, name)?.value : undefined;
  const [code, command, status] = [read('code'), read('command'), read('responseCode')];
  return {
    code: typeof code === 'string' ? code : '',
    command: typeof command === 'string' ? command : '',
    status: typeof status === 'number' ? status : 0,
  };
}
