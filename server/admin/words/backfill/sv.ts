import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'Dina tidigare ordrar',
  backfill_waiting: 'Vi börjar strax leta efter dina ordrar.',
  backfill_searching: 'Shopify listar dina ordrar från de senaste {days} dagarna.',
  backfill_reading: 'Vi läser dina ordrar från de senaste {days} dagarna: {read} av {found}.',
  backfill_left: 'Ungefär {time} kvar. Hälften av API-budgeten hålls fri för dina kunder.',
  backfill_meanwhile: 'Under tiden kan kunder följa sina ordrar som vanligt.',
  backfill_finished:
    'Dina ordrar från de senaste {days} dagarna lästes den {date}. Antal ordrar: {found}.',
  backfill_cancelled: 'Läsningen avslutades den {date}. Det som lästes dittills finns kvar.',
  backfill_stopped: 'Läsningen stannade den {date}. Det som lästes dittills finns kvar.',
  backfill_busy: 'Shopify gör inga fler listor åt den här appen just nu.',
  backfill_unavailable: 'Shopify svarade inte.',
  backfill_cut: 'Listan från Shopify bröts av.',
  backfill_search_failed: 'Shopify kunde inte göra klart listan över dina ordrar.',
  backfill_list_wrong: 'Det som Shopify skickade var ingen lista över ordrar.',
  backfill_denied:
    'Appen får inte läsa dina ordrar. Stäng den här sidan, öppna appen igen och godkänn det som Shopify frågar om.',
  backfill_goes_on: 'Vi försöker igen av oss själva och fortsätter där vi var.',
  backfill_start: 'Läs igen',
  backfill_cancel: 'Sluta läsa',
  backfill_now_on: 'Dina tidigare ordrar läses',
  backfill_now_off: 'Läsningen är avslutad',
  backfill_failed: 'Det gick inte. Försök igen om en liten stund.',
};
