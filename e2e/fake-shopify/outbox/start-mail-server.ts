import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { LOCALHOST_CERTIFICATE } from './localhost-certificate.ts';

/** A mail that was taken: who it went to in truth, which need not be what its headers say. */
export interface TakenMail {
  /** Counted from 1. */
  number: number;
  recipients: string[];
  /** As it came, headers and all. */
  raw: string;
  parsed: ParsedMail;
}

export interface MailServer {
  /** For `SMTP_URL`. */
  url: string;
  port: number;
  /** Oldest first. */
  mails: TakenMail[];
  /** Ends all connections in the middle of whatever is said. */
  hangUp(): void;
  close(): Promise<void>;
}

/**
 * A real mail server on this machine, which keeps what it is given and sends nothing on. It offers neither TLS nor a login
 * unless `options` say so.
 */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: TakenMail[] = [];

  async function take(recipients: string[], stream: Readable): Promise<void> {
    const raw = await text(stream);
    const parsed = await simpleParser(raw, { skipTextToHtml: true });
    mails.push({ number: mails.length + 1, recipients, raw, parsed });
  }

  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    closeTimeout: 1,
    logger: false,
    ...LOCALHOST_CERTIFICATE,
    onData(stream, session, answer) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      void take(recipients, stream).then(() => answer(), answer);
    },
    ...options,
  });
  // Whoever hangs up in the middle is no trouble of ours.
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    hangUp: () => server.connections.forEach(({ _socket }) => _socket.destroy()),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
