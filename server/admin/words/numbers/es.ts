import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Estadísticas',
  numbers_text:
    'Cuántas entregas llegan a tiempo, cuánto tarda cada transportista y qué falla más a menudo.',
  open_numbers: 'Abrir tus estadísticas',
  numbers_loading: 'Leyendo tus estadísticas…',
  numbers_failed: 'No pudimos leer tus estadísticas',
  numbers_off_for_server: 'Aquí no hay estadísticas',
  numbers_off_for_server_text:
    'Se cuentan a partir de los pedidos que esta app guarda, y quien administra la app lo ha desactivado.',
  numbers_off_for_shop: 'Las estadísticas necesitan pedidos guardados',
  numbers_off_for_shop_text:
    'Se cuentan a partir de los pedidos que esta app guarda. Se empieza a contar cuando actives de nuevo que se guarden.',

  numbers_period: 'Período',
  period_last_7: 'Últimos 7 días',
  period_last_30: 'Últimos 30 días',
  period_last_90: 'Últimos 90 días',
  period_this_month: 'Este mes',
  period_last_month: 'El mes pasado',
  numbers_days: '{days}, en comparación con {before}',
  numbers_since: 'Se cuenta desde el {date}, así que el período anterior no está completo.',
  numbers_empty: 'Aún no se ha contado nada. Las primeras cifras llegan con tus próximas entregas.',
  numbers_period_unknown: 'No conocemos el período de la dirección. Estos son los últimos 30 días.',
  numbers_lists:
    'Las listas contienen las entregas que aún se guardan, así que pueden ser más cortas que estas cifras.',

  numbers_day: 'Día',
  numbers_week: 'Semana',
  numbers_total: 'Total del período',
  numbers_now: 'Este período',
  numbers_before: 'Período anterior',
  numbers_deliveries: 'Entregas',

  on_time_title: 'Entregas a tiempo',
  on_time_rose: 'A tiempo: subió de {before} a {now}',
  on_time_fell: 'A tiempo: bajó de {before} a {now}',
  on_time_same: 'A tiempo: {now}, más o menos como antes ({before})',
  on_time_alone: 'A tiempo: {now}',
  on_time_few:
    'Hay muy pocas entregas con fecha prevista para decir cuántas llegaron a tiempo: {count}',
  on_time_text:
    'A tiempo es lo que se entregó a más tardar el día prometido inicialmente a tu cliente. El porcentaje no incluye las entregas sin ese día.',
  on_time: 'A tiempo',
  on_time_unknown: 'Sin fecha prevista',

  transit_title: 'Tiempo de tránsito',
  transit_alone: 'La mitad tardó como máximo {median}; nueve de cada diez, {p90}',
  transit_compared:
    'La mitad tardó como máximo {median}; nueve de cada diez, {p90}. En el período anterior, {median_before} y {p90_before}',
  transit_few: 'Hay muy pocas entregas para decir cuánto tardan: {count}',
  transit_text: 'Días desde el envío hasta la entrega, fines de semana incluidos.',
  transit_median: 'La mitad, como máximo',
  transit_p90: 'Nueve de cada diez, como máximo',
  transit_median_before: 'La mitad, período anterior',
  transit_longest: '{days} o más',
  transit_routes: 'Por país y transportista',
  transit_no_country: 'País desconocido',

  problems_title: 'Problemas',
  problems_finding:
    'Problemas: {count} (período anterior: {before}). El más frecuente: {problem} ({most})',
  problems_none: 'Ningún problema en este período',
  problems_text:
    'Cada problema cuenta una vez por entrega, el día en que empezó, aunque ya haya terminado. Los enlaces abren lo que tiene el problema ahora.',
  problems_kind: 'Problema',

  lookups_title: 'Lo que consultaron los clientes',
  lookups_finding: 'El {share} de las consultas encontró el pedido',
  lookups_few: 'Consultas: {count}',
  lookups_text:
    'Se cuenta sin registrar quién fue. Una página con el bloque de tu tema no se cuenta como abierta.',
  lookups_what: 'Qué pasó',
  lookups_pages: 'Página de seguimiento abierta',
  lookups_found: 'Pedido encontrado',
  lookups_not_found: 'Pedido no encontrado',
  lookups_refused: 'Rechazada tras demasiados intentos',
  lookups_unanswered: 'Shopify o esta app no respondió',
};
