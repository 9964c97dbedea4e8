import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Hvornår leveringer kræver handling',
  flags_text:
    'Listen viser en levering under “Kræver handling”, så snart en af disse grænser er passeret. Det, kunder læser, ændres ikke.',
  open_flags: 'Vælg, hvornår leveringer kræver handling',
  flags_loading: 'Vi læser dine indstillinger…',
  flags_failed: 'Vi kunne ikke læse dine indstillinger',
  flags_failed_text: 'Appen svarede ikke. Vent lidt, og prøv igen.',
  flags_off_for_server: 'Her er intet at vælge',
  flags_off_for_server_text:
    'Grænser gælder for ordrer, som denne app gemmer, og den, der driver appen, har slået det fra.',
  flags_off_for_shop: 'Du gemmer ingen ordrer i denne app',
  flags_off_for_shop_text:
    'Grænser gælder for ordrer, der er gemt. Slå gemte ordrer til igen på startsiden, og vælg så grænserne her.',

  effects: 'Leveringer, der kræver handling med disse indstillinger: {after} (nu: {before}).',
  effects_same: 'Leveringer, der kræver handling med disse indstillinger: {before}, som nu.',
  effects_none: 'Med disse indstillinger kræver ingen levering handling, som nu.',
  effects_of_all: 'Optalt i alle dine åbne ordrer: {count}. Ignorerede leveringer tæller med.',
  effects_of_newest: 'Optalt i dine nyeste åbne ordrer: {count}. Ignorerede leveringer tæller med.',
  effects_reading: 'Vi beregner, hvad disse indstillinger ville ændre…',
  effects_failed:
    'Vi kunne ikke beregne, hvad disse indstillinger ville ændre. Du kan gemme dem alligevel.',

  limits_before: 'Før den sendes',
  limit_not_shipped: 'Ikke afsendt',
  limit_not_shipped_help: 'Efter bestillingen, hvor ingen kendt årsag forklarer det.',
  limit_not_handed_over: 'Fragtlabel oprettet, ikke scannet af fragtfirmaet',
  limit_not_handed_over_help: 'Efter at fragtlabelen blev oprettet.',
  limit_no_tracking: 'Sendt uden sporingsnummer eller link',
  limit_no_tracking_help: 'Efter at den blev markeret som afsendt.',
  limits_under_way: 'Undervejs',
  limit_no_movement_domestic: 'Ingen scanning, inden for ét land',
  limit_no_movement_cross_border: 'Ingen scanning, over en grænse',
  limit_no_movement_customs: 'Ingen scanning, holdt i tolden',
  limit_late: 'Forsinket',
  limit_late_help: 'Efter den lovede dag.',
  limits_pickup: 'På et udleveringssted eller i din butik',
  limit_pickup_overdue: 'Venter på at blive hentet',
  limits_always:
    'Uanset hvad du vælger, kræver en levering også handling, når den er bortkommet, beskadiget eller sendt tilbage, når den ikke kunne leveres, og efter 30 dage uden nyt.',
  unit_business_days: 'hverdage',
  unit_days: 'dage',
  limit_effect: 'Berørte leveringer: {after} (nu {before})',
  limit_effect_same: 'Berørte leveringer nu: {before}',

  work_days: 'Arbejdsdage',
  work_days_text: 'Kun disse dage tæller som hverdage.',
  closed_days: 'Dage, du har lukket',
  closed_days_text: 'De tæller ikke som hverdage, heller ikke for det, der allerede er undervejs.',
  closed_none: 'Ingen endnu.',
  closed_from: 'Første dag',
  closed_to: 'Sidste dag',
  closed_to_help: 'Lad feltet være tomt for en enkelt dag.',
  closed_add: 'Tilføj',
  closed_remove: 'Fjern',
  closed_remove_days: 'Fjern: {days}',
  closed_range: '{from} til {to}',
  closed_missing: 'Vælg den første dag.',
  closed_order: 'Den sidste dag ligger før den første.',

  limit_wrong: 'Angiv et helt tal fra {min} til {max}.',
  no_working_day: 'Vælg mindst én dag.',
  date_malformed: 'Det er ikke en dato. Vælg den igen.',
  too_many_dates: 'Der kan højst angives {most} dage. Fjern nogle, der er passeret.',
  flags_saved: 'Gemt. Listen følger med om et øjeblik.',
  flags_deriving:
    'Listen er ved at følge disse indstillinger. Ved mange ordrer tager det nogle minutter.',
  flags_changed: 'En anden har gemt andre indstillinger imens',
  flags_changed_text: 'Du ser dem nu. Dine blev ikke gemt: Ret det, du har brug for, og gem igen.',
  flags_reset: 'Brug standardværdierne',
};
