import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Transportistas',
  carriers_text:
    'Qué transportistas dan novedades de tus paquetes, y un servicio de seguimiento para los demás.',
  open_carriers: 'Abrir tus transportistas',
  carriers_loading: 'Mirando de dónde llegan novedades de tus paquetes…',
  carriers_failed: 'No pudimos leer tus transportistas',
  carriers_failed_text: 'Esta app no respondió. Espera un momento e inténtalo de nuevo.',
  carriers_off_for_server: 'Aquí no hay novedades de un servicio de seguimiento',
  carriers_off_for_server_text:
    'A un servicio de seguimiento solo se le pregunta por los pedidos que esta app guarda, y quien administra la app lo ha desactivado.',
  carriers_off_for_shop: 'Un servicio de seguimiento necesita que se guarden pedidos',
  carriers_off_for_shop_text:
    'Solo se le pregunta por los pedidos que esta app guarda, y lo has desactivado. Actívalo de nuevo en la página de inicio y elige después un servicio aquí.',

  news: 'Novedades de tus paquetes',
  news_complete: 'Todos tus paquetes tienen novedades.',
  news_needs_none:
    'Todos tus paquetes tienen novedades de Shopify. No necesitas ningún servicio de seguimiento.',
  news_missing:
    'Paquetes sin novedades: {count} de {total} ({share}). Sus clientes encuentran un enlace al transportista.',
  news_counted:
    'Se cuentan los paquetes que salieron hace más de un día, de pedidos que esta app guarda.',
  news_none_counted:
    'Aún no hay nada que contar. Esto se llena en cuanto los paquetes llevan un día en camino.',
  news_carrier: 'Transportista',
  news_packages: 'Paquetes',
  news_from_shopify: 'Novedades de Shopify',
  news_from: 'Novedades de {service}',
  news_none: 'Sin novedades',
  news_no_carrier: 'Sin transportista indicado',
  news_others: 'Todos los demás transportistas',

  service_add: 'Un servicio de seguimiento',
  service_add_text:
    'Shopify no sigue a todos los transportistas. Donde faltan novedades, un servicio de seguimiento suele tenerlas: cada escaneo, el día previsto y lo que ha ido mal. Tus clientes las leen entonces como las de cualquier otro paquete. Necesitas una cuenta propia en un servicio, y la pagas allí.',
  service_name: 'Servicio de seguimiento',
  service_own: 'Tu propio servicio',
  service_key: 'Clave de API',
  service_key_help:
    'La encuentras en tu cuenta de {service}. La comprobamos al momento y sin coste, la guardamos cifrada y no la volvemos a mostrar.',
  service_address: 'Dirección de tu servidor',
  service_address_help:
    'Por ejemplo, https://karrio.example.com. Debe ser accesible desde internet.',
  service_ceiling: 'Máximo de paquetes al mes',
  service_ceiling_help:
    'La mayoría de los servicios cobra por cada paquete que empieza a seguir. Por encima de este número, los paquetes esperan al mes siguiente.',
  service_postal_code: 'Enviar el código postal cuando el servicio lo pida',
  service_postal_code_help:
    'Algunos transportistas solo dan novedades con él. Lo leemos de Shopify en ese momento y no lo guardamos.',
  service_postal_code_missing:
    'Algunos transportistas solo dan novedades con el código postal. No se envía, porque Shopify no ha autorizado a esta app a leer direcciones. Solo nosotros podemos arreglarlo, pidiendo la aprobación de Shopify: escríbenos.',
  service_writes_back: 'Avisar también a Shopify',
  service_writes_back_help:
    'Así Shopify sabe que un paquete fue recogido, está en reparto o fue entregado, y lo muestra en su página del pedido y en sus correos. Cada paso se escribe una sola vez. Lo escrito se queda en Shopify. Desactivado hasta que lo actives.',
  service_writes_back_missing:
    'Al guardar, Shopify te pide permiso para editar la preparación de pedidos. Sin él no se escribe nada.',
  service_connect: 'Comprobar y guardar',
  service_connected: '{service} está conectado',

  sent: 'Lo que se comunica a {service}',
  sent_text: 'Solo de los paquetes de los que Shopify no tiene novedades:',
  sent_number: 'el número de seguimiento',
  sent_carrier: 'el nombre del transportista',
  sent_country: 'el país de destino',
  sent_shipped: 'cuándo se envió',
  sent_postal_code: 'el código postal, cuando {service} lo pide',
  sent_never:
    'Nunca un nombre, una calle, un correo electrónico o un teléfono, ni lo que se ha pedido.',

  key_missing: 'Introduce la clave de API.',
  key_malformed:
    'Esto no es una clave de API: tiene espacios o caracteres extraños. Cópiala de nuevo.',
  key_wrong: '{service} no acepta esta clave. Cópiala de nuevo desde tu cuenta.',
  key_used_up:
    'La clave es correcta, pero a tu cuenta de {service} no le queda saldo. Amplíala e inténtalo de nuevo.',
  address_malformed:
    'Introduce una dirección que empiece por https:// y no contenga una contraseña.',
  address_refused:
    'Esta dirección lleva a una red privada. Introduce una que sea accesible desde internet.',
  address_silent:
    'Nada responde en esta dirección. Compruébala, o inténtalo de nuevo en un momento.',
  address_unexpected: 'Algo responde en esta dirección, pero no como {service}. Compruébala.',
  ceiling_malformed: 'Introduce un número entero del 1 al {most}.',
  secret_malformed: 'Usa como máximo 500 caracteres en una sola línea.',
  service_unreachable: '{service} no responde. Inténtalo de nuevo en un momento.',
  service_busy: '{service} pide menos solicitudes ahora mismo. Inténtalo de nuevo en un minuto.',
  service_unexpected:
    '{service} ha dado una respuesta que no entendemos. Inténtalo más tarde, o escríbenos.',
  service_not_offered: 'Este servicio ya no se puede elegir. Abre esta página de nuevo.',
  too_many_checks: 'Se han comprobado demasiadas claves. Inténtalo de nuevo en una hora.',

  service_used:
    'Paquetes de este mes: {used} de {most} como máximo. El mes siguiente empieza el {date}.',
  service_full:
    'Has llegado a tu límite de este mes. Los demás paquetes esperan hasta el {date}, o hasta que lo subas.',
  service_checked: 'Última respuesta: {time}',
  service_server: 'Tu servidor: {address}',

  trouble: '{service} no da novedades en este momento',
  trouble_wrong_key: '{service} ya no acepta tu clave.',
  trouble_rate_limited: '{service} pide menos solicitudes.',
  trouble_quota_used_up: 'A tu cuenta de {service} no le queda saldo. Amplíala allí.',
  trouble_no_answer: '{service} no responde.',
  trouble_server_error: '{service} avisa de un fallo propio.',
  trouble_unexpected_answer: '{service} da respuestas que no entendemos.',
  trouble_at: 'Último intento: {time}.',
  trouble_resumes: 'Lo intentaremos de nuevo nosotros mismos: {time}.',
  trouble_stops: 'Volveremos a preguntar en cuanto guardes una clave que funcione.',
  trouble_stays:
    'Las novedades que ya han llegado se quedan. Los clientes solo notan que no llegan otras.',

  hook_address: 'Dirección del webhook',
  hook_address_help:
    'Introdúcela como webhook en tu cuenta de {service}. Así las novedades llegan al momento; sin webhook, preguntamos cada pocas horas.',
  hook_copy: 'Copiar la dirección',
  hook_secret: 'Secreto del webhook',
  hook_secret_help:
    'Pertenece al webhook de tu cuenta de {service} y demuestra que las novedades vienen de allí. Sin él, los webhooks se rechazan.',
  hook_secret_saved: 'Hay uno guardado, y no se muestra nunca. Introduce otro para reemplazarlo.',
  service_saved: 'Tu configuración se ha guardado',

  service_change: 'Otra clave u otro servicio',
  service_change_text:
    'Primero se comprueba la clave nueva; hasta que funcione, sigue la actual. Otro servicio tiene otra dirección de webhook.',
  service_keep: 'Mantener el actual',

  service_off: 'Desactivar {service}',
  service_off_text: 'Los paquetes tendrán entonces solo las novedades que tiene Shopify.',
  service_off_sure:
    'Se borran la clave y todas las novedades de {service} guardadas aquí. Esto no se puede deshacer. Tu cuenta de {service} sigue como está.',
  service_off_yes: 'Sí, desactivar',
  service_off_no: 'Dejarlo activado',
  service_off_done: '{service} está desactivado',
};
