import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Analyse',
  numbers_text:
    'Hvor mange leveringer der kommer frem til tiden, hvor længe hvert fragtfirma er om det, og hvad der oftest går galt.',
  open_numbers: 'Åbn din analyse',
  numbers_loading: 'Vi læser din analyse…',
  numbers_failed: 'Vi kunne ikke læse din analyse',
  numbers_off_for_server: 'Her er ingen analyse',
  numbers_off_for_server_text:
    'Den bygger på ordrer, som denne app gemmer, og den, der driver appen, har slået det fra.',
  numbers_off_for_shop: 'Analyse kræver gemte ordrer',
  numbers_off_for_shop_text:
    'Den bygger på ordrer, som denne app gemmer. Tællingen begynder, når du slår gemte ordrer til igen.',

  numbers_period: 'Periode',
  period_last_7: 'Seneste 7 dage',
  period_last_30: 'Seneste 30 dage',
  period_last_90: 'Seneste 90 dage',
  period_this_month: 'Denne måned',
  period_last_month: 'Sidste måned',
  numbers_days: '{days}, sammenlignet med {before}',
  numbers_since: 'Optalt siden {date}, så perioden før er ikke fuldstændig.',
  numbers_empty: 'Intet er optalt endnu. De første tal kommer med dine næste leveringer.',
  numbers_period_unknown: 'Vi kender ikke perioden i adressen. Dette er de seneste 30 dage.',
  numbers_lists:
    'Lister har de leveringer, der stadig er gemt, så de kan være kortere end disse tal.',

  numbers_day: 'Dag',
  numbers_week: 'Uge',
  numbers_total: 'I alt',
  numbers_now: 'Denne periode',
  numbers_before: 'Perioden før',
  numbers_deliveries: 'Leveringer',

  on_time_title: 'Leveringer til tiden',
  on_time_rose: 'Andelen til tiden steg fra {before} til {now}',
  on_time_fell: 'Andelen til tiden faldt fra {before} til {now}',
  on_time_same: 'Til tiden: {now}, omtrent som før ({before})',
  on_time_alone: 'Til tiden: {now}',
  on_time_few:
    'For få leveringer med forventet dag til at sige, hvor mange der var til tiden: {count}',
  on_time_text:
    'Til tiden er det, der blev leveret senest på den dag, kunden først blev lovet. Leveringer uden en sådan dag tæller ikke med i procenten.',
  on_time: 'Til tiden',
  on_time_unknown: 'Uden forventet dag',

  transit_title: 'Tid undervejs',
  transit_alone: 'Halvdelen tog højst {median}, ni ud af ti højst {p90}',
  transit_compared:
    'Halvdelen tog højst {median}, ni ud af ti højst {p90}; i perioden før {median_before} og {p90_before}',
  transit_few: 'For få leveringer til at sige, hvor lang tid de tager: {count}',
  transit_text: 'Dage fra afsendelse til levering, weekender medregnet.',
  transit_median: 'Halvdelen tog højst',
  transit_p90: 'Ni ud af ti tog højst',
  transit_median_before: 'Halvdelen, perioden før',
  transit_longest: '{days} eller længere',
  transit_routes: 'Pr. land og fragtfirma',
  transit_no_country: 'Ukendt land',

  problems_title: 'Problemer',
  problems_finding: 'Problemer: {count} (perioden før: {before}). Oftest: {problem} ({most})',
  problems_none: 'Ingen problemer i denne periode',
  problems_text:
    'Hvert problem tæller én gang pr. levering, på den dag det begyndte, også når det er ovre. Links åbner det, der har problemet nu.',
  problems_kind: 'Problemtype',

  lookups_title: 'Kundernes opslag',
  lookups_finding: 'Ordren blev fundet i {share} af opslagene',
  lookups_few: 'Opslag: {count}',
  lookups_text:
    'Optalt uden at registrere, hvem det var. En side med blokken i dit tema tælles ikke som åbnet.',
  lookups_what: 'Hvad der skete',
  lookups_pages: 'Sporingssiden åbnet',
  lookups_found: 'Ordren fundet',
  lookups_not_found: 'Ordren ikke fundet',
  lookups_refused: 'Afvist efter for mange forsøg',
  lookups_unanswered: 'Shopify eller denne app svarede ikke',
};
