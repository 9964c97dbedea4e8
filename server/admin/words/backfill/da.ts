import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'Dine tidligere ordrer',
  backfill_waiting: 'Vi begynder snart at lede efter dine ordrer.',
  backfill_searching: 'Shopify laver en liste over dine ordrer fra de seneste {days} dage.',
  backfill_reading: 'Vi læser dine ordrer fra de seneste {days} dage: {read} af {found}.',
  backfill_left: 'Cirka {time} tilbage. Halvdelen af API-budgettet holdes fri til dine kunder.',
  backfill_meanwhile: 'Imens kan kunder følge deres ordrer som normalt.',
  backfill_finished:
    'Dine ordrer fra de seneste {days} dage blev læst den {date}. Antal ordrer: {found}.',
  backfill_cancelled: 'Læsningen blev afsluttet den {date}. Det, der var læst indtil da, bliver.',
  backfill_stopped: 'Læsningen gik i stå den {date}. Det, der var læst indtil da, bliver.',
  backfill_busy: 'Shopify laver ikke flere lister til denne app lige nu.',
  backfill_unavailable: 'Shopify svarede ikke.',
  backfill_cut: 'Listen fra Shopify blev afbrudt.',
  backfill_search_failed: 'Shopify kunne ikke gøre listen over dine ordrer færdig.',
  backfill_list_wrong: 'Det, Shopify sendte, var ikke en liste over ordrer.',
  backfill_denied:
    'Appen må ikke læse dine ordrer. Luk denne side, åbn appen igen, og godkend det, Shopify spørger om.',
  backfill_goes_on: 'Vi prøver selv igen og fortsætter, hvor vi slap.',
  backfill_start: 'Læs igen',
  backfill_cancel: 'Stop læsningen',
  backfill_now_on: 'Dine tidligere ordrer bliver læst',
  backfill_now_off: 'Læsningen er afsluttet',
  backfill_failed: 'Det lykkedes ikke. Prøv igen om et øjeblik.',
};
