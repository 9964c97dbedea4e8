import type { ReportWords } from './report-words.ts';

export const de: ReportWords = {
  subject_one: '{view}: {count} Lieferung',
  subject_other: '{view}: {count} Lieferungen',
  subject_empty: '{view}: heute nichts',
  as_of: '{shop}, Stand {time}',
  need_one: 'Bei {count} davon muss jemand etwas tun.',
  need_other: 'Bei {count} davon muss jemand etwas tun.',
  need_none: 'Bei keiner davon muss jemand etwas tun.',
  nothing: 'In dieser Liste ist keine Lieferung.',
  by_kind: 'Wo jemand etwas tun muss',
  most_urgent: 'Am dringendsten',
  since: 'seit {date}',
  expected: 'erwartet {date}',
  open_list: 'Liste öffnen',
  attached:
    'Alle stehen in der angehängten Datei, ohne Sendungsnummern. Diese stehen in der Liste.',
  attached_first:
    'Die ersten {count} stehen in der angehängten Datei, ohne Sendungsnummern. In der Liste stehen alle.',
  why: '{shop} schickt dir diesen Bericht mit {app}.',
  stop: 'Diesen Bericht abbestellen',

  digest_name: 'Was neu zu erledigen ist',
  digest_subject_one: 'Neu: Bei {count} Lieferung ist etwas zu tun',
  digest_subject_other: 'Neu: Bei {count} Lieferungen ist etwas zu tun',
  digest_subject_none: 'Nichts Neues zu tun',
  digest_since: '{shop}: neu seit {since}, Stand {time}',
  digest_more_one: 'und {count} weitere',
  digest_more_other: 'und {count} weitere',
  digest_standing_one: 'Insgesamt muss bei {count} Lieferung jemand etwas tun.',
  digest_standing_other: 'Insgesamt muss bei {count} Lieferungen jemand etwas tun.',
  digest_standing_none: 'Zurzeit muss bei keiner Lieferung jemand etwas tun.',
  digest_resolved_one: 'Bei {count} hat es sich seitdem erledigt.',
  digest_resolved_other: 'Bei {count} hat es sich seitdem erledigt.',

  ask_subject: 'Möchtest du diesen Bericht von {shop}?',
  ask_text:
    'Jemand bei {shop} möchte dir den Bericht „{view}“ an diese Adresse schicken lassen. Er zeigt, bei welchen Lieferungen jemand etwas tun muss.',
  ask_ignore:
    'Wenn du ihn nicht möchtest, musst du nichts tun: Dann wird nichts geschickt. Der Link funktioniert bis {date}.',
  ask_button: 'Auf der nächsten Seite wählen',

  agree_title: 'Berichte von {shop} erhalten?',
  agree_text: 'Jeden Bericht kannst du mit einem Klick in jeder E-Mail abbestellen.',
  agree_button: 'Ja, schickt mir den Bericht',
  agreed_title: 'Du erhältst den Bericht',
  agreed_text: 'Er kommt, sobald {shop} den nächsten schickt.',
  stop_title: 'Diesen Bericht von {shop} abbestellen?',
  stop_text: 'Du erhältst ihn dann nicht mehr. Andere erhalten ihn weiterhin.',
  stop_button: 'Bericht abbestellen',
  stopped_title: 'Du erhältst diesen Bericht nicht mehr',
  stopped_text: 'Wenn du ihn wieder möchtest, frag bei {shop} nach.',
  gone_title: 'Dieser Link funktioniert nicht mehr',
  gone_text:
    'Er ist abgelaufen, oder der Bericht wurde geändert. Frag den Shop, der ihn geschickt hat.',
  failed_title: 'Das hat nicht geklappt',
  failed_text: 'Warte kurz und versuche es noch einmal.',
};
