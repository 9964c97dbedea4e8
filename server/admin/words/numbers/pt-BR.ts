import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Estatísticas',
  numbers_text:
    'Quantas entregas chegam no prazo, quanto tempo cada transportadora leva e o que dá errado com mais frequência.',
  open_numbers: 'Abrir as estatísticas',
  numbers_loading: 'Lendo as suas estatísticas…',
  numbers_failed: 'Não foi possível ler as suas estatísticas',
  numbers_off_for_server: 'Aqui não há estatísticas',
  numbers_off_for_server_text:
    'Elas são contadas a partir dos pedidos que este app guarda, e quem administra o app desativou isso.',
  numbers_off_for_shop: 'As estatísticas precisam de pedidos guardados',
  numbers_off_for_shop_text:
    'Elas são contadas a partir dos pedidos que este app guarda. A contagem começa quando você ativar isso de novo.',

  numbers_period: 'Período',
  period_last_7: 'Últimos 7 dias',
  period_last_30: 'Últimos 30 dias',
  period_last_90: 'Últimos 90 dias',
  period_this_month: 'Este mês',
  period_last_month: 'Mês passado',
  numbers_days: '{days}, em comparação com {before}',
  numbers_since: 'Contado desde {date}, por isso o período anterior não está completo.',
  numbers_empty:
    'Nada foi contado ainda. Os primeiros números chegam com as suas próximas entregas.',
  numbers_period_unknown: 'Não conhecemos o período do endereço. Estes são os últimos 30 dias.',
  numbers_lists:
    'As listas têm as entregas que ainda estão guardadas, por isso podem ser mais curtas do que estes números.',

  numbers_day: 'Dia',
  numbers_week: 'Semana',
  numbers_total: 'Total do período',
  numbers_now: 'Este período',
  numbers_before: 'Período anterior',
  numbers_deliveries: 'Entregas',

  on_time_title: 'Entregas no prazo',
  on_time_rose: 'No prazo: subiu de {before} para {now}',
  on_time_fell: 'No prazo: caiu de {before} para {now}',
  on_time_same: 'No prazo: {now}, mais ou menos como antes ({before})',
  on_time_alone: 'No prazo: {now}',
  on_time_few: 'Há poucas entregas com data prevista para dizer quantas chegaram no prazo: {count}',
  on_time_text:
    'No prazo é o que foi entregue até o dia prometido inicialmente ao seu cliente. A porcentagem deixa de fora as entregas sem um dia prometido.',
  on_time: 'No prazo',
  on_time_unknown: 'Sem data prevista',

  transit_title: 'Tempo em trânsito',
  transit_alone: 'Metade levou no máximo {median}; nove em cada dez, {p90}',
  transit_compared:
    'Metade levou no máximo {median}; nove em cada dez, {p90}. No período anterior, {median_before} e {p90_before}',
  transit_few: 'Há poucas entregas para dizer quanto tempo levam: {count}',
  transit_text: 'Dias do envio até a entrega, incluindo fins de semana.',
  transit_median: 'Metade, no máximo',
  transit_p90: 'Nove em cada dez, no máximo',
  transit_median_before: 'Metade, período anterior',
  transit_longest: '{days} ou mais',
  transit_routes: 'Por país e transportadora',
  transit_no_country: 'País desconhecido',

  problems_title: 'Problemas',
  problems_finding:
    'Problemas: {count} (período anterior: {before}). O mais frequente: {problem} ({most})',
  problems_none: 'Nenhum problema neste período',
  problems_text:
    'Cada problema conta uma vez por entrega, no dia em que começou, mesmo que já tenha acabado. Os links abrem o que tem o problema agora.',
  problems_kind: 'Problema',

  lookups_title: 'O que os clientes consultaram',
  lookups_finding: '{share} das consultas encontraram o pedido',
  lookups_few: 'Consultas: {count}',
  lookups_text:
    'Contado sem registrar quem era. Uma página com o bloco do seu tema não conta como aberta.',
  lookups_what: 'O que aconteceu',
  lookups_pages: 'Página de rastreamento aberta',
  lookups_found: 'Pedido encontrado',
  lookups_not_found: 'Pedido não encontrado',
  lookups_refused: 'Recusada após tentativas demais',
  lookups_unanswered: 'A Shopify ou este app não respondeu',
};
