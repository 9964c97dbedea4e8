import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'Was Kundschaft eingeben darf',
  factors_text:
    'Deine Kundschaft findet ihre Bestellung mit der Bestellnummer und der E-Mail-Adresse. Du kannst statt der Adresse etwas anderes zulassen. Es öffnet dieselbe Seite: was bestellt wurde und wo es ist; nie einen Namen, eine Straße oder was bezahlt wurde.',
  factor_postal_code: 'Postleitzahl der Lieferadresse',
  factor_postal_code_odds:
    'Schützt weniger als eine E-Mail-Adresse: Nachbarn kennen sie. Fünf Versuche am Tag je Bestellung. Wer als Fremder rät, liegt an 1 von 90.000 Tagen richtig, wo ein Code für eine Straße steht (Niederlande, Vereinigtes Königreich), an 1 von 8.000 in den USA, an 1 von 1.600 in Deutschland und an 1 von 230 in Belgien; wer den Ort kennt, viel öfter. Alle Versuche in deinem Shop zusammen: höchstens 200 am Tag.',
  factor_phone: 'Telefonnummer der Bestellung',
  factor_phone_odds:
    'Nur die ganze Nummer zählt, nie die letzten Ziffern. Fünf Versuche am Tag je Bestellung: Wer als Fremder rät, liegt an 1 von 20 Millionen Tagen richtig. Wer die Nummer kennt, braucht einen Versuch. Wer nur mit einer Telefonnummer bestellt hat, findet dann seine Bestellung.',
  factor_missing_address:
    'Noch nicht möglich: Shopify hat dieser App nicht erlaubt, das geschützte Feld „address“ zu lesen. Nur wir können darum bitten: Schreib uns.',
  factor_missing_phone:
    'Noch nicht möglich: Shopify hat dieser App nicht erlaubt, das geschützte Feld „phone“ zu lesen. Nur wir können darum bitten: Schreib uns.',
  factors_unread:
    'Wir konnten nicht lesen, was eingegeben werden darf. Öffne diese Seite gleich noch einmal.',
  factors_saved: 'Gespeichert. Dein Shop folgt innerhalb einer Minute.',
  factors_failed: 'Das hat nicht geklappt. Versuche es gleich noch einmal.',

  desk: 'Schlüssel für dein Supportsystem',
  desk_text:
    'Mit einem Schlüssel kann Gorgias, Zendesk oder Freshdesk nach einem Link zu einer Bestellung fragen und ihn in eine Antwort setzen. Wer den Schlüssel hat, kann jede Bestellung deines Shops öffnen; bewahre ihn deshalb in den Einstellungen des Systems auf.',
  desk_address: 'Adresse, die das System aufruft',
  desk_name: 'Name des Systems',
  desk_make: 'Schlüssel erstellen',
  desk_made: 'Der Schlüssel ist fertig',
  desk_once: 'Kopiere den Schlüssel jetzt. Er wird nicht noch einmal angezeigt.',
  desk_key: 'Neuer Schlüssel',
  desk_copy: 'Schlüssel kopieren',
  desk_copied: 'Schlüssel kopiert',
  desk_used: 'Zuletzt benutzt: {time}',
  desk_unused: 'Nie benutzt',
  desk_revoke: 'Schlüssel „{name}“ widerrufen',
  desk_revoke_sure:
    'Das System bekommt damit keine Links mehr. Links, die es schon hat, gelten bis zu ihrem Ablauf.',
  desk_revoke_yes: 'Ja, widerrufen',
  desk_revoke_no: 'Behalten',
  desk_revoked: 'Der Schlüssel ist widerrufen',
  desk_name_missing: 'Gib einen Namen mit höchstens 60 Zeichen ein.',
  desk_full: 'Du hast {most} Schlüssel, mehr geht nicht. Widerrufe zuerst einen.',
  desk_failed: 'Das hat nicht geklappt. Versuche es gleich noch einmal.',
  desk_unread: 'Wir konnten deine Schlüssel nicht lesen. Öffne diese Seite gleich noch einmal.',
};
