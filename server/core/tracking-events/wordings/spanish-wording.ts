import type { WordingRule } from './wording-rule.ts';

/** First match counts; accents are gone from the text. */
export const SPANISH: readonly WordingRule[] = [
  [
    'insignificant',
    null,
    /\b(?:e-?mail|sms|correo electronico|notificacion|aviso)\b.{0,20}\b(?:enviad\w)\b/,
  ],
  [
    'info_received',
    'awaiting_shipper',
    /\b(?:aun|todavia) no\b.{0,25}\b(?:recibid\w|entregado a|admitid\w|en poder|recogid\w)|\bno (?:ha sido )?(?:recibid|entregad)\w\b.{0,12}\b(?:todavia|aun)|\bpendiente de (?:recepcion|recogida(?!.{0,20}\b(?:destinatari|cliente|oficina|punto|tienda))|admision|entregar a|recibir|deposito)|\b(?:intento de|fallo en la) recogida\b|\brecogida (?:fallida|no realizada|asignada|solicitada|programada)/,
  ],
  [
    'info_received',
    null,
    /\bpr?re-?r?registrad\w|\bpre-?(?:registro|admision|aviso)\b|\blist[oa] para (?:a |an |la |l'|el )?(?:ups|fedex|dhl|dpd|gls|tnt|usps|hermes|postnl|correos|seur|chronopost)\b|\b(?:envio|enviado|enviada)\b.{0,15}\binformacion del envio\b|\b(?:recibid|registrad)\w (?:(?:la|los|su|tu) )?(?:informacion|datos|orden|pedido)\b|\b(?:informacion|datos)\b.{0,30}\b(?:recibid|registrad|transmitid|grabad)\w|\betiqueta (?:ha sido )?(?:cread|generad|impres)\w|\b(?:envio|pedido|expedicion) (?:ha sido )?(?:cread|registrad|grabad|documentad|anunciad)\w|\bpara admision\b|\bdocumentad\w\b|\bgrabad\w\b/,
  ],
  [
    'cancelled',
    null,
    /\b(?:envio|pedido|paquete|etiqueta|expedicion)\b (?:ha sido |fue |esta )?(?:cancelad|anulad)\w|^(?:cancelad|anulad)\w\b|\b(?:cancelacion|anulacion) (?:del envio|del pedido)/,
  ],
  [
    'returned',
    null,
    /\b(?:retornad|devuelt)\w\b.{0,20}\b(?:remitente|origen|vendedor|comercio|tienda|cliente de origen)|\bdevolucion (?:entregada|completada|finalizada)/,
  ],
  [
    'returning',
    null,
    /\blogistica inversa\b|\bdevolucion\b|\bdevuelt\w\b|\bretorn\w+|\b(?:vuelve|volviendo|regresa|regresando|de vuelta) (?:al?|a su|hacia el|hacia su) (?:remitente|origen|vendedor)|\bdevolver\w*|\bdevolviendo/,
  ],
  [
    'exception',
    'refused',
    /\bno (?:acepta|acepto|quiere|ha aceptado)\b.{0,15}\b(?:envio|paquete|entrega)|\b(?:rechaz|rehus)ad\w|\brechaz\w|\brehus\w/,
  ],
  [
    'exception',
    'recipient_moved',
    /\bmudad\w|\bcambio de domicilio|\bse ha mudado|\bya no (?:vive|reside)/,
  ],
  [
    'exception',
    'address_problem',
    /\b(?:direccion|domicilio|senas|numero|codigo postal)\b.{0,25}\b(?:incorrect|incomplet|errone|desconocid|inexistente|insuficiente|invalid|equivocad)\w*|\bdestinatari\w (?:es )?desconocid\w|\bdesconocid\w\b|\bfaltan? (?:(?:el|la|los) )?(?:datos|informacion|numero|calle|piso|codigo postal|direccion)|\bsenas incorrectas/,
  ],
  [
    'exception',
    'unclaimed',
    /\bno (?:ha sido |ha )?(?:reclamad|retirad|recogid)\w|\bplazo de (?:recogida|estancia|custodia)\b.{0,15}\b(?:expirad|vencid|superad|finalizad|caducad)\w|\bcaducad\w\b/,
  ],
  [
    'exception',
    'damaged',
    /\bdanad\w|\bdeteriorad\w|\baveriad\w|\bmal estado\b|\bcon danos\b|\bdanos visibles\b|\brot[oa]s?\b|\brotura\b/,
  ],
  ['exception', 'destroyed', /\bdestruid\w/],
  ['exception', 'lost', /\bextravi\w+|\bperdid\w\b|\bsiniestr\w+/],
  [
    'exception',
    'payment_due',
    /\b(?:pago|impuestos|aranceles|tasas|reembolso)\b.{0,20}\b(?:pendiente|requerid\w|por pagar)|\bpendiente de pago/,
  ],
  [
    'exception',
    'documents_required',
    /\b(?:documentacion|documentos|factura)\b.{0,20}\b(?:pendiente|requerid\w|incomplet\w|necesari\w)|\bfalta (?:de )?(?:documentacion|factura)/,
  ],
  [
    'in_transit',
    'customs_released',
    /\b(?:despach|liberad|levante)\w*\b.{0,15}\b(?:aduan)\w*|\baduan\w*\b.{0,25}\b(?:despachad|liberad|finalizad|completad|superad)\w*|\bdespacho\b.{0,15}\b(?:finalizad|completad|realizad)\w/,
  ],
  [
    'in_transit',
    'delayed_customs',
    /\bretenid\w*\b.{0,15}\baduan\w*|\baduan\w*\b.{0,15}\bretenid\w*/,
  ],
  [
    'in_transit',
    'rescheduled',
    /\bnuevo (?:intento|reparto)\b|\bnuev[ao] (?:entrega|fecha)\b|\b(?:reprogramad|aplazad|pospuest|concertad)\w\b|\bentrega\b.{0,15}\b(?:reprogramad|aplazad|pospuest)\w/,
  ],
  [
    'attempt_failed',
    'recipient_absent',
    /\bausente\b|\bausencia\b|\bnadie en (?:casa|el domicilio)|\bno (?:se encontraba|habia nadie|estaba en)/,
  ],
  [
    'attempt_failed',
    'business_closed',
    /\b(?:negocio|comercio|empresa|local|establecimiento|oficina)\b.{0,12}\bcerrad\w|^cerrad\w\b/,
  ],
  [
    'attempt_failed',
    'no_access',
    /\bsin acceso\b|\bno\b.{0,25}\bacceder\b|\bacceso (?:impedido|no permitido|imposible)/,
  ],
  [
    'attempt_failed',
    'notice_left',
    /\bse (?:ha dejado|dejo) aviso|\baviso de (?:llegada|visita|paso)|\bdejado aviso/,
  ],
  ['exception', 'undeliverable', /\bno entregable\b|\bimposible (?:de )?entregar\b/],
  [
    'attempt_failed',
    null,
    /\bno (?=(?:se|ha|han|hemos|pud\w+|fue|es|entregad\w|realizad\w|efectuad\w|posible|podid\w|podemos|puede|hay|esta)\b).{0,40}\b(?:entregad\w|entregar\w*|entrega)\b|\b(?:intento|intentad)\w*\b.{0,15}\bentreg\w*|\bentrega\b.{0,15}\b(?:fallid|fracasad|sin exito|no realizad|no efectuad|no posible)\w*|\bincidencia en (?:la )?entrega|\bfallo en (?:la )?entrega|\breparto fallid\w/,
  ],
  [
    'delivered',
    'collected',
    /\b(?:recogid|retirad)\w\b.{0,20}\bpor (?:el |la |su )?(?:destinatari\w|cliente)|\b(?:destinatari\w|cliente) ha (?:retirado|recogido)\b|\bhas (?:recogido|retirado)\b/,
  ],
  [
    'available_for_pickup',
    'parcel_locker',
    /\b(?:disponible|listo|deposita\w+|a la espera|[lt]e espera)\b.{0,30}\b(?:taquilla|locker|city ?paq|casillero|consigna automatica)/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(?:disponible|listo|deposita\w+|a la espera|en espera|esperando|[lt]e espera|estacionad\w)\b.{0,30}\b(?:recoger|recogida|retir\w+|oficina|punto|point\w*|consigna|tienda)\b|\b(?:puede|ya puede)\b.{0,20}\b(?:recoger|retirar)\w*|\ben punto de (?:recogida|entrega)\b|\besta en (?:el |la |un |una )?(?:punto|tienda|oficina)\b|\bpendiente de recogida\b|\ba disposicion del (?:destinatario|cliente)\b/,
  ],
  [
    'out_for_delivery',
    null,
    /\ben (?:curso de |proceso de )?(?:reparto|distribucion|entrega)\b|\b(?:salio|salido|salida|sale|ruta|camino|curso)\b.{0,8}\b(?:a|de|para|en)(?: la| su)? (?:reparto|entrega)\b|\b(?:repartidor\w?|mensajero|cartero) (?:ya )?(?:lleva|tiene) (?:tu|su|el) (?:paquete|envio|pedido)\b|\b(?:con el|al|en manos del|asignad\w al?) repartidor\w?\b|\basignad\w al? mensajero\b|\b(?:repartidor\w?|mensajero|transportista|cartero) esta (?:de|en) (?:camino|ruta)|\b(?:coche|vehiculo|furgoneta|camion) (?:de reparto|(?:de )?(?:\w+ )?para (?:la )?entrega)\b|\b(?:sera|se) entregad\w hoy\b|\bhoy\b.{0,15}\bentrega\b|\bllega(?:ra)? hoy\b/,
  ],
  [
    'in_transit',
    'delayed_processing',
    /\b(?:mal encaminad|error de (?:encaminamiento|clasificacion|transito)|mal clasificad)\w*/,
  ],
  ['in_transit', 'delayed', /\bretras\w*|\bdemora\w*/],
  [
    'delivered',
    null,
    /\b(?:entregad|dejad|recibid)\w\b.{0,20}\b(?:familiar\w*|conserjeria|porteria|recepcion|recepcionista|companer\w|emplead\w|persona autorizada|autorizad\w)\b|\bse (?:ha )?dej(?:ado|o)\b.{0,25}\bbuzon\b/,
  ],
  [
    'delivered',
    'neighbour',
    /\b(?:entregad|dejad|depositad)\w\b.{0,25}\b(?:vecin\w|conserje|porter\w|portal)\b/,
  ],
  ['delivered', 'signed', /\bfirmad\w por (?:el |la )?(?:destinatari\w|cliente)/],
  ['delivered', 'mailbox', /\b(?:entregad|depositad|dejad)\w\b.{0,20}\bbuzon\b(?! inteligente)/],
  [
    'delivered',
    null,
    /\bentregad[oa]s?\b|\bentrega (?:realizada|efectuada|exitosa|completada|finalizada|correcta)|\bdepositad\w al destinatario/,
  ],
  [
    'in_transit',
    'handed_over',
    /\b(?:transferid|cedid|traspasad)\w a(?:l| la| un)? (?:transportista|operador|agente|correo|empresa de (?:transporte|reparto))/,
  ],
  ['in_transit', 'delayed_weather', /\b(?:climatolog|meteorolog|climatic)\w*|\bmal tiempo\b/],
  ['in_transit', 'customs_processing', /\baduan\w*/],
  ['in_transit', 'arrived_destination_country', /\b(?:pais|aeropuerto) de destino/],
  ['exception', 'held', /\b(?:retenid|detenid)\w/],
  [
    'in_transit',
    'accepted',
    /\badmitid\w|\badmision\b|\baceptad\w|\bdepositad\w por (?:el )?remitente/,
  ],
  ['in_transit', 'picked_up', /\b(?:recogid|recolectad)\w|\bretirad\w por\b/],
  ['in_transit', 'sorting', /\bclasific\w*/],
  ['in_transit', 'departed', /\b(?:salida|salido|salio|despachad\w)\b/],
  [
    'in_transit',
    'arrived',
    /\b(?:llegad\w|llego|recibid\w)\b|\ben (?:la |el )?(?:delegacion|oficina|instalaciones|centro|almacen|unidad|plataforma)\b|\bdestino\b/,
  ],
  [
    'in_transit',
    null,
    /\ben (?:transito|camino|viaje|ruta|transporte)\b|\benviado\b|\btransito\b|\bencaminad\w|\bredirigid\w|\bescane\w+|\bexpedid\w/,
  ],
  ['in_transit', null, /\bpendiente de (?:la )?(?:entrega|reparto|distribucion)\b/],
  [
    'in_transit',
    'scheduled',
    /\bentrega\b.{0,15}\b(?:prevista|estimada|programada|planificada)|\b(?:programad|planificad|previst)\w\b.{0,12}\bentrega\b|\b(?:se |lo )?entregar(?:a|an|emos)\b/,
  ],
];
