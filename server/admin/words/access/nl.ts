import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'Wat klanten mogen invullen',
  factors_text:
    'Klanten vinden hun bestelling met het bestelnummer en hun e-mailadres. Je kunt ze in plaats van het adres iets anders laten invullen. Dat opent dezelfde pagina: wat er besteld is en waar het is; nooit een naam, een straat of wat er betaald is.',
  factor_postal_code: 'Postcode van het bezorgadres',
  factor_postal_code_odds:
    'Beschermt minder dan een e-mailadres: buren kennen hem. Vijf pogingen per dag per bestelling. Een vreemde die gokt, heeft het goed op 1 van 90.000 dagen waar een code één straat is (Nederland, het Verenigd Koninkrijk), op 1 van 8.000 in de Verenigde Staten, op 1 van 1.600 in Duitsland en op 1 van 230 in België; wie de plaats kent, veel vaker. Alle pogingen bij je winkel samen: hoogstens 200 per dag.',
  factor_phone: 'Telefoonnummer van de bestelling',
  factor_phone_odds:
    'Alleen het hele nummer telt, nooit de laatste cijfers. Vijf pogingen per dag per bestelling: een vreemde die gokt, heeft het goed op 1 van 20 miljoen dagen. Wie het nummer van de klant kent, heeft één poging nodig. Klanten die alleen met een telefoonnummer besteld hebben, kunnen hun bestelling dan vinden.',
  factor_missing_address:
    'Nog niet mogelijk: Shopify heeft deze app niet toegestaan het beschermde veld “address” te lezen. Alleen wij kunnen daarom vragen: schrijf ons.',
  factor_missing_phone:
    'Nog niet mogelijk: Shopify heeft deze app niet toegestaan het beschermde veld “phone” te lezen. Alleen wij kunnen daarom vragen: schrijf ons.',
  factors_unread:
    'We konden niet lezen wat klanten mogen invullen. Open deze pagina zo meteen opnieuw.',
  factors_saved: 'Opgeslagen. Je winkel volgt binnen een minuut.',
  factors_failed: 'Dat lukte niet. Probeer het zo meteen opnieuw.',

  desk: 'Sleutels voor je supportsysteem',
  desk_text:
    'Met een sleutel kan Gorgias, Zendesk of Freshdesk om een link naar een bestelling vragen en die in een antwoord zetten. Wie de sleutel heeft, kan elke bestelling van je winkel openen; bewaar hem dus in de instellingen van het systeem.',
  desk_address: 'Adres dat het systeem aanroept',
  desk_name: 'Naam van het systeem',
  desk_make: 'Sleutel maken',
  desk_made: 'De sleutel is klaar',
  desk_once: 'Kopieer de sleutel nu. Hij wordt niet nog eens getoond.',
  desk_key: 'Nieuwe sleutel',
  desk_copy: 'Sleutel kopiëren',
  desk_copied: 'Sleutel gekopieerd',
  desk_used: 'Laatst gebruikt: {time}',
  desk_unused: 'Nooit gebruikt',
  desk_revoke: 'Sleutel “{name}” intrekken',
  desk_revoke_sure:
    'Het systeem krijgt er geen links meer mee. Links die het al gekregen heeft, werken tot ze aflopen.',
  desk_revoke_yes: 'Ja, intrekken',
  desk_revoke_no: 'Behouden',
  desk_revoked: 'De sleutel is ingetrokken',
  desk_name_missing: 'Vul een naam van hoogstens 60 tekens in.',
  desk_full: 'Je hebt {most} sleutels, meer kan niet. Trek er eerst een in.',
  desk_failed: 'Dat lukte niet. Probeer het zo meteen opnieuw.',
  desk_unread: 'We konden je sleutels niet lezen. Open deze pagina zo meteen opnieuw.',
};
