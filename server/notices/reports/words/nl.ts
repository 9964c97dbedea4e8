import type { ReportWords } from './report-words.ts';

export const nl: ReportWords = {
  subject_one: '{view}: {count} bezorging',
  subject_other: '{view}: {count} bezorgingen',
  subject_empty: '{view}: vandaag niets',
  as_of: '{shop}, stand van {time}',
  need_one: 'Bij {count} daarvan is actie nodig.',
  need_other: 'Bij {count} daarvan is actie nodig.',
  need_none: 'Bij geen daarvan is actie nodig.',
  nothing: 'In deze lijst staat geen bezorging.',
  by_kind: 'Waarbij actie nodig is',
  most_urgent: 'Het dringendst',
  since: 'sinds {date}',
  expected: 'verwacht {date}',
  open_list: 'Lijst openen',
  attached: 'Ze staan allemaal in de bijlage, zonder trackingnummers. Die staan in de lijst.',
  attached_first:
    'De eerste {count} staan in de bijlage, zonder trackingnummers. In de lijst staan ze allemaal.',
  why: '{shop} stuurt je dit rapport met {app}.',
  stop: 'Afmelden voor dit rapport',

  digest_name: 'Waar nu actie nodig is',
  digest_subject_one: 'Nieuw: bij {count} bezorging is actie nodig',
  digest_subject_other: 'Nieuw: bij {count} bezorgingen is actie nodig',
  digest_subject_none: 'Nergens is nieuwe actie nodig',
  digest_since: '{shop}: nieuw sinds {since}, stand van {time}',
  digest_more_one: 'en nog {count}',
  digest_more_other: 'en nog {count}',
  digest_standing_one: 'In totaal is bij {count} bezorging actie nodig.',
  digest_standing_other: 'In totaal is bij {count} bezorgingen actie nodig.',
  digest_standing_none: 'Op dit moment is bij geen enkele bezorging actie nodig.',
  digest_resolved_one: 'Bij {count} is sindsdien geen actie meer nodig.',
  digest_resolved_other: 'Bij {count} is sindsdien geen actie meer nodig.',

  ask_subject: 'Wil je dit rapport van {shop} ontvangen?',
  ask_text:
    'Iemand bij {shop} wil het rapport ‘{view}’ naar dit adres laten sturen. Het laat zien bij welke bezorgingen actie nodig is.',
  ask_ignore:
    'Wil je het niet, dan hoef je niets te doen: er wordt dan niets gestuurd. De link werkt tot {date}.',
  ask_button: 'Kiezen op de volgende pagina',

  agree_title: 'Rapporten van {shop} ontvangen?',
  agree_text: 'In elke e-mail kun je je met één klik voor dat rapport afmelden.',
  agree_button: 'Ja, stuur mij het rapport',
  agreed_title: 'Je ontvangt het rapport',
  agreed_text: 'Het komt zodra {shop} het volgende stuurt.',
  stop_title: 'Afmelden voor dit rapport van {shop}?',
  stop_text: 'Je krijgt het dan niet meer. Anderen blijven het krijgen.',
  stop_button: 'Afmelden',
  stopped_title: 'Je krijgt dit rapport niet meer',
  stopped_text: 'Wil je het weer ontvangen, vraag het dan aan {shop}.',
  gone_title: 'Deze link werkt niet meer',
  gone_text:
    'De link is verlopen, of het rapport is gewijzigd. Vraag het aan de winkel die de link stuurde.',
  failed_title: 'Dat is niet gelukt',
  failed_text: 'Wacht even en probeer het dan opnieuw.',
};
