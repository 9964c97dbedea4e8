import type { StopWords } from './stop-words.ts';

export const es: StopWords = {
  subject_webhook: 'Los webhooks de {shop} se han detenido',
  subject_flow: 'Shopify Flow ya no recibe nada de {shop}',
  subject_mail: 'Los correos a los clientes de {shop} se han detenido',
  stopped_at: 'Detenido: {time}',
  by_gone: 'El otro lado ha respondido que no quiere más.',
  by_failing: 'No ha llegado ninguno en cinco días.',
  by_hourly_limit:
    'Hubo más de {most} en una hora, así que algo no va bien. Lo que quedaba por enviar no se ha enviado.',
  by_unreadable: 'Ya no se puede leer adónde van.',
  do_webhook:
    'Revisa tu servidor, abre la página de webhooks y guárdalos. Con eso empiezan de nuevo.',
  do_flow:
    'Revisa tus flujos de trabajo en Shopify Flow y desactiva y vuelve a activar el que empieza con «Delivery needs you». Con eso vuelve a recibir eventos.',
  do_mail: 'Abre la aplicación, revisa los ajustes y vuelve a activar los correos.',
  open: 'Abrir la aplicación',
  why: '{app} envía este correo una sola vez, a quienes reciben los informes de {shop} o a su correo de contacto.',
};
