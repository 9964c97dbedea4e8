import { marks } from './marks.ts';
import type { WordingRule } from './wording-rule.ts';

export const SWEDISH_MARKS = marks({
  negation: /\b(?:inte|ej|aldrig|utan|ingen|icke)\b/,
  notYet: /\b(?:annu|an)\b/,
  condition:
    /(?<!information )\bom (?:du|ni|ingen|mottagar\w*|inte|paketet|forsandelsen|leveransen|varan|det)\b|\b(?:annars|ifall|savida)\b/,
  whenever: /\b(?:nar|innan|efter|tills|sa snart|sa att)\b[^,]{0,50}$/,
  possibility: /\b(?:kan|kanske|mojligen|troligen|eventuellt|borde|skulle)\b/,
  wish: /\b(?:vanligen|kontrollera\w*|bekrafta|onsk\w*|begar\w*|begart|vill|vald)\b/,
  wished: /^.{0,20}\b(?:begard|onskad|vald|kravs)\b/,
  future: /\b(?:kommer|ska|skall|beraknas|berakn\w+|planer\w+|forvant\w+|snart)\b/,
  later: /\b(?:imorgon|i morgon|nasta|snart|beraknad|beraknas|planerad)\b/,
  today: /\b(?:idag|i dag)\b/,
  ongoing: /\b(?:haller pa|for)\b/,
  undone:
    /\b(?:avbruten|avbokad|makulerad|annullerad|installd|delvis|nastan|fel|felaktigt?|av misstag|saknas)\b|\b(?:reklamation|efterlys|undersok|utred|klagomal)\w*/,
  ofNews:
    /\b(?:avi|avisering\w*|meddelande\w*|sms|mejl|e-?post|brev|faktura\w*|information\w*|paminnelse\w*) (?:(?:har|ar|blev|blivit|redan) )*$|\bsom $/,
  toSender: /\btill (?:\w+ )?(?:avsandar\w+|saljaren)\b|\bi retur\b/,
  onward: /\bfor (?:vidare )?(?:utdelning|leverans|utkorning|befordran|transport)\b/,
  toLocker: /\b(?:paketbox\w*|paketskap\w*|paketautomat\w*|instabox\w*)\b/,
  toCounter:
    /\b(?:serviceställe\w*|servicestalle\w*|ombud\w*|utlamningsstalle\w*|postombud|postkontor|butik\w*|service ?point)\b/,
  toCarrier:
    /\btill (?:\w+ )?(?:transportor\w*|chauffor\w*|brevbarare\w*|terminal\w*|partner|akeri|postnord|dhl|bring|schenker)\b/,
  byCarrier:
    /\bav (?:\w+ )?(?:chauffor\w*|transportor\w*|avsandar\w*|postnord|dhl|bring|brevbarare\w*|postnord)\b|\bhos avsandar\w*/,
  byRecipient: /\bav (?:\w+ )?(?:mottagar\w+|kund\w*)\b/,
});

/** First match counts. What PostNord, DHL and Bring write in Sweden; only what is certain. */
export const SWEDISH: readonly WordingRule[] = [
  [
    'info_received',
    null,
    /\b(?:elektronisk\w*|forhandsinformation|edi)\b|\b\w{0,12}information\b.{0,25}\b(?:mottagit|mottagits|fatt|registrerad|mottagen)|\bfatt (?:en )?(?:avisering|information)\b|\bforbereds (?:av|hos) avsandar|\bavsandar\w+ (?:har (?:registrerat|aviserat|skapat)|forbereder)\b|\binvantar (?:forsandelse|paket)\w*|\binte (?:annu )?(?:lamnats|inlamnad|mottagen|mottagits)/,
  ],
  ['returned', null, /\baterlamna(?:d|t|ts)\b till avsandar\w+|\breturnerad till avsandar\w+/],
  [
    'returning',
    null,
    /\breturneras\b|\bskickas tillbaka\b|\bi retur\b|\breturn?er\w*|\b(?:pa vag |skickad |skickats )tillbaka\b|\bater till avsandar\w+/,
  ],
  ['exception', 'refused', /\bvagra\w*\b|\bnekad av mottagar\w+/],
  [
    'exception',
    'address_problem',
    /\b(?:felaktig|ofullstandig|okand)\w* adress\w*|\badress\w*\b.{0,15}\b(?:felaktig|ofullstandig|okand|saknas)/,
  ],
  ['exception', 'unclaimed', /\b(?:ej|inte) (?:blivit |har )?(?:uthamta\w*|hamta(?:d|t|ts))\b/],
  ['exception', 'damaged', /\bskadad\b/],
  ['in_transit', 'customs_processing', /\btull\w*/],
  [
    'attempt_failed',
    'recipient_absent',
    /\bmottagar\w+ (?:var )?(?:inte|ej) (?:hemma|pa plats|antraffad)|\bingen (?:var |ar )?(?:hemma|pa plats)\b|\bmottagar\w+ (?:ar |var )?franvarande\b/,
  ],
  [
    'attempt_failed',
    null,
    /\b(?:inte|ej)\b.{0,20}\b(?:leverera\w*|leverans|utlamnas|delas ut)\b|\bleveransforsok\w*|\bmisslyck\w* (?:leverans|utdelning)|\b(?:leverans|utdelning)\w* (?:har )?misslyck\w+/,
  ],
  [
    'delivered',
    'collected',
    /\b(?:uthamtad|hamtad|hamtats|uthamtats)\b.{0,15}\bav (?:\w+ )?(?:mottagar\w+|kund\w*)|\b(?:mottagar\w+|kund\w*) har hamtat (?:ut )?(?:paketet|forsandelsen|varan|sitt)\b/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(?:klart?|redo|finns|ankommit|framme|kan|ligger|vantar)\b.{0,40}\b(?:hamta\w*|uthamtning|ombud\w*|servicestalle\w*|utlamningsstalle\w*|paketbox\w*|paketskap\w*|paketautomat\w*|postombud\w*)\b/,
  ],
  [
    'out_for_delivery',
    null,
    /\butkorning\b.{0,15}|\blastad pa (?:bil|fordon)|\bute for (?:leverans|utdelning)\b|\bunder utkorning\b|\butlasta[dt]\b|\b(?:chauffor|brevbarare|bud)\w* (?:ar )?pa vag\b|\bpa vag (?:ut )?till (?:dig|er|mottagar\w+)\b/,
  ],
  ['in_transit', 'delayed', /\bforsen\w+/],
  [
    'delivered',
    'neighbour',
    /\b(?:levererad|levererats|lamnad|lamnats|utdelad)\b.{0,20}\bgrann\w+/,
  ],
  [
    'delivered',
    'mailbox',
    /\b(?:levererad|levererats|lamnad|lamnats|utdelad)\b.{0,20}\b(?:brevlada\w*|postlada\w*|fastighetsbox)\b/,
  ],
  [
    'delivered',
    null,
    /\b(?:levererad|levererat|levererats|utlamnad|utlamnats|utdelad|utdelats|utlamnat)\b|\b(?:lamnad|lamnat|lamnats|stalld|stallts) (?:vid|utanfor|pa) (?:\w+ )?(?:ytter)?(?:dorr|trapp|port|tomt|overenskommen)\w*/,
  ],
  ['in_transit', 'handed_over', /\boverlamna[td]\w*/],
  ['in_transit', 'picked_up', /\b(?:upp)?hamtat\w* upp\b|\b(?:hamtats|upphamtad|upphamtats)\b/],
  [
    'in_transit',
    'accepted',
    /\binlamnad\b|\bmottagits\b|\blamnats in\b|\bmottagen (?:av|hos|pa) (?:postnord|dhl|bring|schenker|gls|dsv|budbee|terminal\w*|ombud\w*)/,
  ],
  ['in_transit', 'sorting', /\bsorter\w+/],
  ['in_transit', 'arrived', /\bankommit\b|\bankom\b|\banlant\b/],
  ['in_transit', 'departed', /\bavgatt\b|\blamnat terminal\w*/],
  [
    'in_transit',
    null,
    /\bpa vag\b|\blastat\w*|\blastad\b|\bhanteras\b|\bunder transport\b|\btransporteras\b|\bskickad\b|\bvidarebefordra\w*/,
  ],
];
