import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Kdy doručení vyžaduje zásah',
  flags_text:
    'Seznam ukáže doručení v zobrazení „Vyžadují zásah“, jakmile uplyne některý z těchto limitů. Co čtou zákazníci, se nemění.',
  open_flags: 'Zvolit, kdy doručení vyžaduje zásah',
  flags_loading: 'Načítáme vaše nastavení…',
  flags_failed: 'Vaše nastavení se nepodařilo načíst',
  flags_failed_text: 'Tato aplikace neodpovídá. Chvíli počkejte a zkuste to znovu.',
  flags_off_for_server: 'Tady není co volit',
  flags_off_for_server_text:
    'Limity platí pro objednávky, které tato aplikace uchovává, a provozovatel aplikace to vypnul.',
  flags_off_for_shop: 'V této aplikaci neuchováváte objednávky',
  flags_off_for_shop_text:
    'Limity platí pro uchovávané objednávky. Zapněte uchovávání znovu na domovské stránce a pak je zvolte tady.',

  effects: 'Doručení, která s tímto nastavením vyžadují zásah: {after} (dnes: {before}).',
  effects_same: 'Doručení, která s tímto nastavením vyžadují zásah: {before}, jako dnes.',
  effects_none: 'S tímto nastavením nevyžaduje zásah žádné doručení, jako dnes.',
  effects_of_all:
    'Spočítáno ve všech otevřených objednávkách: {count}. Ztlumená doručení se počítají také.',
  effects_of_newest:
    'Spočítáno v nejnovějších otevřených objednávkách: {count}. Ztlumená doručení se počítají také.',
  effects_reading: 'Počítáme, co by toto nastavení změnilo…',
  effects_failed: 'Nepodařilo se spočítat, co by toto nastavení změnilo. Uložit ho můžete i tak.',

  limits_before: 'Před odesláním',
  limit_not_shipped: 'Neodesláno',
  limit_not_shipped_help: 'Od objednání, pokud to nevysvětluje pozastavení.',
  limit_not_handed_over: 'Přepravní štítek vytvořen, bez skenu od dopravce',
  limit_not_handed_over_help: 'Od vytvoření přepravního štítku.',
  limit_no_tracking: 'Odesláno bez sledovacího čísla nebo odkazu',
  limit_no_tracking_help: 'Od označení za odeslané.',
  limits_under_way: 'Na cestě',
  limit_no_movement_domestic: 'Bez skenu, v rámci jedné země',
  limit_no_movement_cross_border: 'Bez skenu, přes hranice',
  limit_no_movement_customs: 'Bez skenu, v celním řízení',
  limit_late: 'Zpoždění',
  limit_late_help: 'Po slíbeném dni.',
  limits_pickup: 'Na výdejním místě nebo ve vaší prodejně',
  limit_pickup_overdue: 'Čeká na vyzvednutí',
  limits_always:
    'Ať zvolíte cokoli, doručení vyžaduje zásah i tehdy, když je zásilka ztracená, poškozená nebo poslaná zpět, když se ji nepodařilo doručit a po 30 dnech bez zpráv.',
  unit_business_days: 'pracovní dny',
  unit_days: 'dny',
  limit_effect: 'Zachytí doručení: {after} (dnes: {before})',
  limit_effect_same: 'Dnes zachytí doručení: {before}',

  work_days: 'Dny, kdy pracujete',
  work_days_text: 'Jako pracovní dny se počítají jen tyto dny.',
  closed_days: 'Dny, kdy máte zavřeno',
  closed_days_text: 'Nejsou to pracovní dny, ani pro to, co už je na cestě.',
  closed_none: 'Zatím žádné.',
  closed_from: 'První den',
  closed_to: 'Poslední den',
  closed_to_help: 'Pro jediný den ponechte prázdné.',
  closed_add: 'Přidat',
  closed_remove: 'Odebrat',
  closed_remove_days: 'Odebrat: {days}',
  closed_range: 'od {from} do {to}',
  closed_missing: 'Zvolte první den.',
  closed_order: 'Poslední den je před prvním.',

  limit_wrong: 'Zadejte celé číslo od {min} do {max}.',
  no_working_day: 'Zvolte aspoň jeden den.',
  date_malformed: 'Toto není datum. Zvolte ho znovu.',
  too_many_dates: 'Dní je příliš mnoho (limit: {most}). Odeberte ty, které už uplynuly.',
  flags_saved: 'Uloženo. Seznam se za chvíli přizpůsobí.',
  flags_deriving:
    'Seznam se přizpůsobuje tomuto nastavení. U mnoha objednávek to trvá několik minut.',
  flags_changed: 'Někdo jiný mezitím uložil jiné nastavení',
  flags_changed_text:
    'Teď vidíte jeho nastavení. Vaše se neuložilo: změňte, co potřebujete, a uložte znovu.',
  flags_reset: 'Použít výchozí hodnoty',
};
