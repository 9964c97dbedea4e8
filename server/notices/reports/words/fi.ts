import type { ReportWords } from './report-words.ts';

export const fi: ReportWords = {
  subject_one: '{view}: {count} toimitus',
  subject_other: '{view}: {count} toimitusta',
  subject_empty: '{view}: tänään ei mitään',
  as_of: '{shop}, tilanne {time}',
  need_one: '{count} niistä vaatii toimia.',
  need_other: '{count} niistä vaatii toimia.',
  need_none: 'Yksikään niistä ei vaadi toimia.',
  nothing: 'Tässä luettelossa ei ole toimituksia.',
  by_kind: 'Mikä vaatii toimia',
  most_urgent: 'Kiireellisimmät',
  since: '{date} lähtien',
  expected: 'arvio {date}',
  open_list: 'Avaa luettelo',
  attached:
    'Kaikki ovat liitteenä olevassa tiedostossa, ilman seurantakoodeja. Ne ovat luettelossa.',
  attached_first:
    'Ensimmäiset {count} ovat liitteenä olevassa tiedostossa, ilman seurantakoodeja. Luettelossa ovat kaikki.',
  why: '{shop} lähettää sinulle tämän raportin sovelluksella {app}.',
  stop: 'En halua enää tätä raporttia',

  digest_name: 'Uudet toimia vaativat toimitukset',
  digest_subject_one: 'Uutta: {count} toimitus vaatii toimia',
  digest_subject_other: 'Uutta: {count} toimitusta vaatii toimia',
  digest_subject_none: 'Mikään uusi ei vaadi toimia',
  digest_since: '{shop}: uutta {since} jälkeen, tilanne {time}',
  digest_more_one: 'ja {count} muu',
  digest_more_other: 'ja {count} muuta',
  digest_standing_one: 'Yhteensä {count} toimitus vaatii toimia.',
  digest_standing_other: 'Yhteensä {count} toimitusta vaatii toimia.',
  digest_standing_none: 'Tällä hetkellä mikään toimitus ei vaadi toimia.',
  digest_resolved_one: 'Sen jälkeen ratkennut: {count}.',
  digest_resolved_other: 'Sen jälkeen ratkennut: {count}.',

  ask_subject: 'Haluatko tämän raportin kaupasta {shop}?',
  ask_text:
    'Joku kaupasta {shop} haluaa, että saat tähän osoitteeseen raportin ”{view}”. Se kertoo, mitkä toimitukset vaativat toimia.',
  ask_ignore:
    'Jos et halua sitä, sinun ei tarvitse tehdä mitään: silloin mitään ei lähetetä. Linkki toimii {date} asti.',
  ask_button: 'Valitse seuraavalla sivulla',

  agree_title: 'Haluatko raportteja kaupasta {shop}?',
  agree_text: 'Jokaisesta viestistä voit lopettaa kyseisen raportin yhdellä klikkauksella.',
  agree_button: 'Kyllä, lähettäkää raportti',
  agreed_title: 'Saat raportin',
  agreed_text: 'Se tulee, kun {shop} lähettää seuraavan.',
  stop_title: 'Etkö halua enää tätä raporttia kaupasta {shop}?',
  stop_text: 'Silloin sitä ei enää lähetetä sinulle. Muut saavat sen edelleen.',
  stop_button: 'En halua enää raporttia',
  stopped_title: 'Raporttia ei enää lähetetä sinulle',
  stopped_text: 'Jos haluat sen taas, kysy kaupasta {shop}.',
  gone_title: 'Tämä linkki ei enää toimi',
  gone_text: 'Se on liian vanha, tai raporttia on muutettu. Kysy kaupasta, joka lähetti sen.',
  failed_title: 'Se ei onnistunut',
  failed_text: 'Odota hetki ja yritä uudelleen.',
};
