import { marks } from './marks.ts';
import type { WordingRule } from './wording-rule.ts';

export const FINNISH_MARKS = marks({
  negation: /\b(?:ei|eivat|emme|ilman|epaonnistu\w*)\b/,
  notYet: /\b(?:viela)\b/,
  condition: /\b(?:jos|mikali|muuten|onko|oliko|ettei)\b/,
  whenever: /\b(?:kun|ennen|jalkeen|kunnes|jotta)\b[^,]{0,50}$/,
  possibility: /\b(?:ehka|mahdollisesti|saattaa|voi|olisi|pitanyt|pitaisi)\b/,
  wish: /\b(?:pyyd\w*|pyynt\w*|toivo\w*|haluaa|tarkista|vahvista)\b/,
  wished: /^.{0,20}\b(?:pyydetty|toivottu|vaaditaan)\b/,
  future: /\b(?:toimitetaan|arvioitu|pian|tulossa|aiotaan|suunniteltu)\b/,
  later: /\b(?:huomenna|seuraavana|pian|arvioitu|myohemmin)\b/,
  today: /\b(?:tanaan)\b/,
  undone:
    /\b(?:peruttu|peruutettu|keskeytetty|osittain|lahes|melkein|vaar\w+|virheellisesti|vahingossa)\b|\b(?:selvit|selvity|reklamaatio|tiedustelu|etsin)\w*/,
  ofNews:
    /\b(?:ilmoitus|saapumisilmoitus|viesti|tekstiviesti|sahkoposti|lasku|kirje|muistutus) (?:on )?$|\bmerkitty $/,
  toSender: /\blahettajalle\b|\bmyyjalle\b/,
  onward: /\b(?:toimitettavaksi|jaettavaksi|kuljetettavaksi|jakeluun)\b/,
  toLocker: /\b(?:pakettiautomaatti\w*|automaatti\w*|lokero\w*)\b/,
  toCounter:
    /\b(?:noutopiste\w*|toimipaikka\w*|toimipaikkaan|postiin|palvelupiste\w*|myymala\w*)\b/,
  toCarrier: /\b(?:kuljettajalle|kuljetusliikkeelle|kumppanille|terminaaliin|postille)\b/,
  byCarrier: /\blahettajalta\b/,
});

/** First match counts. What Posti and Matkahuolto write; only what is certain. */
export const FINNISH: readonly WordingRule[] = [
  [
    'info_received',
    null,
    /\bei ole viela (?:saapunut|vastaanotettu|luovutettu)|\bennakkotie\w+|\btiedot\b.{0,20}\b(?:vastaanotettu|saatu)|\brekisteroity\b/,
  ],
  ['returned', null, /\bpalautettu lahettajalle\b/],
  ['returning', null, /\bpalaut\w+/],
  ['exception', 'refused', /\bkieltayty\w+/],
  ['exception', 'damaged', /\bvaurioitu\w+/],
  [
    'attempt_failed',
    'recipient_absent',
    /\bvastaanottajaa ei (?:tavoitettu|loytynyt)|\bei tavoitettu\b|\bvastaanottaja ei (?:ole |ollut )?(?:paikalla|kotona|tavoitettavissa)|\bketaan ei (?:ole |ollut )?(?:paikalla|kotona)/,
  ],
  [
    'attempt_failed',
    null,
    /\btoimitus (?:ei onnistunut|epaonnistui)|\b(?:toimitus|jakelu)(?:yritys|yritykset)\b|\b(?:toimitus|jakelu)\w* (?:epaonnistui|epaonnistunut)|\bei voitu (?:toimittaa|luovuttaa|jakaa)\b|\bei toimitettu\b/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\bnoudettavissa\b|\bodottaa noutoa\b|\bsaapunut noutopisteeseen\b/,
  ],
  [
    'out_for_delivery',
    null,
    /\bjakelussa\b|\bjakeluautoon\b|\botettu jakeluun\b|\bkuljettajan kyydissa\b|\bkuljettaja (?:on )?(?:jo )?matkalla\b|\bmatkalla (?:luoksesi|vastaanottajalle|sinulle)\b/,
  ],
  ['delivered', null, /\bluovutettu vastaanottajalle\b|\btoimitettu\b|\bluovutettu\b/],
  ['in_transit', 'customs_processing', /\btulli\w*/],
  ['in_transit', 'sorting', /\blajitel\w+/],
  ['in_transit', 'delayed', /\bviivasty\w+|\bmyohass\w+/],
  ['in_transit', 'picked_up', /\bnoudettu lahettajalta\b|\blahettajalta noudettu\b/],
  [
    'in_transit',
    'accepted',
    /\bjatetty (?:\w+ )?(?:kuljetettavaksi|postiin|noutopisteeseen)|\bpostitettu\b|\bvastaanotettu (?:\w+ )?(?:kuljetukseen|kuljetettavaksi|kasittelyyn|terminaali\w+)/,
  ],
  ['in_transit', 'arrived', /\bsaapunut\b/],
  ['in_transit', 'departed', /\blahtenyt\b/],
  ['in_transit', null, /\bkuljetuksessa\b|\bmatkalla\b/],
];
