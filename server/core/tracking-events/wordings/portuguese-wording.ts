import type { WordingRule } from './wording-rule.ts';

/** First match counts; accents are gone from the text. */
export const PORTUGUESE: readonly WordingRule[] = [
  ['cancelled', null, /\b(envio|pedido|objeto|encomenda|etiqueta)\b.{0,15}\b(cancelad|anulad)/],
  [
    'info_received',
    null,
    /\b(informac\w+|dados)\b.{0,25}\brecebid|\betiqueta (emitida|criada)|\bpre-?(aviso|registo|postagem)|\baguarda\w* (entrada|postagem)/,
  ],
  ['returned', null, /(?<!(?:ser|sera|sendo) )\b(devolvid|entregue)\w* ao remetente/],
  ['returning', null, /\bdevoluc|\bdevolvid|\bretorn/],
  ['exception', 'refused', /\brecusad/],
  [
    'exception',
    'address_problem',
    /\b(endereco|morada)\b.{0,20}\b(incorret|incomplet|insuficiente|errad|inexistente|desconhecid)|\bdestinatario desconhecido/,
  ],
  ['exception', 'damaged', /\bdanificad|\bavariad/],
  ['exception', 'lost', /\bextraviad|\bperdid/],
  ['exception', 'payment_due', /\baguarda\w*\b.{0,8}\bpagamento/],
  [
    'in_transit',
    'customs_released',
    /\bdesalfandeg|\bliberad\w*\b.{0,12}\b(alfandeg|aduan|fiscaliza)|\b(fiscalizacao|desembaraco)\b.{0,15}\b(finalizad|concluid)/,
  ],
  ['in_transit', 'delayed_customs', /\bretid\w*\b.{0,12}\b(alfandeg|aduan)/],
  ['attempt_failed', 'recipient_absent', /\bausente/],
  [
    'attempt_failed',
    'business_closed',
    /\b(estabelecimento|empresa|loja)\b.{0,10}\b(fechad|encerrad)/,
  ],
  [
    'attempt_failed',
    null,
    /\bnao\b.{0,25}\b(entregue|entregar|entrega)\b|\btentativa\b.{0,15}\bentrega|\binsucesso/,
  ],
  ['delivered', 'collected', /\b(levantad|retirad)\w*\b.{0,8}\bpelo (destinatario|cliente)/],
  ['in_transit', 'handed_over', /\bentregue\b.{0,40}\bpara (a )?(entrega|distribuicao)/],
  [
    'available_for_pickup',
    'parcel_locker',
    /\b(disponivel|aguardando|pronto|aguarda|entregue|depositad\w)\b.{0,30}\b(locker|cacifo|armario)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\bentregue\b.{0,30}\bponto (de (recolha|retirada|coleta)|pick-?up)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(disponivel|aguardando|pronto|aguarda)\b.{0,20}\b(levantamento|retirada|recolha)\b|\bdisponivel\b.{0,30}\b(loja|ponto|agencia)/,
  ],
  [
    'out_for_delivery',
    null,
    /\b(saiu|saida)\b.{0,10}\b(entrega|distribuicao)|\bem (distribuicao|rota de entrega|entrega)\b/,
  ],
  ['in_transit', 'delayed', /\batras/],
  ['in_transit', 'scheduled', /\b(sera|vai ser)\b.{0,15}\bentregue/],
  ['delivered', 'neighbour', /\bvizinh|\bporteiro/],
  ['delivered', 'mailbox', /\bcaixa (de|do) correio/],
  ['in_transit', 'handed_over', /\bentregue a(o)? (transportador|parceiro|operador)/],
  [
    'delivered',
    null,
    /(?<!\b(?:ser|sera|nao) )\bentregue\b|\bentrega (realizada|efetuada|concluida|conseguida)/,
  ],
  ['in_transit', 'customs_processing', /\balfandeg|\baduan|\bfiscalizac/],
  ['in_transit', 'arrived_destination_country', /\bpais de destino/],
  ['in_transit', 'accepted', /\b(postad|aceit|postagem)/],
  ['in_transit', 'picked_up', /\brecolhid|\bcoletad/],
  ['in_transit', 'departed', /\b(saiu|partiu|partida|expedid)/],
  ['in_transit', 'arrived', /\b(chegou|chegada|recebid|rececao)/],
  ['in_transit', null, /\bem (transito|transporte|viagem)\b|\bencaminhad|\benviad/],
];
