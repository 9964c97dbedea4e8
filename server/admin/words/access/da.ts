import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'Hvad kunder kan angive',
  factors_text:
    'Kunder finder deres ordre med ordrenummeret og deres e-mailadresse. Du kan lade dem angive noget andet i stedet for adressen. Det åbner den samme side: hvad der er bestilt, og hvor det er; aldrig et navn, en vej, eller hvad der er betalt.',
  factor_postal_code: 'Leveringsadressens postnummer',
  factor_postal_code_odds:
    'Beskytter mindre end en e-mailadresse: Naboer kender det. Fem forsøg om dagen pr. ordre. En fremmed, der gætter, rammer rigtigt på 1 af 90.000 dage, hvor et nummer er én gade (Nederlandene, Storbritannien), på 1 af 8.000 i USA, på 1 af 1.600 i Tyskland og på 1 af 230 i Belgien; kender vedkommende byen, langt oftere. Alle gæt i din butik tilsammen: højst 200 om dagen.',
  factor_phone: 'Ordrens telefonnummer',
  factor_phone_odds:
    'Kun hele nummeret tæller, aldrig de sidste cifre. Fem forsøg om dagen pr. ordre: En fremmed, der gætter, rammer rigtigt på 1 af 20 millioner dage. Den, der kender kundens nummer, behøver ét forsøg. Kunder, der kun har bestilt med et telefonnummer, kan så finde deres ordre.',
  factor_missing_address:
    'Ikke muligt endnu: Shopify har ikke godkendt, at denne app læser det beskyttede felt “address”. Kun vi kan bede om det: Skriv til os.',
  factor_missing_phone:
    'Ikke muligt endnu: Shopify har ikke godkendt, at denne app læser det beskyttede felt “phone”. Kun vi kan bede om det: Skriv til os.',
  factors_unread: 'Vi kunne ikke læse, hvad kunder kan angive. Åbn siden igen om et øjeblik.',
  factors_saved: 'Gemt. Det gælder i din butik inden for et minut.',
  factors_failed: 'Det lykkedes ikke. Prøv igen om et øjeblik.',

  desk: 'Nøgler til dit supportsystem',
  desk_text:
    'Med en nøgle kan Gorgias, Zendesk eller Freshdesk bede om et link til en ordre og sætte det ind i et svar. Den, der har nøglen, kan åbne alle ordrer i din butik, så opbevar den i systemets indstillinger.',
  desk_address: 'Adresse, som systemet spørger',
  desk_name: 'Systemets navn',
  desk_make: 'Lav en nøgle',
  desk_made: 'Nøglen er klar',
  desk_once: 'Kopiér nøglen nu. Den vises ikke igen.',
  desk_key: 'Ny nøgle',
  desk_copy: 'Kopiér nøglen',
  desk_copied: 'Nøgle kopieret',
  desk_used: 'Sidst brugt: {time}',
  desk_unused: 'Aldrig brugt',
  desk_revoke: 'Tilbagekald nøglen “{name}”',
  desk_revoke_sure:
    'Systemet får ikke flere links med den. Links, det allerede har fået, virker, til de udløber.',
  desk_revoke_yes: 'Ja, tilbagekald den',
  desk_revoke_no: 'Behold den',
  desk_revoked: 'Nøglen er tilbagekaldt',
  desk_name_missing: 'Angiv et navn på højst 60 tegn.',
  desk_full: 'Du har {most} nøgler, og det er det højeste antal. Tilbagekald en først.',
  desk_failed: 'Det lykkedes ikke. Prøv igen om et øjeblik.',
  desk_unread: 'Vi kunne ikke læse dine nøgler. Åbn siden igen om et øjeblik.',
};
