import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'Mitä asiakkaat voivat kirjoittaa',
  factors_text:
    'Asiakkaat löytävät tilauksensa tilausnumerolla ja sähköpostiosoitteella. Voit sallia osoitteen tilalla jotain muuta. Se avaa saman sivun: mitä tilattiin ja missä se on; ei koskaan nimeä, katuosoitetta tai maksettua summaa.',
  factor_postal_code: 'Toimitusosoitteen postinumero',
  factor_postal_code_odds:
    'Suojaa vähemmän kuin sähköpostiosoite: naapurit tietävät sen. Viisi yritystä päivässä tilausta kohti. Arvaava vieras osuu oikeaan 1 päivänä 90 000:sta siellä, missä numero tarkoittaa yhtä katua (Alankomaat, Yhdistynyt kuningaskunta), 1 päivänä 8 000:sta Yhdysvalloissa, 1 päivänä 1 600:sta Saksassa ja 1 päivänä 230:stä Belgiassa; paikkakunnan tunteva paljon useammin. Kaikki arvaukset kaupassasi yhteensä: enintään 200 päivässä.',
  factor_phone: 'Tilauksen puhelinnumero',
  factor_phone_odds:
    'Vain koko numero kelpaa, eivät koskaan sen viimeiset numerot. Viisi yritystä päivässä tilausta kohti: arvaava vieras osuu oikeaan 1 päivänä 20 miljoonasta. Se, joka tietää asiakkaan numeron, tarvitsee yhden yrityksen. Pelkällä puhelinnumerolla tilanneet asiakkaat löytävät silloin tilauksensa.',
  factor_missing_address:
    'Ei vielä mahdollista: Shopify ei ole hyväksynyt, että tämä sovellus lukee suojattua kenttää ”address”. Vain me voimme pyytää sitä: kirjoita meille.',
  factor_missing_phone:
    'Ei vielä mahdollista: Shopify ei ole hyväksynyt, että tämä sovellus lukee suojattua kenttää ”phone”. Vain me voimme pyytää sitä: kirjoita meille.',
  factors_unread:
    'Ei voitu lukea, mitä asiakkaat voivat kirjoittaa. Avaa tämä sivu hetken kuluttua uudelleen.',
  factors_saved: 'Tallennettu. Kauppasi noudattaa tätä minuutin kuluessa.',
  factors_failed: 'Se ei onnistunut. Yritä hetken kuluttua uudelleen.',

  desk: 'Avaimet tukijärjestelmällesi',
  desk_text:
    'Avaimella Gorgias, Zendesk tai Freshdesk voi pyytää linkin tilaukseen ja lisätä sen vastaukseen. Avaimella voi avata kauppasi jokaisen tilauksen, joten säilytä se järjestelmän asetuksissa.',
  desk_address: 'Osoite, jota järjestelmä kutsuu',
  desk_name: 'Järjestelmän nimi',
  desk_make: 'Luo avain',
  desk_made: 'Avain on valmis',
  desk_once: 'Kopioi avain nyt. Sitä ei näytetä uudelleen.',
  desk_key: 'Uusi avain',
  desk_copy: 'Kopioi avain',
  desk_copied: 'Avain kopioitu',
  desk_used: 'Käytetty viimeksi: {time}',
  desk_unused: 'Ei koskaan käytetty',
  desk_revoke: 'Peru avain ”{name}”',
  desk_revoke_sure:
    'Järjestelmä ei saa sillä enää linkkejä. Jo saadut linkit toimivat päättymiseensä asti.',
  desk_revoke_yes: 'Kyllä, peru se',
  desk_revoke_no: 'Säilytä',
  desk_revoked: 'Avain on peruttu',
  desk_name_missing: 'Anna nimi, jossa on enintään 60 merkkiä.',
  desk_full: 'Avaimia on jo enimmäismäärä: {most}. Peru ensin yksi.',
  desk_failed: 'Se ei onnistunut. Yritä hetken kuluttua uudelleen.',
  desk_unread: 'Avaimiasi ei voitu ladata. Avaa tämä sivu hetken kuluttua uudelleen.',
};
