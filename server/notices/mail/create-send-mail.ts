import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { MailAddress } from '../../core/mail-address.ts';
import type { Mail, MailOutcome, SendMail } from '../../ports/mail.ts';
import { oneLine } from './one-line.ts';
import type { SmtpServer } from './parse-smtp-url.ts';
import { toDisplayName } from './to-display-name.ts';
import { toMailFailure } from './to-mail-problem.ts';

export interface SendMailOptions {
  server: SmtpServer;
  from: MailAddress;
  /** Certificates of who signs the server's, in place of the system's own: for tests. */
  ca?: string;
  /** {@link LIMITS} by default. */
  limits?: typeof LIMITS;
}

/** What sends mails, and what closes its connections. */
export interface MailSender {
  send: SendMail;
  close(): void;
}

/** Milliseconds until we give up: for the connection, the first words, each answer, and a mail in all. */
const LIMITS = { connect: 10_000, greet: 10_000, answer: 30_000, mail: 60_000 };

/** Connections at once. A small mail provider allows ten in all, and we may be several servers. */
const CONNECTIONS = 2;

/** Mails of one connection: many servers cut off at a hundred. */
const MAILS_OF_CONNECTION = 50;

/** A header is one line of a length that all servers take: https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1 */
const MAX_SUBJECT = 200;

/**
 * Sends mails by SMTP (decision 0051). The recipient stands in an envelope of its own, because `to` is read as a list
 * otherwise; a mail whose connection broke is never put into the queue again behind our back.
 */
export function createSendMail({ server, from, ca, limits = LIMITS }: SendMailOptions): MailSender {
  const { host, port, isTlsFromStart, requiresTls, login } = server;
  const transport = createTransport({
    pool: true,
    host,
    port,
    secure: isTlsFromStart,
    // A server on this machine has a certificate that nobody signs.
    ...(requiresTls ? { requireTLS: true } : { ignoreTLS: true }),
    ...(login && { auth: { user: login.user, pass: login.password } }),
    tls: { minVersion: 'TLSv1.2', ...(ca && { ca }) },
    connectionTimeout: limits.connect,
    dnsTimeout: limits.connect,
    greetingTimeout: limits.greet,
    socketTimeout: limits.answer,
    maxConnections: CONNECTIONS,
    maxMessages: MAILS_OF_CONNECTION,
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.indexOf('@') + 1);
  // What is read of a mail is on its way: from its first byte on a server may have it.
  const bodies = new Map<string, Readable>();
  transport.use('stream', ({ data, message }, done) => {
    message.processFunc((body) => {
      bodies.set(String(data.messageId), body);
      return body;
    });
    done();
  });

  async function send(mail: Mail): Promise<MailOutcome> {
    const messageId = `<${mail.id}@${domain}>`;
    try {
      await transport.sendMail({
        from: { name: toDisplayName(mail.fromName ?? ''), address: from },
        to: { name: '', address: mail.to },
        ...(mail.replyTo && { replyTo: { name: '', address: mail.replyTo } }),
        envelope: { from, to: [mail.to] },
        subject: toLine(mail.subject),
        text: mail.text,
        html: mail.html,
        messageId,
        xMailer: false,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(mail.unsubscribeUrl && {
            'List-Unsubscribe': { prepared: true, value: `<${mail.unsubscribeUrl}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
        attachments: (mail.attachments ?? []).map(({ name, type, content }) => ({
          filename: toLine(name),
          contentType: type,
          content: Buffer.from(content),
        })),
        // One that still waits for a connection then is never sent.
        signal: AbortSignal.timeout(limits.mail),
      });
      return { outcome: 'sent' };
    } catch (error) {
      const isBegun = bodies.get(messageId)?.readableDidRead ?? false;
      return { outcome: 'not_sent', ...toMailFailure(error, isBegun) };
    } finally {
      bodies.delete(messageId);
    }
  }

  return { send, close: () => transport.close() };
}

function toLine(text: string): string {
  return oneLine(text).slice(0, MAX_SUBJECT).trim();
}
