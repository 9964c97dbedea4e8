import { plainLetters } from './plain-letters.ts';

/**
 * Words that make what stands behind "signed by" no name: roles, places, carriers, articles. In small letters,
 * without accents, in all languages that are read.
 */
const NO_NAME = new Set(
  [
    'the a an your our its their this that any some you us it him her them someone anyone nobody other others unknown same',
    'recipient recipients customer client consignee receiver addressee buyer sender shipper seller merchant owner neighbour neighbor neighbours neighbors courier driver carrier agent rider partner postman staff employee guard security receptionist reception concierge doorman porter household resident occupant individual person member colleague adult authorized authorised representative',
    'front desk door porch mailroom mailbox letterbox office locker box shop store point station counter depot hub warehouse facility terminal centre center branch location access parcel pickup pick-up collection service servicepoint parcelshop packstation post postal mail royal local final delivery garage safe place porch side back gate lobby building floor apartment room department dept goods-in dock loading company firm business hotel school hospital bank bar',
    'ups usps fedex dhl gls dpd hermes evri yodel postnl bpost bring posten posti inpost ppl correos seur mrw nacex tipsa ctt brt sda tnt poste chronopost colissimo geodis zasilkovna matkahuolto postnord amazon cainiao airline customs dao budbee instabox canada australia an singpost',
    'der die das dem den des ein eine einem einen einer ihr ihre ihrem ihren unser unserem unseren im in am an zum zur beim auf empfanger empfaenger kunde kunden kundin nachbar nachbarn nachbarin absender versender zusteller fahrer kurier hausbewohner mitbewohner ersatzempfanger pfortner portier post filiale paketshop briefkasten ablageort wunschort zustellung abholung partner frachtfuhrer spediteur depot paketzentrum anderen mitarbeiter bevollmachtigten person hausmeister poststelle wareneingang zentrale firma selbst personlich dritte',
    "le la les l' un une votre son sa notre au aux du des en point relais bureau agence destinataire client voisin voisine gardien gardienne concierge livreur chauffeur coursier facteur transporteur partenaire prestataire expediteur vendeur domicile accueil boite consigne tiers tierce main personne lui magasin commercant guichet",
    'het een de je jouw uw onze ontvanger klant buren buurman buurvrouw afzender bezorger koerier chauffeur vervoerder partner postbode receptie balie punt postkantoor brievenbus geadresseerde winkel medewerker huisgenoot depot lokale',
    'el los las al su tu una destinatario destinataria cliente vecino vecina conserje porteria portero repartidor transportista mensajero remitente operador agente oficina punto tienda buzon recepcion familiar empresa otro otra persona titular correo domicilio taquilla locker',
    'il lo gli i al alla allo ai dal suo tuo destinatario cliente vicino vicina portiere portineria custode corriere vettore autista mittente venditore operatore ufficio punto negozio reception familiare persona altra terzi agente cassetta',
    'o os as ao aos seu sua pelo pela destinatario cliente vizinho vizinha porteiro portaria rececao recepcao estafeta carteiro motorista remetente transportador operador agencia loja ponto familiar outra terceiro correios caixa parceiro',
    'mottagaren mottakeren mottaker modtager modtageren avsandaren avsender afsender ombud hentested pakkeshop nabo granne postkassen brevladan servicestalle vastaanottajalle vastaanottaja lahettajalle odbiorce odbiorcy adresata adresatowi kuriera kurierowi nadawce nadawcy sasiada sasiadowi punktu paczkomatu prijemci prijemcem adresatovi kuryrovi sousedovi odesilateli pobocku',
    'is ist est was were has have been being and und et en y e i for fur pour voor para per with mit avec met con com today heute at on no not nicht name details information info route zone area team available',
  ]
    .join(' ')
    .split(' '),
);

/** Words at which a name ends: a place, a time or a verb follows. */
const ENDS_NAME = new Set(
  'at on in from to for by and was is has am um bei in au le a op om bij en el il alle as em na no the - – . via with wurde ist est es'.split(
    ' ',
  ),
);

/** Words that begin a town's name rather than a person's. */
const PLACE_STARTS = new Set(
  'new los las san santa saint st sankt bad north south east west upper lower great port fort mount lake nord sud'.split(
    ' ',
  ),
);

/** Small words within a name. */
const PARTICLES = new Set(
  'van von der den de du des la le di da do dos das del della el al bin ben ter ten zu zum af y e'.split(
    ' ',
  ),
);

const TITLES = new Set(
  'mr mrs ms miss dr mx herr frau hr fr m mme mlle monsieur madame dhr mevr mevrouw meneer sr sra srta don dona sig sigra signor signora pan pani familie fam famille famiglia family'.split(
    ' ',
  ),
);

/** Words of the longest name that is taken for one. */
const MAX_WORDS = 5;

/**
 * How certain it is that a person is meant: `signed` by a verb that only persons do, or a colon; `named` where the
 * words must be written as names are; `full` where two such words, or a title, are needed, because one may be a town.
 */
export type Certainty = 'signed' | 'named' | 'full';

/** The words before one at which a name ends. */
export function beforeEnd(text: string): string {
  const words = text.trim().split(/\s{1,9}/);
  const end = words.findIndex((word, index) => index > 0 && ENDS_NAME.has(word.toLowerCase()));
  return (end === -1 ? words : words.slice(0, end)).join(' ').replace(/\.$/, '');
}

/** How many characters at the beginning of a text are a person's name; 0 where none is. */
export function nameLength(text: string, certainty: Certainty): number {
  let length = 0;
  let words = 0;
  let hasTitle = false;
  for (const { 0: raw, index } of text.matchAll(/\S{1,40}/g)) {
    const word = plainLetters(raw)
      .toLowerCase()
      .replace(/[.'"]{1,3}$/, '');
    const isParticle = (words > 0 || hasTitle) && PARTICLES.has(word);
    if (words > 0 && ENDS_NAME.has(word) && !isParticle) break;
    if (TITLES.has(word)) hasTitle = true;
    else if (certainty === 'full' && words === 0 && PLACE_STARTS.has(word)) return 0;
    else if (NO_NAME.has(word) && !isParticle)
      return words > 0 && certainty !== 'full' ? length : 0;
    else if (!/^\p{L}/u.test(raw)) break;
    else if (certainty !== 'signed' && !/^\p{Lu}/u.test(raw) && !isParticle) break;
    else if (!isParticle) words += 1;
    if (words > MAX_WORDS) return 0;
    length = index + raw.length;
    if (/[^.]\.$/.test(raw) && raw.length > 3 && !TITLES.has(word)) break;
  }
  if (words === 0) return 0;
  return certainty === 'full' && words < 2 && !hasTitle ? 0 : length;
}
