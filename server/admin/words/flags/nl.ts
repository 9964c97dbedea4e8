import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Wanneer bij bezorgingen actie nodig is',
  flags_text:
    'Je lijst toont een bezorging onder ‘Actie nodig’ zodra een van deze termijnen voorbij is. Wat klanten lezen, blijft hetzelfde.',
  open_flags: 'Kiezen wanneer actie nodig is',
  flags_loading: 'Je instellingen worden opgehaald…',
  flags_failed: 'We konden je instellingen niet ophalen',
  flags_failed_text: 'Deze app gaf geen antwoord. Wacht even en probeer het opnieuw.',
  flags_off_for_server: 'Hier valt niets te kiezen',
  flags_off_for_server_text:
    'Termijnen gelden voor bestellingen die deze app bewaart, en wie de app beheert heeft dat uitgezet.',
  flags_off_for_shop: 'Je bewaart geen bestellingen in deze app',
  flags_off_for_shop_text:
    'Termijnen gelden voor bestellingen die worden bewaard. Zet bewaren op de startpagina weer aan en kies ze daarna hier.',

  effects: 'Bezorgingen waarbij actie nodig is: met deze instellingen {after}, nu {before}.',
  effects_same: 'Bezorgingen waarbij actie nodig is: met deze instellingen {before}, net als nu.',
  effects_none: 'Met deze instellingen is bij geen bezorging actie nodig, net als nu.',
  effects_of_all: 'Geteld in al je open bestellingen: {count}. Gedempte bezorgingen tellen mee.',
  effects_of_newest:
    'Geteld in je nieuwste open bestellingen: {count}. Gedempte bezorgingen tellen mee.',
  effects_reading: 'We tellen wat deze instellingen zouden doen…',
  effects_failed:
    'We konden niet tellen wat deze instellingen zouden doen. Je kunt ze toch opslaan.',

  limits_before: 'Vóór verzending',
  limit_not_shipped: 'Niet verzonden',
  limit_not_shipped_help: 'Na de bestelling, als er geen bekende reden is om te wachten.',
  limit_not_handed_over: 'Verzendlabel gemaakt, niet gescand door de bezorgdienst',
  limit_not_handed_over_help: 'Nadat het verzendlabel is gemaakt.',
  limit_no_tracking: 'Verzonden zonder trackingnummer of link',
  limit_no_tracking_help: 'Nadat de bezorging als verzonden is gemarkeerd.',
  limits_under_way: 'Onderweg',
  limit_no_movement_domestic: 'Geen scan, binnen één land',
  limit_no_movement_cross_border: 'Geen scan, over een landsgrens',
  limit_no_movement_customs: 'Geen scan, bij de douane',
  limit_late: 'Te laat',
  limit_late_help: 'Na de beloofde dag.',
  limits_pickup: 'Op een afhaalpunt of in je winkel',
  limit_pickup_overdue: 'Wacht op afhalen',
  limits_always:
    'Wat je ook kiest: er is ook actie nodig als een bezorging kwijt, beschadigd of teruggestuurd is, als bezorgen niet lukte, en na 30 dagen zonder nieuws.',
  unit_business_days: 'werkdagen',
  unit_days: 'dagen',
  limit_effect: 'Geldt dan voor {after} (nu {before})',
  limit_effect_same: 'Geldt nu voor {before}',

  work_days: 'Werkdagen',
  work_days_text: 'Alleen deze dagen tellen als werkdag.',
  closed_days: 'Dagen waarop je gesloten bent',
  closed_days_text: 'Dat zijn geen werkdagen, ook niet voor wat al onderweg is.',
  closed_none: 'Nog geen.',
  closed_from: 'Eerste dag',
  closed_to: 'Laatste dag',
  closed_to_help: 'Laat dit leeg voor één dag.',
  closed_add: 'Toevoegen',
  closed_remove: 'Verwijderen',
  closed_remove_days: 'Verwijderen: {days}',
  closed_range: '{from} tot en met {to}',
  closed_missing: 'Kies de eerste dag.',
  closed_order: 'De laatste dag ligt voor de eerste.',

  limit_wrong: 'Vul een heel getal in van {min} tot en met {max}.',
  no_working_day: 'Kies minstens één dag.',
  date_malformed: 'Dit is geen datum. Kies opnieuw.',
  too_many_dates: 'Je kunt hoogstens {most} dagen invullen. Verwijder dagen die voorbij zijn.',
  flags_saved: 'Opgeslagen. Je lijst wordt zo aangepast.',
  flags_deriving:
    'Je lijst wordt aan deze instellingen aangepast. Bij veel bestellingen duurt dat enkele minuten.',
  flags_changed: 'Iemand anders heeft intussen andere instellingen opgeslagen',
  flags_changed_text:
    'Je ziet nu die van de ander. De jouwe zijn niet opgeslagen: pas aan wat nodig is en sla opnieuw op.',
  flags_reset: 'Standaardwaarden gebruiken',
};
