import { expect, it } from 'vitest';
import { translate } from './translate.ts';

const texts = {
  form: { order: 'Order & number', link_html: '<a>{{ name }}</a>' },
  parcels: { one: '{{ count }} parcel', other: '{{count}} parcels' },
};

it.each([
  ['form.order', {}, 'Order &amp; number'],
  ['form.link_html', { name: '<b>' }, '<a>&lt;b&gt;</a>'],
  ['form.link_html', {}, '<a>{{ name }}</a>'],
  ['parcels', { count: 1 }, '1 parcel'],
  ['parcels', { count: 3 }, '3 parcels'],
  ['parcels', {}, 'Translation missing: en.parcels'],
  ['form.nothing', {}, 'Translation missing: en.form.nothing'],
  ['form.order.deeper', {}, 'Translation missing: en.form.order.deeper'],
])('%s with %o reads %s', (key, values, text) => {
  expect(translate(texts, 'en', key, values)).toBe(text);
});
