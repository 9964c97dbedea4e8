import { access } from './access/es.ts';
import { backfill } from './backfill/es.ts';
import { carriers } from './carriers/es.ts';
import { delivery } from './delivery/es.ts';
import { deliveries } from './deliveries/es.ts';
import { numbers } from './numbers/es.ts';
import { flags } from './flags/es.ts';
import { mails } from './mails/es.ts';
import { reports } from './reports/es.ts';
import { webhooks } from './webhooks/es.ts';
import type { Words } from './words.ts';

export const es: Words = {
  title: 'Track your order',
  loading: 'Estamos revisando tu tienda…',
  failed: 'No pudimos revisar tu tienda',
  failed_text: 'Shopify o esta app no respondió. Espera un momento e inténtalo de nuevo.',
  try_again: 'Intentar de nuevo',
  still_failed: 'Sigue sin responder',
  read_again: 'Revisar de nuevo',
  was_read_again: 'Revisado ahora mismo',

  works: 'El seguimiento de pedidos funciona',
  works_text: 'Los clientes pueden seguir sus pedidos en tu página de seguimiento.',
  ready: 'El seguimiento de pedidos está listo',
  ready_text: 'Podrás probarlo cuando tu tienda reciba su primer pedido.',

  page: 'Tu página de seguimiento',
  page_text: 'Ya existe, con el aspecto de tu tema. Añade su dirección a tu menú.',
  page_address: 'Dirección',
  page_moved:
    '¿Le diste a la app otra dirección en Configuración › Aplicaciones y canales de ventas? Entonces usa esa.',
  open_page: 'Abrir la página',
  copy: 'Copiar',
  copied: 'Dirección copiada',
  open_menus: 'Abrir los menús',
  copy_failed: 'Tu navegador no permite copiar. Selecciona el texto y cópialo a mano.',
  previews: 'Lo que leen los clientes, con un pedido inventado. Las vistas previas duran un día.',
  preview_arriving: 'Vista previa: en camino',
  preview_delivered: 'Vista previa: entregado',
  preview_attempted: 'Vista previa: un problema',

  emails: 'Un botón en tus correos',
  emails_text:
    'Lleva a los clientes a su pedido en tu página de seguimiento, con el color de énfasis de tus correos. Cópialo, abre la notificación, elige «Editar código» y pégalo donde deba estar.',
  order_confirmation: 'Confirmación del pedido',
  shipping_confirmation: 'Confirmación de envío',
  copy_button: 'Copiar el botón',
  button_copied: 'Botón copiado',
  open_notification: 'Abrir la notificación',
  track_order: 'Seguir el pedido',
  track_package: 'Seguir el paquete',

  page_settings: 'Lo que dice tu página de seguimiento',
  page_settings_text:
    'El bloque de tu tema tiene los mismos ajustes. Deja un campo en blanco para nuestro propio texto, en el idioma del cliente.',
  contact_link: 'Página de contacto',
  contact_link_help:
    'Adónde lleva el enlace de contacto, normalmente /pages/contact. Sin él, los clientes escriben al correo de tu tienda.',
  returns_link: 'Página de devoluciones',
  returns_link_help: 'Adónde lleva el enlace de devoluciones. Déjalo en blanco para no mostrarlo.',
  contact_sentence: 'Cómo contactar contigo',
  contact_sentence_help: 'Por ejemplo «Llámanos de lunes a viernes, de 9 a 17 h».',
  returns_sentence: 'Cómo devolver algo',
  returns_sentence_help: 'Por ejemplo «Usa la etiqueta que va en tu paquete».',
  ships_in: 'Plazo de envío',
  ships_in_help:
    'Por ejemplo «Solemos enviar en 2 o 3 días laborables». Aquí no tenemos texto propio.',
  form_of_address: 'Tratamiento',
  form_of_address_help:
    'Para neerlandés (je o u), alemán (du o Sie), francés (tu o vous), español (tú o usted) e italiano (tu o Lei).',
  form_as_written: 'Como lo escribimos: formal en francés, informal en los demás',
  form_formal: 'Formal',
  form_informal: 'Informal',
  save: 'Guardar',
  page_settings_saved: 'Tu página de seguimiento se ha cambiado',
  page_settings_wrong: 'Aún no se ha guardado nada: revisa los campos en rojo',
  page_settings_failed: 'No ha funcionado. Inténtalo de nuevo en un momento.',
  page_settings_unread: 'No pudimos leer lo que elegiste. Abre esta página de nuevo en un momento.',
  link_malformed:
    'Empieza con https:// para otro sitio o con / para una página de tu tienda, como /pages/contact.',
  link_too_long: 'Usa 500 caracteres como máximo.',
  sentence_not_plain: 'Usa texto sencillo, sin HTML, Liquid ni llaves.',
  sentence_too_long: 'Usa 200 caracteres como máximo.',

  block: 'El bloque «Track your order» en tu tema',
  block_placed: 'En tu tema',
  block_placed_text: 'Los clientes lo encuentran en tu tema publicado.',
  block_placed_on: 'Los clientes lo encuentran en tu tema publicado, en: {places}.',
  block_everywhere:
    'Lo muestran todas las páginas con la plantilla «page». Para tenerlo en una sola página, quítalo de ahí y sigue estos pasos.',
  block_missing: 'No está en tu tema',
  block_missing_text:
    'La página de seguimiento no lo necesita. Con él diseñas la página en el editor de temas. Dale a esa página una plantilla propia, para que ninguna otra muestre el bloque.',
  block_template:
    'En el editor de temas, abre la lista de arriba, elige Páginas › Crear plantilla y llámala track-order.',
  block_add: 'Añade el bloque a esa plantilla y guarda.',
  block_page: 'Crea una página y elige la plantilla de tema track-order.',
  block_unavailable: 'No es posible en este tema',
  block_unavailable_text:
    'Tu tema es de un tipo más antiguo y no admite bloques de apps. Usa la página de seguimiento.',
  block_unknown: 'No se sabe',
  block_unknown_text:
    'Shopify no le dice a esta página si el bloque está en tu tema. Lo verás en el editor de temas.',
  block_looking: 'Estamos revisando tu tema…',
  add_block: 'Añadir el bloque',
  create_page: 'Crear una página',
  open_editor: 'Abrir el editor de temas',
  block_was_placed: 'El bloque está en tu tema',

  links: 'Un enlace para un solo cliente',
  links_text:
    'Abre un pedido sin pedir el correo electrónico. Envíalo solo al cliente de ese pedido.',
  link_order: 'Número de pedido',
  link_days: 'Duración del enlace (días)',
  make_link: 'Crear un enlace',
  link_made: 'El enlace está listo',
  link_to: 'Enlace al pedido {order}',
  link_until: 'Funciona hasta el {date}, salvo que lo anules antes.',
  copy_link: 'Copiar el enlace',
  open_link: 'Abrir el enlace',
  link_copied: 'Enlace copiado',
  end_links: 'Anular los enlaces de este pedido',
  links_ended: 'Los enlaces del pedido {order} están anulados',
  link_several: 'Más de un pedido tiene este número. Elige el que buscas.',
  link_choice: '{order}, realizado el {date}',
  end_all: 'Anular todos los enlaces de la tienda',
  end_all_sure:
    'Dejarán de funcionar todos los enlaces enviados a clientes. Esto no se puede deshacer.',
  end_all_yes: 'Sí, anular todos los enlaces',
  end_all_no: 'Conservarlos',
  all_links_ended: 'Todos los enlaces están anulados',
  links_failed: 'No ha funcionado. Inténtalo de nuevo en un momento.',
  link_no_order: 'No hay ningún pedido con este número.',
  link_days_range: 'Escribe un número entero del 1 al 90.',
  order_required: 'Escribe un número de pedido.',
  order_malformed: 'Esto no es un número de pedido. Es parecido a #1001.',
  order_is_email: 'Esto es un correo electrónico. Escribe el número de pedido.',
  order_is_link: 'Esto es un enlace. Escribe el número de pedido.',
  order_is_tracking_number: 'Esto es un número de seguimiento. Escribe el número de pedido.',

  kept: 'Pedidos que guardamos',
  kept_on:
    'Para responder enseguida a los clientes, guardamos cifrado lo que pueden leer de su pedido y un código creado a partir de su correo electrónico; nunca su nombre, calle, teléfono, correo electrónico ni lo que pagaron. Todo se borra {end} días después de que termine un pedido y, como muy tarde, {most} días después de hacerse.',
  kept_deletes: 'Si lo desactivas, se borra lo que se ha guardado.',
  kept_off: 'Los pedidos no se guardan. Cada vez que un cliente mira, se pregunta a Shopify.',
  keep_turn_off: 'Desactivar',
  keep_turn_on: 'Activar',
  keep_leave_on: 'Dejarlo activado',
  kept_now_off: 'Ya no se guarda nada',
  kept_now_on: 'Los pedidos se guardan',
  kept_failed: 'No ha funcionado. Inténtalo de nuevo en un momento.',
  kept_unread:
    'No pudimos leer si se guardan los pedidos. Abre esta página de nuevo en un momento.',
  asks: 'Un cliente pregunta qué se guarda sobre él',
  asks_kept:
    'Lo pidió el {asked}. Pedidos guardados: {count}. Descarga el archivo y envíaselo al cliente antes del {due}.',
  asks_nothing:
    'Lo pidió el {asked}. No se guarda nada de sus pedidos. Díselo al cliente antes del {due}.',
  asks_download: 'Descargar el archivo',
  asks_downloaded: 'El archivo se ha descargado',
  asks_order: 'Abrir un pedido de este cliente',

  health: 'Conexión con tu tienda',
  ok: 'Correcto',
  note: 'Conviene saberlo',
  warning: 'Requiere atención',
  critical: 'No funciona',

  read_orders: 'Lee tus pedidos',
  read_orders_missing: 'La app no tiene permiso para leer tus pedidos',
  read_orders_fix:
    'No se puede encontrar ningún pedido. Cierra esta página, abre la app de nuevo y aprueba lo que pide Shopify.',
  read_merchant_managed_fulfillment_orders: 'Ve lo que te queda por enviar',
  read_merchant_managed_fulfillment_orders_missing:
    'La app no tiene permiso para ver lo que te queda por enviar',
  read_merchant_managed_fulfillment_orders_fix:
    'Los clientes no pueden saber qué falta por llegar. Cierra esta página, abre la app de nuevo y aprueba lo que pide Shopify.',
  read_third_party_fulfillment_orders: 'Ve lo que les queda por enviar a tus socios logísticos',
  read_third_party_fulfillment_orders_missing:
    'La app no tiene permiso para ver lo que les queda por enviar a tus socios logísticos',
  read_third_party_fulfillment_orders_fix:
    'Los clientes no pueden saber qué le queda por enviar a un socio. Cierra esta página, abre la app de nuevo y aprueba lo que pide Shopify.',
  read_returns: 'Ve las devoluciones',
  read_returns_missing: 'La app no tiene permiso para ver las devoluciones',
  read_returns_fix:
    'Los clientes no pueden saber dónde está su devolución. Cierra esta página, abre la app de nuevo y aprueba lo que pide Shopify.',
  read_fulfillments: 'Se entera enseguida de los envíos y los escaneos',
  read_fulfillments_missing: 'Algunas novedades de los paquetes pueden llegar tarde',
  read_fulfillments_fix:
    'Cada pedido se encuentra, pero un escaneo nuevo puede aparecer hasta un día más tarde. Cierra esta página, abre la app de nuevo y aprueba lo que pide Shopify.',
  write_app_proxy: 'Tu página de seguimiento está activada',
  write_app_proxy_missing: 'Tu página de seguimiento está desactivada',
  write_app_proxy_fix:
    'A la app le falta su dirección web en tu tienda, así que no se puede consultar ningún pedido. Cierra esta página, abre la app de nuevo y aprueba lo que pide Shopify.',

  email: 'Reconoce a los clientes por su correo electrónico',
  email_missing: 'La app no tiene permiso para leer correos electrónicos',
  email_fix:
    'Sin ellos no se reconoce a ningún cliente. Solo nosotros podemos arreglarlo, pidiendo la aprobación de Shopify: escríbenos.',
  email_unknown: 'Se podrá comprobar cuando tu tienda reciba su primer pedido.',

  password: 'Tu tienda está abierta a los visitantes',
  password_title: 'Tu tienda tiene contraseña',
  password_fix:
    'Solo los visitantes que conocen la contraseña pueden seguir un pedido. Quítala cuando abras la tienda.',
  password_unknown_title: '¿Tu tienda tiene contraseña?',
  password_unknown:
    'Mientras la tenga, solo los visitantes que la conocen pueden seguir un pedido. La encuentras en las preferencias de tu tienda.',
  open_preferences: 'Abrir las preferencias',

  write_to_us: 'Escríbenos',

  old_orders: 'Encuentra pedidos de cualquier fecha',
  old_orders_title: 'Encuentra pedidos de los últimos 60 días',
  old_orders_note:
    'A los clientes con un pedido más antiguo se les pide que te contacten. Solo nosotros podemos arreglarlo, pidiendo la aprobación de Shopify: escríbenos.',

  api: 'Actualizada hasta el {date}',
  api_ending_title: 'Actualizada solo hasta el {date}',
  api_ending_fix:
    'La app debe actualizarse antes de ese día. Solo nosotros podemos hacerlo: escríbenos.',
  api_ended_title: 'Sin actualizar desde el {date}',
  api_ended_fix:
    'Hasta que se actualice la app, los clientes pueden leer respuestas incorrectas o incompletas. Solo nosotros podemos hacerlo: escríbenos.',

  ...deliveries,
  ...reports,
  ...webhooks,
  ...mails,
  ...delivery,
  ...flags,
  ...backfill,
  ...carriers,
  ...numbers,
  ...access,
};
