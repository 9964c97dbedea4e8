import type { StopWords } from './stop-words.ts';

export const fi: StopWords = {
  subject_webhook: 'Webhookit on pysäytetty: {shop}',
  subject_flow: 'Shopify Flow’hun ei enää lähetetä mitään: {shop}',
  subject_mail: 'Sähköpostit asiakkaille on pysäytetty: {shop}',
  stopped_at: 'Pysäytetty: {time}',
  by_gone: 'Vastapuoli on vastannut, ettei se halua enää mitään.',
  by_failing: 'Yksikään ei ole tullut perille viiteen päivään.',
  by_hourly_limit:
    'Niitä oli tunnissa enemmän kuin {most}, joten jokin on vialla. Vielä lähettämättä olleita ei lähetetty.',
  by_unreadable: 'Niiden osoitetta ei voi enää lukea.',
  do_webhook:
    'Tarkista palvelimesi, avaa sitten webhookien sivu ja tallenna ne. Silloin ne alkavat uudelleen.',
  do_flow:
    'Tarkista työnkulkusi Shopify Flow’ssa. Poista sitten käytöstä ja ota uudelleen käyttöön se, jonka alussa on ”Delivery needs you”. Silloin se saa taas tapahtumia.',
  do_mail: 'Avaa sovellus, tarkista sen asetukset ja ota sähköpostit uudelleen käyttöön.',
  open: 'Avaa sovellus',
  why: '{app} lähettää tämän viestin kerran niille, jotka saavat raportteja kaupasta {shop}, tai sen yhteysosoitteeseen.',
};
