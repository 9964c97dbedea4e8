import { marks } from './marks.ts';

export const ITALIAN_MARKS = marks({
  negation: /\b(?:non|mai|senza|ne|impossibile|impossibilita|mancat\w)\b/,
  notYet: /\b(?:ancora|tuttora)\b/,
  condition:
    /\b(?:se|altrimenti|nega|contesta|in caso|qualora|salvo|a meno che)\b|^ ?(?:quando|una volta|appena)\b|^ ?in assenza\b[^,]{0,25},/,
  whenever: /\b(?:una volta|quando|fino|finche|prima|dopo|appena|non appena)\b[^,]{0,50}$/,
  possibility:
    /\b(?:puo|potrebbe|possono|potra|potrai|forse|probabilmente|possibilmente|possibile|sembra|avrebbe|doveva)\b/,
  wish: /\b(?:per favore|verific(?:a|are|hi)|controll(?:a|are|i)|affinche|si prega|richiest\w|richied\w*|desidera|vuole|prefer\w*|istruzion\w*|scelto di|opzione)\b/,
  wished:
    /^.{0,20}\b(?:richiest\w|preferit\w|desiderat\w|obbligatori\w|necessari\w|possibile|scelt\w)\b/,
  future:
    /\b(?:sara|saranno|verra|verranno|avverra|effettueremo|tenteremo|consegneremo|riproveremo|deve|dovra|dovrebbe|previst\w|prevede|presto|prossim\w+|stimat\w|programmat\w|per essere(?! ritirat))\b|\bper $/,
  later:
    /\b(?:domani|prossim\w+|presto|previst\w|a breve|stimat\w|programmat\w|successiv\w|giorno seguente|dopodomani|pianificat\w|garantit\w)\b|\b(?:entro|prima delle|tra) (?:le )?\d/,
  today: /\b(?:oggi|in giornata|nel corso della giornata|stamattina|stasera|questa mattina)\b/,
  ongoing: /\b(?:in fase|in corso|sta per|in attesa|viene|vengono|pront\w|si sta)\b/,
  undone:
    /\b(?:annullat\w|cancellat\w|annullamento|sospes\w|revocat\w)\b|\bparzial\w*|\bquasi\b|\bin parte\b|\b\d{1,3} (?:\w+ )?(?:di|su) \d{1,3}\b|\b(?:denuncia|reclamo|ricerca|indagine)\b|\bper errore\b|\b(?:persona|indirizzo|destinatario) (?:sbagliat|errat)\w/,
  ofNews:
    /\b(?:avvis[oi]|notific\w+|messagg\w+|e-?mail|sms|lettera|fattura|dati|informazioni|promemoria) (?:(?:e|sono|stat\w|gia|non) )*$|\bcome $/,
  toRecipient: /\b(?:al|alla|allo|a) (?:destinatari\w|consegnatari\w)\b/,
  toSender:
    /\b(?:al|all'|presso il|dal|verso il|a) ?(?:(?:suo|la|il|del|sede del) ?){0,2}(?:mittente|venditore|speditore|negoziante|committente)\b/,
  onward:
    /\bper (?:(?:la|una|il|l'|successiva|finale|il successivo) ?){0,2}(?:consegna|distribuzione|spedizione|trasporto|inoltro|recapito|smistamento)\b/,
  toCollect: /\bper (?:(?:il|la|essere|l') ?){0,2}(?:ritiro|ritirat\w)\b/,
  toLocker:
    /\b(?:nel|in|al|nell'|presso|a) ?(?:(?:un|il|l'|tuo|inpost|amazon) ?){0,2}(?:locker|armadietto|punto poste locker|cassetta automatica|lockers)\b/,
  toCounter:
    /\b(?:presso|al|in|nel|a|all'|nell'|un|il)\b.{0,30}\b(?:punto|punti|punto (?:di )?(?:ritiro|poste|pickup|consegna)|uffici\w|fermopoint|fermo ?deposito|ups access point|access point|parcel ?shop|negozio|edicola|tabacch\w+|pick ?up|service ?point|giacenza)\b/,
  toCarrier:
    /\b(?:al|all'|alla|ad?|ai|verso|presso) ?(?:(?:il|lo|la|un|una|nostro|altro|suo) ?){0,2}(?:vettore|corrier[ei]|partner|trasportatore|postino|portalettere|agente|spedizioniere|gls|dhl|ups|brt|bartolini|sda|poste italiane|fedex|tnt|dogana|operatore|hub|filiale|centro|magazzino|deposito|compagnia|autista)\b/,
  byCarrier:
    /\b(?:dal|dalla|dall'|da|presso) ?(?:(?:il|nostro|un|l') ?){0,2}(?:corriere|vettore|mittente|autista|postino|portalettere|trasportatore|gls|dhl|ups|brt|sda|poste|fedex|tnt|venditore|partner|operatore|cliente mittente|agente)\b/,
  byRecipient: /\b(?:dal|dalla|da) (?:(?:il|la|un) )?(?:destinatari\w|clienti?|consegnatari\w)\b/,
});
