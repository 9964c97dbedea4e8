import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'Sähköpostit asiakkaille',
  mails_text:
    'Kirjoita asiakkaillesi, kun toimitukselle tapahtuu jotain, ennen kuin he kysyvät. Mitään ei lähetetä, ennen kuin otat sen täällä käyttöön.',
  mails_loading: 'Ladataan sähköposteja asiakkaille…',
  mails_failed: 'Sähköposteja asiakkaille ei voitu ladata',
  mails_cannot_send_text:
    'Sovelluksen ylläpitäjän on yhdistettävä se sähköpostipalvelimeen: SMTP_URL, MAIL_FROM ja SHOPIFY_APP_URL puuttuvat. Siihen asti täällä ei voi ottaa mitään käyttöön eikä asiakkaille kirjoiteta.',
  mails_not_kept: 'Et säilytä tilauksia tässä sovelluksessa',
  mails_not_kept_text:
    'Ilman niitä emme huomaa, mitä toimitukselle tapahtuu. Ota säilyttäminen käyttöön sovelluksen aloitussivulla; siihen asti täällä ei voi ottaa mitään käyttöön.',
  mails_not_kept_server_text:
    'Sovelluksen ylläpitäjä on poistanut tilausten säilyttämisen käytöstä (KEEP_ORDERS). Ilman tilauksia emme huomaa, mitä toimitukselle tapahtuu, joten täällä ei voi ottaa mitään käyttöön.',
  mails_kinds: 'Milloin asiakkaat saavat sähköpostin',
  mails_shopify:
    'Shopify voi itse ilmoittaa, että tilaus on lähetetty, jakelussa tai toimitettu: Asetukset › Ilmoitukset. Siksi ehdotamme vain sitä, mitä kukaan muu ei kerro.',
  mails_suggest: 'Valitse ehdotuksemme',
  mails_wishes: 'Asiakkaat voivat pyytää sähköposteja omasta tilauksestaan',
  mails_wishes_text:
    'Kun jokin laji yllä on käytössä, asiakas voi valita seurantasivulla kaikki tiedot tai vain ongelmat, myös lajeista, joita et ole valinnut. Viestit menevät tilauksen osoitteeseen ja päättyvät sen viimeiseen toimitukseen.',
  mail_when_shipped:
    'Kun tilaus tai osa siitä on lähtenyt. Myös Shopifyn toimitusvahvistus kertoo tämän.',
  mail_when_late:
    'Kun luvattu päivä on mennyt tai kuljetusyhtiö ilmoittaa myöhemmän. Rajasi päivinä: {late}.',
  mail_when_no_movement:
    'Kun skannauksia ei ole ollut niin pitkään kuin rajasi sanoo. Arkipäivinä: {domestic} yhden maan sisällä, {abroad} maasta toiseen, {customs} tullissa.',
  mail_when_attempt_failed:
    'Kun kuljetusyhtiö ei saanut pakettia perille; uudelleen, jos yritys tehdään toisena päivänä.',
  mail_when_ready_to_collect:
    'Kun se odottaa noutopisteessä tai myymälässäsi. Myymälän osalta myös Shopifyn ilmoitus kertoo tämän.',
  mail_when_collection_reminder: 'Kun se odottaa siellä yhä. Rajasi päivinä: {pickup}.',
  mail_when_going_back: 'Kun se palaa sinulle, vaikka asiakas ei ole palauttanut mitään.',
  mail_when_lost:
    'Kun kuljetusyhtiö ilmoittaa sen kadonneen. Ehkä haluat mieluummin kirjoittaa itse.',
  mail_when_delivered: 'Kun se on perillä. Myös Shopifyn ilmoitus kertoo tämän.',
  mails_rules:
    'Enintään yksi sähköposti tilauksesta 12 tunnissa, ei yhtään klo 21–8, ei mitään, mikä on päivän vanhaa tai ei enää pidä paikkaansa, eikä koskaan mainontaa. Asiakas lopettaa tilauksen sähköpostit yhdellä klikkauksella.',
  mails_sender: 'Lähettäjä on {name} <{from}>. Vastausten osoite: {contact}.',
  mails_sender_alone: 'Lähettäjä on {name} <{from}>.',
  mails_your_store: 'kauppasi',
  mails_saved: 'Tallennettu',
  mails_off: 'Sähköpostit asiakkaille eivät ole käytössä',
  mails_stopped: 'Sähköpostit on pysäytetty',
  mails_stopped_failing: 'Sähköpostipalvelin ei ole ottanut yhtäkään vastaan viiteen päivään.',
  mails_stopped_other: 'Niitä ei voi enää lähettää täältä.',
  mails_stopped_help: 'Odottaneita viestejä ei enää lähetetä.',
  mails_start: 'Ota uudelleen käyttöön',
  mails_trouble: 'Sähköpostit eivät lähde juuri nyt',
  mails_last_sent: 'Viimeksi lähetetty: {time}',
  mail_shopify_away: 'Shopify ei kertonut, kenelle kirjoittaa.',
  mail_problem: 'Meillä meni jotain vikaan.',
  mail_preview: 'Esikatselu',
  mail_preview_text: 'Tehty keksitystä tilauksesta, samoin sanoin kuin lähetettävä.',
  mail_preview_failed: 'Sähköpostia ei voitu näyttää. Odota hetki ja valitse uudelleen.',
  mail_kind: 'Mitä on tapahtunut',
  mail_subject: 'Aihe',
  mail_as_text: 'Näytä pelkkänä tekstinä',
  mail_as_page: 'Näytä ulkoasun kanssa',
  mail_test: 'Lähetä minulle testi',
  mail_test_to: 'Vastaanottaja',
  mail_test_help:
    'Testi lähetetään vain kauppasi yhteysosoitteeseen tai henkilölle, joka on suostunut saamaan kauppasi raportin.',
  mail_test_nobody:
    'Kauppasi yhteysosoitetta ei voitu lukea, eikä kukaan ole suostunut saamaan raporttia. Siksi testille ei ole vastaanottajaa.',
  mail_test_send: 'Lähetä testi',
  mail_test_sent: 'Lähetetty osoitteeseen {to}',
  mail_test_not_sent: 'Ei lähetetty osoitteeseen {to}.',
  mail_domain: 'Mitä DNS kertoo verkkotunnuksesta {domain}',
  mail_domain_text:
    'Postilaatikot luottavat sähköpostiin enemmän, kun lähettäjän verkkotunnus kertoo, kuka saa lähettää sen nimissä. Vain verkkotunnuksen {domain} omistaja voi muuttaa näitä tietueita.',
  mail_domain_reading: 'Kysymme DNS:ltä…',
  mail_domain_failed: 'Sovellus ei vastannut.',
  dns_good: 'Kunnossa',
  dns_mend: 'Korjattava',
  dns_unsure: 'Ei tiedossa',
  dns_name: 'Nimi',
  dns_record: 'Tietue',
  dns_copy: 'Kopioi nimi',
  dns_copied: 'Nimi kopioitu',
  dns_unread: 'Sitä ei voitu lukea: DNS ei vastannut ajoissa. Yritä hetken kuluttua uudelleen.',
  dns_several: 'Niitä on useita, eikä se kelpaa. Jätä yksi.',
  dns_invalid: 'Sitä ei voi tulkita. Vertaa sitä sähköpostipalveluntarjoajasi ohjeeseen.',
  spf_missing:
    'Sitä ei ole. Lisää TXT-tietue sähköpostipalveluntarjoajasi ohjeen mukaan; sen alussa on v=spf1.',
  spf_fail: 'Vain siinä luetellut palvelimet saavat lähettää.',
  spf_softfail: 'Muiden kuin siinä lueteltujen palvelinten viestejä pidetään epäilyttävinä.',
  spf_neutral:
    'Se ei sano mitään palvelimista, joita siinä ei luetella. Päätä se merkintään ~all tai -all.',
  spf_pass:
    'Kuka tahansa saa lähettää tämän verkkotunnuksen nimissä. Päätä se merkintään ~all tai -all.',
  spf_redirect:
    'Toisen verkkotunnuksen tietue kertoo, kuka saa lähettää (redirect=). Sitä ei luettu.',
  dmarc_missing: 'Sitä ei ole. Lisää tämänniminen TXT-tietue, aluksi v=DMARC1; p=none',
  dmarc_none:
    'Se vain tarkkailee. Kun SPF ja DKIM ovat kunnossa, p=quarantine estää muita käyttämästä verkkotunnusta.',
  dmarc_quarantine:
    'Viesti, jota ei voi todistaa tämän verkkotunnuksen lähettämäksi, menee roskapostiin.',
  dmarc_reject: 'Viesti, jota ei voi todistaa tämän verkkotunnuksen lähettämäksi, hylätään.',
  dkim_not_named:
    'Kukaan ei ole kertonut, millä avaimella sähköpostipalvelin allekirjoittaa: sovelluksen ylläpitäjä asettaa arvon MAIL_DKIM_SELECTOR.',
  dkim_missing:
    'Tämännimistä avainta ei ole. Lisää tietue sähköpostipalveluntarjoajasi ohjeen mukaan.',
  dkim_revoked:
    'Avain on peruttu (p= on tyhjä). Julkaise se, jolla sähköpostipalvelin nyt allekirjoittaa.',
  dkim_present: 'On olemassa avain, jolla allekirjoituksen voi tarkistaa.',
  mail_sent_when: 'Milloin',
  mail_rule_too_late: 'Ei lähetetty: päivä oli kulunut',
  mail_rule_recent_message: 'Ei lähetetty: tilauksesta oli lähtenyt sähköposti 12 tunnin sisällä',
  mail_rule_hourly_limit: 'Ei lähetetty: yli 1 000 tunnissa',
  mail_rule_channel_off: 'Ei lähetetty: se oli poistettu käytöstä',
  mail_rule_shopper_stopped: 'Ei lähetetty: asiakas ei halua enempää viestejä tilauksesta',
  mail_rule_muted: 'Ei lähetetty: olet mykistänyt toimituksen',
  mail_rule_order_gone: 'Ei lähetetty: tilausta ei enää ole',
  mail_rule_order_cancelled: 'Ei lähetetty: tilaus oli peruttu',
  mail_rule_no_address:
    'Ei lähetetty: tilauksessa ei ole sähköpostiosoitetta, johon voimme kirjoittaa',
  mail_rule_other_address: 'Ei lähetetty: tilauksella oli jo toinen sähköpostiosoite',
  webhook_test: 'Lähetä testi',
  webhook_test_text: 'Yksi allekirjoitettu ”test”-tapahtuma lähetetään osoitteeseen {url}.',
  webhook_test_taken: 'Palvelimesi otti sen vastaan ({status}).',
  webhook_test_refused:
    'Palvelimesi vastaa: {status}. Webhook on otettu vastaan vain, kun vastaus on 200–299.',
  webhook_test_unreachable: 'Palvelimesi ei vastaa, tai vastaus ei tule 5 sekunnissa.',
  notices: 'Kuka saa tietää toimituksista',
  notices_text:
    'Asiakkaat sähköpostilla, oma palvelimesi webhookeilla ja kaikki muu Shopify Flow’n kautta.',
  notices_flow_text: 'Käytössä, kun jonkin työnkulun alussa on ”Delivery needs you”.',
  notices_flow_open: 'Avaa Flow',
  notice_off: 'Ei käytössä',
  notice_on: 'Käytössä · tapahtumat: {kinds}',
  notice_on_plain: 'Käytössä',
  notice_stopped: 'Pysäytetty',
  link_mails: 'Linkit sähköpostilla',
  link_mails_text:
    'Asiakkaat, joilla ei ole tilausnumeroa, voivat pyytää seurantasivulla linkit tilauksiinsa sähköpostilla. Sitä varten ei tarvitse ottaa mitään käyttöön.',
  link_mails_answers: 'Vastaa uuden tilauslinkin pyyntöihin',
  link_mails_answers_text:
    'Kun linkki Shopifyn tilaussivulle on vanhentunut, asiakas voi pyytää siellä uutta. Silloin lähetämme tilauksen osoitteeseen myös oman linkkimme.',
  link_mails_problems: 'Linkit, joita ei voitu lähettää',
};
