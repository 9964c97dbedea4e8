import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'Qué pueden escribir tus clientes',
  factors_text:
    'Tus clientes encuentran su pedido con su número y su correo electrónico. Puedes dejar que escriban otra cosa en lugar del correo. Abre la misma página: qué se pidió y dónde está; nunca un nombre, una calle ni lo pagado.',
  factor_postal_code: 'Código postal de la dirección de entrega',
  factor_postal_code_odds:
    'Protege menos que un correo electrónico: los vecinos lo conocen. Cinco intentos al día por pedido. Un desconocido que adivina acierta 1 día de cada 90.000 donde un código es una calle (Países Bajos, Reino Unido), 1 de cada 8.000 en Estados Unidos, 1 de cada 1.600 en Alemania y 1 de cada 230 en Bélgica; si conoce la ciudad, mucho más a menudo. Todos los intentos en tu tienda juntos: 200 al día como máximo.',
  factor_phone: 'Teléfono del pedido',
  factor_phone_odds:
    'Solo cuenta el número entero, nunca sus últimas cifras. Cinco intentos al día por pedido: un desconocido que adivina acierta 1 día de cada 20 millones. Quien conoce el número necesita un intento. Así encuentran su pedido los clientes que compraron solo con un teléfono.',
  factor_missing_address:
    'Aún no es posible: Shopify no ha autorizado a esta aplicación a leer el campo protegido «address». Solo nosotros podemos pedirlo: escríbenos.',
  factor_missing_phone:
    'Aún no es posible: Shopify no ha autorizado a esta aplicación a leer el campo protegido «phone». Solo nosotros podemos pedirlo: escríbenos.',
  factors_unread:
    'No pudimos leer qué pueden escribir tus clientes. Vuelve a abrir esta página en un momento.',
  factors_saved: 'Guardado. Tu tienda lo sigue en un minuto.',
  factors_failed: 'No ha funcionado. Inténtalo de nuevo en un momento.',

  desk: 'Claves para tu sistema de atención',
  desk_text:
    'Con una clave, Gorgias, Zendesk o Freshdesk puede pedir un enlace a un pedido y ponerlo en una respuesta. Quien tiene la clave puede abrir todos los pedidos de tu tienda: guárdala en los ajustes del sistema.',
  desk_address: 'Dirección a la que llama el sistema',
  desk_name: 'Nombre del sistema',
  desk_make: 'Crear una clave',
  desk_made: 'La clave está lista',
  desk_once: 'Copia la clave ahora. No se volverá a mostrar.',
  desk_key: 'Clave nueva',
  desk_copy: 'Copiar la clave',
  desk_copied: 'Clave copiada',
  desk_used: 'Último uso: {time}',
  desk_unused: 'Nunca usada',
  desk_revoke: 'Revocar la clave «{name}»',
  desk_revoke_sure:
    'El sistema no obtendrá más enlaces con ella. Los que ya tiene funcionan hasta que terminen.',
  desk_revoke_yes: 'Sí, revocarla',
  desk_revoke_no: 'Conservarla',
  desk_revoked: 'La clave está revocada',
  desk_name_missing: 'Escribe un nombre de 60 caracteres como máximo.',
  desk_full: 'Tienes {most} claves, que es el máximo. Revoca antes una.',
  desk_failed: 'No ha funcionado. Inténtalo de nuevo en un momento.',
  desk_unread: 'No pudimos leer tus claves. Vuelve a abrir esta página en un momento.',
};
