import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'När leveranser kräver åtgärd',
  flags_text:
    'Listan visar en leverans under ”Kräver åtgärd” så snart någon av de här gränserna har passerats. Det som kunder läser ändras inte.',
  open_flags: 'Välj när leveranser kräver åtgärd',
  flags_loading: 'Vi läser dina inställningar…',
  flags_failed: 'Vi kunde inte läsa dina inställningar',
  flags_failed_text: 'Appen svarade inte. Vänta lite och försök igen.',
  flags_off_for_server: 'Här finns inget att välja',
  flags_off_for_server_text:
    'Gränser gäller ordrar som den här appen sparar, och den som driver appen har stängt av det.',
  flags_off_for_shop: 'Du sparar inga ordrar i den här appen',
  flags_off_for_shop_text:
    'Gränser gäller ordrar som är sparade. Slå på sparade ordrar igen på startsidan och välj sedan gränserna här.',

  effects: 'Leveranser som kräver åtgärd med de här inställningarna: {after} (nu: {before}).',
  effects_same: 'Leveranser som kräver åtgärd med de här inställningarna: {before}, som nu.',
  effects_none: 'Med de här inställningarna kräver ingen leverans åtgärd, som nu.',
  effects_of_all: 'Räknat i alla dina öppna ordrar: {count}. Tystade leveranser räknas med.',
  effects_of_newest: 'Räknat i dina nyaste öppna ordrar: {count}. Tystade leveranser räknas med.',
  effects_reading: 'Vi räknar ut vad de här inställningarna skulle ändra…',
  effects_failed:
    'Vi kunde inte räkna ut vad de här inställningarna skulle ändra. Du kan spara dem ändå.',

  limits_before: 'Innan det skickas',
  limit_not_shipped: 'Inte skickat',
  limit_not_shipped_help: 'Efter beställningen, om inget känt hinder förklarar det.',
  limit_not_handed_over: 'Fraktetikett skapad, inte skannat av fraktbolaget',
  limit_not_handed_over_help: 'Efter att fraktetiketten skapades.',
  limit_no_tracking: 'Skickat utan spårningsnummer eller länk',
  limit_no_tracking_help: 'Efter att det markerades som skickat.',
  limits_under_way: 'På väg',
  limit_no_movement_domestic: 'Ingen skanning, inom ett land',
  limit_no_movement_cross_border: 'Ingen skanning, över en gräns',
  limit_no_movement_customs: 'Ingen skanning, kvar i tullen',
  limit_late: 'Försenat',
  limit_late_help: 'Efter den utlovade dagen.',
  limits_pickup: 'På ett utlämningsställe eller i din butik',
  limit_pickup_overdue: 'Väntar på att hämtas',
  limits_always:
    'Vad du än väljer kräver en leverans också åtgärd när den är borttappad, skadad eller skickas tillbaka, när den inte kunde levereras, och efter 30 dagar utan nyheter.',
  unit_business_days: 'arbetsdagar',
  unit_days: 'dagar',
  limit_effect: 'Berörda leveranser: {after} (nu {before})',
  limit_effect_same: 'Berörda leveranser nu: {before}',

  work_days: 'Arbetsdagar',
  work_days_text: 'Bara de här dagarna räknas.',
  closed_days: 'Dagar då du har stängt',
  closed_days_text: 'De räknas inte som arbetsdagar, inte heller för det som redan är på väg.',
  closed_none: 'Inga än.',
  closed_from: 'Första dagen',
  closed_to: 'Sista dagen',
  closed_to_help: 'Lämna tomt för en enda dag.',
  closed_add: 'Lägg till',
  closed_remove: 'Ta bort',
  closed_remove_days: 'Ta bort: {days}',
  closed_range: '{from} till {to}',
  closed_missing: 'Välj den första dagen.',
  closed_order: 'Den sista dagen är före den första.',

  limit_wrong: 'Ange ett heltal från {min} till {max}.',
  no_working_day: 'Välj minst en dag.',
  date_malformed: 'Det här är inget datum. Välj det igen.',
  too_many_dates: 'Högst {most} dagar kan anges. Ta bort några som har passerat.',
  flags_saved: 'Sparat. Listan följer efter om en liten stund.',
  flags_deriving:
    'Listan anpassas till de här inställningarna. Med många ordrar tar det några minuter.',
  flags_changed: 'Någon annan har sparat andra inställningar under tiden',
  flags_changed_text: 'Du ser dem nu. Dina sparades inte: ändra det du behöver och spara igen.',
  flags_reset: 'Använd standardvärdena',
};
