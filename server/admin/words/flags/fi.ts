import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Milloin toimitus vaatii toimia',
  flags_text:
    'Toimitus näkyy luettelosi näkymässä ”Vaatii toimia” heti, kun jokin näistä rajoista ylittyy. Se, mitä asiakkaat lukevat, ei muutu.',
  open_flags: 'Valitse, milloin toimitus vaatii toimia',
  flags_loading: 'Ladataan asetuksia…',
  flags_failed: 'Asetuksia ei voitu ladata',
  flags_failed_text: 'Tämä sovellus ei vastannut. Odota hetki ja yritä uudelleen.',
  flags_off_for_server: 'Täällä ei ole mitään valittavaa',
  flags_off_for_server_text:
    'Rajat koskevat tilauksia, joita tämä sovellus säilyttää, ja sovelluksen ylläpitäjä on poistanut säilyttämisen käytöstä.',
  flags_off_for_shop: 'Et säilytä tilauksia tässä sovelluksessa',
  flags_off_for_shop_text:
    'Rajat koskevat säilytettyjä tilauksia. Ota säilyttäminen uudelleen käyttöön aloitussivulla ja valitse rajat sitten täällä.',

  effects: 'Toimia vaativat toimitukset näillä asetuksilla: {after} (nyt: {before}).',
  effects_same: 'Toimia vaativat toimitukset näillä asetuksilla: {before}, kuten nyt.',
  effects_none: 'Näillä asetuksilla mikään toimitus ei vaadi toimia, kuten ei nytkään.',
  effects_of_all:
    'Laskettu kaikista avoimista tilauksistasi: {count}. Myös mykistetyt toimitukset ovat mukana.',
  effects_of_newest:
    'Laskettu uusimmista avoimista tilauksistasi: {count}. Myös mykistetyt toimitukset ovat mukana.',
  effects_reading: 'Laskemme, mitä nämä asetukset tekisivät…',
  effects_failed: 'Näiden asetusten vaikutusta ei voitu laskea. Voit silti tallentaa ne.',

  limits_before: 'Ennen lähtöä',
  limit_not_shipped: 'Ei lähetetty',
  limit_not_shipped_help: 'Tilauksen jälkeen, kun viiveelle ei ole tiedossa syytä.',
  limit_not_handed_over: 'Osoitelappu tehty, kuljetusyhtiö ei ole skannannut',
  limit_not_handed_over_help: 'Osoitelapun tekemisen jälkeen.',
  limit_no_tracking: 'Lähetetty ilman seurantakoodia tai linkkiä',
  limit_no_tracking_help: 'Lähetetyksi merkitsemisen jälkeen.',
  limits_under_way: 'Matkalla',
  limit_no_movement_domestic: 'Ei skannausta, yhden maan sisällä',
  limit_no_movement_cross_border: 'Ei skannausta, maasta toiseen',
  limit_no_movement_customs: 'Ei skannausta, tullissa',
  limit_late: 'Myöhässä',
  limit_late_help: 'Luvatun päivän jälkeen.',
  limits_pickup: 'Noutopisteessä tai myymälässäsi',
  limit_pickup_overdue: 'Odottaa noutoa',
  limits_always:
    'Valinnoistasi riippumatta toimitus vaatii toimia myös, kun se on kadonnut, vahingoittunut tai lähetetty takaisin, kun toimitus ei onnistunut ja kun tietoja ei ole saatu 30 päivään.',
  unit_business_days: 'arkipäivää',
  unit_days: 'päivää',
  limit_effect: 'Koskisi toimituksia: {after} (nyt {before})',
  limit_effect_same: 'Koskee nyt toimituksia: {before}',

  work_days: 'Työpäivät',
  work_days_text: 'Vain nämä päivät lasketaan arkipäiviksi.',
  closed_days: 'Suljetut päivät',
  closed_days_text: 'Niitä ei lasketa arkipäiviksi, ei myöskään jo matkalla oleville.',
  closed_none: 'Ei vielä yhtään.',
  closed_from: 'Ensimmäinen päivä',
  closed_to: 'Viimeinen päivä',
  closed_to_help: 'Jätä tyhjäksi, jos päiviä on vain yksi.',
  closed_add: 'Lisää',
  closed_remove: 'Poista',
  closed_remove_days: 'Poista: {days}',
  closed_range: '{from} – {to}',
  closed_missing: 'Valitse ensimmäinen päivä.',
  closed_order: 'Viimeinen päivä on ennen ensimmäistä.',

  limit_wrong: 'Anna kokonaisluku väliltä {min}–{max}.',
  no_working_day: 'Valitse vähintään yksi päivä.',
  date_malformed: 'Tämä ei ole päivämäärä. Valitse se uudelleen.',
  too_many_dates: 'Päiviä voi antaa enintään {most}. Poista menneitä.',
  flags_saved: 'Tallennettu. Luettelosi päivittyy hetken kuluttua.',
  flags_deriving:
    'Luetteloasi päivitetään näiden asetusten mukaan. Jos tilauksia on paljon, siihen menee muutama minuutti.',
  flags_changed: 'Joku muu on sillä välin tallentanut toiset asetukset',
  flags_changed_text:
    'Näet nyt ne. Omiasi ei tallennettu: muuta, mitä tarvitset, ja tallenna uudelleen.',
  flags_reset: 'Palauta oletukset',
};
