import { expect, it } from 'vitest';
import { aShop } from '../../core/order.fixtures.ts';
import { writeAskMail } from './write-ask-mail.ts';

const asked = (view: string) =>
  writeAskMail({
    shop: aShop(),
    view,
    language: 'en',
    url: 'https://app.example/reports/agree/token',
    endsAt: new Date('2026-12-02T13:05:00Z'),
  });

it.each([
  ['Win at https://evil.example/x now', 'Win at https evil example x now'],
  ['www.evil.example', 'www evil example'],
  ['jane@evil.example', 'jane evil example'],
  ['evil。example', 'evil example'],
  ['a\nb\u202Ec', 'a b c'],
  ['DE: late, No. 1', 'DE: late, No. 1'],
])('a mail that asks names the view %j as %j, which leads nowhere', (view, name) => {
  const { text, html } = asked(view);
  expect(text).toContain(`“${name}”`);
  expect(html).toContain(`“${name}”`);
});
