import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Analys',
  numbers_text:
    'Hur många leveranser som kommer fram i tid, hur lång tid varje fraktbolag tar och vad som oftast går fel.',
  open_numbers: 'Öppna din analys',
  numbers_loading: 'Vi läser din analys…',
  numbers_failed: 'Vi kunde inte läsa din analys',
  numbers_off_for_server: 'Här finns ingen analys',
  numbers_off_for_server_text:
    'Den bygger på ordrar som den här appen sparar, och den som driver appen har stängt av det.',
  numbers_off_for_shop: 'Analys kräver sparade ordrar',
  numbers_off_for_shop_text:
    'Den bygger på ordrar som den här appen sparar. Räkningen börjar när du slår på sparade ordrar igen.',

  numbers_period: 'Tidsperiod',
  period_last_7: 'Senaste 7 dagarna',
  period_last_30: 'Senaste 30 dagarna',
  period_last_90: 'Senaste 90 dagarna',
  period_this_month: 'Den här månaden',
  period_last_month: 'Förra månaden',
  numbers_days: '{days}, jämfört med {before}',
  numbers_since: 'Räknat sedan {date}, så perioden före är inte fullständig.',
  numbers_empty: 'Inget är räknat än. De första siffrorna kommer med dina nästa leveranser.',
  numbers_period_unknown:
    'Vi känner inte till perioden i adressen. Det här är de senaste 30 dagarna.',
  numbers_lists:
    'Listor har de leveranser som fortfarande är sparade, så de kan vara kortare än siffrorna här.',

  numbers_day: 'Dag',
  numbers_week: 'Vecka',
  numbers_total: 'Totalt',
  numbers_now: 'Den här perioden',
  numbers_before: 'Perioden före',
  numbers_deliveries: 'Leveranser',

  on_time_title: 'Leveranser i tid',
  on_time_rose: 'Andelen i tid ökade från {before} till {now}',
  on_time_fell: 'Andelen i tid minskade från {before} till {now}',
  on_time_same: 'I tid: {now}, ungefär som tidigare ({before})',
  on_time_alone: 'I tid: {now}',
  on_time_few: 'För få leveranser med väntad dag för att säga hur många som var i tid: {count}',
  on_time_text:
    'I tid är det som levererades senast den dag som kunden först blev lovad. Leveranser utan en sådan dag räknas inte med i andelen.',
  on_time: 'I tid',
  on_time_unknown: 'Utan väntad dag',

  transit_title: 'Tid på väg',
  transit_alone: 'Hälften tog högst {median}, nio av tio högst {p90}',
  transit_compared:
    'Hälften tog högst {median}, nio av tio högst {p90}; perioden före {median_before} och {p90_before}',
  transit_few: 'För få leveranser för att säga hur lång tid de tar: {count}',
  transit_text: 'Dagar från avsändning till leverans, helger inräknade.',
  transit_median: 'Hälften tog högst',
  transit_p90: 'Nio av tio tog högst',
  transit_median_before: 'Hälften, perioden före',
  transit_longest: '{days} eller längre',
  transit_routes: 'Per land och fraktbolag',
  transit_no_country: 'Okänt land',

  problems_title: 'Problem',
  problems_finding: 'Problem: {count} (perioden före: {before}). Oftast: {problem} ({most})',
  problems_none: 'Inga problem under perioden',
  problems_text:
    'Varje problem räknas en gång per leverans, den dag det började, även när det är över. Länkarna öppnar det som har problemet nu.',
  problems_kind: 'Typ av problem',

  lookups_title: 'Kundernas sökningar',
  lookups_finding: 'Ordern hittades i {share} av sökningarna',
  lookups_few: 'Sökningar: {count}',
  lookups_text:
    'Räknat utan att registrera vem det var. En sida med blocket i ditt tema räknas inte som öppnad.',
  lookups_what: 'Vad som hände',
  lookups_pages: 'Spårningssidan öppnades',
  lookups_found: 'Ordern hittades',
  lookups_not_found: 'Ordern hittades inte',
  lookups_refused: 'Avvisad efter för många försök',
  lookups_unanswered: 'Shopify eller den här appen svarade inte',
};
