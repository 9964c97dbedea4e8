import { describe, expect, it } from 'vitest';
import { fakePorts, send, signedPath } from '../../app.fixtures.ts';
import { aShop } from '../../core/order.fixtures.ts';
import type { AppPorts } from '../../app.ts';

const FORM = 'door=email&email=jane%40example.com&locale=nl-BE';
const AS_FORM = { 'content-type': 'application/x-www-form-urlencoded' };

function post(
  ports: AppPorts,
  body = FORM,
  headers: Record<string, string> = AS_FORM,
): Promise<Response> {
  return send(ports, signedPath('/proxy/find'), { method: 'POST', headers, body });
}

/** Ports that note what links are asked for. */
function askedPorts(overrides: Partial<AppPorts> = {}) {
  const asked: unknown[] = [];
  const ports = fakePorts({
    askForLinks: (request) => void asked.push(request),
    ...overrides,
  });
  return { ports, asked };
}

describe('the page that finds an order without its number', () => {
  it('has a form for each way that is open', async () => {
    const page = await (await send(fakePorts(), signedPath('/proxy/find'))).text();
    expect(page.match(/<form/g)).toHaveLength(1);
    const closed = fakePorts({ findDoors: async () => [] });
    const response = await send(closed, signedPath('/proxy/find'));
    expect(response.headers.get('content-type')).toBe('application/liquid');
    expect(await response.text()).not.toContain('<form');
  });

  it('asks for the links of an address, and says the same whatever comes of it', async () => {
    const { ports, asked } = askedPorts();
    const answered = await post(ports);
    expect(answered.status).toBe(200);
    const page = await answered.text();
    expect(page).toContain('<html lang="nl" dir="ltr">');
    expect(page).toContain('Als er bestellingen zijn, is er een e-mail onderweg');
    expect(page).not.toContain('jane');
    expect(asked).toEqual([
      { shop: aShop(), network: '', email: 'jane@example.com', locale: 'nl-BE' },
    ]);
    const flooding = askedPorts({ budgets: { ...ports.budgets, request: () => 60 } });
    expect(await (await post(flooding.ports)).text()).toBe(page);
    expect(flooding.asked).toEqual([]);
  });

  it('says what is wrong with an address, at its field', async () => {
    const { ports, asked } = askedPorts();
    const page = await (await post(ports, 'door=email&email=%3Cb%3Ejane&locale=en')).text();
    expect(page).toContain('Type your whole email address');
    expect(page).toContain('aria-invalid="true"');
    expect(page).toContain('value="&lt;b>jane"');
    expect(asked).toEqual([]);
  });

  it.each([
    ['a way that is closed', FORM, AS_FORM, 400],
    ['a way that there is none of', 'door=phone&email=jane%40example.com', AS_FORM, 400],
    ['a field twice', `${FORM}&email=x%40example.com`, AS_FORM, 400],
    ['JSON', '{}', { 'content-type': 'application/json' }, 415],
    ['more than a form', `door=email&email=${'a'.repeat(5_000)}`, AS_FORM, 413],
    ['what another site has sent', FORM, { ...AS_FORM, 'sec-fetch-site': 'cross-site' }, 403],
  ])('refuses %s', async (what, body, headers, status) => {
    const doors = what === 'a way that is closed' ? [] : (['email'] as const);
    const { ports, asked } = askedPorts({ findDoors: async () => doors });
    expect((await post(ports, body, headers)).status).toBe(status);
    expect(asked).toEqual([]);
  });

  it('refuses what Shopify did not sign', async () => {
    expect((await send(fakePorts(), '/proxy/find')).status).toBe(401);
  });
});
