import type { WordingRule } from './wording-rule.ts';

/** First match counts; accents are gone from the text. Brazil's words, then Portugal's. */
export const PORTUGUESE: readonly WordingRule[] = [
  ['insignificant', null, /\b(?:e-?mail|sms|notificacao|aviso|mensagem)\b.{0,20}\b(?:enviad\w)\b/],
  [
    'info_received',
    'awaiting_shipper',
    /\baguarda\w*\b.{0,12}\b(?:entrada|postagem|coleta|recolha|aceitacao|deposito)\b|\bainda nao\b.{0,25}\b(?:recebid|postad|entregue a|recolhid|aceit|deu entrada)\w*|\b(?:aguardamos|esperamos) que o (?:remetente|vendedor)\b|\b(?:coleta|recolha)\b.{0,12}\b(?:nao (?:realizada|efetuada)|solicitada|agendada|falhada)/,
  ],
  [
    'info_received',
    null,
    /\b(?:informac\w+|dados)\b.{0,30}\b(?:recebid|registad|registrad|enviad)\w|\bpront[oa] para (?:a |an |la |l'|el )?(?:ups|fedex|dhl|dpd|gls|tnt|usps|hermes|postnl|correos|seur|chronopost)\b|\betiqueta (?:foi )?(?:emitid|criad|gerad|impress)\w|\bpre-?(?:aviso|registo|postagem|registro)\b|\b(?:a preparar|preparando) o (?:envio|pedido|pacote)|\b(?:envio|pedido|pacote) em preparac\w+|\b(?:envio|objeto|encomenda) (?:foi )?(?:criad|registad|registrad|anunciad)\w/,
  ],
  [
    'cancelled',
    null,
    /\b(?:envio|pedido|objeto|encomenda|etiqueta|postagem)\b (?:foi |esta )?(?:cancelad|anulad)\w|^(?:cancelad|anulad)\w\b|\b(?:cancelamento|anulacao) (?:do envio|da encomenda|do pedido)/,
  ],
  [
    'returned',
    null,
    /\bdevolvid\w (?:ao|a) (?:remetente|vendedor|expedidor|loja|lojista)|\bdevolucao (?:entregue|concluida)/,
  ],
  [
    'returning',
    null,
    /\breversa\b|\b(?:a regressar|regressa|regressou|de volta) (?:ao|a) (?:remetente|vendedor|loja)|\bdevoluc\w+|\bdevolvid\w|\bretorn\w+|\bem devolucao/,
  ],
  ['exception', 'refused', /\brecus\w+/],
  ['exception', 'recipient_moved', /\bmudou-?se\b|\bmudou de (?:endereco|morada)/],
  [
    'exception',
    'address_problem',
    /\b(?:endereco|morada|numero|logradouro|cep)\b.{0,25}\b(?:incorret|incomplet|insuficiente|errad|inexistente|desconhecid|irregular|invalid)\w*|\b(?:destinatario|cliente) (?:e )?desconhecid\w|\b(?:endereco|morada|numero) nao (?:localizad|encontrad|existe)\w*|\bnumeracao irregular/,
  ],
  [
    'exception',
    'unclaimed',
    /\bnao (?:foi )?(?:levantad|reclamad|retirad|procurad)\w|\bnao retirou\b|\bprazo de (?:retirada|levantamento|guarda)\b.{0,12}\b(?:encerrad|expirad|terminad|esgotad)\w/,
  ],
  [
    'exception',
    'damaged',
    /\bdanificad\w|\bavariad\w|\bavaria\b|\bcom danos\b|\bpartid[oa]\b(?= no transporte)/,
  ],
  ['exception', 'destroyed', /\bdestruid\w/],
  ['exception', null, /\bsinistr(?:o|ad\w)\b/],
  ['exception', 'lost', /\bextraviad\w|\bextravio\b|\bperdid\w\b|\broubad\w|\bnao localizado\b/],
  ['exception', 'payment_due', /\baguarda\w*\b.{0,8}\bpagamento|\bpagamento (?:pendente|em falta)/],
  [
    'exception',
    'documents_required',
    /\b(?:documentacao|documentos|declaracao aduaneira|fatura)\b.{0,20}\b(?:ausente|em falta|incorret|incomplet|necessari|exigid)\w*|\baguarda\w* documentacao|\bfalta (?:de )?(?:documentacao|fatura|documentos)|\bdocumento exigido/,
  ],
  [
    'in_transit',
    'customs_released',
    /\bdesalfandeg\w+|\bliberad\w*\b.{0,25}\b(?:alfandeg|aduan|fisca|receita|tribut)\w*|\b(?:objeto|encomenda|envio|carga) liberad[oa]\b|\b(?:fiscalizacao|desembaraco)\b.{0,25}\b(?:finalizad|concluid)\w|\bimportacao autorizada/,
  ],
  ['in_transit', 'delayed_customs', /\bretid\w*\b.{0,15}\b(?:alfandeg|aduan|receita)\w*/],
  [
    'in_transit',
    'rescheduled',
    /\bnova tentativa\b|\bentrega (?:foi )?(?:reagendad|adiad|remarcad)\w|\breagendad\w|\bnova data de entrega|\bentrega (?:ocorrera|devera ocorrer)\b/,
  ],
  [
    'attempt_failed',
    'recipient_absent',
    /\bausente\b|\bausencia\b|\b(?:carteiro|destinatario|entregador) nao atendid\w|\bninguem (?:em casa|presente|atendeu)/,
  ],
  [
    'attempt_failed',
    'business_closed',
    /\b(?:estabelecimento|empresa|loja|comercio)\b.{0,12}\b(?:fechad|encerrad|sem expediente)\w*/,
  ],
  [
    'attempt_failed',
    'no_access',
    /\bsem acesso\b|\bacesso (?:impossivel|impedido)|\bdificil acesso/,
  ],
  [
    'attempt_failed',
    'notice_left',
    /\bdeixado aviso|\baviso (?:deixado|de (?:chegada|levantamento))/,
  ],
  [
    'attempt_failed',
    null,
    /\bnao\b.{0,30}\b(?:entregue|entregar|entrega|efetuad\w|efetuar)\b|\btentativa\b.{0,15}\bentrega|\binsucesso\b|\bentrega\b.{0,12}\b(?:nao (?:efetuad|realizad|pode|foi|conseguid)\w*|falhad\w|sem sucesso|malsucedid\w)/,
  ],
  ['exception', 'held', /\bentrega\b.{0,15}\bbloquead\w/],
  [
    'delivered',
    'collected',
    /\b(?:levantad|retirad|recolhid)\w\b.{0,10}\b(?:pelo|pela|por) (?:destinatari\w|client\w)|\b(?:destinatari\w|cliente|voce|ja) (?:ja )?(?:retirou|levantou|recolheu)\b/,
  ],
  [
    'available_for_pickup',
    'parcel_locker',
    /\b(?:disponivel|aguardando|pronto|aguarda|depositad\w)\b.{0,35}\b(?:locker|cacifo|armario|caixa postal)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(?:disponivel|aguardando|aguardar|pront[oa]|aguarda|a espera)\b.{0,20}\b(?:levantamento|retirada|recolha|levantar|retirar)\b|\b(?:disponivel|(?:a sua|sua) espera)\b.{0,30}\b(?:loja|ponto|agencia|estacao|posto)\b|\besta (?:na loja|no ponto|na agencia|no posto)\b|\bpode (?:ser )?(?:levantad|retirad|levantar|retirar)\w*|\bdepositad\w (?:no|na|em|num)\b.{0,15}\b(?:pudo|ponto|loja|agencia|pick-?up)/,
  ],
  [
    'out_for_delivery',
    null,
    /\b(?:saiu|saida)\b.{0,10}\b(?:entrega|distribuicao)\b|\bem (?:distribuicao|rota (?:de|para) (?:a )?entrega|entrega|processo de entrega)\b|\bentrega em curso\b|\besta (?:a ser|sendo) entregue\b|\bcom o (?:carteiro|estafeta|motorista|entregador)\b|\bno (?:veiculo|carro|caminhao)\b.{0,20}\bentrega\b|\b(?:carteiro|estafeta|motorista|entregador) (?:ja )?(?:esta )?a caminho\b|\b(?:sera )?entregue hoje\b|\bcheg(?:a|ara) hoje\b/,
  ],
  ['in_transit', 'delayed_processing', /\bmal encaminhad\w|\berro de (?:encaminhamento|triagem)/],
  ['in_transit', 'delayed', /\batras\w+/],
  [
    'delivered',
    null,
    /\b(?:entregue|deixad\w|recebid\w)\b.{0,20}\b(?:familiar|recepcao|rececao|portaria|colega|funcionari\w|zelador|pessoa autorizada)\b|\brecebid\w (?:pelo|por) (?:proprio )?(?:destinatari\w|client\w)/,
  ],
  ['delivered', 'signed', /\bassinad\w (?:pelo|pela|por) (?:proprio )?(?:destinatari\w|client\w)/],
  [
    'delivered',
    'neighbour',
    /\b(?:entregue|deixad\w)\b.{0,25}\b(?:vizinh\w|porteiro|portaria)\b|\brecebid\w (?:pel[oa]|por) (?:\w+ )?(?:vizinh\w|porteir\w)\b/,
  ],
  [
    'delivered',
    'mailbox',
    /\b(?:entregue|depositad\w|deixad\w)\b.{0,20}\b(?:caixa (?:de|do) correio|recetaculo|receptaculo)\b/,
  ],
  [
    'in_transit',
    'handed_over',
    /\b(?:transferid|cedid|passad)\w a(?:o)? (?:transportador|parceiro|operador)\w*/,
  ],
  [
    'delivered',
    null,
    /\bentregues?\b|\bentrega (?:feita )?com sucesso\b|\bentrega (?:foi )?(?:realizada|efetuada|concluida|conseguida|bem[- ]sucedida)/,
  ],
  ['exception', 'held', /\b(?:retid|bloquead)\w\b(?!.{0,12}\balfandeg)/],
  ['in_transit', 'delayed_weather', /\b(?:meteorolog|climatic)\w*|\bmau tempo\b/],
  ['in_transit', 'customs_processing', /\bdesembarac\w+|\balfandeg\w*|\baduan\w*|\bfiscalizac\w*/],
  [
    'in_transit',
    'arrived_destination_country',
    /\bpais de destino|\brecebido (?:no brasil|pelos correios do brasil)/,
  ],
  ['in_transit', 'accepted', /\bpostad\w|\baceit[eo]s?\b|\baceitacao\b|\bpostagem\b/],
  ['in_transit', 'picked_up', /\brecolhid\w|\bcoletad\w|\brecolheu\b|\bcoletou\b/],
  ['in_transit', 'departed', /\b(?:saiu|partiu|partida|expedid\w|expedicao|saida)\b/],
  ['in_transit', 'sorting', /\btriagem\b|\bseparac\w+|\bconferid\w/],
  ['in_transit', 'arrived', /\b(?:chegou|chegada|recebid\w|rececao|recepcao|deu entrada)\b/],
  [
    'in_transit',
    null,
    /\ba caminho\b|\bem (?:transito|transporte|viagem|transferencia)\b|\bencaminhad\w|\bredirecionad\w|\bem armazem\b|\baguardando (?:embarque|voo|transferencia)\b|\bleitura de\b|\benviad\w/,
  ],
  ['in_transit', 'scheduled', /\bentrega\b.{0,12}\b(?:prevista|estimada|agendada|programada)/],
];
