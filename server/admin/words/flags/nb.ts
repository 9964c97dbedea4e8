import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Når leveringer trenger deg',
  flags_text:
    'Listen din viser en levering under «Trenger deg» så snart en av disse grensene er passert. Det kundene leser, er som før.',
  open_flags: 'Velg når leveringer trenger deg',
  flags_loading: 'Laster inn innstillingene dine…',
  flags_failed: 'Vi kunne ikke laste inn innstillingene dine',
  flags_failed_text: 'Denne appen svarte ikke. Vent litt, og prøv igjen.',
  flags_off_for_server: 'Her er det ingenting å velge',
  flags_off_for_server_text:
    'Grenser gjelder bestillinger som denne appen lagrer, og den som drifter appen, har slått det av.',
  flags_off_for_shop: 'Du lagrer ingen bestillinger i denne appen',
  flags_off_for_shop_text:
    'Grenser gjelder lagrede bestillinger. Slå på lagringen igjen på startsiden, og velg dem så her.',

  effects: 'Leveringer som trenger deg med disse innstillingene: {after} (i dag: {before}).',
  effects_same: 'Leveringer som trenger deg med disse innstillingene: {before}, som i dag.',
  effects_none: 'Med disse innstillingene trenger ingen levering deg, som i dag.',
  effects_of_all: 'Telt i alle åpne bestillinger: {count}. Dempede leveringer er med.',
  effects_of_newest: 'Telt i de nyeste åpne bestillingene: {count}. Dempede leveringer er med.',
  effects_reading: 'Teller hva disse innstillingene ville gjøre…',
  effects_failed:
    'Vi kunne ikke telle hva disse innstillingene ville gjøre. Du kan lagre dem likevel.',

  limits_before: 'Før den sendes',
  limit_not_shipped: 'Ikke sendt',
  limit_not_shipped_help: 'Etter bestillingen, når den ikke er satt på vent.',
  limit_not_handed_over: 'Etikett laget, ikke skannet av transportøren',
  limit_not_handed_over_help: 'Etter at etiketten ble laget.',
  limit_no_tracking: 'Sendt uten sporingsnummer eller lenke',
  limit_no_tracking_help: 'Etter at den ble merket som sendt.',
  limits_under_way: 'På vei',
  limit_no_movement_domestic: 'Ingen skanning, innen ett land',
  limit_no_movement_cross_border: 'Ingen skanning, over en grense',
  limit_no_movement_customs: 'Ingen skanning, holdt igjen i tollen',
  limit_late: 'Forsinket',
  limit_late_help: 'Etter den lovede dagen.',
  limits_pickup: 'På et hentested eller i butikken din',
  limit_pickup_overdue: 'Venter på å bli hentet',
  limits_always:
    'Uansett hva du velger, trenger en levering deg også når den er kommet bort, skadet eller sendt tilbake, når den ikke kunne leveres, og etter 30 dager uten nyheter.',
  unit_business_days: 'virkedager',
  unit_days: 'dager',
  limit_effect: 'Ville flagge {after} (i dag {before})',
  limit_effect_same: 'Flagger {before} i dag',

  work_days: 'Arbeidsdager',
  work_days_text: 'Bare disse dagene regnes som virkedager.',
  closed_days: 'Dager du har stengt',
  closed_days_text: 'De er ikke virkedager, heller ikke for det som allerede er på vei.',
  closed_none: 'Ingen ennå.',
  closed_from: 'Første dag',
  closed_to: 'Siste dag',
  closed_to_help: 'La feltet stå tomt for én enkelt dag.',
  closed_add: 'Legg til',
  closed_remove: 'Fjern',
  closed_remove_days: 'Fjern: {days}',
  closed_range: '{from} til {to}',
  closed_missing: 'Velg den første dagen.',
  closed_order: 'Den siste dagen er før den første.',

  limit_wrong: 'Skriv inn et helt tall fra {min} til {max}.',
  no_working_day: 'Velg minst én dag.',
  date_malformed: 'Dette er ikke en dato. Velg den på nytt.',
  too_many_dates: 'Høyst {most} dager kan legges inn. Fjern noen som er over.',
  flags_saved: 'Lagret. Listen din følger etter om litt.',
  flags_deriving:
    'Listen din følger disse innstillingene. For mange bestillinger tar det noen minutter.',
  flags_changed: 'Noen andre har lagret andre innstillinger imens',
  flags_changed_text:
    'Du ser deres nå. Dine ble ikke lagret: endre det du trenger, og lagre igjen.',
  flags_reset: 'Bruk standardverdiene',
};
