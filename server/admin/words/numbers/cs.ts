import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Analytika',
  numbers_text:
    'Kolik doručení přijde včas, jak dlouho trvají u kterého dopravce a co se nejčastěji pokazí.',
  open_numbers: 'Zobrazit analytiku',
  numbers_loading: 'Načítáme vaši analytiku…',
  numbers_failed: 'Vaši analytiku se nepodařilo načíst',
  numbers_off_for_server: 'Analytika tu není',
  numbers_off_for_server_text:
    'Počítá se z objednávek, které tato aplikace uchovává, a provozovatel aplikace to vypnul.',
  numbers_off_for_shop: 'Analytika potřebuje uchovávané objednávky',
  numbers_off_for_shop_text:
    'Počítá se z objednávek, které tato aplikace uchovává. Počítání začne, až uchovávání znovu zapnete.',

  numbers_period: 'Období',
  period_last_7: 'Posledních 7 dní',
  period_last_30: 'Posledních 30 dní',
  period_last_90: 'Posledních 90 dní',
  period_this_month: 'Tento měsíc',
  period_last_month: 'Minulý měsíc',
  numbers_days: '{days}, srovnání s obdobím {before}',
  numbers_since: 'Počítáno od {date}, takže předchozí období není úplné.',
  numbers_empty: 'Zatím není nic spočítáno. První čísla se objeví s vašimi dalšími doručeními.',
  numbers_period_unknown: 'Období z adresy neznáme. Toto je posledních 30 dní.',
  numbers_lists:
    'V seznamech jsou doručení, která se ještě uchovávají, takže jich může být méně než v těchto číslech.',

  numbers_day: 'Den',
  numbers_week: 'Týden',
  numbers_total: 'Celkem',
  numbers_now: 'Toto období',
  numbers_before: 'Předchozí období',
  numbers_deliveries: 'Počet doručení',

  on_time_title: 'Doručení včas',
  on_time_rose: 'Včas: nárůst z {before} na {now}',
  on_time_fell: 'Včas: pokles z {before} na {now}',
  on_time_same: 'Včas: {now}, přibližně jako předtím ({before})',
  on_time_alone: 'Včas: {now}',
  on_time_few:
    'Příliš málo doručení s předpokládaným dnem, než aby šlo říct, kolik přišlo včas: {count}',
  on_time_text:
    'Včas je to, co bylo doručeno nejpozději v den, který byl zákazníkovi slíben jako první. Procento nezahrnuje doručení bez takového dne.',
  on_time: 'Včas',
  on_time_unknown: 'Bez předpokládaného dne',

  transit_title: 'Doba na cestě',
  transit_alone: 'Polovina nejvýš {median}, devět z deseti nejvýš {p90}',
  transit_compared:
    'Polovina nejvýš {median}, devět z deseti nejvýš {p90}; v předchozím období {median_before} a {p90_before}',
  transit_few: 'Příliš málo doručení, než aby šlo říct, jak dlouho trvají: {count}',
  transit_text: 'Dny od odeslání do doručení, včetně víkendů.',
  transit_median: 'Polovina nejvýš',
  transit_p90: 'Devět z deseti nejvýš',
  transit_median_before: 'Polovina, předchozí období',
  transit_longest: '{days} nebo déle',
  transit_routes: 'Podle země a dopravce',
  transit_no_country: 'Neznámá země',

  problems_title: 'Problémy',
  problems_finding:
    'Problémy: {count} (předchozí období: {before}). Nejčastěji: {problem} ({most})',
  problems_none: 'V tomto období žádné problémy',
  problems_text:
    'Každý problém se u doručení počítá jednou, v den, kdy začal, i když už pominul. Odkazy otevřou doručení, která ho mají teď.',
  problems_kind: 'Problém',

  lookups_title: 'Co zákazníci hledali',
  lookups_finding: 'Hledání, při nichž se objednávka našla: {share}',
  lookups_few: 'Hledání: {count}',
  lookups_text:
    'Počítá se bez záznamu, kdo to byl. Stránka, na které je blok ve vašem motivu, se jako otevřená nepočítá.',
  lookups_what: 'Co se stalo',
  lookups_pages: 'Stránka sledování otevřena',
  lookups_found: 'Objednávka nalezena',
  lookups_not_found: 'Objednávka nenalezena',
  lookups_refused: 'Odmítnuto po příliš mnoha pokusech',
  lookups_unanswered: 'Shopify nebo tato aplikace neodpověděla',
};
