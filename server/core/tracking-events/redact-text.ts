import { carrierKey } from '../carriers/carrier-key.ts';
import { beforeEnd, nameLength, type Certainty } from './name-length.ts';

/** Characters behind "signed by" that may be a name. */
const NAME = String.raw`[^\d,;:()|/\n]{1,60}`;

/** Verbs of which only a person is the doer. Behind "by" stands a name however it is written. */
const SIGNED =
  'signed for|signed|signature|unterschrieben|unterzeichnet|quittiert|signée|signé|getekend|ondertekend|firmado|firmada|firmato|firmata|assinado|assinada|undertecknad|kvitterats|underskrevet|signert|podpisano|podepsal';

/** Verbs of which the doer may as well be a carrier, or stand in a role. */
const TAKEN =
  'received|accepted|collected|picked up|taken|übernommen|uebernommen|entgegengenommen|angenommen|abgeholt|empfangen|reçue|reçu|réceptionnée|réceptionné|retirée|retiré|récupéré|accepté|ontvangen|aangenomen|opgehaald|afgehaald|recibido|recibida|recogido|recogida|retirado|retirada|aceptado|ricevuto|ricevuta|ritirato|ritirata|accettato|recebido|recebida|levantado|levantada|aceite|mottatt|mottagen|hämtad|hentet|modtaget|afhentet|odebrana|odebrane|vyzvednuto|převzal';

/** Verbs that somebody is the goal of. */
const GIVEN =
  'handed over|handed|given|delivered|left|übergeben|uebergeben|ausgehändigt|zugestellt|abgegeben|remise|remis|livrée|livré|laissé|overhandigd|afgegeven|bezorgd|entregado|entregada|dejado|consegnato|consegnata|lasciato|entregue|utlämnad|utlevert|udleveret';

const BY = 'by|von|vom|durch|par|door|por|da|dal|dalla|pelo|pela|af|av|przez';
const TO = 'to|with|an|bei|à|chez|aan|bij|a|ao|til|till|con';

const NOT_IN_WORD = String.raw`(?<![\p{L}\p{N}])`;
const GAP = String.raw`(\s{0,3}[:–]\s{0,3}|\s{1,3})`;

/** A verb, "by" or "to", and what may be a name. */
const SIGNER = new RegExp(
  `${NOT_IN_WORD}(${SIGNED})(?: (?:${BY})${GAP}|(\\s{0,3}:\\s{0,3}))(${NAME})`,
  'giu',
);
const TAKER = new RegExp(`${NOT_IN_WORD}(${TAKEN}) (?:${BY})${GAP}(${NAME})`, 'giu');
const GETTER = new RegExp(`${NOT_IN_WORD}(${GIVEN}) (?:${TO})${GAP}(${NAME})`, 'giu');

/** In German and Dutch the verb stands last. */
const TAKER_FIRST =
  /(?<![\p{L}\p{N}])(?:von|durch|door) ((?:(?:\p{Lu}[\p{L}'’.-]{0,30}|van|von|der|den|de|da|di|du|dos|la|le) ){1,6})(?=(?:übernommen|uebernommen|angenommen|entgegengenommen|unterschrieben|quittiert|abgeholt|ontvangen|aangenomen|opgehaald|getekend)(?!\p{L}))/gu;

/** `Recipient: J DOE`, `Driver: Ahmed`, `Votre livreur est Paul`. */
const NAMED_ROLE = new RegExp(
  `${NOT_IN_WORD}(recipient|receiver|consignee|signatory|name|driver|courier|rider|delivery agent|field executive|empfänger|name des empfängers|fahrer|zusteller|kurier|destinataire|livreur|chauffeur|coursier|ontvanger|bezorger|koerier|destinatario|repartidor|mensajero|conductor|corriere|autista|destinatário|estafeta|motorista|carteiro|mottaker|modtager|mottagare|sjåfør|chauffør|kurier|odbiorca|příjemce|kurýr)(\\s{0,3}:\\s{0,3}|\\s{1,3}(?:is|ist|est|es|è|é|er|heißt)\\s{1,3}|\\s{1,3})(${NAME})`,
  'giu',
);

const EMAIL = /(?<![^\s<>():,;])[^\s@<>():,;]{1,64}@[^\s@<>()]{1,255}/g;

/** With a country's code, grouped as numbers are, or behind a word that announces one. Parcels' numbers are neither. */
const PHONES = [
  /(?<![\d\p{L}])(?:\+\d|00\d{1,3}[ ()./-])[\d ()./-]{6,17}\d(?!\d)/gu,
  /(?<=(?<!\p{L})(?:tel|tél|phone|telephone|téléphone|telefon|telefono|teléfono|telefone|telefoon|mobile|mobil|móvil|cell|gsm|handy|call|whatsapp|contact|mob|telefonnummer|puhelin)\b[^\d\n]{0,15})\d[\d ()./-]{5,17}\d(?!\d)/giu,
  /(?<![\d\p{L}./-])0\d{1,4}[ /-]\d{2,4}(?:[ /-]\d{2,4}){1,4}(?![\d./-])/gu,
  /\(\s{0,3}[06-9]\d{8,10}\s{0,3}\)/g,
];

const COORDINATES = [
  /-?(?<!\d)\d{1,3}\.\d{3,10}\s{0,2}[,;/ ]\s{0,2}-?\d{1,3}\.\d{3,10}/g,
  /\b(?:latitude|longitude|lat|lon|lng|long)\b[\s:=]{0,3}-?\d{1,3}\.\d{1,10}/gi,
  /(?<!\d)\d{1,3}°\s?\d{1,2}['′]\s?(?:\d{1,2}(?:\.\d{1,4})?["″]\s?)?[NSEWO]\b/g,
];

/**
 * A scan's text without what it says of a person: names of whoever signed, took or brought the parcel, telephone
 * numbers, e-mail addresses and coordinates. Roles, places and carriers stay: "Signed for by the neighbour". To be
 * called where a text arrives, before it is kept or shown.
 *
 * @param carriers - Names that the merchant gave the carriers of the parcel, beside those that we know.
 */
export function redactText(text: string, carriers: readonly string[] = []): string {
  const withoutName: WithoutName = (whole, verb, name, certainty) =>
    certainty !== 'signed' && isCarrier(beforeEnd(name), carriers)
      ? whole
      : withoutPerson(whole, verb, name, certainty);
  let cut = text;
  for (const pattern of [...COORDINATES, EMAIL, ...PHONES]) cut = cut.replace(pattern, ' ');
  cut = cut
    .replace(TAKER_FIRST, (whole, name: string) => (nameLength(name, 'named') > 0 ? '' : whole))
    .replace(SIGNER, (whole, verb: string, _by: string, _colon: string, name: string) =>
      withoutName(whole, verb, name, 'signed'),
    )
    .replace(TAKER, (whole, verb: string, gap: string, name: string) =>
      withoutName(whole, verb, name, gap.includes(':') ? 'signed' : 'named'),
    )
    .replace(GETTER, (whole, verb: string, gap: string, name: string) =>
      withoutName(whole, verb, name, gap.includes(':') ? 'signed' : 'full'),
    )
    .replace(NAMED_ROLE, (whole, role: string, gap: string, name: string) =>
      withoutName(whole, role, name, gap.includes(':') ? 'signed' : 'named'),
    );
  return cut === text ? text : tidy(cut);
}

type WithoutName = (whole: string, verb: string, name: string, certainty: Certainty) => string;

function isCarrier(name: string, carriers: readonly string[]): boolean {
  return carrierKey(name) !== null || carriers.includes(name);
}

function withoutPerson(whole: string, verb: string, name: string, certainty: Certainty): string {
  const length = nameLength(name, certainty);
  return length === 0 ? whole : `${verb} ${name.slice(length)}`;
}

/** Without the signs and spaces that stood around what was cut. */
function tidy(text: string): string {
  return text
    .replace(/\(\s{0,9}\)/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/ (?=[,.;:)])/g, '')
    .replace(/[\s:,;(–-]{1,20}$/, '')
    .trim();
}
