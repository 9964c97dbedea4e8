import { marks } from './marks.ts';

export const GERMAN_MARKS = marks({
  negation: /\b(?:nicht|kein\w{0,2}|nie|niemals|ohne|weder|un(?:moglich|moeglich))\b/,
  notYet: /\b(?:noch|bisher|bislang|erst)\b/,
  condition:
    /\b(?:falls|sofern|ob|bestreitet|ansonsten|sonst|andernfalls|im falle|bei (?:abwesenheit|nichtabholung|nichtzustellung))\b|(?:^|, ?| und | oder )(?:wenn|sollten?)\b|^ ?(?:wird|werden|konnen|koennen) (?=.{0,110},)/,
  whenever:
    /\b(?:sobald|bis|bevor|nachdem|wenn|damit|nach|vor|bei(?! (?:\w+ )?nachbar))\b[^,]{0,50}$/,
  possibility:
    /\b(?:moglicherweise|moeglicherweise|vielleicht|vermutlich|wahrscheinlich|eventuell|kann|koennten?|darf|durfte)\b/,
  wish: /\b(?:bitte|(?:prufen|pruefen|bestatigen|bestaetigen) sie|wunscht|wuenscht|mochten?|moechten?|beauftrag\w*|anweisung|auftrag (?:zur|zum|fur|fuer)|anfrage|angefragt|bevorzugt\w*|erteilt\w*)\b/,
  wished:
    /^.{0,20}\b(?:gewunscht|gewuenscht|beauftragt|gewahlt|gewaehlt|erforderlich|angefordert|ausgewahlt|ausgewaehlt|notwendig|benotigt|benoetigt|moglich|moeglich|erwunscht|angefragt|bevorzugt)\b|^(?: \w+)? sein\b/,
  future:
    /\b(?:soll(?:te|en|ten)?|muss|mussen|voraussichtlich|geplant\w*|vorgesehen\w*|demnachst|demnaechst|in kurze|in kuerze|bald|erwartet\w*|avisiert\w*)\b/,
  later:
    /\b(?:morgen|ubermorgen|uebermorgen|(?:nachsten|naechsten) (?:werk|zustell|arbeits)?tag\w*|(?:nachsten|naechsten) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|woche)|voraussichtlich|geplant|vorgesehen|demnachst|demnaechst|in kurze|in kuerze|bald|kommenden|folgenden|neuer termin|angekundigt|angekuendigt|erwartet|garantiert)\b|\b(?:bis|vor|zwischen) \d{1,2}\b.{0,16}\buhr\b/,
  today: /\b(?:heute|im laufe des tages|noch heute)\b/,
  ongoing: /\b(?:wird|werden)\b/,
  undone:
    /\b(?:storniert\w*|annulliert\w*|abgebrochen|widerrufen|gestoppt)\b|\b(?:fast|beinahe)\b|\bteil(?:weise|zustellung|lieferung)\b|\b\d{1,3} (?:\w+ )?von (?:den )?\d{1,3}\b|\bnachforschung\w*|\b\w{0,10}meldung\b|\bsuche\b|\birrtumlich\w*|\bfalschlicher\w*|\bversehentlich\b|\bfalsche\w* (?:person|empfanger|haus|adresse|anschrift|tur)\b/,
  ofNews:
    /\b(?:benachrichtigung\w*|nachricht\w*|mitteilung\w*|e-?mails?|sms|daten|rechnung|erinnerung|brief|schreiben|uberweisung\w*) (?:(?:wurden?|ist|sind|bereits|erfolgreich|nicht) )*$|\bals $/,
  toRecipient:
    /\b(?:dem|an|an den|an die) (?:empfanger|empfaenger|empfangerin|adressaten|kunden)\b(?! ?\(absender)/,
  toSender:
    /\b(?:an|dem|den|beim|zum|an den|an die) (?:(?:den|die|dem|der|ursprunglichen|urspruenglichen) ){0,2}(?:absender\w*|versender\w*|handler\b|haendler\b|verkaufer\b|verkaeufer\b|auftraggeber\b)|\bempfanger ?\(absender\)/,
  onward:
    /\bzur (?:\w+ )?(?:zustellung|auslieferung|weiterleitung|weiterbeforderung|weiterbefoerderung|verteilung)\b/,
  toCollect: /\bzur (?:selbst)?abholung\b/,
  toLocker:
    /\b(?:in|an|zur|die|der|einer|eine|dhl|am|im) (?:\w+ ){0,2}?(?:packstation|paketautomat\w*|paketstation|paketbox|abholstation|schliessfach|postfach(?:anlage)?|abholbox|paketfach|abholfach|empfangsbox|abholwand|locker)\b|\bpackstation\b/,
  toCounter:
    /\b(?:in|im|an|zur|zum|am|beim|bei|der|die|den|einem|einer)\b.{0,30}\b(?:\w{0,20}filiale\w*|\w{0,20}paket ?shop\w*|abholpunkt\w*|abholort\w*|agentur|access point|pick ?up[ -]?(?:point|station|shop|paketshop)|postamt|service ?point|partner-?filiale|abholstelle|shop)\b/,
  toCarrier:
    /\b(?:an|dem|den|beim|bei)\b.{0,30}\b(?:transportpartner\w*|partner\w*|spediteur\w*|spedition|zustellpartner\w*|frachtfuhrer\w*|frachtfuehrer\w*|zusteller\w*|fahrer\w*|kurier\w*|zustellorganisation|zustelldienst\w*|dhl|gls|dpd|hermes|ups|fedex|\w{0,12}depot|\w{0,12}zentrum|zustellbasis|logistik\w*|zoll)\b/,
  byCarrier:
    /\b(?:durch|von|vom) (?:(?:den|die|dem|der|unserem|unseren|dhl|einem|einen) ){0,2}(?:zusteller\w*|fahrer\w*|kurier\w*|absender\w*|versender\w*|dhl|gls|dpd|hermes|ups|fedex|spediteur\w*|handler|haendler|verkaufer|auftraggeber|paketboten?|frachtfuhrer)\b|\bbeim (?:absender|versender|handler|verkaufer)\b/,
  byRecipient:
    /\b(?:durch|von|vom) (?:(?:den|dem|der) ){0,2}(?:empfanger\w*|empfaenger\w*|kunden?|kundin)\b|\bempfanger\w* (?:hat|selbst)\b|\bselbst\b/,
});
