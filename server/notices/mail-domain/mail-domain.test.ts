import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { NOW } from '../../core/order.fixtures.ts';
import { parseMailAddress } from '../../core/mail-address.ts';
import type { MailDomain } from '../../ports/mail-domain.ts';
import type { ResolveTxt, TxtAnswer } from '../../ports/resolve-txt.ts';
import { createReadMailDomain } from './create-read-mail-domain.ts';
import { createResolveTxt } from './create-resolve-txt.ts';
import { parseDkimSelector } from './read-dkim.ts';

const DOMAIN = 'mail.shop.example';
const KEY = 's1._domainkey.mail.shop.example';

type Zone = Readonly<Record<string, TxtAnswer | readonly string[]>>;

/** Answers as a zone does; a list is records of one string each. */
function resolverOf(zone: Zone, asked: string[] = []): ResolveTxt {
  return async (name) => {
    asked.push(name);
    const answer = zone[name];
    if (answer === undefined) return { outcome: 'none' };
    if ('outcome' in answer) return answer;
    return { outcome: 'found', records: answer.map((text) => [text]) };
  };
}

function reading(resolveTxt: ResolveTxt, dkimSelector: string | null = 's1', now = () => NOW) {
  const from = parseMailAddress(`reports@${DOMAIN}`);
  if (!from) throw new Error('no address');
  return createReadMailDomain({ from, dkimSelector, resolveTxt, now });
}

const readZone = (zone: Zone): Promise<MailDomain> => reading(resolverOf(zone))();

const unread = { outcome: 'unread' } as const;

describe('SPF', () => {
  it.each<[string, TxtAnswer | readonly string[]]>([
    ['missing', []],
    ['missing', ['google-site-verification=1', 'v=spf10 -all', 'spf2.0/pra -all']],
    ['unread', unread],
    ['several', ['v=spf1 -all', 'v=spf1 include:_spf.example ~all']],
    ['fail', ['other', 'v=spf1 include:_spf.example ip4:192.0.2.0/24 -all']],
    ['fail', ['V=SPF1 MX -ALL']],
    ['softfail', ['v=spf1 a:mail.example/24//64 ip6:2001:db8::/32 ~all ']],
    ['neutral', ['v=spf1 mx ?all']],
    ['neutral', ['v=spf1']],
    ['pass', ['v=spf1 +all']],
    ['pass', ['v=spf1 all -all']],
    ['redirect', ['v=spf1 redirect=_spf.example']],
    ['fail', ['v=spf1 redirect=_spf.example -all']],
    ['fail', ['v=spf1 unknown=thing exists:%{i}._spf.%{d} -all']],
    ['invalid', ['v=spf1 redirect=a.example redirect=b.example']],
    ['invalid', ['v=spf1 include -all']],
    ['invalid', ['v=spf1 ipv4:192.0.2.1 -all']],
    ['invalid', ['v=spf1 -all\u00a0']],
  ])('is %s for %j', async (code, answer) => {
    expect((await readZone({ [DOMAIN]: answer })).spf).toMatchObject({ code, name: DOMAIN });
  });

  it('is one record, of however many strings, and is shown cut where it is long', async () => {
    const strings = ['v=spf1 ip4:192.0.', `2.1 ${'ip4:192.0.2.1 '.repeat(700)}`, '-all'];
    const { spf } = await readZone({ [DOMAIN]: { outcome: 'found', records: [strings] } });
    expect(spf.code).toBe('fail');
    expect(spf.record).toMatch(/^v=spf1 ip4:192\.0\.2\.1 .*…$/);
    expect(spf.record).toHaveLength(501);
  });
});

describe('DMARC', () => {
  it.each<[string, string, Zone]>([
    ['missing', '_dmarc.mail.shop.example', {}],
    ['missing', '_dmarc.mail.shop.example', { '_dmarc.example': ['v=DMARC1; p=reject'] }],
    ['unread', '_dmarc.mail.shop.example', { '_dmarc.mail.shop.example': unread }],
    ['unread', '_dmarc.shop.example', { '_dmarc.shop.example': unread }],
    ['none', '_dmarc.mail.shop.example', { '_dmarc.mail.shop.example': ['v=DMARC1; p=none'] }],
    [
      'quarantine',
      '_dmarc.mail.shop.example',
      { '_dmarc.mail.shop.example': ['v=spf1 -all', 'v=DMARC1;p=Quarantine;sp=none;'] },
    ],
    ['reject', '_dmarc.shop.example', { '_dmarc.shop.example': ['v=DMARC1; p=reject'] }],
    [
      'quarantine',
      '_dmarc.shop.example',
      { '_dmarc.shop.example': ['v = DMARC1 ; p = reject ; sp = quarantine'] },
    ],
    [
      'missing',
      '_dmarc.mail.shop.example',
      { '_dmarc.shop.example': ['v=DMARC1; p=reject; psd=y'] },
    ],
    [
      'several',
      '_dmarc.mail.shop.example',
      { '_dmarc.mail.shop.example': ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] },
    ],
    ['invalid', '_dmarc.mail.shop.example', { '_dmarc.mail.shop.example': ['v=DMARC1'] }],
    ['invalid', '_dmarc.mail.shop.example', { '_dmarc.mail.shop.example': ['v=DMARC1; p=no'] }],
    ['invalid', '_dmarc.mail.shop.example', { '_dmarc.mail.shop.example': ['v=DMARC1; p'] }],
    [
      'none',
      '_dmarc.mail.shop.example',
      { '_dmarc.mail.shop.example': ['v=DMARC1; rua=mailto:a@b.example'] },
    ],
    ['missing', '_dmarc.mail.shop.example', { '_dmarc.mail.shop.example': ['v=dmarc1; p=none'] }],
  ])('is %s at %s', async (code, name, zone) => {
    expect((await readZone(zone)).dmarc).toMatchObject({ code, name });
  });

  it('asks eight names at most, however many labels the domain has', async () => {
    const asked: string[] = [];
    const from = parseMailAddress(`a@${'x.'.repeat(40)}shop.example`);
    if (!from) throw new Error('no address');
    const resolveTxt = resolverOf({}, asked);
    await createReadMailDomain({ from, dkimSelector: null, resolveTxt, now: () => NOW })();
    const names = asked.filter((name) => name.startsWith('_dmarc.'));
    expect(names).toHaveLength(8);
    expect(names.at(-1)).toBe('_dmarc.shop.example');
  });
});

describe('DKIM', () => {
  it.each<[string, TxtAnswer | readonly string[]]>([
    ['missing', []],
    ['unread', unread],
    ['present', ['v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEB']],
    ['present', ['k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=']],
    ['present', ['v=DKIM1;p=MIGf MA0G\tCSqG;']],
    ['revoked', ['v=DKIM1; p=']],
    ['several', ['v=DKIM1; p=AAAA', 'v=DKIM1; p=BBBB']],
    ['invalid', ['v=spf1 -all']],
    ['invalid', ['v=DKIM1; k=rsa']],
    ['invalid', ['v=DKIM2; p=AAAA']],
    ['invalid', ['p=AAAA; v=DKIM1']],
    ['invalid', ['v=DKIM1; p=AAAA; p=BBBB']],
    ['invalid', ['v=DKIM1; k=dsa; p=AAAA']],
    ['invalid', ['v=DKIM1; p=<script>']],
  ])('is %s for %j', async (code, answer) => {
    expect((await readZone({ [KEY]: answer })).dkim).toMatchObject({ code, name: KEY });
  });

  it('joins a key of 4,096 bits from its strings', async () => {
    const strings = ['v=DKIM1; k=rsa; p=', 'A'.repeat(255), 'B'.repeat(255), 'C'.repeat(210)];
    const { dkim } = await readZone({ [KEY]: { outcome: 'found', records: [strings] } });
    expect(dkim.code).toBe('present');
  });

  it('is not asked without a selector, and says whose name would have to be known', async () => {
    const asked: string[] = [];
    const { dkim } = await reading(resolverOf({}, asked), null)();
    expect(dkim).toEqual({
      code: 'not_named',
      name: '*._domainkey.mail.shop.example',
      record: null,
    });
    expect(asked.some((name) => name.includes('_domainkey'))).toBe(false);
  });

  it.each([
    ['s1', 's1'],
    ['Google', 'google'],
    ['k1.eu-2', 'k1.eu-2'],
    ['a b', null],
    ['-a', null],
    ['a..b', null],
    ['_domainkey.x', null],
    ['a'.repeat(201), null],
  ])('has a selector %j only where it is part of a name', (typed, selector) => {
    expect(parseDkimSelector(typed)).toBe(selector);
  });
});

describe('what was found', () => {
  it('is kept for five minutes, and for seconds where the DNS did not answer', async () => {
    let at = NOW.getTime();
    const asked: string[] = [];
    const zone: Record<string, TxtAnswer> = { [DOMAIN]: unread };
    const read = reading(resolverOf(zone, asked), 's1', () => new Date(at));
    const own = (): number => asked.filter((name) => name === DOMAIN).length;
    await Promise.all([read(), read()]);
    expect(own()).toBe(1);
    at += 16_000;
    zone[DOMAIN] = { outcome: 'none' };
    await read();
    expect(own()).toBe(2);
    at += 299_000;
    await read();
    expect(own()).toBe(2);
    at += 2_000;
    await read();
    expect(own()).toBe(3);
  });

  it('takes no time for the longest record that there can be', async () => {
    for (const head of ['v=spf1 a:', 'v=DMARC1; p=', 'v=DKIM1; p=']) {
      for (const filling of [' ', '/', '=', ';', 'a', '\t']) {
        const records = [[head, filling.repeat(65_000), '\u0001']];
        const began = performance.now();
        await reading(async () => ({ outcome: 'found', records }))();
        expect(performance.now() - began, `${head}${filling}`).toBeLessThan(500);
      }
    }
  });

  it('is a word for any records whatsoever, and nothing that is not printed', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom('v=spf1', ' ', 'v=DMARC1', ';', 'p=', 'none', '-all', 'v=DKIM1', 'k=rsa'),
        )
        .map((parts) => parts.join('')),
    );
    const records = fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(records, async (found) => {
        const { spf, dmarc, dkim } = await reading(async () => ({
          outcome: 'found',
          records: found,
        }))();
        for (const { code, record } of [spf, dmarc, dkim]) {
          expect(code).toMatch(/^[a-z]+$/);
          expect(record ?? '').toMatch(/^[ -~]*…?$/);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the resolver', () => {
  const sockets: Socket[] = [];
  afterEach(() => sockets.splice(0).forEach((socket) => socket.close()));

  /** A name server that answers each question with the same bytes behind it. */
  async function startNameServer(answerOf: (question: Buffer) => Buffer | null): Promise<string> {
    const socket = createSocket('udp4');
    sockets.push(socket);
    socket.on('message', (question, { port, address }) => {
      const answer = answerOf(question);
      if (answer) socket.send(answer, port, address);
    });
    socket.bind(0, '127.0.0.1');
    await once(socket, 'listening');
    return `127.0.0.1:${socket.address().port}`;
  }

  it('gives the strings of a record, and tells none from no answer', async () => {
    const servers = [
      await startNameServer((question) => {
        if (question.includes('gone')) return reply(question, 3);
        if (question.includes('empty')) return reply(question, 0);
        if (question.includes('broken')) return reply(question, 2);
        return reply(question, 0, ['v=spf1 ', '-all']);
      }),
    ];
    const resolveTxt = createResolveTxt({ servers });
    const found = { outcome: 'found', records: [['v=spf1 ', '-all']] };
    expect(await resolveTxt('shop.example')).toEqual(found);
    expect(await resolveTxt('gone.example')).toEqual({ outcome: 'none' });
    expect(await resolveTxt('empty.example')).toEqual({ outcome: 'none' });
    expect(await resolveTxt('broken.example')).toEqual({ outcome: 'unread' });
  });

  it('gives up when no name server answers in time', async () => {
    const servers = [await startNameServer(() => null)];
    const resolveTxt = createResolveTxt({ servers, timeout: 200 });
    expect(await resolveTxt('shop.example')).toEqual({ outcome: 'unread' });
  });
});

/** An answer to a question: https://www.rfc-editor.org/rfc/rfc1035#section-4.1 */
function reply(question: Buffer, code: number, strings: readonly string[] = []): Buffer {
  const end = question.indexOf(0, 12) + 5;
  const head = Buffer.from(question.subarray(0, end));
  head.writeUInt16BE(0x8180 + code, 2);
  head.writeUInt16BE(strings.length > 0 ? 1 : 0, 6);
  head.writeUInt16BE(0, 10);
  if (strings.length === 0) return head;
  const content = Buffer.concat(
    strings.map((one) => Buffer.concat([Buffer.of(one.length), Buffer.from(one, 'latin1')])),
  );
  const record = Buffer.of(0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, 0);
  record.writeUInt16BE(content.length, 10);
  return Buffer.concat([head, record, content]);
}
