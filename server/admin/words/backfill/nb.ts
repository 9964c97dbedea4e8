import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'De tidligere bestillingene dine',
  backfill_waiting: 'Vi skal snart se etter bestillingene dine.',
  backfill_searching: 'Shopify lister opp bestillingene dine fra de siste {days} dagene.',
  backfill_reading: 'Leser bestillingene dine fra de siste {days} dagene: {read} av {found}.',
  backfill_left: 'Omtrent {time} igjen. Halvparten av API-kvoten holdes ledig for kundene dine.',
  backfill_meanwhile: 'Kundene kan følge bestillingene sine som vanlig imens.',
  backfill_finished:
    'Bestillingene dine fra de siste {days} dagene ble lest {date}. Antall bestillinger: {found}.',
  backfill_cancelled: 'Lesingen ble avsluttet {date}. Det som var lest til da, blir værende.',
  backfill_stopped: 'Lesingen stoppet {date}. Det som var lest til da, blir værende.',
  backfill_busy: 'Shopify lager ikke flere lister til denne appen for øyeblikket.',
  backfill_unavailable: 'Shopify svarte ikke.',
  backfill_cut: 'Listen fra Shopify ble brutt av.',
  backfill_search_failed: 'Shopify klarte ikke å fullføre listen over bestillingene dine.',
  backfill_list_wrong: 'Det Shopify sendte, var ikke en liste over bestillinger.',
  backfill_denied:
    'Appen har ikke lov til å lese bestillingene dine. Lukk denne siden, åpne appen igjen og godkjenn det Shopify ber om.',
  backfill_goes_on: 'Vi prøver igjen automatisk og fortsetter der vi var.',
  backfill_start: 'Les på nytt',
  backfill_cancel: 'Stopp lesingen',
  backfill_now_on: 'De tidligere bestillingene dine blir lest',
  backfill_now_off: 'Lesingen er avsluttet',
  backfill_failed: 'Det gikk ikke. Prøv igjen om litt.',
};
