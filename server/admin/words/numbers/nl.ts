import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Statistieken',
  numbers_text:
    'Hoeveel bezorgingen op tijd aankomen, hoelang elke bezorgdienst erover doet en wat het vaakst misgaat.',
  open_numbers: 'Statistieken openen',
  numbers_loading: 'Je statistieken worden opgehaald…',
  numbers_failed: 'We konden je statistieken niet ophalen',
  numbers_off_for_server: 'Hier zijn geen statistieken',
  numbers_off_for_server_text:
    'Ze zijn gebaseerd op bestellingen die deze app bewaart, en wie de app beheert heeft dat uitgezet.',
  numbers_off_for_shop: 'Voor statistieken moeten er bestellingen worden bewaard',
  numbers_off_for_shop_text:
    'Ze zijn gebaseerd op bestellingen die deze app bewaart. Het tellen begint als je bewaren weer aanzet.',

  numbers_period: 'Periode',
  period_last_7: 'Afgelopen 7 dagen',
  period_last_30: 'Afgelopen 30 dagen',
  period_last_90: 'Afgelopen 90 dagen',
  period_this_month: 'Deze maand',
  period_last_month: 'Vorige maand',
  numbers_days: '{days}, vergeleken met {before}',
  numbers_since: 'Geteld sinds {date}, dus de periode ervoor is niet volledig.',
  numbers_empty: 'Er is nog niets geteld. De eerste cijfers komen met je volgende bezorgingen.',
  numbers_period_unknown: 'De periode in het adres kennen we niet. Dit zijn de afgelopen 30 dagen.',
  numbers_lists:
    'In lijsten staan de bezorgingen die nog worden bewaard. Dat kunnen er minder zijn dan hier zijn geteld.',

  numbers_day: 'Dag',
  numbers_week: 'Week van',
  numbers_total: 'Totaal',
  numbers_now: 'Deze periode',
  numbers_before: 'Periode ervoor',
  numbers_deliveries: 'Bezorgingen',

  on_time_title: 'Op tijd bezorgd',
  on_time_rose: 'Op tijd bezorgd: van {before} naar {now} gestegen',
  on_time_fell: 'Op tijd bezorgd: van {before} naar {now} gedaald',
  on_time_same: 'Op tijd bezorgd: {now}, ongeveer zoals ervoor ({before})',
  on_time_alone: 'Op tijd bezorgd: {now}',
  on_time_few:
    'Te weinig bezorgingen met een verwachte datum om te zeggen hoeveel er op tijd waren: {count}',
  on_time_text:
    'Op tijd is wat uiterlijk op de dag is bezorgd die je klant als eerste was beloofd. Bezorgingen zonder zo’n dag tellen niet mee in het percentage.',
  on_time: 'Op tijd',
  on_time_unknown: 'Zonder verwachte datum',

  transit_title: 'Tijd onderweg',
  transit_alone: 'De helft was hoogstens {median} onderweg, negen van de tien hoogstens {p90}',
  transit_compared:
    'De helft was hoogstens {median} onderweg, negen van de tien hoogstens {p90}; in de periode ervoor {median_before} en {p90_before}',
  transit_few: 'Te weinig bezorgingen om te zeggen hoelang ze onderweg zijn: {count}',
  transit_text: 'Dagen van verzending tot bezorging, weekenden meegerekend.',
  transit_median: 'De helft hoogstens',
  transit_p90: 'Negen van de tien hoogstens',
  transit_median_before: 'De helft, periode ervoor',
  transit_longest: '{days} of langer',
  transit_routes: 'Per land en bezorgdienst',
  transit_no_country: 'Land niet bekend',

  problems_title: 'Problemen',
  problems_finding: 'Problemen: {count} (periode ervoor: {before}). Het vaakst: {problem} ({most})',
  problems_none: 'Geen problemen in deze periode',
  problems_text:
    'Elk probleem telt één keer per bezorging, op de dag waarop het begon, ook als het voorbij is. De links openen de bezorgingen die het probleem nu hebben.',
  problems_kind: 'Probleem',

  lookups_title: 'Wat klanten opzochten',
  lookups_finding: 'Bij {share} van de zoekopdrachten werd de bestelling gevonden',
  lookups_few: 'Zoekopdrachten: {count}',
  lookups_text:
    'Geteld zonder iets over wie het was. Een pagina met het blok in je thema telt niet als geopend.',
  lookups_what: 'Wat er gebeurde',
  lookups_pages: 'Volgpagina geopend',
  lookups_found: 'Bestelling gevonden',
  lookups_not_found: 'Bestelling niet gevonden',
  lookups_refused: 'Geweigerd na te veel pogingen',
  lookups_unanswered: 'Shopify of deze app gaf geen antwoord',
};
