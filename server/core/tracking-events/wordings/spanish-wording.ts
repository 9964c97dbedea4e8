import type { WordingRule } from './wording-rule.ts';

/** First match counts; accents are gone from the text. */
export const SPANISH: readonly WordingRule[] = [
  ['cancelled', null, /\b(envio|pedido|paquete|etiqueta)\b.{0,15}\b(cancelad|anulad)/],
  [
    'info_received',
    null,
    /\bpre-?(registrad|admision|aviso)|\b(informacion|datos)\b.{0,25}\brecibid|\betiqueta (creada|generada)|\bpendiente de (recepcion|recogida|admision)|\baun no\b.{0,20}\b(recibid|entregado a)/,
  ],
  ['returned', null, /(?<!(?:ser|sera|siendo) )\b(devuelto|entregado) al remitente/],
  ['returning', null, /\bdevolucion|\bdevuelt|\bretorn|\bdevolver/],
  ['exception', 'refused', /\b(rechaz|rehus)ad/],
  ['exception', 'recipient_moved', /\bmudado|\bcambio de domicilio/],
  [
    'exception',
    'address_problem',
    /\b(direccion|domicilio)\b.{0,20}\b(incorrect|incomplet|erronea|desconocid|inexistente|insuficiente)|\bdestinatario desconocido/,
  ],
  ['exception', 'unclaimed', /\bno (reclamad|retirad|recogid)/],
  ['exception', 'damaged', /\bdanad|\bdeteriorad|\baveriad/],
  ['exception', 'lost', /\bextravi|\bperdid/],
  [
    'in_transit',
    'customs_released',
    /\b(despach|liberad|levante)\w*\b.{0,15}\b(aduan)|\baduan\w*\b.{0,20}\b(despachad|liberad|finalizad|completad)/,
  ],
  ['in_transit', 'delayed_customs', /\bretenid\w*\b.{0,15}\baduan|\baduan\w*\b.{0,15}\bretenid/],
  ['attempt_failed', 'recipient_absent', /\bausente|\bausencia/],
  ['attempt_failed', 'business_closed', /\b(negocio|comercio|empresa|local)\b.{0,10}\bcerrad/],
  ['attempt_failed', 'notice_left', /\bse (ha dejado|dejo) aviso|\baviso de (llegada|visita)/],
  [
    'attempt_failed',
    null,
    /\bno\b.{0,25}\b(entregad|entregar|entrega)\b|\b(intento|intentad)\w*\b.{0,12}\bentreg|\bentrega\b.{0,15}\b(fallid|fracasad|sin exito)/,
  ],
  ['delivered', 'collected', /\b(recogid|retirad)\w*\b.{0,10}\bpor el (destinatario|cliente)/],
  [
    'in_transit',
    'handed_over',
    /\bentregado\b.{0,40}\bpara (su |la )?(entrega|reparto|distribucion)/,
  ],
  [
    'available_for_pickup',
    'parcel_locker',
    /\b(disponible|listo|entregado|deposita\w+|a la espera)\b.{0,30}\b(taquilla|locker|city ?paq|casillero|consigna automatica)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(disponible|listo|entregado|deposita\w+|a la espera)\b.{0,30}\b(recog\w+|retir\w+|oficina|punto|consigna)/,
  ],
  [
    'out_for_delivery',
    null,
    /\ben (curso de )?(reparto|distribucion)\b|\b(salio|salida|sale|ruta|camino|curso)\b.{0,8}\b(a|de|para|en)( la| su)? (reparto|entrega)\b|\brepartidor/,
  ],
  ['in_transit', 'delayed', /\bretras|\bdemora/],
  ['in_transit', 'scheduled', /\b(sera|va a ser|seran)\b.{0,15}\bentregad/],
  ['delivered', 'neighbour', /\bvecino|\bconserje/],
  ['delivered', 'mailbox', /\bbuzon\b/],
  [
    'in_transit',
    'handed_over',
    /\bentregado a(l| la| un)? (transportista|operador|agente|correo|empresa de transporte)/,
  ],
  [
    'delivered',
    null,
    /(?<!\b(?:ser|sera|no) )\bentregad[oa]\b|\bentrega (realizada|efectuada|exitosa|completada)/,
  ],
  ['in_transit', 'customs_processing', /\baduan/],
  ['in_transit', 'arrived_destination_country', /\b(pais|aeropuerto) de destino/],
  ['in_transit', 'accepted', /\badmitid|\badmision|\baceptad/],
  ['in_transit', 'picked_up', /\b(recogid|recolectad)/],
  ['in_transit', 'sorting', /\bclasific/],
  ['in_transit', 'departed', /\b(salida|salido|salio)\b/],
  [
    'in_transit',
    'arrived',
    /\b(llegad|llego|recibid)|\ben (la )?(delegacion|oficina|instalaciones|centro)\b/,
  ],
  ['in_transit', null, /\ben (transito|camino|viaje)\b|\benviado|\btransito/],
];
