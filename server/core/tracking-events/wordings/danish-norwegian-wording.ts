import { marks } from './marks.ts';
import type { WordingRule } from './wording-rule.ts';

export const DANISH_NORWEGIAN_MARKS = marks({
  negation: /\b(?:ikke|ikkje|aldri|aldrig|uden|uten|ingen|ej)\b/,
  notYet: /\b(?:enda|endnu|enna)\b/,
  condition:
    /\b(?:hvis|dersom|ellers|medmindre|med mindre|safremt)\b|(?<!(?:information|informasjon|besked|melding|oplysninger|opplysninger) )\bom (?:pakken|forsendelsen|sendingen|leveringen|varen|den)\b/,
  whenever: /\b(?:nar|for|efter|etter|indtil|inntil|sa snart|slik at|sadan at|til)\b[^,]{0,50}$/,
  possibility: /\b(?:kan|maske|kanskje|muligvis|muligens|sandsynligvis|trolig|burde|skulle)\b/,
  wish: /\b(?:venligst|tjek|sjekk|kontroller|bekraeft|bekreft|vennligst|onsk\w*|bedt|bestilt|valgt|anmod\w*)\b/,
  wished: /^.{0,20}\b(?:onsket|bestilt|valgt|kraeves|kreves)\b/,
  future: /\b(?:vil|skal|blir|bliver|forventes|forventet|planlagt|snart|beregnet)\b/,
  later: /\b(?:i morgen|imorgen|naeste|neste|snart|forventes|forventet|planlagt)\b/,
  today: /\b(?:i dag|idag)\b/,
  ongoing: /\b(?:er ved at|er i ferd med)\b/,
  undone:
    /\b(?:annulleret|annullert|kansellert|avbrutt|afbrudt|aflyst|delvis|delvist|naesten|nesten|forkert|feil|fejlagtigt|ved en fejl|ved en feil)\b|\b(?:reklamation|reklamasjon|klage|undersog|undersok|eftersog|ettersok|efterlys|etterlys)\w*/,
  ofNews:
    /\b(?:besked|meddelelse|melding|sms|mail|e-?mail|e-?post|brev|faktura|advis|advisering|varsel|information|informasjon) (?:(?:er|har|ble|blev|allerede) )*$|\bsom $/,
  toSender: /\btil (?:\w+ )?(?:avsender\w*|afsender\w*|butikken)\b|\bi retur\b|\btilbage til\b/,
  onward:
    /\b(?:for|til) (?:videre )?(?:utkjoring|udbringning|levering|transport|distribution|omdeling)\b/,
  toLocker: /\b(?:pakkeboks\w*|pakkeautomat\w*|swipbox|nettbutikkautomat)\b/,
  toCounter:
    /\b(?:hentested\w*|utleveringssted\w*|udleveringssted\w*|pakkeshop\w*|posthus\w*|post i butikk|pickup ?point|butik\w*|servicepoint)\b/,
  toCarrier:
    /\btil (?:\w+ )?(?:terminal\w*|transportor\w*|sjafor\w*|chauffor\w*|postbud\w*|partner|postnord|bring|gls|dao|dhl|fragtmand\w*|transportselskab\w*)\b/,
  byCarrier:
    /\b(?:af|av|hos|fra) (?:\w+ )?(?:afsender\w*|avsender\w*|chauffor\w*|sjafor\w*|bud\w*|postnord|bring|gls|dao|dhl|transportor\w*|posten|kurer\w*)\b/,
  byRecipient: /\b(?:af|av) (?:\w+ )?(?:modtager\w*|mottaker\w*|kunde\w*)\b/,
});

/** First match counts. Danish and Norwegian carriers' words are read together: they write nearly the same. */
export const DANISH_NORWEGIAN: readonly WordingRule[] = [
  [
    'info_received',
    null,
    /\bedi\b|\belektronisk\w*\b|\b(?:modtaget|mottatt|faet|fatt)\b.{0,20}\b(?:information|informasjon|opplysning|oplysning|melding|besked)\w*|\b(?:information|informasjon|opplysning|oplysning|melding)\w*\b.{0,25}\b(?:modtaget|mottatt|registrert|registreret)|\bikke\b.{0,15}\b(?:modtaget|mottatt|indleveret|innlevert)\b|\b(?:forsendelsen|sendingen|pakken) er (?:registrert|registreret|forhandsmeldt)|\b(?:afsender|avsender)\w* (?:har )?(?:oplyst|opplyst|oplyser|opplyser|meldt|meddelt|registrert|registreret|oprettet|opprettet|forbereder)\b/,
  ],
  [
    'returned',
    null,
    /\b(?:returneret|returnert|(?:leveret|levert|afleveret|udleveret|utlevert) (?:i )?(?:retur|tilbage|tilbake)) til (?:afsender|avsender)\w*/,
  ],
  [
    'returning',
    null,
    /\breturner\w*|\bi retur\b|\bsendes tilbage\b|\bsendes tilbake\b|\bretur til (?:afsender|avsender)\w*|\bpa vei tilbake\b|\bpa vej tilbage\b/,
  ],
  ['exception', 'refused', /\b(?:naegte\w*|nektet|afvist|avvist)\b/],
  [
    'exception',
    'address_problem',
    /\b(?:feil|forkert|ufuldstaendig|ufullstendig|ukendt|ukjent)\w* adresse\w*|\badresse\w*\b.{0,15}\b(?:feil|forkert|ukendt|ukjent|mangel\w*)/,
  ],
  ['exception', 'unclaimed', /\bikke (?:hentet|afhentet|avhentet)\b/],
  ['exception', 'damaged', /\b(?:skadet|beskadiget)\b/],
  ['in_transit', 'customs_processing', /\btold\w*|\btoll\w*|\bfortold\w*|\bfortoll\w*/],
  [
    'attempt_failed',
    'recipient_absent',
    /\b(?:modtager|mottaker)\w* (?:var )?ikke (?:hjemme|til stede|tilstede)|\bingen hjemme\b/,
  ],
  [
    'attempt_failed',
    null,
    /\bikke\b.{0,20}\b(?:leveret|levert|levere|utlevert|udleveret|leveres)\b|\b(?:leverings?forsog\w*|utleveringsforsok)\b|\bmislykket levering/,
  ],
  [
    'delivered',
    'collected',
    /\b(?:afhentet|hentet|avhentet)\b.{0,15}\b(?:af|av) (?:\w+ )?(?:modtager|mottaker|kunde)\w*/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(?:klar|klart) (?:til|for) (?:afhentning|henting|avhenting|utlevering)\b|\b(?:kan|klar)\b.{0,15}\b(?:hentes|afhentes)\b|\b(?:ankommet|ligger|venter)\b.{0,30}\b(?:hentested|pakkeshop|posthus|utleveringssted|udleveringssted|pakkeboks)\w*/,
  ],
  [
    'out_for_delivery',
    null,
    /\b(?:utkjoring|udbringning|omdeling)\b|\bude (?:til|for) levering\b|\blastet (?:opp )?(?:pa bil )?(?:for|til) \w+|\blaesset pa bil\w*|\bpa vei (?:til mottaker|hjem)\b|\bkort ud\b|\bpa ve[ij] (?:ud |ut )?til (?:dig|deg|modtager\w*|mottaker\w*)\b|\b(?:chauffor|sjafor|bud|postbud)\w* (?:er )?pa ve[ij]\b/,
  ],
  ['in_transit', 'delayed', /\bforsink\w+/],
  [
    'delivered',
    'mailbox',
    /\b(?:leveret|levert|utlevert|udleveret|lagt|afleveret)\b.{0,20}\b(?:postkasse\w*|brevkasse\w*)\b/,
  ],
  [
    'delivered',
    null,
    /\b(?:leveret|levert|utlevert|udleveret)\b|\bafleveret (?:til|hos|ved) (?:\w+ )?(?:modtager|kunde|nabo|dor|hoveddor)\w*/,
  ],
  ['in_transit', 'accepted', /\b(?:innlevert|indleveret|modtaget|mottatt|afleveret)\b/],
  ['in_transit', 'picked_up', /\b(?:hentet|afhentet)\b/],
  ['in_transit', 'sorting', /\bsorter\w+/],
  ['in_transit', 'arrived', /\b(?:ankommet|ankom)\b/],
  ['in_transit', 'departed', /\b(?:afsendt|avgatt|forladt|forlatt)\b/],
  [
    'in_transit',
    null,
    /\b(?:pa vej|pa vei|under transport|undervejs|underveis|videresendt|sendt|i transit)\b/,
  ],
];
