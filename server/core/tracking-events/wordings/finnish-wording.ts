import { marks } from './marks.ts';
import type { WordingRule } from './wording-rule.ts';

export const FINNISH_MARKS = marks({
  negation: /\b(?:ei|eivat|emme|ilman|epaonnistu\w*)\b/,
  notYet: /\b(?:viela)\b/,
  condition: /\b(?:jos|mikali|muuten)\b/,
  whenever: /\b(?:kun|ennen|jalkeen|kunnes)\b[^,]{0,50}$/,
  possibility: /\b(?:ehka|mahdollisesti|saattaa|voi)\b/,
  wish: /\b(?:pyyd\w*|pyynt\w*|toivo\w*|haluaa)\b/,
  wished: /^.{0,20}\b(?:pyydetty|toivottu|vaaditaan)\b/,
  future: /\b(?:toimitetaan|arvioitu|pian|tulossa|aiotaan|suunniteltu)\b/,
  later: /\b(?:huomenna|seuraavana|pian|arvioitu|myohemmin)\b/,
  today: /\b(?:tanaan)\b/,
  undone: /\b(?:peruttu|peruutettu|keskeytetty)\b/,
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
    /\bvastaanottajaa ei (?:tavoitettu|loytynyt)|\bei tavoitettu\b/,
  ],
  [
    'attempt_failed',
    null,
    /\btoimitus (?:ei onnistunut|epaonnistui)|\bei voitu toimittaa\b|\bei toimitettu\b/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\bnoudettavissa\b|\bodottaa noutoa\b|\bsaapunut noutopisteeseen\b/,
  ],
  [
    'out_for_delivery',
    null,
    /\bjakelussa\b|\bjakeluautoon\b|\botettu jakeluun\b|\bkuljettajan kyydissa\b/,
  ],
  ['delivered', null, /\bluovutettu vastaanottajalle\b|\btoimitettu\b|\bluovutettu\b/],
  ['in_transit', 'customs_processing', /\btulli\w*/],
  ['in_transit', 'sorting', /\blajitel\w+/],
  ['in_transit', 'delayed', /\bviivasty\w+|\bmyohass\w+/],
  ['in_transit', 'arrived', /\bsaapunut\b/],
  ['in_transit', 'departed', /\blahtenyt\b/],
  ['in_transit', null, /\bkuljetuksessa\b|\bmatkalla\b/],
];
