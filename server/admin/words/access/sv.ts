import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'Vad kunder kan ange',
  factors_text:
    'Kunder hittar sin order med ordernumret och sin e-postadress. Du kan låta dem ange något annat i stället för adressen. Det öppnar samma sida: vad som beställdes och var det är; aldrig ett namn, en gata eller vad som betalades.',
  factor_postal_code: 'Leveransadressens postnummer',
  factor_postal_code_odds:
    'Skyddar mindre än en e-postadress: grannar kan det. Fem försök per dag och order. En främling som gissar har rätt 1 dag av 90 000 där ett nummer är en gata (Nederländerna, Storbritannien), 1 av 8 000 i USA, 1 av 1 600 i Tyskland och 1 av 230 i Belgien; den som känner till orten har rätt mycket oftare. Alla gissningar i din butik tillsammans: högst 200 per dag.',
  factor_phone: 'Orderns telefonnummer',
  factor_phone_odds:
    'Bara hela numret räknas, aldrig de sista siffrorna. Fem försök per dag och order: en främling som gissar har rätt 1 dag av 20 miljoner. Den som kan kundens nummer behöver ett försök. Kunder som har beställt med enbart telefonnummer kan då hitta sin order.',
  factor_missing_address:
    'Inte möjligt än: Shopify har inte godkänt att den här appen läser det skyddade fältet ”address”. Bara vi kan be om det: skriv till oss.',
  factor_missing_phone:
    'Inte möjligt än: Shopify har inte godkänt att den här appen läser det skyddade fältet ”phone”. Bara vi kan be om det: skriv till oss.',
  factors_unread: 'Vi kunde inte läsa vad kunder kan ange. Öppna sidan igen om en liten stund.',
  factors_saved: 'Sparat. Det gäller i din butik inom en minut.',
  factors_failed: 'Det gick inte. Försök igen om en liten stund.',

  desk: 'Nycklar till ditt supportsystem',
  desk_text:
    'Med en nyckel kan Gorgias, Zendesk eller Freshdesk be om en länk till en order och lägga den i ett svar. Den som har nyckeln kan öppna alla ordrar i din butik, så förvara den i systemets inställningar.',
  desk_address: 'Adress som systemet frågar',
  desk_name: 'Systemets namn',
  desk_make: 'Skapa en nyckel',
  desk_made: 'Nyckeln är klar',
  desk_once: 'Kopiera nyckeln nu. Den visas inte igen.',
  desk_key: 'Ny nyckel',
  desk_copy: 'Kopiera nyckeln',
  desk_copied: 'Nyckel kopierad',
  desk_used: 'Senast använd: {time}',
  desk_unused: 'Aldrig använd',
  desk_revoke: 'Återkalla nyckeln ”{name}”',
  desk_revoke_sure:
    'Systemet får inga fler länkar med den. Länkar som det redan har fått fungerar tills de går ut.',
  desk_revoke_yes: 'Ja, återkalla den',
  desk_revoke_no: 'Behåll den',
  desk_revoked: 'Nyckeln är återkallad',
  desk_name_missing: 'Ange ett namn med högst 60 tecken.',
  desk_full: 'Du har {most} nycklar, fler går inte. Återkalla en först.',
  desk_failed: 'Det gick inte. Försök igen om en liten stund.',
  desk_unread: 'Vi kunde inte läsa dina nycklar. Öppna sidan igen om en liten stund.',
};
