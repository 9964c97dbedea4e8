import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'Correos a clientes',
  mails_text:
    'Escribe a tus clientes cuando pasa algo con una entrega, antes de que pregunten. No se envía nada hasta que lo actives aquí.',
  mails_loading: 'Leyendo tus correos a clientes…',
  mails_failed: 'No pudimos leer tus correos a clientes',
  mails_cannot_send_text:
    'Quien administra la app debe conectarla a un servidor de correo: faltan SMTP_URL, MAIL_FROM y SHOPIFY_APP_URL. Hasta entonces no se puede activar nada aquí y no se escribe a ningún cliente.',
  mails_not_kept: 'No guardas pedidos en esta app',
  mails_not_kept_text:
    'Sin ellos no nos damos cuenta de lo que pasa con una entrega. Actívalo en la página de inicio de la app; hasta entonces no se puede activar nada aquí.',
  mails_not_kept_server_text:
    'Quien administra la app ha desactivado que se guarden pedidos (KEEP_ORDERS). Sin ellos no nos damos cuenta de lo que pasa con una entrega, así que no se puede activar nada aquí.',
  mails_kinds: 'Cuándo reciben un correo los clientes',
  mails_shopify:
    'Shopify ya puede avisar de que un pedido se ha enviado, está en reparto o se ha entregado: Configuración › Notificaciones. Por eso solo sugerimos lo que nadie más dice.',
  mails_suggest: 'Elegir lo que sugerimos',
  mails_wishes: 'Los clientes pueden pedir correos sobre su propio pedido',
  mails_wishes_text:
    'En cuanto un tipo de los de arriba está activado, su página de seguimiento lo ofrece: todas las novedades, o solo si algo va mal, también de tipos no elegidos. Van a la dirección del pedido y terminan con la última entrega.',
  mail_when_shipped:
    'Cuando sale un pedido, o una parte. La confirmación de envío de Shopify también lo dice.',
  mail_when_late:
    'Cuando pasa el día prometido o el transportista anuncia uno posterior. Tu límite en días: {late}.',
  mail_when_no_movement:
    'Cuando no hay ningún escaneo durante tu límite. En días hábiles: {domestic} dentro de un país, {abroad} entre países, {customs} en aduana.',
  mail_when_attempt_failed:
    'Cuando el transportista no pudo entregarlo; otra vez si hay un intento otro día.',
  mail_when_ready_to_collect:
    'Cuando espera en un punto de recogida o en tu tienda. Para tu tienda, la notificación de Shopify también lo dice.',
  mail_when_collection_reminder: 'Cuando sigue esperando allí. Tu límite en días: {pickup}.',
  mail_when_going_back: 'Cuando vuelve hacia ti aunque el cliente no ha devuelto nada.',
  mail_when_lost: 'Cuando el transportista dice que se ha perdido. Quizá prefieras escribir tú.',
  mail_when_delivered: 'Cuando ha llegado. La notificación de Shopify también lo dice.',
  mails_rules:
    'Como mucho un correo por pedido en 12 horas, ninguno entre las 21 y las 8, nada que tenga un día o ya no sea cierto, y nunca publicidad. Un clic pone fin a los correos sobre un pedido.',
  mails_sender: 'Son de {name} <{from}>. Las respuestas van a {contact}.',
  mails_sender_alone: 'Son de {name} <{from}>.',
  mails_your_store: 'tu tienda',
  mails_saved: 'Guardado',
  mails_off: 'Los correos a clientes están desactivados',
  mails_stopped: 'Los correos se han detenido',
  mails_stopped_failing: 'El servidor de correo no ha aceptado ninguno en cinco días.',
  mails_stopped_other: 'Ya no se pueden enviar desde aquí.',
  mails_stopped_help: 'Lo que estaba esperando ya no se envía.',
  mails_start: 'Activar de nuevo',
  mails_trouble: 'Ahora mismo no sale ningún correo',
  mails_last_sent: 'Último enviado: {time}',
  mail_shopify_away: 'Shopify no dijo a quién escribir.',
  mail_problem: 'Algo falló por nuestra parte.',
  mail_preview: 'Vista previa',
  mail_preview_text: 'Con un pedido inventado y las mismas palabras que lo que se envía.',
  mail_preview_failed: 'No se pudo mostrar el correo. Espera un momento y elige de nuevo.',
  mail_kind: 'Qué ha pasado',
  mail_subject: 'Asunto',
  mail_as_text: 'Ver como texto sin formato',
  mail_as_page: 'Ver tal como queda',
  mail_test: 'Enviarme una prueba',
  mail_test_to: 'Para',
  mail_test_help:
    'Una prueba solo va al correo de contacto de tu tienda o a alguien que ha aceptado un informe de tu tienda.',
  mail_test_nobody:
    'No se pudo leer el correo de contacto de tu tienda y nadie ha aceptado un informe. Por eso no hay a quién enviar una prueba.',
  mail_test_send: 'Enviar la prueba',
  mail_test_sent: 'Enviado a {to}',
  mail_test_not_sent: 'No se envió a {to}.',
  mail_domain: 'Qué dice el DNS de {domain}',
  mail_domain_text:
    'Los buzones confían más en un correo cuando el dominio del que viene dice quién puede enviar en su nombre. Solo el dueño de {domain} puede cambiar estos registros.',
  mail_domain_reading: 'Preguntando al DNS…',
  mail_domain_failed: 'La app no respondió.',
  dns_good: 'Correcto',
  dns_mend: 'Por corregir',
  dns_unsure: 'No se sabe',
  dns_name: 'Nombre',
  dns_record: 'Contenido',
  dns_copy: 'Copiar el nombre',
  dns_copied: 'Nombre copiado',
  dns_unread: 'No se pudo leer: el DNS no respondió a tiempo. Inténtalo de nuevo en un momento.',
  dns_several: 'Hay varios, y eso cuenta como ninguno. Deja uno.',
  dns_invalid: 'No se entiende. Compáralo con lo que indica tu proveedor de correo.',
  spf_missing:
    'No hay ninguno. Añade un registro TXT como lo indica tu proveedor de correo; empieza por v=spf1.',
  spf_fail: 'Los servidores que no menciona no pueden enviar.',
  spf_softfail: 'Lo que envían los servidores que no menciona se considera dudoso.',
  spf_neutral: 'No dice nada de los servidores que no menciona. Haz que termine en ~all o -all.',
  spf_pass:
    'Permite que cualquiera envíe en nombre de este dominio. Haz que termine en ~all o -all.',
  spf_redirect: 'El registro de otro dominio dice quién puede enviar (redirect=). No se ha leído.',
  dmarc_missing:
    'No hay ninguno. Añade un registro TXT con este nombre; para empezar, v=DMARC1; p=none',
  dmarc_none:
    'Solo observa. Cuando SPF y DKIM estén bien, p=quarantine impide que otros usen el dominio.',
  dmarc_quarantine: 'Lo que no se demuestra que viene de este dominio va a spam.',
  dmarc_reject: 'Lo que no se demuestra que viene de este dominio se rechaza.',
  dkim_not_named:
    'Nadie ha dicho con qué clave firma el servidor de correo: quien administra la app define MAIL_DKIM_SELECTOR.',
  dkim_missing:
    'No hay ninguna clave con este nombre. Añade el registro que indica tu proveedor de correo.',
  dkim_revoked:
    'La clave se retiró (p= está vacío). Publica aquella con la que firma ahora el servidor.',
  dkim_present: 'Hay una clave con la que se puede comprobar la firma.',
  mail_sent_when: 'Cuándo',
  mail_rule_too_late: 'No enviado: había pasado un día',
  mail_rule_recent_message:
    'No enviado: ya hubo un correo sobre el pedido en las 12 horas anteriores',
  mail_rule_hourly_limit: 'No enviado: más de 1000 en una hora',
  mail_rule_channel_off: 'No enviado: estaba desactivado',
  mail_rule_shopper_stopped: 'No enviado: el cliente no quiere más sobre el pedido',
  mail_rule_muted: 'No enviado: has silenciado la entrega',
  mail_rule_order_gone: 'No enviado: el pedido ya no existe',
  mail_rule_order_cancelled: 'No enviado: el pedido se canceló',
  mail_rule_no_address: 'No enviado: el pedido no tiene un correo al que podamos escribir',
  mail_rule_other_address: 'No enviado: el pedido tenía ya otro correo',
  webhook_test: 'Enviar una prueba',
  webhook_test_text: 'Un evento de tipo «test», firmado, se envía a {url}.',
  webhook_test_taken: 'Tu servidor lo ha aceptado ({status}).',
  webhook_test_refused:
    'Tu servidor responde {status}. Solo un estado de 200 a 299 acepta un webhook.',
  webhook_test_unreachable: 'Tu servidor no responde, o no en 5 segundos.',
  notices: 'Quién se entera de las entregas',
  notices_text:
    'Los clientes por correo, tu propio servidor por webhooks y todo lo demás con Shopify Flow.',
  notices_flow_text: 'Activo en cuanto un flujo empieza por «Delivery needs you».',
  notices_flow_open: 'Abrir Flow',
  notice_off: 'Desactivado',
  notice_on: 'Activo · eventos: {kinds}',
  notice_on_plain: 'Activo',
  notice_stopped: 'Detenido',
  link_mails: 'Enlaces por correo',
  link_mails_text:
    'Los clientes que no tienen su número de pedido pueden recibir por correo enlaces a sus pedidos, desde la página de seguimiento. Para eso no hay que activar nada.',
  link_mails_answers: 'Responder a las solicitudes de un enlace nuevo',
  link_mails_answers_text:
    'Cuando un enlace a la página de pedido de Shopify ha caducado, un cliente puede pedir allí uno nuevo. Entonces enviamos también uno nuestro a la dirección del pedido.',
  link_mails_problems: 'Enlaces que no se pudieron enviar',
};
