import { expect, it } from 'vitest';
import { carrierKey } from './carrier-key.ts';

it.each([
  ['FedEx', 'fedex'],
  ['fed ex', 'fedex'],
  ['FED-EX', 'fedex'],
  [' FedEx® ', 'fedex'],
  ['U.P.S.', 'ups'],
  ['UPS Ground', 'ups'],
  ['post nl', 'postnl'],
  ['POSTNL', 'postnl'],
  ['Royal-Mail', 'royal_mail'],
  ['Osterreichische Post', 'austrian_post'],
  ['ÖSTERREICHISCHE POST', 'austrian_post'],
  ['Colis Prive', 'colis_prive'],
  ['Zasilkovna', 'packeta'],
  ['Japan Post (JA)', 'japan_post'],
  ['佐川急便', 'sagawa'],
  ['ﾔﾏﾄ運輸', 'yamato'],
  ['Yamato Transport', 'yamato'],
  ['ＵＰＳ', 'ups'],
  ['DHL', 'dhl_de'],
  ['dhl express', 'dhl_express'],
  ['Hermes UK', 'evri'],
])('%j is %s', (name, key) => {
  expect(carrierKey(name)).toBe(key);
});

it.each([
  '',
  '-',
  'Other',
  'Delivery',
  'Standard Shipping',
  'UPSIDE DOWN',
  'Upss',
  'Post',
  'Express',
  'constructor',
  '__proto__',
  'UPS'.padEnd(61),
])('%j is no known carrier', (name) => {
  expect(carrierKey(name)).toBeNull();
});
