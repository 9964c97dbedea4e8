import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Analytiikka',
  numbers_text:
    'Kuinka moni toimitus saapuu ajallaan, kuinka kauan mikin kuljetusyhtiö tarvitsee ja mikä menee useimmin vikaan.',
  open_numbers: 'Avaa analytiikka',
  numbers_loading: 'Ladataan analytiikkaa…',
  numbers_failed: 'Analytiikkaa ei voitu ladata',
  numbers_off_for_server: 'Täällä ei ole analytiikkaa',
  numbers_off_for_server_text:
    'Se lasketaan tilauksista, joita tämä sovellus säilyttää, ja sovelluksen ylläpitäjä on poistanut säilyttämisen käytöstä.',
  numbers_off_for_shop: 'Analytiikka tarvitsee säilytettyjä tilauksia',
  numbers_off_for_shop_text:
    'Se lasketaan tilauksista, joita tämä sovellus säilyttää. Laskenta alkaa, kun otat säilyttämisen uudelleen käyttöön.',

  numbers_period: 'Ajanjakso',
  period_last_7: 'Viimeiset 7 päivää',
  period_last_30: 'Viimeiset 30 päivää',
  period_last_90: 'Viimeiset 90 päivää',
  period_this_month: 'Tämä kuukausi',
  period_last_month: 'Viime kuukausi',
  numbers_days: '{days}, vertailujakso {before}',
  numbers_since: 'Laskettu {date} alkaen, joten edellinen jakso ei ole täydellinen.',
  numbers_empty:
    'Mitään ei ole vielä laskettu. Ensimmäiset luvut tulevat seuraavien toimitustesi myötä.',
  numbers_period_unknown:
    'Emme tunne osoitteessa olevaa ajanjaksoa. Nämä ovat viimeiset 30 päivää.',
  numbers_lists:
    'Luetteloissa ovat toimitukset, joita vielä säilytetään, joten niissä voi olla vähemmän kuin nämä luvut kertovat.',

  numbers_day: 'Päivä',
  numbers_week: 'Viikko',
  numbers_total: 'Yhteensä',
  numbers_now: 'Tämä jakso',
  numbers_before: 'Edellinen jakso',
  numbers_deliveries: 'Toimitukset',

  on_time_title: 'Ajallaan toimitetut',
  on_time_rose: 'Ajallaan toimitettujen osuus nousi: ennen {before}, nyt {now}',
  on_time_fell: 'Ajallaan toimitettujen osuus laski: ennen {before}, nyt {now}',
  on_time_same: 'Ajallaan toimitettu: {now}, suunnilleen kuten ennen ({before})',
  on_time_alone: 'Ajallaan toimitettu: {now}',
  on_time_few:
    'Arvioidun päivän saaneita toimituksia on liian vähän, jotta osuuden voisi sanoa: {count}',
  on_time_text:
    'Ajallaan on toimitus, joka tuli perille viimeistään asiakkaallesi ensin luvattuna päivänä. Prosentissa eivät ole mukana toimitukset, joilla ei ole luvattua päivää.',
  on_time: 'Ajallaan',
  on_time_unknown: 'Ei arvioitua päivää',

  transit_title: 'Kuljetusaika',
  transit_alone: 'Kuljetusaika: puolella enintään {median}, yhdeksällä kymmenestä enintään {p90}',
  transit_compared:
    'Kuljetusaika: puolella enintään {median}, yhdeksällä kymmenestä enintään {p90}; edellisellä jaksolla {median_before} ja {p90_before}',
  transit_few: 'Liian vähän toimituksia, jotta kestosta voisi sanoa jotain: {count}',
  transit_text: 'Päiviä lähetyksestä toimitukseen, viikonloput mukaan lukien.',
  transit_median: 'Puolella enintään',
  transit_p90: 'Yhdeksällä kymmenestä enintään',
  transit_median_before: 'Puolella, edellinen jakso',
  transit_longest: '{days} tai enemmän',
  transit_routes: 'Maan ja kuljetusyhtiön mukaan',
  transit_no_country: 'Maa ei tiedossa',

  problems_title: 'Ongelmat',
  problems_finding: 'Ongelmia: {count} (edellinen jakso: {before}). Useimmin: {problem} ({most})',
  problems_none: 'Ei ongelmia tällä jaksolla',
  problems_text:
    'Kukin ongelma lasketaan kerran toimitusta kohti, alkamispäivälleen, myös kun se on ohi. Linkit avaavat toimitukset, joilla on ongelma nyt.',
  problems_kind: 'Ongelma',

  lookups_title: 'Mitä asiakkaat hakivat',
  lookups_finding: '{share} hauista löysi tilauksen',
  lookups_few: 'Hakuja: {count}',
  lookups_text:
    'Laskettu tallentamatta, kuka haki. Sivua, jolla on teemasi lohko, ei lasketa avatuksi.',
  lookups_what: 'Mitä tapahtui',
  lookups_pages: 'Seurantasivu avattu',
  lookups_found: 'Tilaus löytyi',
  lookups_not_found: 'Tilausta ei löytynyt',
  lookups_refused: 'Hylätty liian monen yrityksen jälkeen',
  lookups_unanswered: 'Shopify tai tämä sovellus ei vastannut',
};
