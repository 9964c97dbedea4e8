import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Análises',
  numbers_text:
    'Quantas entregas chegam no prazo, quanto tempo demora cada transportadora e o que corre mal mais vezes.',
  open_numbers: 'Abrir as análises',
  numbers_loading: 'A carregar as suas análises…',
  numbers_failed: 'Não foi possível carregar as suas análises',
  numbers_off_for_server: 'Aqui não há análises',
  numbers_off_for_server_text:
    'Baseiam-se nas encomendas que esta aplicação conserva, e quem gere a aplicação desativou isso.',
  numbers_off_for_shop: 'As análises precisam de encomendas conservadas',
  numbers_off_for_shop_text:
    'Baseiam-se nas encomendas que esta aplicação conserva. A contagem começa quando ativar isso de novo.',

  numbers_period: 'Período',
  period_last_7: 'Últimos 7 dias',
  period_last_30: 'Últimos 30 dias',
  period_last_90: 'Últimos 90 dias',
  period_this_month: 'Este mês',
  period_last_month: 'Mês passado',
  numbers_days: '{days}, em comparação com {before}',
  numbers_since: 'Contado desde {date}, por isso o período anterior não está completo.',
  numbers_empty:
    'Ainda nada foi contado. Os primeiros números aparecem com as suas próximas entregas.',
  numbers_period_unknown: 'Não conhecemos o período no endereço. Estes são os últimos 30 dias.',
  numbers_lists:
    'As listas têm as entregas que ainda estão conservadas, por isso podem ser mais curtas do que estes números.',

  numbers_day: 'Dia',
  numbers_week: 'Semana',
  numbers_total: 'No total',
  numbers_now: 'Este período',
  numbers_before: 'Período anterior',
  numbers_deliveries: 'Entregas',

  on_time_title: 'Entregas no prazo',
  on_time_rose: 'No prazo: subiu de {before} para {now}',
  on_time_fell: 'No prazo: desceu de {before} para {now}',
  on_time_same: 'No prazo: {now}, mais ou menos como antes ({before})',
  on_time_alone: 'No prazo: {now}',
  on_time_few: 'Há poucas entregas com data prevista para dizer quantas chegaram no prazo: {count}',
  on_time_text:
    'No prazo é o que foi entregue, o mais tardar, no dia prometido inicialmente ao seu cliente. A percentagem deixa de fora as entregas sem esse dia.',
  on_time: 'No prazo',
  on_time_unknown: 'Sem data prevista',

  transit_title: 'Tempo em trânsito',
  transit_alone: 'Metade demorou no máximo {median}; nove em cada dez, no máximo {p90}',
  transit_compared:
    'Metade demorou no máximo {median}; nove em cada dez, no máximo {p90}. No período anterior, {median_before} e {p90_before}',
  transit_few: 'Há poucas entregas para dizer quanto tempo demoram: {count}',
  transit_text: 'Dias do envio à entrega, fins de semana incluídos.',
  transit_median: 'Metade, no máximo',
  transit_p90: 'Nove em cada dez, no máximo',
  transit_median_before: 'Metade, período anterior',
  transit_longest: '{days} ou mais',
  transit_routes: 'Por país e transportadora',
  transit_no_country: 'País desconhecido',

  problems_title: 'Problemas',
  problems_finding:
    'Problemas: {count} (período anterior: {before}). Mais frequente: {problem} ({most})',
  problems_none: 'Nenhum problema neste período',
  problems_text:
    'Cada problema conta uma vez por entrega, no dia em que começou, mesmo que já tenha passado. As ligações abrem o que tem o problema agora.',
  problems_kind: 'Problema',

  lookups_title: 'O que os clientes consultaram',
  lookups_finding: '{share} das consultas encontraram a encomenda',
  lookups_few: 'Consultas: {count}',
  lookups_text:
    'Contado sem registar quem foi. Uma página que tem o bloco no seu tema não conta como aberta.',
  lookups_what: 'O que aconteceu',
  lookups_pages: 'Página de seguimento aberta',
  lookups_found: 'Encomenda encontrada',
  lookups_not_found: 'Encomenda não encontrada',
  lookups_refused: 'Recusada após demasiadas tentativas',
  lookups_unanswered: 'A Shopify ou esta aplicação não respondeu',
};
