import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Analyse',
  numbers_text:
    'Hvor mange leveringer som kommer i tide, hvor lang tid hver transportør bruker, og hva som oftest går galt.',
  open_numbers: 'Åpne analysen',
  numbers_loading: 'Laster inn analysen din…',
  numbers_failed: 'Vi kunne ikke laste inn analysen din',
  numbers_off_for_server: 'Her er det ingen analyse',
  numbers_off_for_server_text:
    'Den bygger på bestillinger som denne appen lagrer, og den som drifter appen, har slått det av.',
  numbers_off_for_shop: 'Analysen trenger lagrede bestillinger',
  numbers_off_for_shop_text:
    'Den bygger på bestillinger som denne appen lagrer. Tellingen begynner når du slår på lagringen igjen.',

  numbers_period: 'Periode',
  period_last_7: 'Siste 7 dager',
  period_last_30: 'Siste 30 dager',
  period_last_90: 'Siste 90 dager',
  period_this_month: 'Denne måneden',
  period_last_month: 'Forrige måned',
  numbers_days: '{days}, sammenlignet med {before}',
  numbers_since: 'Telt siden {date}, så perioden før er ikke fullstendig.',
  numbers_empty: 'Ingenting er telt ennå. De første tallene kommer med de neste leveringene dine.',
  numbers_period_unknown: 'Vi kjenner ikke perioden i adressen. Dette er de siste 30 dagene.',
  numbers_lists:
    'Lister har leveringene som fortsatt er lagret, så de kan være kortere enn disse tallene.',

  numbers_day: 'Dag',
  numbers_week: 'Uke',
  numbers_total: 'Totalt',
  numbers_now: 'Denne perioden',
  numbers_before: 'Perioden før',
  numbers_deliveries: 'Leveringer',

  on_time_title: 'Leveringer i tide',
  on_time_rose: 'I tide: opp fra {before} til {now}',
  on_time_fell: 'I tide: ned fra {before} til {now}',
  on_time_same: 'I tide: {now}, omtrent som før ({before})',
  on_time_alone: 'I tide: {now}',
  on_time_few: 'For få leveringer med en forventet dag til å si hvor mange som kom i tide: {count}',
  on_time_text:
    'I tide er det som ble levert senest den dagen kunden først ble lovet. Prosenten utelater leveringer uten en slik dag.',
  on_time: 'I tide',
  on_time_unknown: 'Uten forventet dag',

  transit_title: 'Tid underveis',
  transit_alone: 'Halvparten tok høyst {median}, ni av ti høyst {p90}',
  transit_compared:
    'Halvparten tok høyst {median}, ni av ti høyst {p90}; i perioden før {median_before} og {p90_before}',
  transit_few: 'For få leveringer til å si hvor lang tid de tar: {count}',
  transit_text: 'Dager fra sending til levering, helger medregnet.',
  transit_median: 'Halvparten tok høyst',
  transit_p90: 'Ni av ti tok høyst',
  transit_median_before: 'Halvparten, perioden før',
  transit_longest: '{days} eller mer',
  transit_routes: 'Etter land og transportør',
  transit_no_country: 'Ukjent land',

  problems_title: 'Problemer',
  problems_finding: 'Problemer: {count} (perioden før: {before}). Oftest: {problem} ({most})',
  problems_none: 'Ingen problemer i denne perioden',
  problems_text:
    'Hvert problem telles én gang for en levering, på dagen det begynte, også når det er over. Lenkene åpner det som har problemet nå.',
  problems_kind: 'Type problem',

  lookups_title: 'Hva kundene slo opp',
  lookups_finding: '{share} av oppslagene fant bestillingen',
  lookups_few: 'Oppslag: {count}',
  lookups_text:
    'Telt uten å registrere hvem det var. En side som har blokken i temaet ditt, telles ikke som åpnet.',
  lookups_what: 'Hva som skjedde',
  lookups_pages: 'Sporingssiden åpnet',
  lookups_found: 'Bestillingen funnet',
  lookups_not_found: 'Bestillingen ikke funnet',
  lookups_refused: 'Avvist etter for mange forsøk',
  lookups_unanswered: 'Shopify eller denne appen svarte ikke',
};
