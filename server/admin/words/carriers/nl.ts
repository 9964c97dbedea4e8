import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Bezorgdiensten',
  carriers_text:
    'Van welke bezorgdiensten je pakketten nieuws hebben, en een trackingdienst voor pakketten zonder nieuws.',
  open_carriers: 'Bezorgdiensten openen',
  carriers_loading: 'We kijken van wie je pakketten nieuws hebben…',
  carriers_failed: 'We konden je bezorgdiensten niet ophalen',
  carriers_failed_text: 'Deze app gaf geen antwoord. Wacht even en probeer het opnieuw.',
  carriers_off_for_server: 'Hier is geen nieuws van een trackingdienst',
  carriers_off_for_server_text:
    'Een trackingdienst wordt alleen gevraagd naar bestellingen die deze app bewaart, en wie de app beheert heeft dat uitgezet.',
  carriers_off_for_shop: 'Voor een trackingdienst moeten er bestellingen worden bewaard',
  carriers_off_for_shop_text:
    'De dienst wordt alleen gevraagd naar bestellingen die deze app bewaart, en dat heb je uitgezet. Zet het op de startpagina weer aan en kies daarna hier een dienst.',

  news: 'Nieuws over je pakketten',
  news_complete: 'Over al je pakketten is er nieuws.',
  news_needs_none:
    'Over al je pakketten is er nieuws van Shopify. Je hebt geen trackingdienst nodig.',
  news_missing:
    'Pakketten zonder nieuws: {count} van {total} ({share}). De klanten vinden daar een link naar de bezorgdienst.',
  news_counted:
    'Geteld zijn pakketten die langer dan een dag geleden zijn verzonden, van bestellingen die deze app bewaart.',
  news_none_counted:
    'Er valt nog niets te tellen. Dit vult zich zodra er pakketten een dag onderweg zijn.',
  news_carrier: 'Bezorgdienst',
  news_packages: 'Pakketten',
  news_from_shopify: 'Nieuws van Shopify',
  news_from: 'Nieuws van {service}',
  news_none: 'Geen nieuws',
  news_no_carrier: 'Zonder bezorgdienst',
  news_others: 'Alle andere bezorgdiensten',

  service_add: 'Een trackingdienst',
  service_add_text:
    'Shopify volgt niet elke bezorgdienst. Waar het geen nieuws heeft, heeft een trackingdienst dat vaak wel: elke scan, de verwachte dag en wat er misging. Je klanten lezen dat dan zoals bij elk ander pakket. Je hebt een eigen account bij zo’n dienst nodig en betaalt daar.',
  service_name: 'Trackingdienst',
  service_own: 'Eigen dienst',
  service_key: 'API-sleutel',
  service_key_help:
    'Je vindt hem in je account bij {service}. We controleren hem meteen en gratis, bewaren hem versleuteld en laten hem nooit meer zien.',
  service_address: 'Adres van je server',
  service_address_help:
    'Bijvoorbeeld https://karrio.example.com. Het moet bereikbaar zijn via internet.',
  service_ceiling: 'Maximumaantal pakketten per maand',
  service_ceiling_help:
    'De meeste diensten rekenen een bedrag voor elk pakket dat ze gaan volgen. Boven dit aantal wachten pakketten tot de volgende maand.',
  service_postal_code: 'Postcode meesturen als de dienst erom vraagt',
  service_postal_code_help:
    'Sommige bezorgdiensten geven alleen daarmee nieuws. We lezen de postcode op dat moment bij Shopify en bewaren haar niet.',
  service_postal_code_missing:
    'Sommige bezorgdiensten geven alleen nieuws met de postcode. Die gaat niet mee, omdat Shopify deze app geen toestemming heeft gegeven om adressen te lezen. Alleen wij kunnen dit verhelpen, door Shopify om goedkeuring te vragen: schrijf ons.',
  service_writes_back: 'Ook aan Shopify doorgeven',
  service_writes_back_help:
    'Shopify weet dan dat een pakket is opgehaald, onderweg is met de bezorger of is bezorgd, en toont dat op zijn bestelpagina en in zijn e-mails. Elke stap wordt één keer geschreven. Wat geschreven is, blijft in Shopify staan. Uit totdat je het aanzet.',
  service_writes_back_missing:
    'Bij het opslaan vraagt Shopify je om toestemming om fulfilments te bewerken. Zonder die toestemming wordt er niets geschreven.',
  service_connect: 'Controleren en opslaan',
  service_connected: '{service} is gekoppeld',

  sent: 'Wat {service} te weten krijgt',
  sent_text: 'Alleen over pakketten waarover Shopify geen nieuws heeft:',
  sent_number: 'het trackingnummer',
  sent_carrier: 'de naam van de bezorgdienst',
  sent_country: 'het land waar het heen gaat',
  sent_shipped: 'wanneer het is verzonden',
  sent_postal_code: 'de postcode, als {service} erom vraagt',
  sent_never:
    'Nooit een naam, straat, e-mailadres of telefoonnummer, en ook niet wat er is besteld.',

  key_missing: 'Vul de API-sleutel in.',
  key_malformed:
    'Dit is geen API-sleutel: er staan spaties of vreemde tekens in. Kopieer hem opnieuw.',
  key_wrong: '{service} accepteert deze sleutel niet. Kopieer hem opnieuw uit je account daar.',
  key_used_up:
    'De sleutel klopt, maar je account bij {service} heeft geen tegoed meer. Vul dat daar aan en probeer het opnieuw.',
  address_malformed: 'Vul een adres in dat met https:// begint en geen wachtwoord bevat.',
  address_refused:
    'Dit adres leidt naar een privénetwerk. Vul een adres in dat via internet bereikbaar is.',
  address_silent: 'Op dit adres antwoordt niets. Controleer het, of probeer het zo opnieuw.',
  address_unexpected: 'Op dit adres antwoordt iets, maar niet zoals {service}. Controleer het.',
  ceiling_malformed: 'Vul een heel getal in van 1 tot en met {most}.',
  secret_malformed: 'Gebruik hoogstens 500 tekens op één regel.',
  service_unreachable: '{service} geeft geen antwoord. Probeer het zo opnieuw.',
  service_busy: '{service} wil nu minder verzoeken. Probeer het over een minuut opnieuw.',
  service_unexpected:
    '{service} gaf een antwoord dat we niet begrijpen. Probeer het later opnieuw, of schrijf ons.',
  service_not_offered: 'Deze dienst is niet meer te kiezen. Open deze pagina opnieuw.',
  too_many_checks: 'Er zijn te veel sleutels gecontroleerd. Probeer het over een uur opnieuw.',

  service_used:
    'Pakketten deze maand: {used} van hoogstens {most}. De volgende maand begint op {date}.',
  service_full:
    'Je maximum voor deze maand is bereikt. Meer pakketten wachten tot {date}, of tot je het verhoogt.',
  service_checked: 'Laatste antwoord: {time}',
  service_server: 'Je server: {address}',

  trouble: '{service} geeft op dit moment geen nieuws',
  trouble_wrong_key: '{service} accepteert je sleutel niet meer.',
  trouble_rate_limited: '{service} wil minder verzoeken.',
  trouble_quota_used_up: 'Je account bij {service} heeft geen tegoed meer. Vul dat daar aan.',
  trouble_no_answer: '{service} geeft geen antwoord.',
  trouble_server_error: '{service} meldt zelf een storing.',
  trouble_unexpected_answer: '{service} geeft antwoorden die we niet begrijpen.',
  trouble_at: 'Laatst geprobeerd: {time}.',
  trouble_resumes: 'We proberen het vanzelf opnieuw: {time}.',
  trouble_stops: 'We vragen weer zodra je een sleutel hebt opgeslagen die werkt.',
  trouble_stays: 'Nieuws dat er al is, blijft. Klanten merken alleen dat er niets nieuws bijkomt.',

  hook_address: 'Webhookadres',
  hook_address_help:
    'Vul het in als webhook in je account bij {service}. Nieuws komt dan meteen; zonder webhook vragen we er om de paar uur naar.',
  hook_copy: 'Adres kopiëren',
  hook_secret: 'Webhookgeheim',
  hook_secret_help:
    'Het hoort bij de webhook in je account bij {service} en bewijst dat nieuws daarvandaan komt. Zonder dit geheim worden webhooks geweigerd.',
  hook_secret_saved:
    'Er is er een opgeslagen, en dat wordt nooit getoond. Vul een ander in om het te vervangen.',
  service_saved: 'Je instellingen zijn opgeslagen',

  service_change: 'Andere sleutel of dienst',
  service_change_text:
    'De nieuwe sleutel wordt eerst gecontroleerd; tot hij werkt, blijft de huidige. Een andere dienst heeft een ander webhookadres.',
  service_keep: 'Huidige houden',

  service_off: '{service} uitzetten',
  service_off_text: 'Over pakketten is er dan alleen het nieuws dat Shopify heeft.',
  service_off_sure:
    'Dit wist de sleutel en al het nieuws van {service} dat hier is bewaard. Dat kun je niet ongedaan maken. Je account bij {service} blijft zoals het is.',
  service_off_yes: 'Ja, uitzetten',
  service_off_no: 'Aan laten',
  service_off_done: '{service} is uitgezet',
};
