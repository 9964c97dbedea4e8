import { Liquid } from 'liquidjs';
import { expect, it } from 'vitest';
import { emailButton } from './email-button.ts';
import { emailLink } from './email-link.ts';

const PAGE = 'https://fennel.example/apps/track-order';

it('a button for a mail links to the order, in the look of the mail’s own buttons', async () => {
  const order = { name: '#1001 & "co"', confirmation_number: 'XPAV284CT' };
  const render = (template: string): Promise<string> =>
    new Liquid().parseAndRender(template, order);
  const button = await render(emailButton(PAGE, 'Track your order'));
  const address = await render(emailLink(PAGE));
  expect(button).toContain(`<a href="${address}" class="button__text">Track your order</a>`);
  expect(button.match(/class="[^"]+"/g)).toEqual([
    'class="button main-action-cell"',
    'class="button__cell"',
    'class="button__text"',
  ]);
  expect(new URL(address).searchParams.get('order')).toBe(order.name);
  expect(new URL(address).hash).toBe('#code=XPAV284CT');
  expect(address).not.toMatch(/["<>@]/);
});
