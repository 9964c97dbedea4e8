import { access } from './access/fi.ts';
import { backfill } from './backfill/fi.ts';
import { carriers } from './carriers/fi.ts';
import { delivery } from './delivery/fi.ts';
import { deliveries } from './deliveries/fi.ts';
import { numbers } from './numbers/fi.ts';
import { flags } from './flags/fi.ts';
import { mails } from './mails/fi.ts';
import { reports } from './reports/fi.ts';
import { webhooks } from './webhooks/fi.ts';
import type { Words } from './words.ts';

export const fi: Words = {
  title: 'Track your order',
  loading: 'Katsomme kauppaasi…',
  failed: 'Kauppaasi ei voitu tarkistaa',
  failed_text: 'Shopify tai tämä sovellus ei vastannut. Odota hetki ja yritä uudelleen.',
  try_again: 'Yritä uudelleen',
  still_failed: 'Ei vieläkään vastausta',
  read_again: 'Tarkista uudelleen',
  was_read_again: 'Tarkistettu juuri äsken',

  works: 'Tilausten seuranta toimii',
  works_text: 'Asiakkaat voivat seurata tilauksiaan seurantasivullasi.',
  ready: 'Tilausten seuranta on valmis',
  ready_text: 'Voit kokeilla sitä, kun kauppasi on saanut ensimmäisen tilauksen.',

  page: 'Seurantasivusi',
  page_text: 'Se on jo olemassa, teemasi näköisenä. Lisää sen osoite valikkoosi.',
  page_address: 'Osoite',
  page_moved:
    'Annoitko sovellukselle toisen osoitteen kohdassa Asetukset › Sovellukset ja myyntikanavat? Käytä silloin sitä.',
  open_page: 'Avaa sivu',
  copy: 'Kopioi',
  copied: 'Osoite kopioitu',
  open_menus: 'Avaa valikot',
  copy_failed: 'Selaimesi ei salli kopiointia. Valitse teksti ja kopioi se itse.',
  previews:
    'Mitä asiakkaat lukevat, esimerkkinä keksitty tilaus. Esikatselut toimivat yhden päivän.',
  preview_arriving: 'Esikatselu: matkalla',
  preview_delivered: 'Esikatselu: toimitettu',
  preview_attempted: 'Esikatselu: ongelma',

  emails: 'Painike sähköposteihisi',
  emails_text:
    'Se vie asiakkaat omaan tilaukseensa seurantasivullasi ja on sähköpostiesi korostusvärinen. Kopioi se, avaa ilmoitus, valitse ”Muokkaa koodia” ja liitä se kohtaan, jossa painikkeen pitää olla.',
  order_confirmation: 'Tilausvahvistus',
  shipping_confirmation: 'Toimitusvahvistus',
  copy_button: 'Kopioi painike',
  button_copied: 'Painike kopioitu',
  open_notification: 'Avaa ilmoitus',
  track_order: 'Seuraa tilausta',
  track_package: 'Seuraa pakettia',

  page_settings: 'Mitä seurantasivullasi lukee',
  page_settings_text:
    'Teemasi lohkossa on samat asetukset. Jätä kenttä tyhjäksi, niin käytämme omaa tekstiämme asiakkaan kielellä.',
  contact_link: 'Yhteydenottosivu',
  contact_link_help:
    'Mihin ”Ota yhteyttä” johtaa, yleensä /pages/contact. Ilman sitä asiakkaat kirjoittavat kauppasi sähköpostiosoitteeseen.',
  returns_link: 'Palautussivu',
  returns_link_help: 'Mihin ”Palautukset” johtaa. Ilman sitä linkkiä ei näytetä.',
  contact_sentence: 'Miten sinuun saa yhteyden',
  contact_sentence_help: 'Esimerkiksi ”Soita meille arkisin klo 9–17.”',
  returns_sentence: 'Miten tuote palautetaan',
  returns_sentence_help: 'Esimerkiksi ”Käytä paketissa olevaa osoitelappua.”',
  ships_in: 'Miten nopeasti lähetät',
  ships_in_help:
    'Esimerkiksi ”Lähetämme yleensä 2–3 arkipäivässä.” Meillä ei ole tähän omaa tekstiä.',
  form_of_address: 'Puhuttelu',
  form_of_address_help:
    'Hollanniksi (je tai u), saksaksi (du tai Sie), ranskaksi (tu tai vous), espanjaksi (tú tai usted) ja italiaksi (tu tai Lei).',
  form_as_written: 'Niin kuin me kirjoitamme: ranskaksi teititellen, muilla kielillä sinutellen',
  form_formal: 'Teitittely',
  form_informal: 'Sinuttelu',
  save: 'Tallenna',
  page_settings_saved: 'Seurantasivusi on muutettu',
  page_settings_wrong: 'Mitään ei ole vielä tallennettu: katso punaisia kenttiä',
  page_settings_failed: 'Se ei onnistunut. Yritä hetken kuluttua uudelleen.',
  page_settings_unread: 'Valintojasi ei voitu lukea. Avaa tämä sivu hetken kuluttua uudelleen.',
  link_malformed:
    'Aloita merkinnällä https://, jos sivu on muualla, tai merkillä /, jos se on kaupassasi, esimerkiksi /pages/contact.',
  link_too_long: 'Käytä enintään 500 merkkiä.',
  sentence_not_plain: 'Käytä pelkkää tekstiä ilman HTML:ää, Liquidia tai aaltosulkeita.',
  sentence_too_long: 'Käytä enintään 200 merkkiä.',

  block: 'Lohko ”Track your order” teemassasi',
  block_placed: 'Teemassasi',
  block_placed_text: 'Asiakkaat löytävät sen julkaistusta teemastasi.',
  block_placed_on: 'Asiakkaat löytävät sen julkaistusta teemastasi, kohdasta: {places}.',
  block_everywhere:
    'Se näkyy jokaisella sivulla, jonka malli on ”page”. Jos haluat sen vain yhdelle sivulle, poista se siitä mallista ja tee nämä vaiheet.',
  block_missing: 'Ei teemassasi',
  block_missing_text:
    'Seurantasivu ei tarvitse sitä. Sen avulla muotoilet sivun teemaeditorissa. Anna sivulle oma malli, jotta lohko ei näy muilla sivuilla.',
  block_template:
    'Avaa teemaeditorissa ylhäällä oleva luettelo, valitse Sivut › Luo malli ja anna mallille nimi track-order.',
  block_add: 'Lisää lohko siihen malliin ja tallenna.',
  block_page: 'Luo sivu ja valitse teemamalli track-order.',
  block_unavailable: 'Ei mahdollista tässä teemassa',
  block_unavailable_text:
    'Teemasi on vanhempaa tyyppiä, joka ei voi näyttää sovelluslohkoja. Käytä sen sijaan seurantasivua.',
  block_unknown: 'Ei tiedossa',
  block_unknown_text:
    'Shopify ei kerro tälle sivulle, onko lohko teemassasi. Näet sen teemaeditorista.',
  block_looking: 'Katsomme teemaasi…',
  add_block: 'Lisää lohko',
  create_page: 'Luo sivu',
  open_editor: 'Avaa teemaeditori',
  block_was_placed: 'Lohko on teemassasi',

  links: 'Linkki yhdelle asiakkaalle',
  links_text:
    'Se avaa yhden tilauksen kysymättä sähköpostiosoitetta. Lähetä se vain kyseisen tilauksen asiakkaalle.',
  link_order: 'Tilausnumero',
  link_days: 'Linkki toimii (päivää)',
  make_link: 'Luo linkki',
  link_made: 'Linkki on valmis',
  link_to: 'Linkki tilaukseen {order}',
  link_until: 'Toimii {date} asti, ellet lopeta sitä aiemmin.',
  copy_link: 'Kopioi linkki',
  open_link: 'Avaa linkki',
  link_copied: 'Linkki kopioitu',
  end_links: 'Lopeta tämän tilauksen linkit',
  links_ended: 'Tilauksen {order} linkit on lopetettu',
  link_several: 'Tämä numero on useammalla tilauksella. Valitse tarkoittamasi.',
  link_choice: '{order}, tilattu {date}',
  end_all: 'Lopeta kaupan kaikki linkit',
  end_all_sure: 'Mikään asiakkaille lähetetty linkki ei enää toimi. Tätä ei voi kumota.',
  end_all_yes: 'Kyllä, lopeta kaikki linkit',
  end_all_no: 'Säilytä linkit',
  all_links_ended: 'Kaikki linkit on lopetettu',
  links_failed: 'Se ei onnistunut. Yritä hetken kuluttua uudelleen.',
  link_no_order: 'Tällä numerolla ei ole tilausta.',
  link_days_range: 'Anna kokonaisluku väliltä 1–90.',
  order_required: 'Anna tilausnumero.',
  order_malformed: 'Tämä ei ole tilausnumero. Tilausnumero on esimerkiksi #1001.',
  order_is_email: 'Tämä on sähköpostiosoite. Anna tilausnumero.',
  order_is_link: 'Tämä on linkki. Anna tilausnumero.',
  order_is_tracking_number: 'Tämä on seurantakoodi. Anna tilausnumero.',

  kept: 'Säilyttämämme tilaukset',
  kept_on:
    'Jotta asiakkaat saavat vastauksen heti, säilytämme salattuna sen, mitä he saavat tilauksestaan lukea, sekä sähköpostiosoitteesta tehdyn koodin; emme koskaan nimeä, katuosoitetta, puhelinnumeroa, sähköpostiosoitetta emmekä sitä, mitä he maksoivat. Kaikki poistetaan, kun tilauksen päättymisestä on {end} päivää, viimeistään kun sen tekemisestä on {most} päivää.',
  kept_deletes: 'Käytöstä poistaminen poistaa säilytetyt tiedot.',
  kept_off: 'Tilauksia ei säilytetä. Aina kun asiakas katsoo tilaustaan, kysymme Shopifylta.',
  keep_turn_off: 'Poista käytöstä',
  keep_turn_on: 'Ota käyttöön',
  keep_leave_on: 'Pidä käytössä',
  kept_now_off: 'Mitään ei enää säilytetä',
  kept_now_on: 'Tilauksia säilytetään',
  kept_failed: 'Se ei onnistunut. Yritä hetken kuluttua uudelleen.',
  kept_unread: 'Ei voitu lukea, säilytetäänkö tilauksia. Avaa tämä sivu hetken kuluttua uudelleen.',
  asks: 'Asiakas kysyy, mitä hänestä säilytetään',
  asks_kept:
    'Kysytty {asked}. Säilytettyjä tilauksia: {count}. Lataa tiedosto ja lähetä se asiakkaalle viimeistään {due}.',
  asks_nothing:
    'Kysytty {asked}. Asiakkaan tilauksista ei säilytetä mitään. Kerro se asiakkaalle viimeistään {due}.',
  asks_download: 'Lataa tiedosto',
  asks_downloaded: 'Tiedosto on ladattu',
  asks_order: 'Avaa tämän asiakkaan tilaus',

  health: 'Yhteys kauppaasi',
  ok: 'Kunnossa',
  note: 'Hyvä tietää',
  warning: 'Vaatii huomiota',
  critical: 'Ei toimi',

  read_orders: 'Lukee tilauksesi',
  read_orders_missing: 'Sovellus ei saa lukea tilauksiasi',
  read_orders_fix:
    'Yhtään tilausta ei löydy. Sulje tämä sivu, avaa sovellus uudelleen ja hyväksy, mitä Shopify pyytää.',
  read_merchant_managed_fulfillment_orders: 'Näkee, mitä sinun on vielä lähetettävä',
  read_merchant_managed_fulfillment_orders_missing:
    'Sovellus ei saa nähdä, mitä sinun on vielä lähetettävä',
  read_merchant_managed_fulfillment_orders_fix:
    'Asiakkaille ei voida kertoa, mitä on vielä tulossa. Sulje tämä sivu, avaa sovellus uudelleen ja hyväksy, mitä Shopify pyytää.',
  read_third_party_fulfillment_orders: 'Näkee, mitä varastokumppaniesi on vielä lähetettävä',
  read_third_party_fulfillment_orders_missing:
    'Sovellus ei saa nähdä, mitä varastokumppaniesi on vielä lähetettävä',
  read_third_party_fulfillment_orders_fix:
    'Asiakkaille ei voida kertoa, mitä kumppanin on vielä lähetettävä. Sulje tämä sivu, avaa sovellus uudelleen ja hyväksy, mitä Shopify pyytää.',
  read_returns: 'Näkee palautukset',
  read_returns_missing: 'Sovellus ei saa nähdä palautuksia',
  read_returns_fix:
    'Asiakkaille ei voida kertoa, missä heidän palautuksensa on. Sulje tämä sivu, avaa sovellus uudelleen ja hyväksy, mitä Shopify pyytää.',
  read_fulfillments: 'Saa heti tiedon lähetetyistä paketeista ja skannauksista',
  read_fulfillments_missing: 'Osa pakettien tiedoista voi tulla myöhässä',
  read_fulfillments_fix:
    'Kaikki tilaukset löytyvät, mutta uusi skannaus voi näkyä jopa päivän myöhässä. Sulje tämä sivu, avaa sovellus uudelleen ja hyväksy, mitä Shopify pyytää.',
  write_app_proxy: 'Seurantasivusi on käytössä',
  write_app_proxy_missing: 'Seurantasivusi ei ole käytössä',
  write_app_proxy_fix:
    'Sovellukselta puuttuu verkko-osoite kaupassasi, joten tilauksia ei voi hakea. Sulje tämä sivu, avaa sovellus uudelleen ja hyväksy, mitä Shopify pyytää.',

  email: 'Tunnistaa asiakkaat sähköpostiosoitteesta',
  email_missing: 'Sovellus ei saa lukea sähköpostiosoitteita',
  email_fix:
    'Ilman niitä asiakkaita ei voida tunnistaa. Vain me voimme korjata tämän pyytämällä Shopifylta hyväksynnän: kirjoita meille.',
  email_unknown: 'Tämän voi tarkistaa, kun kauppasi on saanut ensimmäisen tilauksen.',

  password: 'Kauppasi on avoinna kävijöille',
  password_title: 'Kaupassasi on salasana',
  password_fix:
    'Vain salasanan tuntevat kävijät voivat seurata tilausta. Poista salasana, kun avaat kauppasi.',
  password_unknown_title: 'Onko kaupassasi salasana?',
  password_unknown:
    'Jos on, vain sen tuntevat kävijät voivat seurata tilausta. Löydät sen verkkokauppasi asetuksista.',
  open_preferences: 'Avaa asetukset',

  write_to_us: 'Kirjoita meille',

  old_orders: 'Löytää kaikenikäiset tilaukset',
  old_orders_title: 'Löytää viimeisten 60 päivän tilaukset',
  old_orders_note:
    'Jos tilaus on vanhempi, asiakasta pyydetään ottamaan sinuun yhteyttä. Vain me voimme korjata tämän pyytämällä Shopifylta hyväksynnän: kirjoita meille.',

  api: 'Ajan tasalla {date} asti',
  api_ending_title: 'Ajan tasalla enää {date} asti',
  api_ending_fix:
    'Sovellus on päivitettävä ennen sitä päivää. Vain me voimme tehdä sen: kirjoita meille.',
  api_ended_title: 'Vanhentunut {date}',
  api_ended_fix:
    'Asiakkaat voivat lukea vääriä tai puutteellisia vastauksia, kunnes sovellus päivitetään. Vain me voimme tehdä sen: kirjoita meille.',

  ...deliveries,
  ...reports,
  ...webhooks,
  ...mails,
  ...delivery,
  ...flags,
  ...backfill,
  ...carriers,
  ...numbers,
  ...access,
};
