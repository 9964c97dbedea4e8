import { expect, it } from 'vitest';
import { signSessionToken } from '../../../e2e/fake-shopify/token-endpoint/session-token.ts';
import { fakePorts, send } from '../../app.fixtures.ts';
import { aShop, NOW } from '../../core/order.fixtures.ts';
import type { LinkMailProblem } from '../../ports/link-mails.ts';

const TOKEN = signSessionToken({ shop: aShop(), apiKey: 'client-id', issuedAt: NOW }, 'app-secret');
const HEADERS = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };

const PROBLEM: LinkMailProblem = {
  orderId: '1',
  orderName: '#1001',
  problem: 'address_refused',
  happenedAt: NOW,
};

/** Ports that store the choice, with one problem. */
function choosingPorts() {
  let answers = false;
  return fakePorts({
    linkMails: {
      mailsLinks: true,
      linkMails: {
        answersRequests: async () => answers,
        setAnswersRequests: async (_, chosen) => void (answers = chosen),
        latestProblems: async () => [PROBLEM],
      },
    },
  });
}

it('says what is chosen and what has bounced, by the order, and changes the choice', async () => {
  const ports = choosingPorts();
  const read = async (init: RequestInit): Promise<unknown> =>
    (await send(ports, '/admin/link-mails', { headers: HEADERS, ...init })).json();
  const problems = [{ ...PROBLEM, happenedAt: NOW.toISOString() }];
  const off = { canSend: true, answersRequests: false, problems };
  expect(await read({})).toEqual(off);
  const body = JSON.stringify({ answersRequests: true });
  expect(await read({ method: 'PUT', body })).toEqual({ ...off, answersRequests: true });
  expect(await read({})).toEqual({ ...off, answersRequests: true });
});

it.each(['', '{}', '{"answersRequests":1}', '{"answersRequests":true,"more":1}'])(
  'refuses %j',
  async (body) => {
    const init = { method: 'PUT', headers: HEADERS, body };
    expect((await send(fakePorts(), '/admin/link-mails', init)).status).toBe(400);
  },
);

const away = async (): Promise<never> => Promise.reject(new Error('away'));

it('says that the database is away', async () => {
  const ports = fakePorts();
  const { linkMails } = ports.linkMails;
  const broken = { mailsLinks: true, linkMails: { ...linkMails, latestProblems: away } };
  const init = { headers: HEADERS };
  const response = await send({ ...ports, linkMails: broken }, '/admin/link-mails', init);
  expect(response.status).toBe(503);
});
