import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Fraktbolag',
  carriers_text:
    'Vilka fraktbolag som skickar uppdateringar om dina paket, och en spårningstjänst för dem som inte gör det.',
  open_carriers: 'Öppna dina fraktbolag',
  carriers_loading: 'Vi läser varifrån dina paket får uppdateringar…',
  carriers_failed: 'Vi kunde inte läsa dina fraktbolag',
  carriers_failed_text: 'Appen svarade inte. Vänta lite och försök igen.',
  carriers_off_for_server: 'Här finns inga uppdateringar från en spårningstjänst',
  carriers_off_for_server_text:
    'En spårningstjänst tillfrågas bara om ordrar som den här appen sparar, och den som driver appen har stängt av det.',
  carriers_off_for_shop: 'En spårningstjänst kräver sparade ordrar',
  carriers_off_for_shop_text:
    'Den tillfrågas bara om ordrar som den här appen sparar, och du har stängt av det. Slå på det igen på startsidan och välj sedan en tjänst här.',

  news: 'Uppdateringar om dina paket',
  news_complete: 'Alla dina paket har uppdateringar.',
  news_needs_none:
    'Alla dina paket har uppdateringar från Shopify. Du behöver ingen spårningstjänst.',
  news_missing:
    'Paket utan uppdateringar: {count} av {total} ({share}). Deras kunder får en länk till fraktbolaget i stället.',
  news_counted:
    'Här räknas paket som skickades för mer än ett dygn sedan, i ordrar som den här appen sparar.',
  news_none_counted:
    'Det finns inget att räkna än. Här fylls det på när paket har varit på väg i ett dygn.',
  news_carrier: 'Fraktbolag',
  news_packages: 'Paket',
  news_from_shopify: 'Uppdateringar från Shopify',
  news_from: 'Uppdateringar från {service}',
  news_none: 'Inga uppdateringar',
  news_no_carrier: 'Inget fraktbolag',
  news_others: 'Alla andra fraktbolag',

  service_add: 'En spårningstjänst',
  service_add_text:
    'Shopify följer inte alla fraktbolag. Där uppdateringar saknas har en spårningstjänst ofta sådana: varje skanning, den väntade dagen och vad som gick fel. Dina kunder läser det då som för andra paket. Du behöver ett eget konto hos en tjänst och betalar där.',
  service_name: 'Spårningstjänst',
  service_own: 'Egen tjänst',
  service_key: 'API-nyckel',
  service_key_help:
    'Du hittar den i ditt konto hos {service}. Vi kontrollerar den direkt och kostnadsfritt, sparar den krypterad och visar den aldrig igen.',
  service_address: 'Din servers adress',
  service_address_help:
    'Till exempel https://karrio.example.com. Den måste gå att nå från internet.',
  service_ceiling: 'Högst antal paket per månad',
  service_ceiling_help:
    'De flesta tjänster tar betalt för varje paket som de börjar följa. Paket utöver det här antalet väntar till nästa månad.',
  service_postal_code: 'Skicka postnumret när tjänsten frågar efter det',
  service_postal_code_help:
    'En del fraktbolag ger bara uppdateringar med det. Vi läser det från Shopify just då och sparar det inte.',
  service_postal_code_missing:
    'En del fraktbolag ger bara uppdateringar med postnumret. Det skickas inte, eftersom Shopify inte har godkänt att den här appen läser adresser. Bara vi kan åtgärda det, genom att be Shopify om godkännande: skriv till oss.',
  service_writes_back: 'Meddela även Shopify',
  service_writes_back_help:
    'Shopify vet då att ett paket har hämtats av fraktbolaget, är ute för leverans eller har levererats, och det syns även på Shopifys ordersida och i Shopifys mejl. Varje steg skrivs en gång. Det som har skrivits finns kvar i Shopify. Av tills du slår på det.',
  service_writes_back_missing:
    'Shopify ber dig om behörighet att redigera distributioner när du sparar. Utan den skrivs inget.',
  service_connect: 'Kontrollera och spara',
  service_connected: 'Du är ansluten till {service}',

  sent: 'Vad {service} får veta',
  sent_text: 'Bara om paket som Shopify inte har uppdateringar om:',
  sent_number: 'spårningsnumret',
  sent_carrier: 'fraktbolagets namn',
  sent_country: 'vilket land det ska till',
  sent_shipped: 'när det skickades',
  sent_postal_code: 'postnumret, om {service} frågar efter det',
  sent_never:
    'Aldrig ett namn, en gata, en e-postadress, ett telefonnummer eller vad som beställdes.',

  key_missing: 'Ange API-nyckeln.',
  key_malformed:
    'Det här är ingen API-nyckel: den innehåller mellanslag eller ovanliga tecken. Kopiera den igen.',
  key_wrong: '{service} godtar inte den här nyckeln. Kopiera den igen från ditt konto där.',
  key_used_up:
    'Nyckeln stämmer, men ditt konto hos {service} är förbrukat. Utöka det där och försök igen.',
  address_malformed: 'Ange en adress som börjar med https:// och inte innehåller ett lösenord.',
  address_refused:
    'Den här adressen leder till ett privat nätverk. Ange en som går att nå från internet.',
  address_silent:
    'Inget svarar på den här adressen. Kontrollera den, eller försök igen om en liten stund.',
  address_unexpected:
    'Något svarar på den här adressen, men inte så som {service} gör. Kontrollera den.',
  ceiling_malformed: 'Ange ett heltal från 1 till {most}.',
  secret_malformed: 'Använd högst 500 tecken på en rad.',
  service_unreachable: '{service} svarar inte. Försök igen om en liten stund.',
  service_busy: '{service} vill ha färre förfrågningar just nu. Försök igen om en minut.',
  service_unexpected:
    '{service} gav ett svar som vi inte förstår. Försök igen senare, eller skriv till oss.',
  service_not_offered: 'Den här tjänsten går inte att välja längre. Öppna sidan igen.',
  too_many_checks: 'För många nycklar har kontrollerats. Försök igen om en timme.',

  service_used: 'Paket den här månaden: {used} av {most}. Nästa månad börjar den {date}.',
  service_full:
    'Din gräns för den här månaden är nådd. Fler paket väntar till {date}, eller tills du höjer den.',
  service_checked: 'Senaste svar: {time}',
  service_server: 'Din server: {address}',

  trouble: '{service} ger inga uppdateringar just nu',
  trouble_wrong_key: '{service} godtar inte din nyckel längre.',
  trouble_rate_limited: '{service} vill ha färre förfrågningar.',
  trouble_quota_used_up: 'Ditt konto hos {service} är förbrukat. Utöka det där.',
  trouble_no_answer: '{service} svarar inte.',
  trouble_server_error: '{service} meddelar ett eget fel.',
  trouble_unexpected_answer: '{service} ger svar som vi inte förstår.',
  trouble_at: 'Senaste försök: {time}.',
  trouble_resumes: 'Vi försöker igen av oss själva: {time}.',
  trouble_stops: 'Vi frågar igen så snart du har sparat en nyckel som fungerar.',
  trouble_stays:
    'Det som redan har kommit finns kvar, och kunder märker bara att inget nytt tillkommer.',

  hook_address: 'Webhook-adress',
  hook_address_help:
    'Lägg in den som en webhook i ditt konto hos {service}. Då kommer uppdateringar direkt; utan den frågar vi med några timmars mellanrum.',
  hook_copy: 'Kopiera adressen',
  hook_secret: 'Webhook-hemlighet',
  hook_secret_help:
    'Den hör till webhooken i ditt konto hos {service} och bevisar att uppdateringar kommer därifrån. Utan den avvisas webhooks.',
  hook_secret_saved: 'En är sparad och visas aldrig. Ange en annan för att ersätta den.',
  service_saved: 'Dina inställningar är sparade',

  service_change: 'En annan nyckel eller tjänst',
  service_change_text:
    'Den nya nyckeln kontrolleras först, och tills den fungerar behålls den nuvarande. En annan tjänst har en annan webhook-adress.',
  service_keep: 'Behåll den nuvarande',

  service_off: 'Stäng av {service}',
  service_off_text: 'Då har paket bara de uppdateringar som Shopify har.',
  service_off_sure:
    'Det raderar nyckeln och alla uppdateringar från {service} som är sparade här. Det går inte att ångra. Ditt konto hos {service} påverkas inte.',
  service_off_yes: 'Ja, stäng av',
  service_off_no: 'Låt den vara på',
  service_off_done: 'Du har stängt av {service}',
};
