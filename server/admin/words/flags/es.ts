import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Cuándo te necesita una entrega',
  flags_text:
    'Tu lista muestra una entrega en «Te necesita» en cuanto se supera uno de estos límites. Lo que leen los clientes no cambia.',
  open_flags: 'Elegir cuándo te necesita una entrega',
  flags_loading: 'Leyendo tu configuración…',
  flags_failed: 'No pudimos leer tu configuración',
  flags_failed_text: 'Esta app no respondió. Espera un momento e inténtalo de nuevo.',
  flags_off_for_server: 'Aquí no hay nada que elegir',
  flags_off_for_server_text:
    'Los límites son para los pedidos que esta app guarda, y quien administra la app lo ha desactivado.',
  flags_off_for_shop: 'No guardas pedidos en esta app',
  flags_off_for_shop_text:
    'Los límites son para los pedidos guardados. Activa de nuevo en la página de inicio que se guarden y elígelos aquí.',

  effects: 'Entregas que te necesitan con esta configuración: {after} (hoy: {before}).',
  effects_same: 'Entregas que te necesitan con esta configuración: {before}, como hoy.',
  effects_none: 'Con esta configuración no te necesita ninguna entrega, como hoy.',
  effects_of_all:
    'Contado en todos tus pedidos abiertos: {count}. Las entregas silenciadas también cuentan.',
  effects_of_newest:
    'Contado en tus pedidos abiertos más recientes: {count}. Las entregas silenciadas también cuentan.',
  effects_reading: 'Contando lo que haría esta configuración…',
  effects_failed:
    'No pudimos contar lo que haría esta configuración. Puedes guardarla de todos modos.',

  limits_before: 'Antes de salir',
  limit_not_shipped: 'Sin enviar',
  limit_not_shipped_help: 'Después del pedido, salvo que una espera lo explique.',
  limit_not_handed_over: 'Etiqueta creada, sin escanear por el transportista',
  limit_not_handed_over_help: 'Después de crear la etiqueta.',
  limit_no_tracking: 'Enviado sin número ni enlace de seguimiento',
  limit_no_tracking_help: 'Después de marcarlo como enviado.',
  limits_under_way: 'En camino',
  limit_no_movement_domestic: 'Sin escaneos, dentro de un mismo país',
  limit_no_movement_cross_border: 'Sin escaneos, entre países',
  limit_no_movement_customs: 'Sin escaneos, en la aduana',
  limit_late: 'Con retraso',
  limit_late_help: 'Después del día prometido.',
  limits_pickup: 'En un punto de recogida o en tu tienda',
  limit_pickup_overdue: 'Esperando a que lo recojan',
  limits_always:
    'Elijas lo que elijas, una entrega también te necesita si se pierde, se daña o se devuelve, si no se pudo entregar y tras 30 días sin novedades.',
  unit_business_days: 'días hábiles',
  unit_days: 'días',
  limit_effect: 'Marcaría {after} (hoy {before})',
  limit_effect_same: 'Hoy marca {before}',

  work_days: 'Días laborables',
  work_days_text: 'Solo estos días cuentan como días hábiles.',
  closed_days: 'Días de cierre',
  closed_days_text: 'No son días hábiles, tampoco para lo que ya está en camino.',
  closed_none: 'Ninguno todavía.',
  closed_from: 'Primer día',
  closed_to: 'Último día',
  closed_to_help: 'Déjalo vacío si es un solo día.',
  closed_add: 'Añadir',
  closed_remove: 'Eliminar',
  closed_remove_days: 'Eliminar: {days}',
  closed_range: 'Del {from} al {to}',
  closed_missing: 'Elige el primer día.',
  closed_order: 'El último día es anterior al primero.',

  limit_wrong: 'Escribe un número entero del {min} al {max}.',
  no_working_day: 'Elige al menos un día.',
  date_malformed: 'Esto no es una fecha. Elígela de nuevo.',
  too_many_dates: 'Puedes indicar {most} días como máximo. Elimina los que ya pasaron.',
  flags_saved: 'Guardado. Tu lista se actualiza enseguida.',
  flags_deriving:
    'Tu lista se está adaptando a esta configuración. Con muchos pedidos tarda unos minutos.',
  flags_changed: 'Otra persona ha guardado otra configuración entretanto',
  flags_changed_text:
    'Ahora ves la suya. La tuya no se guardó: cambia lo que necesites y guarda de nuevo.',
  flags_reset: 'Usar los valores predeterminados',
};
