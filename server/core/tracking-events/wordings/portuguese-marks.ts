import { marks } from './marks.ts';

export const PORTUGUESE_MARKS = marks({
  negation: /\b(?:nao|nunca|sem|nem|impossivel|impossibilidade|impossibilitad\w)\b/,
  notYet: /\b(?:ainda)\b/,
  condition:
    /(?<!-)\bse (?:nao|o|a|for|forem|estiver|ninguem|houver|precisar|nenhum)\b|\b(?:caso|senao|nega|contesta|a menos que|salvo se|em caso)\b|^ ?(?:quando|assim que|apos|se)\b/,
  whenever: /\b(?:quando|assim que|ate|antes|apos|depois|logo que|uma vez)\b[^,]{0,50}$/,
  possibility:
    /\b(?:pode|podera|podem|poderia|talvez|provavelmente|possivelmente|possivel|teria|deveria|devia|sujeito a)\b/,
  wish: /\b(?:por favor|verifique|confirme|certifique|para que|favor|solicit\w*|pedido de|pediu|deseja|quer|prefer\w*|instruc\w*|a pedido|opcao)\b/,
  wished:
    /^.{0,20}\b(?:solicitad\w|preferid\w|desejad\w|obrigatori\w|necessari\w|possivel|pretendid\w|exigid\w|requerid\w)\b/,
  future:
    /\b(?:sera|serao|vai|vao|deve|devera|previst\w|previsao|estimad\w|brevemente|(?:ocorrer|realizar|efetuar|entregar|ficar|estar|devolver|chegar)(?:a|ao)|programad\w|agendad\w|por ser)\b|\ba ser\b|\bpara $/,
  later:
    /\b(?:amanha|proxim\w+|brevemente|em breve|previst\w|previsao|seguinte|estimad\w|agendad\w|programad\w|garantid\w)\b|\b(?:ate|antes|entre) (?:d?as )\d/,
  today: /\b(?:hoje|durante o dia|ao longo do dia|esta (?:manha|tarde))\b/,
  ongoing:
    /\b(?:sendo|a ser|em processo|em curso|em fase|aguarda\w*|aguardando|pronto para|em preparac\w+|esta em)\b/,
  undone:
    /\b(?:cancelad\w|anulad\w|cancelamento|suspens\w|bloquead\w|interrompid\w|desistencia|nao autorizad\w)\b|\bparcial\w*|\bquase\b|\b\d{1,3} (?:\w+ )?de \d{1,3}\b|\b(?:reclamacao|investigacao|busca|averiguacao)\b|\bpor engano\b|\b(?:pessoa|morada|endereco|destinatario) errad\w/,
  ofNews:
    /\b(?:avisos?|notificac\w+|mensagem|mensagens|e-?mails?|sms|carta|fatura|dados|informac\w+|lembrete) (?:(?:foi|foram|esta|ja|nao) )*$|\bcomo $/,
  toRecipient: /\b(?:ao|a|para o) (?:proprio )?(?:destinatari\w|titular)\b/,
  toSender:
    /\b(?:ao|a|pelo|para o|no) (?:(?:o|a|seu|endereco do) ){0,2}(?:remetente|vendedor|expedidor|lojista|cliente remetente)\b/,
  onward:
    /\bpara (?:(?:a|sua|posterior|o|entrega) ){0,2}(?:entrega|distribuicao|transporte|expedicao|tratamento)\b/,
  toCollect: /\bpara (?:(?:a|o|ser) ){0,2}(?:levantamento|levantar|retirada|retirar|recolha)\b/,
  toLocker:
    /\b(?:no|na|em|ao) (?:(?:um|o|seu|ctt|inpost) )?(?:cacifo|locker|armario|lockers|caixa postal|cacifos)\b/,
  toCounter:
    /\b(?:no|na|em|ao|a)\b.{0,30}\b(?:ponto|pontos|loja|agencia|estacao|balcao|ponto (?:de )?(?:recolha|retirada|coleta|pick-?up|ctt|entrega)|access point|parcel ?shop|posto|quiosque|pick ?up)\b/,
  toCarrier:
    /\b(?:ao|a|aos|para o|para a|na|no) (?:(?:o|um|uma|nosso|outro|empresa de) ){0,2}(?:transportador\w*|parceir\w|operador\w*|carteiro|estafeta|motorista|correios|ctt|dhl|gls|ups|dpd|fedex|transporte|agente|alfandega|centro|unidade|companhia|courier|distribuidor|armazem)\b/,
  byCarrier:
    /\b(?:transportador\w*|estafeta|motorista|carteiro) (?:recolheu|coletou|retirou)\b|\b(?:pelo|pela|por|no|junto do) (?:(?:o|nosso|um) ){0,2}(?:transportador\w*|carteiro|estafeta|motorista|remetente|correios|ctt|dhl|gls|ups|dpd|fedex|courier|expedidor|vendedor|parceiro|operador)\b/,
  byRecipient:
    /\b(?:destinatari\w|cliente|voce|ja) (?:retirou|levantou|recolheu)\b|\b(?:pelo|pela|por) (?:(?:o|a|seu) ){0,2}(?:destinatari\w|client\w|consignatario|titular)\b/,
});
