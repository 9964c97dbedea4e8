import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Kuljetusyhtiöt',
  carriers_text:
    'Mitkä kuljetusyhtiöt kertovat paketeistasi, ja seurantapalvelu niille, jotka eivät kerro.',
  open_carriers: 'Avaa kuljetusyhtiöt',
  carriers_loading: 'Katsomme, mistä paketeistasi saadaan tietoja…',
  carriers_failed: 'Kuljetusyhtiöitä ei voitu ladata',
  carriers_failed_text: 'Tämä sovellus ei vastannut. Odota hetki ja yritä uudelleen.',
  carriers_off_for_server: 'Täällä ei ole seurantapalvelun tietoja',
  carriers_off_for_server_text:
    'Seurantapalvelulta kysytään vain tilauksista, joita tämä sovellus säilyttää, ja sovelluksen ylläpitäjä on poistanut säilyttämisen käytöstä.',
  carriers_off_for_shop: 'Seurantapalvelu tarvitsee säilytettyjä tilauksia',
  carriers_off_for_shop_text:
    'Siltä kysytään vain tilauksista, joita tämä sovellus säilyttää, ja olet poistanut säilyttämisen käytöstä. Ota se uudelleen käyttöön aloitussivulla ja valitse sitten palvelu täällä.',

  news: 'Pakettiesi seurantatiedot',
  news_complete: 'Kaikista paketeistasi on tietoja.',
  news_needs_none: 'Kaikista paketeistasi on tietoja Shopifylta. Et tarvitse seurantapalvelua.',
  news_missing:
    'Paketteja ilman tietoja: {count}/{total} ({share}). Niistä asiakkaat saavat sen sijaan linkin kuljetusyhtiön sivulle.',
  news_counted:
    'Mukana ovat yli päivä sitten lähteneet paketit tilauksista, joita tämä sovellus säilyttää.',
  news_none_counted:
    'Laskettavaa ei vielä ole. Tämä täyttyy, kun paketteja on ollut matkalla päivän.',
  news_carrier: 'Kuljetusyhtiö',
  news_packages: 'Paketit',
  news_from_shopify: 'Tiedot Shopifylta',
  news_from: 'Tietojen lähde: {service}',
  news_none: 'Ei tietoja',
  news_no_carrier: 'Kuljetusyhtiötä ei ilmoitettu',
  news_others: 'Kaikki muut kuljetusyhtiöt',

  service_add: 'Seurantapalvelu',
  service_add_text:
    'Shopify ei seuraa kaikkia kuljetusyhtiöitä. Kun siltä puuttuu tietoja, seurantapalvelulla on niitä usein: jokainen skannaus, arvioitu päivä ja mikä meni vikaan. Asiakkaasi lukevat ne samoin kuin muistakin paketeista. Tarvitset palveluun oman tilin ja maksat siellä.',
  service_name: 'Seurantapalvelu',
  service_own: 'Oma palvelu',
  service_key: 'API-avain',
  service_key_help:
    'Löydät sen tililtäsi palvelussa {service}. Tarkistamme sen heti ja maksutta, säilytämme sen salattuna emmekä näytä sitä enää koskaan.',
  service_address: 'Palvelimesi osoite',
  service_address_help:
    'Esimerkiksi https://karrio.example.com. Siihen on saatava yhteys internetistä.',
  service_ceiling: 'Paketteja kuukaudessa enintään',
  service_ceiling_help:
    'Useimmat palvelut laskuttavat jokaisesta paketista, jonka seurannan ne aloittavat. Rajan ylittävät paketit odottavat seuraavaa kuukautta.',
  service_postal_code: 'Lähetä postinumero, kun palvelu pyytää sitä',
  service_postal_code_help:
    'Jotkin kuljetusyhtiöt antavat tietoja vain sen avulla. Luemme sen silloin Shopifylta emmekä säilytä sitä.',
  service_postal_code_missing:
    'Jotkin kuljetusyhtiöt antavat tietoja vain postinumerolla. Sitä ei lähetetä, koska Shopify ei ole hyväksynyt, että tämä sovellus lukee osoitteita. Vain me voimme korjata tämän pyytämällä Shopifylta hyväksynnän: kirjoita meille.',
  service_writes_back: 'Kerro myös Shopifylle',
  service_writes_back_help:
    'Silloin Shopify tietää, että paketti on luovutettu kuljetusyhtiölle, jakelussa tai toimitettu, ja myös sen tilaussivu ja sähköpostit kertovat sen. Kukin kirjataan kerran. Kirjattu jää Shopifyhin. Ei käytössä, ennen kuin otat sen käyttöön.',
  service_writes_back_missing:
    'Kun tallennat, Shopify pyytää sinulta oikeutta muokata tilausten jakelua. Ilman sitä mitään ei kirjata.',
  service_connect: 'Tarkista ja tallenna',
  service_connected: '{service} on yhdistetty',

  sent: '{service}: mitä sille kerrotaan',
  sent_text: 'Vain paketeista, joista Shopifylla ei ole tietoja:',
  sent_number: 'seurantakoodi',
  sent_carrier: 'kuljetusyhtiön nimi',
  sent_country: 'maa, johon paketti menee',
  sent_shipped: 'milloin se lähetettiin',
  sent_postal_code: 'postinumero, kun {service} pyytää sitä',
  sent_never:
    'Ei koskaan nimeä, katuosoitetta, sähköpostiosoitetta, puhelinnumeroa tai sitä, mitä tilattiin.',

  key_missing: 'Anna API-avain.',
  key_malformed:
    'Tämä ei ole API-avain: siinä on välejä tai epätavallisia merkkejä. Kopioi se uudelleen.',
  key_wrong: '{service} ei hyväksy tätä avainta. Kopioi se uudelleen tililtäsi.',
  key_used_up:
    'Avain on oikea, mutta tilisi saldo palvelussa {service} on käytetty. Lisää saldoa ja yritä uudelleen.',
  address_malformed: 'Anna osoite, jonka alussa on https:// ja jossa ei ole salasanaa.',
  address_refused:
    'Tämä osoite johtaa yksityiseen verkkoon. Anna osoite, johon saa yhteyden internetistä.',
  address_silent: 'Tästä osoitteesta ei vastata. Tarkista se tai yritä hetken kuluttua uudelleen.',
  address_unexpected:
    'Tästä osoitteesta vastataan, mutta ei niin kuin {service} vastaa. Tarkista se.',
  ceiling_malformed: 'Anna kokonaisluku väliltä 1–{most}.',
  secret_malformed: 'Käytä enintään 500 merkkiä yhdellä rivillä.',
  service_unreachable: '{service} ei vastaa. Yritä hetken kuluttua uudelleen.',
  service_busy: '{service} haluaa juuri nyt vähemmän kyselyjä. Yritä minuutin kuluttua uudelleen.',
  service_unexpected:
    '{service} antoi vastauksen, jota emme ymmärrä. Yritä myöhemmin uudelleen tai kirjoita meille.',
  service_not_offered: 'Tätä palvelua ei voi enää valita. Avaa tämä sivu uudelleen.',
  too_many_checks: 'Avaimia on tarkistettu liian monta. Yritä tunnin kuluttua uudelleen.',

  service_used: 'Paketteja tässä kuussa: {used}/{most}. Seuraava kuukausi alkaa {date}.',
  service_full:
    'Tämän kuun raja on täynnä. Lisäpaketit odottavat {date} asti tai kunnes nostat rajaa.',
  service_checked: 'Viimeisin vastaus: {time}',
  service_server: 'Palvelimesi: {address}',

  trouble: '{service} ei anna tällä hetkellä tietoja',
  trouble_wrong_key: '{service} ei enää hyväksy avaintasi.',
  trouble_rate_limited: '{service} haluaa vähemmän kyselyjä.',
  trouble_quota_used_up: 'Tilisi saldo palvelussa {service} on käytetty. Lisää saldoa siellä.',
  trouble_no_answer: '{service} ei vastaa.',
  trouble_server_error: '{service} ilmoittaa omasta häiriöstään.',
  trouble_unexpected_answer: '{service} antaa vastauksia, joita emme ymmärrä.',
  trouble_at: 'Viimeisin yritys: {time}.',
  trouble_resumes: 'Yritämme itse uudelleen: {time}.',
  trouble_stops: 'Kysymme taas, kun olet tallentanut toimivan avaimen.',
  trouble_stays: 'Jo saadut tiedot säilyvät. Asiakkaat huomaavat vain, ettei uusia tule.',

  hook_address: 'Webhook-osoite',
  hook_address_help:
    'Lisää se webhookiksi tilillesi palvelussa {service}. Silloin tiedot tulevat heti; muuten kysymme muutaman tunnin välein.',
  hook_copy: 'Kopioi osoite',
  hook_secret: 'Webhookin salaisuus',
  hook_secret_help:
    'Se kuuluu webhookiin tililläsi palvelussa {service} ja todistaa, että tiedot tulevat sieltä. Ilman sitä webhookit hylätään.',
  hook_secret_saved: 'Yksi on tallennettu, eikä sitä näytetä koskaan. Korvaa se antamalla toinen.',
  service_saved: 'Asetuksesi on tallennettu',

  service_change: 'Toinen avain tai palvelu',
  service_change_text:
    'Uusi avain tarkistetaan ensin, ja nykyinen jää voimaan, kunnes uusi toimii. Toisella palvelulla on toinen webhook-osoite.',
  service_keep: 'Säilytä nykyinen',

  service_off: 'Poista {service} käytöstä',
  service_off_text: 'Silloin paketeista on vain ne tiedot, jotka Shopifylla on.',
  service_off_sure:
    'Tämä poistaa avaimen ja kaikki täällä olevat tiedot, joiden lähde on {service}. Tätä ei voi kumota. Tilisi palvelussa {service} säilyy ennallaan.',
  service_off_yes: 'Kyllä, poista käytöstä',
  service_off_no: 'Pidä käytössä',
  service_off_done: '{service} on poistettu käytöstä',
};
