import { afterEach, describe, expect, it } from 'vitest';
import type { SMTPServerOptions } from 'smtp-server';
import {
  startMailServer,
  type MailServer,
} from '../../../e2e/fake-shopify/outbox/start-mail-server.ts';
import { LOCALHOST_CERTIFICATE } from '../../../e2e/fake-shopify/outbox/localhost-certificate.ts';
import { parseMailAddress, type MailAddress } from '../../core/mail-address.ts';
import type { Mail } from '../../ports/mail.ts';
import { createSendMail, type MailSender, type SendMailOptions } from './create-send-mail.ts';

/** Milliseconds, for a server that never answers. */
const SHORT = { connect: 300, greet: 300, answer: 1_000, mail: 5_000 };

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function start(options?: SMTPServerOptions): Promise<MailServer> {
  const server = await startMailServer(options);
  ends.push(server.close);
  return server;
}

function senderTo(
  { port }: Pick<MailServer, 'port'>,
  server: Partial<SendMailOptions['server']> = {},
  options: Partial<SendMailOptions> = {},
): MailSender {
  const plain = { isTlsFromStart: false, requiresTls: false, login: null };
  const sender = createSendMail({
    server: { host: 'localhost', port, ...plain, ...server },
    from: address('reports@app.example'),
    ...options,
  });
  ends.push(sender.close);
  return sender;
}

function address(text: string): MailAddress {
  const parsed = parseMailAddress(text);
  if (!parsed) throw new Error(`${text} is no address`);
  return parsed;
}

function aMail(overrides: Partial<Mail> = {}): Mail {
  return {
    to: address('jane@shop.example'),
    subject: 'Needs you: 7',
    text: 'Seven deliveries need you.',
    html: '<p>Seven deliveries need you.</p>',
    id: 'report-1',
    ...overrides,
  };
}

const refusing = (responseCode: number): Error => Object.assign(new Error('no'), { responseCode });

const notSent = (problem: string) => ({ outcome: 'not_sent', problem });

describe('a mail', () => {
  it('arrives at one mailbox as text and as a page, and says that a program sent it', async () => {
    const server = await start();
    const content = Buffer.from('\ufefforder_name\r\n#1001\r\n');
    const attachments = [{ name: 'late.csv', type: 'text/csv; charset=utf-8', content }];
    const { send } = senderTo(server);
    expect(await send(aMail({ attachments }))).toEqual({ outcome: 'sent' });
    const [mail] = server.mails;
    expect(mail?.recipients).toEqual(['jane@shop.example']);
    expect(mail?.parsed).toMatchObject({
      subject: 'Needs you: 7',
      text: 'Seven deliveries need you.',
      html: '<p>Seven deliveries need you.</p>',
      messageId: '<report-1@app.example>',
      attachments: [{ filename: 'late.csv', contentType: 'text/csv', content }],
    });
    expect(mail?.parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.raw).not.toMatch(/^(?:x-mailer|bcc|cc|list-unsubscribe):/im);
  });

  it('can be ended by one click of the mailbox', async () => {
    const server = await start();
    const unsubscribeUrl = `https://app.example/reports/stop/${'a'.repeat(160)}`;
    await senderTo(server).send(aMail({ unsubscribeUrl }));
    const raw = server.mails[0]?.raw.replaceAll(/\r\n[ \t]+/g, ' ');
    expect(raw).toContain(`List-Unsubscribe: <${unsubscribeUrl}>\r\n`);
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  });

  it.each([
    'Late\r\nBcc: x@y.example',
    'Late\nX-Other: 1\n\nAnother body',
    'Late\r\n\r\n<script>alert(1)</script>',
    `${'late '.repeat(80)}\r\nBcc: x@y.example`,
    'Late\u2028Bcc: x@y.example\0\u202e',
  ])('has one subject, whatever stands in it: %j', async (subject) => {
    const server = await start();
    expect(await senderTo(server).send(aMail({ subject }))).toEqual({ outcome: 'sent' });
    const [mail] = server.mails;
    expect(mail?.recipients).toEqual(['jane@shop.example']);
    expect(mail?.parsed.headers.has('bcc')).toBe(false);
    expect(mail?.parsed.headers.has('x-other')).toBe(false);
    expect(mail?.parsed.subject).toMatch(/^[Ll]ate/);
    expect(mail?.parsed.text).toBe('Seven deliveries need you.');
  });

  it('says whom it is from, and where an answer goes', async () => {
    const server = await start();
    const replyTo = address('help@shop.example');
    await senderTo(server).send(aMail({ fromName: 'Café Blöd & Söhne', replyTo }));
    const [mail] = server.mails;
    expect(mail?.parsed.from?.value).toEqual([
      { name: 'Café Blöd & Söhne', address: 'reports@app.example' },
    ]);
    expect(mail?.parsed.replyTo?.value).toEqual([{ name: '', address: 'help@shop.example' }]);
  });

  it.each([
    'Shop\r\nBcc: x@y.example',
    'Shop\nBcc: x@y.example\n\nAnother body',
    'Shop\rBcc: x@y.example',
    'Shop\r\n <x@y.example>,\r\n other@y.example',
    'Shop, x@y.example, "z" <z@y.example>',
    'Shop: a@y.example;',
    'Shop" <x@y.example>, "',
    'Shop\\" <x@y.example>',
    'Shop <x@y.example>',
    'Shop (comment) x@y.example',
    'Shop =?utf-8?q?=0D=0ABcc:=20x=40y.example?=',
    'Shop =?utf-8?B?PHhAeS5leGFtcGxlPg==?=',
    'Shop\u2028Bcc: x@y.example\u2029\u0085\0\u000b\u000c',
    'Shop \u202egro.live@elpmaxe',
    'Shop \ud800 broken',
    'Shop ＜x＠y.example＞',
    `Shop ${'x@y.example, '.repeat(800)}`,
    `Shop ${'é'.repeat(10_000)}`,
  ])('has one sender and one recipient, whatever a shop is called: %j', async (fromName) => {
    const server = await start();
    expect(await senderTo(server).send(aMail({ fromName }))).toEqual({ outcome: 'sent' });
    const [mail] = server.mails;
    expect(mail?.recipients).toEqual(['jane@shop.example']);
    const { headers, from, to, text } = mail?.parsed ?? {};
    expect(headers?.has('bcc') || headers?.has('cc')).toBe(false);
    expect(from?.value).toMatchObject([{ address: 'reports@app.example' }]);
    expect(from?.value[0]?.name).toMatch(/^Shop\b/);
    expect(from?.value[0]?.name).not.toMatch(/[\p{Cc}\p{Cf}@＠<>]/u);
    expect(to).toMatchObject({ value: [{ address: 'jane@shop.example' }] });
    expect(text).toBe('Seven deliveries need you.');
    const header = mail?.raw.slice(0, mail.raw.indexOf('\r\n\r\n')).split('\r\n') ?? [];
    expect(Math.max(...header.map(({ length }) => length))).toBeLessThan(998);
    expect(header.filter((line) => /^(?:from|to|bcc|cc|reply-to):/i.test(line))).toHaveLength(2);
  });

  it('names its attachment on one line', async () => {
    const server = await start();
    const file = {
      name: 'a\r\nBcc: x@y.example\r\n".csv',
      type: 'text/csv',
      content: Buffer.of(1),
    };
    await senderTo(server).send(aMail({ attachments: [file] }));
    expect(server.mails[0]?.parsed.headers.has('bcc')).toBe(false);
    expect(server.mails[0]?.parsed.attachments).toHaveLength(1);
  });

  it('goes through one connection with the next', async () => {
    let connections = 0;
    const server = await start({
      onConnect: (_, answer) => {
        connections += 1;
        answer();
      },
    });
    const { send } = senderTo(server);
    await send(aMail());
    await send(aMail());
    expect([connections, server.mails.length]).toEqual([1, 2]);
  });
});

describe('an encrypted connection', () => {
  it('is wanted of a server that is not on this machine, and its login is checked', async () => {
    const server = await start({
      hideSTARTTLS: false,
      authOptional: false,
      onAuth: ({ username, password }, session, answer) =>
        session.secure && username === 'u' && password === 'p'
          ? answer(null, { user: username })
          : answer(refusing(535)),
    });
    const tls = { requiresTls: true, login: { user: 'u', password: 'p' } };
    const ca = { ca: LOCALHOST_CERTIFICATE.cert };
    expect(await senderTo(server, tls, ca).send(aMail())).toEqual({ outcome: 'sent' });
    const wrong = senderTo(server, { ...tls, login: { user: 'u', password: 'x' } }, ca);
    expect(await wrong.send(aMail())).toEqual(notSent('login_refused'));
    expect(await senderTo(server, tls).send(aMail()), 'signed by itself').toEqual(
      notSent('not_encrypted'),
    );
    expect(server.mails).toHaveLength(1);
  });

  it('is missed before anything of the mail is said', async () => {
    const server = await start();
    const { send } = senderTo(server, { requiresTls: true });
    expect(await send(aMail())).toEqual(notSent('not_encrypted'));
    expect(server.mails).toEqual([]);
  });

  it('may begin with the first byte', async () => {
    const server = await start({ secure: true });
    const tls = { requiresTls: true, isTlsFromStart: true };
    const { send } = senderTo(server, tls, { ca: LOCALHOST_CERTIFICATE.cert });
    expect(await send(aMail())).toEqual({ outcome: 'sent' });
  });
});

describe('a server that does not take a mail', () => {
  it.each([
    ['onRcptTo', 550, notSent('address_refused')],
    ['onRcptTo', 451, { ...notSent('busy'), isOfMailbox: true }],
    ['onMailFrom', 553, notSent('mail_refused')],
    ['onMailFrom', 421, notSent('busy')],
  ] as const)('says so in %s with %i: %j', async (step, status, outcome) => {
    const server = await start({
      [step]: (_: unknown, __: unknown, answer: Answer) => answer(refusing(status)),
    });
    expect(await senderTo(server).send(aMail())).toEqual(outcome);
  });

  it.each([
    [554, 'mail_refused'],
    [452, 'busy'],
  ])('says so after the mail with %i: %s', async (status, problem) => {
    const server = await start({
      onData: (stream, _, answer) => stream.on('end', () => answer(refusing(status))).resume(),
    });
    expect(await senderTo(server).send(aMail())).toEqual(notSent(problem));
  });

  it('is not there', async () => {
    const server = await startMailServer();
    await server.close();
    expect(await senderTo(server).send(aMail())).toEqual(notSent('unreachable'));
  });

  it('is given up when it greets nobody', async () => {
    const server = await start({ onConnect: () => {} });
    const { send } = senderTo(server, {}, { limits: SHORT });
    expect(await send(aMail())).toEqual(notSent('unreachable'));
  });

  it('has none of a mail that it cut off before the first byte', async () => {
    const server = await start({ onRcptTo: () => server.hangUp() });
    expect(await senderTo(server).send(aMail())).toEqual(notSent('unreachable'));
  });

  it('is never given a mail for which no connection was free in time', async () => {
    const server = await start({
      onRcptTo: (_, __, answer) => void setTimeout(answer, 400),
    });
    const { send } = senderTo(server, {}, { limits: { ...SHORT, mail: 600 } });
    const ids = ['a', 'b', 'c', 'd'];
    const outcomes = await Promise.all(ids.map((id) => send(aMail({ id }))));
    await new Promise((later) => setTimeout(later, 600));
    const sent = outcomes.filter(({ outcome }) => outcome === 'sent');
    expect(sent.length).toBeLessThan(ids.length);
    expect(server.mails).toHaveLength(sent.length);
  });

  it('may have sent a mail that it did not answer any more, which is not sent again', async () => {
    let taken = 0;
    const server = await start({
      onData: (stream) => stream.on('end', () => (taken += 1)).resume(),
    });
    const { send } = senderTo(server, {}, { limits: SHORT });
    expect(await send(aMail())).toEqual(notSent('unknown'));
    expect(taken).toBe(1);
  });

  it('may have sent a mail after which it hung up, which is not sent again', async () => {
    let taken = 0;
    const server = await start({
      onData: (stream) => {
        stream
          .on('end', () => {
            taken += 1;
            server.hangUp();
          })
          .resume();
      },
    });
    expect(await senderTo(server).send(aMail())).toEqual(notSent('unknown'));
    expect(taken).toBe(1);
  });
});

type Answer = (error?: Error | null) => void;
