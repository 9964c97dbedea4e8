import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryCases } from '../../../e2e/score/count-cases.fixtures.ts';
import { redactText } from './redact-text.ts';

/** Sentences of carriers with the place of a name, and what is left without it. */
const SENTENCES = [
  ['Signed for by: NAME', 'Signed for'],
  ['Delivered - Signed for by NAME', 'Delivered - Signed for'],
  ['Received by NAME at reception', 'Received at reception'],
  ['Handed to NAME', 'Handed'],
  ['Collected by NAME', 'Collected'],
  ['Driver: NAME', 'Driver'],
  ['Your driver is NAME', 'Your driver'],
  ['Übernommen von: NAME', 'Übernommen'],
  ['Die Sendung wurde von NAME angenommen', 'Die Sendung wurde angenommen'],
  ['Zugestellt an: NAME', 'Zugestellt'],
  ['Signé par NAME', 'Signé'],
  ['Remis à NAME', 'Remis'],
  ['Livreur : NAME', 'Livreur'],
  ['Ontvangen door NAME', 'Ontvangen'],
  ['Getekend door: NAME', 'Getekend'],
  ['Firmado por NAME', 'Firmado'],
  ['Entregado a NAME', 'Entregado'],
  ['Firmato da NAME', 'Firmato'],
  ['Consegnato a NAME', 'Consegnato'],
  ['Assinado por NAME', 'Assinado'],
  ['Recebido por: NAME', 'Recebido'],
  ['Kvitterats av NAME', 'Kvitterats'],
  ['Odebrana przez: NAME', 'Odebrana'],
] as const;

const given = fc.constantFrom('Jan', 'María', 'Jean-Pierre', 'Zoë', 'J.', 'Łukasz', 'Åsa', 'Ahmed');
const particle = fc.constantFrom('', 'van ', 'de ', 'da ', 'von ', "O'");
const family = fc.constantFrom('Jansen', 'García', 'Müller', 'Doe', 'Smith', 'Rossi', 'Dvořák');
const name = fc
  .tuple(given, particle, family)
  .map(([one, middle, last]) => `${one} ${middle}${last}`);

describe('a text about a person', () => {
  it('keeps no name, however it is written', async ({ task }) => {
    await tryCases(
      task,
      {
        row: 'B3',
        suite: 'names in carriers’ texts',
        target: '0 kept',
        tries: 10_000,
      },
      fc.property(
        fc.record({ sentence: fc.constantFrom(...SENTENCES), name, isLoud: fc.boolean() }),
        ({ sentence: [before, after], name: full, isLoud }) => {
          const text = redactText(before.replace('NAME', isLoud ? loud(full) : full));
          if (text !== after) throw new Error(`${before}: ${text}`);
        },
      ),
    );
  });

  it.each([
    ['Courier Peter Jones, phone +31 6 12345678', 'Courier, phone'],
    ['Driver: Ravi Kumar (9876543210)', 'Driver'],
    ['Call 0800 123 4567 for help', 'Call for help'],
    ['Livreur : 06 12 34 56 78', 'Livreur'],
    ['Delivered at 52.370216, 4.895168', 'Delivered at'],
    ['Delivered (lat: 52.37 lon: 4.89)', 'Delivered'],
    ['Questions? jan@example.com', 'Questions?'],
  ])('keeps no number, address or place on the map: %s', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });
});

describe('a text about nobody stays as it is', () => {
  it.each([
    'Delivered',
    'Signed for at Front Desk',
    'Signed for by the neighbour',
    'Signed by: FRONT DESK',
    'Delivered, Front Desk/Reception/Mail Room',
    'Delivered to Recipient by Agent',
    'Delivered to Amsterdam',
    'Delivered to New York',
    'Collected by PostNL',
    'Collected by China Post',
    'Picked up by Deutsche Post in Berlin',
    'Handed over to Deutsche Post',
    'COLLECTED BY CUSTOMER',
    'Handed over to Royal Mail',
    'Signature required',
    'Recipient refused the parcel',
    'Arrived at 10:30 on 20-10-2016',
    'Item AB123456789GB was collected by the customer',
    'Sendungsnummer 00340434161094012345',
    'Zugestellt an Nachbar',
    'Zugestellt an GLS PaketShop',
    'Vom Empfänger abgeholt',
    'Remis au gardien',
    'Remis au transporteur',
    'Livré en point relais',
    'Ontvangen door PostNL',
    'Afgegeven bij de buren',
    'Entregado al destinatario',
    'Entregado a un vecino',
    'Consegnato al portiere',
    'Ritirato dal corriere',
    'Entregue ao destinatário',
    'Levantado pelo destinatário',
    'Odebrana przez kuriera',
    '配達完了',
  ])('%s', (text) => {
    expect(redactText(text)).toBe(text);
  });

  it('where it names the carrier as the merchant wrote it, and nobody else', () => {
    expect(redactText('Collected by Snelpost', ['Snelpost'])).toBe('Collected by Snelpost');
    expect(redactText('Collected by Jan Snelpost', ['Snelpost'])).toBe('Collected');
    expect(redactText('Signed by Snelpost', ['Snelpost'])).toBe('Signed');
  });
});

function loud(text: string): string {
  return text.toLocaleUpperCase('en');
}
