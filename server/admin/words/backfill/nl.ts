import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'Je eerdere bestellingen',
  backfill_waiting: 'We gaan zo je bestellingen opzoeken.',
  backfill_searching: 'Shopify maakt een lijst van je bestellingen van de laatste {days} dagen.',
  backfill_reading: 'We lezen je bestellingen van de laatste {days} dagen: {read} van {found}.',
  backfill_left: 'Nog ongeveer {time}. De helft van het API-budget blijft vrij voor je klanten.',
  backfill_meanwhile: 'Klanten kunnen hun bestelling intussen gewoon volgen.',
  backfill_finished:
    'Je bestellingen van de laatste {days} dagen zijn gelezen op {date}. Aantal bestellingen: {found}.',
  backfill_cancelled: 'Het lezen is beëindigd op {date}. Wat tot dan is gelezen, blijft.',
  backfill_stopped: 'Het lezen is gestopt op {date}. Wat tot dan is gelezen, blijft.',
  backfill_busy: 'Shopify maakt op dit moment geen lijsten meer voor deze app.',
  backfill_unavailable: 'Shopify gaf geen antwoord.',
  backfill_cut: 'De lijst van Shopify brak af.',
  backfill_search_failed: 'Shopify kon de lijst van je bestellingen niet afmaken.',
  backfill_list_wrong: 'Wat Shopify stuurde, was geen lijst van bestellingen.',
  backfill_denied:
    'De app mag je bestellingen niet lezen. Sluit deze pagina, open de app opnieuw en keur goed wat Shopify vraagt.',
  backfill_goes_on: 'We proberen het vanzelf opnieuw en gaan verder waar we waren.',
  backfill_start: 'Opnieuw lezen',
  backfill_cancel: 'Stoppen met lezen',
  backfill_now_on: 'Je eerdere bestellingen worden gelezen',
  backfill_now_off: 'Het lezen is beëindigd',
  backfill_failed: 'Dat is niet gelukt. Probeer het zo nog eens.',
};
