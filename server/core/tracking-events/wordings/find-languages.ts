/** Languages whose carriers' words are read. Danish and Norwegian count as one. */
export type WordingLanguage =
  'en' | 'fr' | 'de' | 'nl' | 'es' | 'it' | 'pt' | 'sv' | 'da' | 'fi' | 'pl' | 'cs';

/**
 * Words by which a language is known, small ones and those of carriers. A word of several languages may stand in
 * each of them, and one that every language has, as "transit", in none. Without accents.
 */
const TELLING_WORDS: Record<WordingLanguage, string> = {
  en: 'sorry leaving handed delivering driver unknown consignee preparation fit registered the your has been was were is are at by with from this that not be to of for and on out you we it its as shipment package parcel item delivery delivered deliver attempt attempted customer recipient sender shipper receiver held hold picked pickup ready available arrived arrival departed departure facility customs clearance label created order left door returned returning return cancelled canceled voided collected collection accepted acceptance accept received processed processing sorting sorted office carrier courier driver address notice scheduled delayed delay weather refused lost damaged unclaimed undeliverable business closed forwarded handed over shipping information mailbox neighbor neighbour posted despatched dispatched due expected will mis shipped missent manifest redelivery exception agent possession route way tendered released duties taxes payment hub load loaded loading branch warehouse flight export import arriving late such number street house incorrect wrong missing unable home nobody mail moving network pick dropped hours awaiting item inbound outbound origin destination country tracking updated status',
  fr: 'origine scan marchandise chargement charge informations envoyees prete pour mains propres avez retire camion venez chercher instance aboutie nouvelle date la livreur vehicule chargement repart dans sous dont lors contre sera confie confiee prochainement bientot transmise effectue effectuee vers depuis entree sortie votre envoye chez lors apres avant ne suite regle restant remis renforce le les des du une en votre vous nous est ete etre pas sur dans au aux ce cet cette son sa il avec pour par colis envoi livraison livre livree livres distribue distribuee expediteur destinataire adresse douane relais retrait bureau poste facteur livreur acheminement tri remis remise depose deposee retour retourne retournee refuse refusee absent absence avis passage preparation expedie expediee arrive arrivee parti depart echec tentative disponible attente cours pris charge voisin gardien boite lettres retard transporteur annule annulee endommage perdu reclame dedouane dedouanement plateforme presente distribution enlevement retire quitte retrait agence droits taxes payer regler annonce votre notre',
  de: 'sendungsinformationen fahrzeug bereit kurier verarbeitet haben internationaler versand befindet ihnen niemanden erreicht unterwegs anschrift kein keine noch wieder nach uber vor fur deine dein ihr ihren unser versender verteilung kollegen ubernommen vorbereitet weiterleitung sendungsdaten auftrag der die das dem den des ein eine einer einem einen und ist sind wurde wurden wird werden nicht zu zur zum im am vom beim durch auf aus bei mit sendung paket empfanger empfaenger absender versender zustellung zugestellt zustellversuch abgeholt abholung filiale packstation paketshop paketzentrum eingetroffen bearbeitet verzollung zoll einlieferung eingeliefert ubergeben uebergeben unterwegs ausgeliefert angekundigt angekuendigt elektronisch retoure rucksendung ruecksendung annahme verweigert adresse beschadigt verloren verspatung verzogert niederlassung verlasst ankunft abholbereit storniert sortiert angekommen abgelegt nachbar briefkasten ablageort benachrichtigt aufgabe verladen geliefert transport einrichtung hinterlegt unzustellbar zustellfahrzeug auslieferung vernichtet wir sie ihre liegt heute kunde postaufgabe abgang unbekannt geschlossen verzogen erhalten abgegeben nachster naechster',
  nl: 'verzendlabel aangemaakt label koerier voertuig bezorgvoertuig gereed overgenomen scan verwerkt staat hebt heeft ben je webshop winkel maakt voordeur neergelegd omgeleid is onze bestemmeling bewaartermijn verstreken pakje wachten receptie huisgenoot geretourneerd incorrect verzender heeft deze dit bezorgmoment bezorgdatum bijgewerkt aangepast gewijzigd keuze afhaalzending geadresseerde distributie brief bestelling gescand retourlabel gelukt proberen hebben gemist het een en van zijn wordt worden werd niet op bij aan met uw je jouw naar voor door om te zending pakket bezorgd bezorging bezorger bezorgen bezorgpoging bezorgadres ontvanger afzender afgeleverd geleverd opgehaald afgehaald ophalen afhalen onderweg vandaag morgen gesorteerd sorteercentrum verwerkt ontvangst ontvangen aangekomen vertrokken douane ingeklaard teruggestuurd retour buren brievenbus geweigerd beschadigd vertraagd vertraging vermist postkantoor pakketpunt servicepoint klaar ligt geannuleerd aangemeld voorgemeld verzending verzonden verwacht bestemming adres onjuist onbekend gesloten thuis handtekening afgegeven overgedragen duurt langer vervoerder koerier verstuurd verhuisd aangeboden achtergelaten afhaalpunt pakketautomaat levering',
  es: 'orden procesada lista vehiculo cargado escaneo informacion cuando avisaremos tu te has hemos redirigido firmado llegara ya esta un dejado dejada familiar mensajero coche acepta falta numero calle espera vuelve cliente lo para programado programada despachada despachado registrado registrada datos modificados mercancia solicitud nuevo nueva siguiente desde entregara entregaremos lo este ruta informado realizada el los las del una su se ha sido y al con por que en la envio paquete entregado entregada entrega entregar entregas reparto repartidor destinatario remitente direccion oficina aduana aduanas recogida recogido recoger recibido llegada llegado salida salido transito admitido admision ausente intento devuelto devolucion extraviado rechazado rehusado danado delegacion almacen pendiente disponible camino clasificado vecino buzon taquilla punto no sera esta proceso transportista prerregistrado etiqueta creada pedido anulado cancelado retenido destino origen domicilio incorrecta hoy manana retrasado retraso cerrado reembolso grabado distribucion leido alta unidad citypaq liberado despachado incidencia plazo perdido correos mensajero tienda recogido retirado reprogramada estacionado expedicion',
  it: 'ammanco manca nome ordine elaborato pronto scansione origine veicolo caricato lasciato informazioni inviate trattenuto hai giacente arrivera firmato stiamo la le suo tuo sua tua abbiamo nessuno mezzo caricata rifiuta merce reindirizzato torna tornando aspetta attendiamo familiare svincolo avvenuto completata fase gli di che ci dei degli loro etichetta creata generata attesa successivo seguente richiesta ufficio rinviata programmata consegneremo abbiamo tentato fermoposta il lo gli della del dal dalla nel nella al alla e stato stata non per con presso una un di spedizione pacco consegna consegnato consegnata consegnare corriere destinatario mittente indirizzo dogana ritiro ritirato ritirata giacenza arrivato arrivata partito partita transito tentativo assente rifiutato rifiutata smarrito smarrita danneggiato ufficio postale punto filiale smistamento presa carico preso affidato sdoganato sdoganamento ritardo annullata annullato reso restituzione restituito oggi domani disponibile pronto pronta portalettere vicino portiere cassetta lavorazione fermo sede chiuso errato verra sara magazzino hub spedito inoltrato vettore effettuata avvenuta avviso preavviso partenza arrivo viaggio recapitato fermopoint',
  pt: 'sinistro pronta processado pronto veiculo armazem sucesso desembaraco aguardando embarque sua seu ja falta documentacao assinado redirecionado levantou regressar entregador estafeta caminho pacote preparar retirou recolheu espera levantar portaria objeto liberado liberada rota tributo pelos apos ainda nova tentativa agendada mercadoria carga pedido recebimento remessa pacote destino cidade filial realizada reversa rececionado expedido o os as da do dos das na no nas nos em ao aos foi sera esta nao pela pelo um uma para com objeto encomenda envio entrega entregue entregar remetente destinatario endereco morada alfandega fiscalizacao aduaneira levantamento levantado retirada saiu saida distribuicao postado postagem encaminhado encaminhada chegada chegou recebido recebida aguardando aguarda disponivel retirado recusou pode ausente recusado recusada extraviado devolvido devolvida devolucao tentativa carteiro estabelecimento fechado cacifo vizinho correio correios agencia unidade transferencia cancelado cancelada pagamento informacoes enviadas coletado recolhido transporte transito danificado mudou se cliente loja ponto prevista proximo dia util hoje amanha atraso desalfandegado desalfandegada levantada insucesso possivelmente talvez parcialmente domicilio engano etiqueta emitida roubado',
  sv: 'kunde levereras leveransen misslyckades ditt ligger paketboxen vid dorren chauffor chaufforen invantar mottagen postnord hemma var nar grannen aterlamnats mottagits overlamnats overlamnad lastats hamtats partner lamnat lamnats avsandare mottagare fraktinformation leveransforsok misslyckat har forsandelse transporteras hanteras forsandelsen paketet levererats levererad utlamnad har till ett pa vag inte att gick leverera mottagaren avsandaren serviceställe servicestalle ombud hamtas hamtad utkorning lastad bil avisering aviserad sorterad terminal skickad ankommit inlamnad returneras din brevlada skadad tull forsenad under transport leverans och av utdelad levererat vi om fatt information brevladan klart',
  da: 'modtaget mottatt oplyst information afleveret afhentning hjemme kunne vi fra pakken pakke sendingen forsendelsen leveret levert udleveret utlevert er ikke pa vej vei til modtager modtageren mottaker mottakeren afsender avsender hentested pakkeshop afhentning henting klar ankommet terminal videresendt innlevert indleveret utkjoring udbringning postkassen forsinket registrert registreret mottatt modtaget blir bliver lastet opp omdeling returneres retur underveis undervejs sendt har af av i din afhentet hentet toll told',
  fi: 'paketti noudettu toimitus toimitusyritys epaonnistui vastaanottaja ollut paikalla kotona kuljettaja jatetty tiedot vastaanotettu lahtenyt lahetyksen lahettajalta lahetysta tullissa lahetys on ei ole luovutettu vastaanottajalle toimitettu kuljetuksessa noudettavissa saapunut lajiteltu lahettajalle palautettu jakelussa vastaanottajaa odottaa noutoa viela postille matkalla tulli',
  pl: 'dzis dzisiaj dostarczymy doreczymy paczke twoja twoje anulowano anulowana etykiete zamowienie brak dostepu otrzymal dotarla polski doreczenie odbiorce od po ponowna kolejny cykl dostarczenia punkcie punktu terminalu oddzial sortownia paczki zwrocona nadawce przesylke adres bledny przesylka przesylki paczka doreczona dostarczona odebrana odbioru odbior kuriera kurierowi kurier nadana nadawcy nadawca oddziale oddzialu sortowni w drodze zostala zwrot zwrocona awizo przyjeta wydana gotowa paczkomacie do przez nie odbiorca odbiorcy adresat termin uplynal zarejestrowano dane oczekuje na przekazana wyslana opozniona uszkodzona odmowa proba doreczenia',
  cs: 'nepodarilo dorucit nebyl nebyla zastizen jsme obdrzeli zrusena ceka vydejnim miste odesilatelem ulozeni dnes dorucujeme dodana dodani dodano nalozena kuryrem dorazila schranky schrany uplynula lhuta vraceni zpet k zasilka zasilky zasielka dorucena doruceno doruceni nedorucena prijemce adresat adresatovi odesilatel odesilateli vyzvednuti vyzvednuta pobocka pobocce poste pripravena predana predano prevzata ulozena vracena dopravce kuryr byla byl bylo neni preprave odeslana prijata vypravena na ceste depo podana udaje obdrzeny odmitl zasilce zasilku rozvozu',
};

/**
 * The languages of which a text has the most words, in the order in which they are tried; all of them where it
 * has a word of none. A text of another language thus has no language, or one whose rules do not fit.
 *
 * @param words - In small letters, without accents.
 */
export function findLanguages(words: string): readonly WordingLanguage[] {
  const counts = new Map<WordingLanguage, number>();
  for (const [word] of words.matchAll(/[a-z]+/g)) {
    const languages = LANGUAGES_OF.get(word) ?? [];
    const weight = (word.length < LONG_WORD ? 1 : 2) + (languages.length === 1 ? 1 : 0);
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + weight);
  }
  const most = Math.max(0, ...counts.values());
  return ALL.filter((language) => (counts.get(language) ?? 0) === most);
}

/** Letters: a short word tells less, because other languages have it too. */
const LONG_WORD = 5;

const ALL: readonly WordingLanguage[] = [
  'en',
  'fr',
  'de',
  'nl',
  'es',
  'it',
  'pt',
  'sv',
  'da',
  'fi',
  'pl',
  'cs',
];

function languagesByWord(): ReadonlyMap<string, readonly WordingLanguage[]> {
  const found = new Map<string, WordingLanguage[]>();
  for (const language of ALL) {
    for (const word of new Set(TELLING_WORDS[language].split(' '))) {
      found.set(word, [...(found.get(word) ?? []), language]);
    }
  }
  return found;
}

const LANGUAGES_OF = languagesByWord();
