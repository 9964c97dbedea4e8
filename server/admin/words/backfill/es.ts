import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'Tus pedidos anteriores',
  backfill_waiting: 'Vamos a buscar tus pedidos.',
  backfill_searching: 'Shopify está haciendo la lista de tus pedidos de los últimos {days} días.',
  backfill_reading: 'Leyendo tus pedidos de los últimos {days} días: {read} de {found}.',
  backfill_left:
    'Tiempo restante aproximado: {time}. La mitad del presupuesto de API queda libre para tus clientes.',
  backfill_meanwhile: 'Mientras tanto, los clientes pueden seguir sus pedidos como siempre.',
  backfill_finished:
    'Tus pedidos de los últimos {days} días se leyeron el {date}. Número de pedidos: {found}.',
  backfill_cancelled: 'La lectura se terminó el {date}. Lo leído hasta entonces se conserva.',
  backfill_stopped: 'La lectura se detuvo el {date}. Lo leído hasta entonces se conserva.',
  backfill_busy: 'Shopify no hace más listas para esta app por ahora.',
  backfill_unavailable: 'Shopify no respondió.',
  backfill_cut: 'La lista de Shopify se interrumpió.',
  backfill_search_failed: 'Shopify no pudo terminar la lista de tus pedidos.',
  backfill_list_wrong: 'Lo que envió Shopify no era una lista de pedidos.',
  backfill_denied:
    'La app no tiene permiso para leer tus pedidos. Cierra esta página, vuelve a abrir la app y aprueba lo que pide Shopify.',
  backfill_goes_on: 'Lo intentamos de nuevo automáticamente y seguimos donde estábamos.',
  backfill_start: 'Leer de nuevo',
  backfill_cancel: 'Dejar de leer',
  backfill_now_on: 'Se están leyendo tus pedidos anteriores',
  backfill_now_off: 'La lectura ha terminado',
  backfill_failed: 'No ha funcionado. Inténtalo de nuevo en un momento.',
};
