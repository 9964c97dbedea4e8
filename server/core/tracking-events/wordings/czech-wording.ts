import { marks } from './marks.ts';
import type { WordingRule } from './wording-rule.ts';

export const CZECH_MARKS = marks({
  negation:
    /\b(?:ne|nebyl\w*|neni|nelze|nikdy|nemohl\w*|nebude|nebudou|nemuze|bez|nebolo|nebola|nebol)\b/,
  notYet: /\b(?:jeste|dosud|zatim|este)\b/,
  condition: /\b(?:zda|zdali|pokud|jestli\w*|jinak|v pripade|ak)\b/,
  whenever: /\b(?:po|az|jakmile|pred|dokud|aby|ked)\b[^,]{0,50}$/,
  possibility: /\b(?:muze|mozna|pravdepodobne|moze|mohl\w*|mel|mela|melo|mely|by)\b/,
  wish: /\b(?:prosim|zkontrolujte|overte|potvrdte|zadost\w*|pozadavek|pozadav\w+|vyzadan\w*|zvolen\w*)\b/,
  wished: /^.{0,20}\b(?:pozadovan\w*|zvolen\w*|vyzadovan\w*)\b/,
  future:
    /\b(?:bude|budou|nebude|nebudou|planovan\w*|ocekavan\w*|predpoklad\w*|brzy|ma byt|budeme|k)\b/,
  later: /\b(?:zitra|dalsi|pristi|nasledujici|brzy|planovan\w*|ocekavan\w*|zajtra)\b/,
  today: /\b(?:dnes)\b/,
  ongoing: /\b(?:prave|pripravuje\w*)\b/,
  undone:
    /\b(?:zrusen\w*|stornovan\w*|pozastaven\w*|castecn\w+|temer|chybn\w+|spatn\w+|omylem)\b|\b(?:reklamac|proveruj|setren|patran|hledan)\w*/,
  ofNews:
    /\b(?:oznameni|zprava|sms|e-?mail|faktura|vyzva|upozorneni|informace) (?:(?:byl\w|bylo|jiz) )*$|\bjako $/,
  toSender: /\b(?:zpet )?(?:odesilatel\w+|odesielatel\w+|podavatel\w+|prodejc\w+)\b|\bzpet\b/,
  onward: /\bk (?:dalsi )?(?:doruceni|preprave|rozvozu|dorucovani)\b/,
  toLocker: /\b(?:box\w*|z-box\w*|balikomat\w*|balikovn\w+ box\w*|alzabox\w*)\b/,
  toCounter:
    /\b(?:vydejn\w+|pobock\w+|post[eu]|balikovn\w+|parcel ?shop\w*|odbern\w+|prodejn\w+)\b/,
  toCarrier: /\b(?:dopravc\w+|kuryr\w+|ridic\w+|dep\w+|partner\w*|prepravc\w+|prekladist\w+)\b/,
  byCarrier: /\b(?:kuryrem|dopravcem|ridicem|od odesilatel\w+|u odesilatel\w+|prepravcem)\b/,
  byRecipient: /\b(?:prijemcem|adresatem|zakaznikem|klientem)\b/,
});

/** First match counts. What Česká pošta, PPL, DPD and Zásilkovna write, and their Slovak sisters; only what is certain. */
export const CZECH: readonly WordingRule[] = [
  [
    'info_received',
    null,
    /\b(?:obdrzen|obdrzel|prijal|prijat|zadan|evidujeme)\w*\b.{0,20}\b(?:udaj|data|informac)\w*|\b(?:udaj\w*|data|informac\w*)\b.{0,25}\b(?:obdrzen|prijat|predan|zadan)\w*|\bjeste (?:nebyla|nebyl|nebylo)\b.{0,15}\b(?:predan|prevzat|prijat)\w*|\bocekavame (?:predani|zasilku)|\bzasilka (?:byla )?(?:zaregistrovana|registrovana|vytvorena|zaevidovana)\b/,
  ],
  ['cancelled', null, /\b(?:zasilka|objednavka|preprava) (?:byla )?(?:zrusena|stornovana)\b/],
  ['returned', null, /\bvracen\w* (?:zpet )?odesilatel\w+|\bvraten\w* odosielatel\w+/],
  ['returning', null, /\bvrac\w+|\bzpet k odesilatel\w+|\bzpet odesilatel\w+/],
  ['exception', 'refused', /\bodmit\w+|\bodmietn\w+/],
  [
    'exception',
    'address_problem',
    /\b(?:chybn|neuplna|neuplne|spatna|neznama)\w* adres\w+|\badresat\w* neznam\w+/,
  ],
  [
    'exception',
    'unclaimed',
    /\bnevyzvednut\w+|\b(?:nebyla|nebyl|nebylo) vyzvednut\w+|\buplynula (?:ulozni|odberni) (?:doba|lhuta)/,
  ],
  ['exception', 'damaged', /\bposkozen\w+/],
  ['exception', 'lost', /\bztracen\w+/],
  [
    'attempt_failed',
    'recipient_absent',
    /\b(?:adresat|prijemce)\b.{0,12}\bnezastizen\w*|\bnezastizen\w+|\bnepritomn\w+|\bneby[lt]\w* zastizen\w*|\bnezastihli\b/,
  ],
  [
    'attempt_failed',
    null,
    /\bnedorucen\w+|\b(?:nebyla|nebyl|nebylo|nepodarilo se)\b.{0,15}\bdoruc\w+|\bneuspesn\w+ (?:pokus\w* )?(?:o )?doruceni\w*|\bpokus o doruceni/,
  ],
  [
    'delivered',
    'collected',
    /\bvyzvednut\w+\b.{0,15}\b(?:prijemcem|adresatem|zakaznikem)\b|\b(?:prijemce|adresat|zakaznik) (?:si )?(?:zasilku )?(?:vyzvedl|prevzal)\b/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(?:pripraven|ulozen|pripravena)\w*\b.{0,25}\b(?:vyzvednuti|vydeji|odberu|vyzdvihnuti)|\bk vyzvednuti\b|\bulozen\w+ na (?:poste|pobocce)|\bceka na (?:vyzvednuti|vydejnim miste|pobocce|poste)|\bceka (?:v|ve) \S{0,12}box\w*|\bulozeni (?:zasilky )?na (?:poste|pobocce)|\bulozen\w* (?:na vydejnim miste|v[e]? \S{0,12}box\w*)/,
  ],
  [
    'out_for_delivery',
    null,
    /\b(?:predan|vypraven|nalozen)\w*\b.{0,15}\bk (?:doruceni|rozvozu)|\bpri doruceni\b|\bna (?:rozvozu|dorucovani|rozvoz)\b|\bdorucovani\b|\bkuryr (?:ji )?(?:veze|doruci dnes)|\bdnes (?:\w+ ){0,2}(?:dorucujeme|dorucime)\b|\b(?:dorucujeme|dorucime) (?:\w+ ){0,2}dnes\b|\bna ceste k (?:prijemci|vam|adresatovi)\b|\bkuryr (?:je )?na ceste\b/,
  ],
  ['in_transit', 'delayed', /\bzpozd\w+|\bzdrz\w+/],
  ['delivered', 'mailbox', /\b(?:dodan|dorucen|vlozen)\w*\b.{0,12}\b(?:domovni )?schran\w+/],
  [
    'delivered',
    null,
    /\b(?:dorucen[aoy]?|dodan[aoy]?)\b|^(?:dodani|doruceni) zasilky(?: (?:prijemci|adresatovi))?[.!]?$/,
  ],
  ['in_transit', 'customs_processing', /\bceln\w+|\bclen\w+/],
  ['in_transit', 'picked_up', /\bvyzvednut\w+ (?:u|od) odesilatel\w+|\bsvoz zasilky\b/],
  ['in_transit', 'accepted', /\b(?:podan|prevzat|prijat)\w*\b/],
  ['in_transit', 'sorting', /\btrid\w+/],
  ['in_transit', 'departed', /\b(?:vypraven|odeslan|opustil)\w*\b/],
  ['in_transit', 'arrived', /\b(?:dorazil|prijel|pribyl)\w*\b/],
  ['in_transit', null, /\b(?:na ceste|v preprave|prepravovan\w*|preprava)\b/],
];
