import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'Aiemmat tilauksesi',
  backfill_waiting: 'Alamme pian etsiä tilauksiasi.',
  backfill_searching: 'Shopify luetteloi viimeisten {days} päivän tilauksesi.',
  backfill_reading: 'Luemme viimeisten {days} päivän tilauksiasi: {read}/{found}.',
  backfill_left:
    'Arvio jäljellä olevasta ajasta: {time}. Puolet API-kiintiöstä jää asiakkaidesi käyttöön.',
  backfill_meanwhile: 'Asiakkaat voivat sillä välin seurata tilauksiaan tavalliseen tapaan.',
  backfill_finished:
    'Viimeisten {days} päivän tilauksesi luettiin {date}. Tilausten määrä: {found}.',
  backfill_cancelled: 'Lukeminen lopetettiin {date}. Siihen asti luettu säilyy.',
  backfill_stopped: 'Lukeminen pysähtyi {date}. Siihen asti luettu säilyy.',
  backfill_busy: 'Shopify ei tee juuri nyt enempää luetteloita tälle sovellukselle.',
  backfill_unavailable: 'Shopify ei vastannut.',
  backfill_cut: 'Shopifyn luettelo katkesi.',
  backfill_search_failed: 'Shopify ei saanut tilaustesi luetteloa valmiiksi.',
  backfill_list_wrong: 'Shopifyn lähettämä sisältö ei ollut tilausten luettelo.',
  backfill_denied:
    'Sovellus ei saa lukea tilauksiasi. Sulje tämä sivu, avaa sovellus uudelleen ja hyväksy, mitä Shopify pyytää.',
  backfill_goes_on: 'Yritämme itse uudelleen ja jatkamme siitä, mihin jäimme.',
  backfill_start: 'Lue uudelleen',
  backfill_cancel: 'Lopeta lukeminen',
  backfill_now_on: 'Aiempia tilauksiasi luetaan',
  backfill_now_off: 'Lukeminen on lopetettu',
  backfill_failed: 'Se ei onnistunut. Yritä hetken kuluttua uudelleen.',
};
