import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'Hva kundene kan skrive',
  factors_text:
    'Kundene finner bestillingen med nummeret og e-postadressen sin. Du kan la dem skrive noe annet i stedet for adressen. Det åpner den samme siden: hva som er bestilt, og hvor det er; aldri navn, gate eller hva som er betalt.',
  factor_postal_code: 'Postnummeret i leveringsadressen',
  factor_postal_code_odds:
    'Beskytter mindre enn en e-postadresse: naboene kjenner det. Fem forsøk om dagen per bestilling. En fremmed som gjetter, treffer på 1 av 90 000 dager der et postnummer er én gate (Nederland, Storbritannia), på 1 av 8 000 i USA, på 1 av 1 600 i Tyskland og på 1 av 230 i Belgia; en som kjenner stedet, langt oftere. Alle gjetninger i butikken din til sammen: høyst 200 om dagen.',
  factor_phone: 'Telefonnummeret i bestillingen',
  factor_phone_odds:
    'Bare hele nummeret gjelder, aldri de siste sifrene. Fem forsøk om dagen per bestilling: en fremmed som gjetter, treffer på 1 av 20 millioner dager. Den som kjenner kundens nummer, trenger ett forsøk. Kunder som bestilte bare med telefonnummer, kan da finne bestillingen.',
  factor_missing_address:
    'Ikke mulig ennå: Shopify har ikke godkjent at denne appen leser det beskyttede feltet «address». Bare vi kan be om det: skriv til oss.',
  factor_missing_phone:
    'Ikke mulig ennå: Shopify har ikke godkjent at denne appen leser det beskyttede feltet «phone». Bare vi kan be om det: skriv til oss.',
  factors_unread: 'Vi kunne ikke lese hva kundene kan skrive. Åpne denne siden igjen om litt.',
  factors_saved: 'Lagret. Butikken din følger etter innen et minutt.',
  factors_failed: 'Det gikk ikke. Prøv igjen om litt.',

  desk: 'Nøkler til kundeservicesystemet ditt',
  desk_text:
    'Med en nøkkel kan Gorgias, Zendesk eller Freshdesk be om en lenke til en bestilling og sette den inn i et svar. Den som har nøkkelen, kan åpne alle bestillinger i butikken din, så oppbevar den i systemets innstillinger.',
  desk_address: 'Adressen systemet spør',
  desk_name: 'Navn på systemet',
  desk_make: 'Lag en nøkkel',
  desk_made: 'Nøkkelen er klar',
  desk_once: 'Kopier nøkkelen nå. Den vises ikke igjen.',
  desk_key: 'Ny nøkkel',
  desk_copy: 'Kopier nøkkelen',
  desk_copied: 'Nøkkelen er kopiert',
  desk_used: 'Sist brukt: {time}',
  desk_unused: 'Aldri brukt',
  desk_revoke: 'Trekk tilbake nøkkelen «{name}»',
  desk_revoke_sure:
    'Systemet får ikke flere lenker med den. Lenker det allerede har fått, virker til de går ut.',
  desk_revoke_yes: 'Ja, trekk den tilbake',
  desk_revoke_no: 'Behold den',
  desk_revoked: 'Nøkkelen er trukket tilbake',
  desk_name_missing: 'Skriv inn et navn på høyst 60 tegn.',
  desk_full: 'Du har {most} nøkler, og flere kan du ikke ha. Trekk tilbake en først.',
  desk_failed: 'Det gikk ikke. Prøv igjen om litt.',
  desk_unread: 'Vi kunne ikke laste inn nøklene dine. Åpne denne siden igjen om litt.',
};
