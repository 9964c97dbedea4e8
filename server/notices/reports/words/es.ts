import type { ReportWords } from './report-words.ts';

export const es: ReportWords = {
  subject_one: '{view}: {count} entrega',
  subject_other: '{view}: {count} entregas',
  subject_empty: '{view}: hoy no hay nada',
  as_of: '{shop}, a {time}',
  need_one: '{count} de ellas necesita atención.',
  need_other: '{count} de ellas necesitan atención.',
  need_none: 'Ninguna de ellas necesita atención.',
  nothing: 'En esta lista no hay ninguna entrega.',
  by_kind: 'Lo que necesita atención',
  most_urgent: 'Lo más urgente',
  since: 'desde el {date}',
  expected: 'prevista para el {date}',
  open_list: 'Abrir la lista',
  attached:
    'Todas están en el archivo adjunto, sin números de seguimiento. Estos se encuentran en la lista.',
  attached_first:
    'Las primeras {count} están en el archivo adjunto, sin números de seguimiento. En la lista están todas.',
  why: '{shop} te envía este informe con {app}.',
  stop: 'Dejar de recibir este informe',

  digest_name: 'Entregas que ahora te necesitan',
  digest_subject_one: 'Nuevo: {count} entrega necesita atención',
  digest_subject_other: 'Nuevo: {count} entregas necesitan atención',
  digest_subject_none: 'Ninguna otra entrega necesita atención',
  digest_since: '{shop}: novedades desde {since}, a fecha de {time}',
  digest_more_one: 'y {count} más',
  digest_more_other: 'y {count} más',
  digest_standing_one: 'En total, {count} entrega necesita atención.',
  digest_standing_other: 'En total, {count} entregas necesitan atención.',
  digest_standing_none: 'Ahora mismo ninguna entrega necesita atención.',
  digest_resolved_one: 'Desde entonces, {count} ya no necesita atención.',
  digest_resolved_other: 'Desde entonces, {count} ya no necesitan atención.',

  ask_subject: '¿Quieres recibir este informe de {shop}?',
  ask_text:
    'Alguien de {shop} quiere que recibas el informe «{view}» en esta dirección. Indica qué entregas necesitan atención.',
  ask_ignore:
    'Si no lo quieres, no tienes que hacer nada: no se enviará nada. El enlace funciona hasta el {date}.',
  ask_button: 'Elegir en la página siguiente',

  agree_title: '¿Quieres recibir informes de {shop}?',
  agree_text: 'Puedes dejar de recibir cada informe con un clic en cada correo.',
  agree_button: 'Sí, quiero recibir el informe',
  agreed_title: 'Recibirás el informe',
  agreed_text: 'Llegará con el próximo envío de {shop}.',
  stop_title: '¿Quieres dejar de recibir este informe de {shop}?',
  stop_text: 'Ya no se te enviará. Las demás personas lo seguirán recibiendo.',
  stop_button: 'Dejar de recibirlo',
  stopped_title: 'Ya no recibirás este informe',
  stopped_text: 'Si lo quieres de nuevo, pídeselo a {shop}.',
  gone_title: 'Este enlace ya no funciona',
  gone_text: 'Es demasiado antiguo o el informe ha cambiado. Pregunta a la tienda que lo envió.',
  failed_title: 'No ha funcionado',
  failed_text: 'Espera un momento e inténtalo de nuevo.',
};
